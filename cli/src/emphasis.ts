/** Bold text, where the reader's terminal shows it. */
import { paragraph } from './paragraph.ts'

/** Makes a line stand out, or leaves it as it is. */
export type Emphasis = (line: string) => string

/** For pipes, files and terminals without styles. */
export const plain: Emphasis = (line) => line

/** For a terminal. */
export const bold: Emphasis = (line) => `\u001B[1m${line}\u001B[22m`

/** A heading in the terminal's width. */
export function heading(text: string, width: number, emphasis: Emphasis): readonly string[] {
  return paragraph(text, { width }).map(emphasis)
}
