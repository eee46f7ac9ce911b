/** `/mediation/<matter>/certificate`: the certificates of a mediation, and to its adviser which may be issued. */
import type { Data } from '../../../../../db/data.ts'
import { exampleMatters } from '../../../../../example/people.ts'
import { mayCertify, readCertificates } from '../../../../../mediation/certificate/read-certificates.ts'
import { whyNotIssue } from '../../../../../mediation/certificate/why-not-issue.ts'
import { notFound, type Page, shown, signedIn } from '../../../../kit/page.ts'
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
          }),
        )
      }),
    states: [
      { name: 'to the adviser, one issued', address: at('kept'), as: 'mediation-adviser' },
      { name: 'to the adviser, one is due', address: at('refusing'), as: 'mediation-adviser' },
      { name: 'to the family, none yet', address: at('advised'), as: 'parent' },
      { name: 'to the council', address: at('kept'), as: 'council-officer', status: 404 },
    ],
  }
}
