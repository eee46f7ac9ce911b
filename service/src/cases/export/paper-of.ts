/** A paper of an archive, which is sent without it where none can be made. */
import { NoTypst, RenderBusy, renderPdf } from '../../documents/render.ts'
import type { CasePaper } from './case-paper.ts'
import type { EntriesPaper } from './entries-paper.ts'

/** The PDF. @returns null: no paper can be made now */
export async function paperOf(
  template: 'case' | 'entries',
  model: CasePaper | EntriesPaper,
): Promise<Uint8Array | null> {
  try {
    return await renderPdf(template, model)
  } catch (error) {
    if (error instanceof NoTypst || error instanceof RenderBusy) return null
    throw error
  }
}
