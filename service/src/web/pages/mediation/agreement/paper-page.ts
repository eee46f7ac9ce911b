/** `/mediation/<matter>/agreement/paper`: the sealed agreement as a PDF. Without its seal there is none. */
import type { Data } from '../../../../db/data.ts'
import { NoTypst, RenderBusy, renderPdf } from '../../../../documents/render.ts'
import { agreementPaper } from '../../../../mediation/agreement/agreement-paper.ts'
import { wallOfMatter } from '../../../../mediation/walls-of-matter.ts'
import { notFound, type Page } from '../../../kit/page.ts'
import { inMatter } from '../opened-matter.ts'
import { sealedCopy } from './overview/page.ts'

/** The page. */
export function agreementPaperPage(data: Data): Page {
  return {
    path: '/mediation/:matter/agreement/paper',
    account: 'needed',
    async get(visit) {
      const found = await inMatter(data, visit, async (tx, matter) =>
        wallOfMatter(matter, { use: 'agreement' }) === null ? null : sealedCopy(tx, matter),
      )
      if (found === null || !found.isSealed || found.sealed === null) return notFound
      try {
        const body = await renderPdf('agreement', agreementPaper(found.sealed, found.sha256))
        // It names nobody, and says no more than what it is.
        const name = `agreement-${found.sealed.agreedOn}.pdf`
        return { kind: 'file', type: 'application/pdf', name, body }
      } catch (error) {
        if (error instanceof NoTypst || error instanceof RenderBusy) return { kind: 'problem', status: 503 }
        throw error
      }
    },
    hasNoLook: true,
    states: [],
  }
}
