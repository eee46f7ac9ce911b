/** A letter as plain text. */
import type { LetterText, Line } from './letters/letter.ts'

/** Characters on a line at most; a longer word stands on a line of its own. */
export const textWidth = 72
/** Mail programs wrap lines themselves, to the width of the screen. */
const emailWidth = Number.POSITIVE_INFINITY

/** A line with its gaps in square brackets. */
export function plainLine(words: Line): string {
  return words.map((piece) => (typeof piece === 'string' ? piece : `[${piece.gap}]`)).join('')
}

/** The letter as text for a file or a letter box: wrapped at `textWidth`, lines ended by `\n`. */
export function letterAsText(text: LetterText): string {
  return joined([
    together(text.from, textWidth),
    together(text.to, textWidth),
    text.dated,
    ...middleOf(text, textWidth, true),
    together(text.signature, textWidth),
    ...enclosed(text, textWidth),
  ])
}

/** The letter as the text of an email: addresses, date and subject stand in its head; lines are not wrapped. */
export function letterAsEmailText(text: LetterText): string {
  const contact = text.from.slice(1)
  return joined([
    ...middleOf(text, emailWidth, false),
    together([...text.signature, ...contact], emailWidth),
    ...enclosed(text, emailWidth),
  ])
}

/** From the reference to the closing. */
function middleOf(text: LetterText, width: number, hasSubject: boolean): readonly string[] {
  const heads = [text.reference, text.about].filter((each) => each !== null)
  return [
    ...(heads.length === 0 ? [] : [together(heads, width)]),
    wrapped(plainLine(text.salutation), width),
    ...(hasSubject ? [wrapped(plainLine(text.subject), width)] : []),
    ...text.body.map((block) =>
      block.kind === 'list'
        ? listed(block.items, block.isNumbered, width)
        : wrapped(plainLine(block.line), width),
    ),
    wrapped(plainLine(text.closing), width),
  ]
}

function enclosed({ enclosures }: LetterText, width: number): readonly string[] {
  return enclosures.length === 0 ? [] : [`Enclosed:\n${listed(enclosures, false, width)}`]
}

function joined(blocks: readonly string[]): string {
  return `${blocks.join('\n\n')}\n`
}

function together(lines: readonly Line[], width: number): string {
  return lines.map((each) => wrapped(plainLine(each), width)).join('\n')
}

function listed(items: readonly Line[], isNumbered: boolean, width: number): string {
  return items
    .map((each, index) => wrapped(plainLine(each), width, isNumbered ? `${index + 1}. ` : '- '))
    .join('\n')
}

/** Words wrapped; later lines stand under the words, not under the mark. */
function wrapped(words: string, width: number, mark = ''): string {
  const indent = ' '.repeat(mark.length)
  const lines: string[] = []
  let current = mark
  for (const word of words.split(' ')) {
    const isFirst = current === mark || current === indent
    if (isFirst) current += word
    else if (current.length + 1 + word.length <= width) current += ` ${word}`
    else {
      lines.push(current)
      current = indent + word
    }
  }
  return [...lines, current].join('\n')
}
