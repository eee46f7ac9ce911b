/** Why a paper of a matter cannot be made as a PDF just now. */
import { NoFont } from '../../../documents/letter-paper.ts'
import { NoTypst, RenderBusy } from '../../../documents/render.ts'

/** In words for whoever asked; null: it is a fault of ours. */
export function whyNoPdf(error: unknown): string | null {
  if (error instanceof NoTypst) return 'No PDF can be made on this machine. Print this page instead.'
  if (error instanceof RenderBusy)
    return 'Many papers are being made just now. Try again in a minute, or print this page.'
  if (error instanceof NoFont)
    return `No PDF can be made with these letters: ${error.characters.join(' ')}. Print this page instead.`
  return null
}
