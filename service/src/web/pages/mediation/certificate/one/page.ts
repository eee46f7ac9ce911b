/** `/mediation/<matter>/certificate/<certificate>`: one certificate; the family may let others see its dates. */
import { readCase } from '../../../../../cases/read-case.ts'
import type { Data } from '../../../../../db/data.ts'
import { exampleCertificates, exampleMatters } from '../../../../../example/people.ts'
import { mayCertify } from '../../../../../mediation/certificate/read-certificates.ts'
import { datesToShare, shareDates } from '../../../../../mediation/certificate/share-dates.ts'
import { whyNotIssue } from '../../../../../mediation/certificate/why-not-issue.ts'
import { notFound, type Page, redirect, shown, signedIn } from '../../../../kit/page.ts'
import { withMatter } from '../../opened-matter.ts'
import { certificateAddress, certificateNamed } from '../certificate-address.ts'
import { certificateView } from './view.ts'

/** The page. */
export function certificatePage(data: Data): Page {
  const address = certificateAddress({ id: exampleMatters.kept }, `/${exampleCertificates.kept}`)
  return {
    path: '/mediation/:matter/certificate/:certificate',
    account: 'needed',
    get: (visit) =>
      withMatter(data, visit, async (tx, matter) => {
        const certificate = await certificateNamed(tx, matter, visit.params['certificate'])
        const file = await readCase(tx, matter.caseId)
        if (certificate === null || file === null) return notFound
        const isIssuer = await mayCertify(tx, matter.id)
        const toShare = datesToShare(file, matter, certificate)
        const whyNot = await whyNotIssue(tx, matter, signedIn(visit).person)
        return shown(certificateView(visit, matter, certificate, { isIssuer, whyNot, toShare, noPdf: null }))
      }),
    post: (visit) =>
      withMatter(data, visit, async (tx, matter) => {
        const certificate = await certificateNamed(tx, matter, visit.params['certificate'])
        const file = await readCase(tx, matter.caseId)
        const toShare = certificate === null || file === null ? null : datesToShare(file, matter, certificate)
        if (certificate === null || file === null || toShare === null) return notFound
        await shareDates(tx, file, toShare)
        return redirect(certificateAddress(matter, `/${certificate.id}`))
      }),
    states: [
      { name: 'to the adviser', address, as: 'mediation-adviser' },
      { name: 'to the council', address, as: 'council-officer', status: 404 },
    ],
  }
}
