/** The letter as a file to take along. No name of anybody stands in the name of a file. */
import type { Day } from '@way-forward/law'
import { letterAsDocx } from '../../../../documents/docx.ts'
import { letterAsEml } from '../../../../documents/letter-as-email.ts'
import { letterAsText } from '../../../../documents/letter-as-text.ts'
import { letterAsPdf, NoFont } from '../../../../documents/letter-paper.ts'
import type { LetterText } from '../../../../documents/letters/letter.ts'
import { NoTypst, RenderBusy } from '../../../../documents/render.ts'
import type { Answer } from '../../../kit/page.ts'
import type { LetterModel } from './model.ts'

type FileAnswer = Extract<Answer, { kind: 'file' }>

/** What a file of a letter is made of. */
export interface LetterForFile {
  /** As in addresses. */
  readonly id: string
  readonly text: LetterText
  /** The writer's own address; null: the email program puts in its own. */
  readonly from: string | null
  /** The day on which it was written. */
  readonly on: Day
}

/**
 * The file that was asked for.
 * @param out as the button says
 * @returns null where it asks for the page; `noPdf` where no PDF can be made
 */
export async function fileOf(
  { id, text, from, on }: LetterForFile,
  out: string,
): Promise<FileAnswer | Pick<LetterModel, 'noPdf'> | null> {
  const file = (ending: string, type: string, body: string | Uint8Array): FileAnswer => ({
    kind: 'file',
    type,
    name: `letter-${id}.${ending}`,
    body,
  })
  switch (out) {
    case 'text':
      // Windows programs need both marks of a line's end.
      return file('txt', 'text/plain; charset=utf-8', letterAsText(text).replaceAll('\n', '\r\n'))
    case 'eml':
      return file('eml', 'message/rfc822', letterAsEml(text, from, on))
    case 'docx':
      return file(
        'docx',
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        await letterAsDocx(text),
      )
    case 'pdf':
      try {
        return file('pdf', 'application/pdf', await letterAsPdf(text))
      } catch (error) {
        const noPdf = whyNoPdf(error)
        if (noPdf !== null) return { noPdf }
        throw error
      }
    default:
      return null
  }
}

/** Null where the fault is ours. */
function whyNoPdf(error: unknown): LetterModel['noPdf'] {
  if (error instanceof NoFont) return { why: 'font', characters: error.characters }
  if (error instanceof RenderBusy) return { why: 'busy', characters: [] }
  return error instanceof NoTypst ? { why: 'never', characters: [] } : null
}
