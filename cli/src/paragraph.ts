/** Text in a terminal's width. */

const narrowest = 20
const usualColumn = 24
const narrow = 60

/** How a paragraph is set. */
export interface Setting {
  /** Columns of the terminal. */
  readonly width: number
  /** What stands before the first line, such as `  1. `. */
  readonly first?: string
  /** What stands before the other lines; as many spaces as `first` unless given. */
  readonly rest?: string
}

/** A space at which no line is broken while it can be helped; written as an ordinary one. */
export const holdingSpace = '\u00A0'

/** The text with its words held together. */
export function unbroken(text: string): string {
  return text.replaceAll(' ', holdingSpace)
}

/**
 * Breaks a text into lines that fit, at ordinary spaces first. A word that is too long is cut, unless it
 * is a link: a cut link cannot be followed.
 * @returns the lines, without line ends; at least one
 */
export function paragraph(text: string, { width, first = '', rest }: Setting): readonly string[] {
  const indent = rest ?? ' '.repeat(first.length)
  const room = Math.max(width, narrowest)
  const lines: string[] = []
  let line = first
  let empty = true
  for (const word of text.split(/[ \n\r\t]+/).flatMap((each) => pieces(each, room - indent.length))) {
    if (!empty && line.length + 1 + word.length > room) {
      lines.push(line)
      line = indent
      empty = true
    }
    line += empty ? word : ` ${word}`
    empty = false
  }
  lines.push(line.trimEnd())
  return lines.map((each) => each.replaceAll(holdingSpace, ' '))
}

/**
 * A name and what it is: side by side where there is room, else below each other.
 * @param column at which the text starts where there is room; 0 for always below each other
 */
export function entry(name: string, text: string, width: number, column = usualColumn): readonly string[] {
  if (width >= narrow && name.length + 4 <= column) {
    return paragraph(text, { width, first: `  ${name}`.padEnd(column), rest: ' '.repeat(column) })
  }
  const names = name === '' ? [] : paragraph(name, { width, first: '  ', rest: '    ' })
  return [...names, ...paragraph(text, { width, first: '      ' })]
}

function pieces(word: string, room: number): readonly string[] {
  if (word.length <= room || /^https?:/.test(word)) return [word]
  if (word.includes(holdingSpace)) return word.split(holdingSpace).flatMap((each) => pieces(each, room))
  const cut: string[] = []
  for (let at = 0; at < word.length; at += room) cut.push(word.slice(at, at + room))
  return cut
}
