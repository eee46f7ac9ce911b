/**
 * `/mediation/<matter>/certificate`: the certificates of a mediation, and to its adviser which may be issued; they take
 * back here that none is.
 */
import type { Data } from '../../../../../db/data.ts'
import { exampleMatters } from '../../../../../example/people.ts'
import { lawOfMatter } from '../../../../../mediation/agreement/appeal-dates.ts'
import { tellSides } from '../../../../../mediation/arranging/tell-sides.ts'
import { takeBackNotToIssue } from '../../../../../mediation/certificate/decide-not-to-issue.ts'
import { mayCertify, readCertificates } from '../../../../../mediation/certificate/read-certificates.ts'
import { whyNotIssue } from '../../../../../mediation/certificate/why-not-issue.ts'
import { sideOf } from '../../../../../mediation/matter.ts'
import { isoDay } from '../../../../kit/date.ts'
import { notFound, type Page, redirect, shown, signedIn } from '../../../../kit/page.ts'
import { withMatter } from '../../opened-matter.ts'
import { certificateAddress, hasCertificates } from '../certificate-address.ts'
import { certificatesView } from './view.ts'

/** The page. */
export function certificatesPage(data: Data): Page {
  const at = (name: keyof typeof exampleMatters) => certificateAddress({ id: exampleMatters[name] })
  return {
    path: '/mediation/:matter/certificate',
    account: 'needed',
    get: (visit) =>
      withMatter(data, visit, async (tx, matter) => {
        if (!hasCertificates(matter)) return notFound
        const certificates = await readCertificates(tx, matter.id)
        return shown(
          certificatesView(visit, matter, certificates, {
            isIssuer: await mayCertify(tx, matter.id),
            whyNot: await whyNotIssue(tx, matter, signedIn(visit).person),
            law: await lawOfMatter(tx, matter, visit.today, visit.calendar),
          }),
        )
      }),
    post: (visit) =>
      withMatter(data, visit, async (tx, matter) => {
        if (!hasCertificates(matter) || !(await mayCertify(tx, matter.id))) return notFound
        const family = sideOf(matter, 'family')
        // Taken back already, it is as it was asked for.
        if ((await takeBackNotToIssue(tx, matter, isoDay(visit.today))) && family !== null)
          await tellSides(tx, matter, [family.id], visit.origin)
        return redirect(certificateAddress(matter))
      }),
    states: [
      { name: 'to the adviser, one issued', address: at('kept'), as: 'mediation-adviser' },
      { name: 'to the adviser, one is due', address: at('refusing'), as: 'mediation-adviser' },
      { name: 'to the family, none yet', address: at('advised'), as: 'parent' },
      { name: 'to the council', address: at('kept'), as: 'council-officer', status: 404 },
    ],
  }
}
