/** `/mediation/<matter>/certificate/<certificate>/pdf` and `/json`: a certificate as a file. Its name names nobody. */
import type { Data } from '../../../../../db/data.ts'
import { certificateAsPdf } from '../../../../../documents/certificate-paper.ts'
import { exampleCertificates, exampleMatters } from '../../../../../example/people.ts'
import { certificateSheet } from '../../../../../mediation/certificate/certificate-sheet.ts'
import { nameOfFile } from '../../../../../mediation/certificate/payload.ts'
import type { Certificate } from '../../../../../mediation/certificate/read-certificates.ts'
import type { Matter } from '../../../../../mediation/matter.ts'
import { type Answer, notFound, type Page, shown, type Visit } from '../../../../kit/page.ts'
import { inMatter } from '../../opened-matter.ts'
import { whyNoPdf } from '../../why-no-pdf.ts'
import { certificateAddress, certificateNamed } from '../certificate-address.ts'
import { certificateView } from './view.ts'

/** The page. */
export function certificateFilePage(data: Data): Page {
  const address = certificateAddress({ id: exampleMatters.kept }, `/${exampleCertificates.kept}/odt`)
  return {
    path: '/mediation/:matter/certificate/:certificate/:format',
    account: 'needed',
    async get(visit) {
      const { certificate: id, format } = visit.params
      const found = await inMatter(data, visit, async (tx, matter) => ({
        matter,
        certificate: await certificateNamed(tx, matter, id),
      }))
      if (found === null || found.certificate === null) return notFound
      const { matter, certificate } = found
      if (format === 'json')
        return {
          kind: 'file',
          type: 'application/json',
          name: nameOfFile(certificate.code, 'json'),
          body: certificate.file,
        }
      return format === 'pdf' ? pdfOf(visit, matter, certificate) : notFound
    },
    states: [{ name: 'no such format', address, as: 'mediation-adviser', status: 404 }],
  }
}

async function pdfOf(visit: Visit, matter: Matter, certificate: Certificate): Promise<Answer> {
  const { code } = certificate
  try {
    const body = await certificateAsPdf({
      code,
      address: `${visit.origin}/certificate/${code}`,
      ...certificateSheet(certificate, visit.calendar),
    })
    return { kind: 'file', type: 'application/pdf', name: nameOfFile(code, 'pdf'), body }
  } catch (error) {
    const noPdf = whyNoPdf(error)
    if (noPdf === null) throw error
    const around = { isIssuer: false, whyNot: null, toShare: null, noPdf }
    return shown(certificateView(visit, matter, certificate, around), 503)
  }
}
