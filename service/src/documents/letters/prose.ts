/** The pieces that letters are written with: paragraphs, lists, gaps, dates, and numbers of things. */
import { type Day, plainDay } from '@way-forward/law'
import type { Block, Line, Piece } from './letter.ts'

/** Words with gaps between them: `` line`I met ${gap('the teacher')} on ${dayOr(given.metOn, 'the day')}.` `` */
export function line(strings: TemplateStringsArray, ...values: readonly (Piece | Line | number)[]): Line {
  const pieces: Piece[] = []
  for (const [index, words] of strings.entries()) {
    add(pieces, words)
    const value = values[index]
    if (value === undefined) continue
    if (typeof value === 'number') add(pieces, String(value))
    else if (typeof value === 'string' || 'gap' in value) add(pieces, value)
    else for (const piece of value) add(pieces, piece)
  }
  return pieces
}

/** Words stand joined, so that a line of words alone is one piece. */
function add(pieces: Piece[], piece: Piece): void {
  const last = pieces.at(-1)
  if (piece === '') return
  if (typeof piece === 'string' && typeof last === 'string') pieces[pieces.length - 1] = last + piece
  else pieces.push(piece)
}

/** A place that the writer still has to fill in. @param what named as in "[the date of the meeting]" */
export function gap(what: string): Piece {
  return { gap: what }
}

/** What was given, or a gap. */
export function or(given: string | null, what: string): Piece {
  return given === null ? gap(what) : given
}

/** A day in words, such as `3 November 2026`, or a gap. */
export function dayOr(given: Day | null, what: string): Piece {
  return given === null ? gap(what) : plainDay(given)
}

/** A paragraph, written as `line` is. */
export function paragraph(
  strings: TemplateStringsArray,
  ...values: readonly (Piece | Line | number)[]
): Block {
  return { kind: 'paragraph', line: line(strings, ...values) }
}

/** A list with marks. */
export function list(items: readonly Line[]): Block {
  return { kind: 'list', isNumbered: false, items }
}

/** A list with numbers, where an answer may name them. */
export function numbered(items: readonly Line[]): Block {
  return { kind: 'list', isNumbered: true, items }
}

/** Lines that the writer gave, or one gap. */
export function linesOr(given: readonly string[], what: string): readonly Line[] {
  return given.length === 0 ? [[gap(what)]] : given.map((each) => [each])
}

/** A heading inside a longer letter. */
export function heading(words: string): Block {
  return { kind: 'heading', line: [words] }
}

/** `a`, `a and b`, `a, b and c`. */
export function joined(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`
}

/** The right word for so many. */
export function counted<T>(things: readonly T[], one: string, many: string): string {
  return things.length === 1 ? one : many
}
