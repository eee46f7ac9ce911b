/** A paper as an answer: the PDF, or a page that says why there is none and what does the same. */
import { NoTypst, RenderBusy, renderPdf, type Template } from '../../../../documents/render.ts'
import { type Answer, shown } from '../../../kit/page.ts'
import { noPaperView } from './no-paper-view.ts'

/** A paper to be made. */
export interface PaperAsked {
  readonly template: Template
  readonly data: unknown
  /** What it is saved as; it names nobody. */
  readonly fileName: string
  /** The answers, without a question mark, to lead back to the plan. */
  readonly query: string
}

/** Makes a paper. */
export async function pdfAnswer({ template, data, fileName, query }: PaperAsked): Promise<Answer> {
  try {
    const body = await renderPdf(template, data)
    return { kind: 'file', type: 'application/pdf', name: fileName, body }
  } catch (error) {
    if (error instanceof NoTypst) return shown(noPaperView(query, 'never'), 503)
    if (error instanceof RenderBusy) return shown(noPaperView(query, 'busy'), 503)
    throw error
  }
}
