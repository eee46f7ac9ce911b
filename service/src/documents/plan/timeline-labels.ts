/** The labels of the picture of the dates: what they say, and how much room they take. */
import type { ClosedDays, Moment } from './timeline.ts'

/** `last`: a last day. `quiet`: what need not be acted on. */
export type Tone = 'last' | 'plain' | 'quiet'

/** A line of a label. */
export interface TextLine {
  readonly text: string
  readonly strong: boolean
}

/** What a label says, and the place on the line that it belongs to. */
export interface Block {
  readonly at: number
  readonly lines: readonly TextLine[]
  /** Of the widest line. */
  readonly width: number
  readonly tone: Tone
  /** A thin line ties it to its place where another label stands between them. */
  readonly isTied: boolean
}

/** A label in its place: `x`, `y` is its top left corner, `y` counted from the line. */
export interface Label {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly anchor: Anchor
  readonly lines: readonly TextLine[]
  readonly tone: Tone
  /** From the shape to the label, where another label stands between them. */
  readonly leader: { readonly x: number; readonly from: number; readonly to: number } | null
}

/** Whether a label's middle, left or right is at its day. */
export type Anchor = 'middle' | 'start' | 'end'

/** From one line of a label to the next. */
export const lineHeight = 21

/** The label of all that stands on one day: the day, then each in a line of its own. */
export function blockOf(at: number, moments: readonly Moment[]): Block {
  const main = moments.find((moment) => moment.shape === 'last') ?? (moments[0] as Moment)
  const lines = [{ text: main.when, strong: true }]
  for (const { what } of moments) lines.push({ text: what, strong: false })
  return { at, lines, width: widestOf(lines), tone: main.shape === 'last' ? 'last' : 'plain', isTied: true }
}

/** The label of closed days. Its words say which days they are, so nothing has to tie it to its place. */
export function closedBlock({ when, what }: ClosedDays, at: number): Block {
  const lines = [
    { text: when, strong: false },
    { text: what, strong: false },
  ]
  return { at, lines, width: widestOf(lines), tone: 'quiet', isTied: false }
}

/** The width of the widest of these lines. */
export function widestOf(lines: readonly TextLine[]): number {
  let widest = 0
  for (const { text, strong } of lines) widest = Math.max(widest, textWidth(text, strong))
  return widest
}

/** How wide a text is at the size of the labels: never less than it turns out in the typeface of the service. */
export function textWidth(text: string, strong: boolean): number {
  // Days differ, but the words beside them are few and always the same.
  if (strong) return Math.ceil(sumOfWidths(text) * boldIsWider)
  const known = knownWidths.get(text)
  if (known !== undefined) return known
  const width = Math.ceil(sumOfWidths(text))
  knownWidths.set(text, width)
  return width
}
const knownWidths = new Map<string, number>()

function sumOfWidths(text: string): number {
  let width = 0
  for (let index = 0; index < text.length; index++) width += widths[text.charCodeAt(index)] ?? broad
  return width
}
const broad = 15
const boldIsWider = 1.06
const widths = Float64Array.from({ length: 0x7f }, (_, code) => widthOfCharacter(String.fromCharCode(code)))

function widthOfCharacter(character: string): number {
  if (/[ .,:;'!|ijlrtfI()]/.test(character)) return 5.4
  if (/[mwMW]/.test(character)) return broad
  return /[A-Z]/.test(character) ? 11.6 : 9.3
}
