/** The words of a letter without the accidents of how it was copied: line breaks, hyphens, ligatures, odd spaces. */

/** The letter as one run of plain words, and where each character of it stood. */
export interface PlainText {
  readonly source: string
  /** Spaces single, quotes and dashes plain, broken words mended; `\n` where a new block begins. */
  readonly words: string
  /** Place in the source of each character of `words`. */
  readonly places: Int32Array
  /** Where in `words` each block begins that is a list item. */
  readonly bullets: ReadonlySet<number>
}

interface Line {
  readonly words: string
  readonly places: readonly number[]
  readonly isBullet: boolean
}

const spelledOut: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
  '’': "'",
  '‘': "'",
  '‛': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  '…': '...',
  '½': '1/2',
  '\t': ' | ',
  '¦': '|',
  '│': '|',
  İ: 'I',
}
const leftOut = /[\u00ad\u200b-\u200d\u2060\ufeff]/
const anySpace = /\s|\u00a0/
const lineEnds: ReadonlySet<string> = new Set(['\n', '\r', '\u2028', '\u2029', '\f', '\v'])
/** A sign of a list, or a number or letter with a point or bracket. A lone `o` is what Word's round bullet becomes. */
const bulletMark =
  /^(?:[•·\u25aa◦●○■□‣*>\uf0b7\uf0a7\u2043]+ ?|- |o (?=[A-Z])|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)] )(?:\| )?/
const inlineBullet = /[•\u25aa◦●■‣\uf0b7\uf0a7]/
const pageMark = /^(?:page )?\d{1,3}(?: ?(?:of|\/) ?\d{1,3})?$|^- ?\d{1,3} ?-$/i
/** Parts of words that keep their hyphen at the end of a line. */
const keepsHyphen =
  /(?:^|[\s(])(?:re|non|co|self|pre|post|well|full|part|two|one|three|face|follow|multi|e)-$/i
/** A date broken before its year. */
const monthLast = /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?$/i
const yearNext = /^20\d\d\b/
const endsSentence = /[.!?:;]["')\]]*$/
/** A line of running text is at least this long; a shorter one that ends without a stop stands alone. */
const fullLine = 42

/**
 * Mends the letter line by line. Linear in its length.
 * @param source the letter as it was pasted or read from a file
 */
export function plainText(source: string): PlainText {
  const pieces: string[] = []
  const places: number[] = []
  const bullets = new Set<number>()
  let length = 0
  let last: Line | null = null
  const put = (words: string, from: readonly number[]) => {
    pieces.push(words)
    for (const place of from) places.push(place)
    length += words.length
  }
  let tail = ''
  for (const line of linesOf(source)) {
    if (line === null) {
      last = null
      continue
    }
    if (pageMark.test(line.words)) continue
    const place = line.places[0] as number
    if (last !== null && continues(last, line, tail)) {
      if (/[a-z]-$/i.test(tail) && /^[a-z]/.test(line.words)) {
        // A word broken at the end of the line: without its hyphen, unless it has one of its own.
        if (!keepsHyphen.test(tail)) {
          const piece = pieces.pop() as string
          pieces.push(piece.slice(0, -1))
          places.pop()
          length--
        }
      } else put(' ', [place])
    } else {
      if (length > 0) put('\n', [place])
      if (line.isBullet) bullets.add(length)
    }
    put(line.words, line.places)
    tail = line.words.slice(-24)
    last = line
  }
  return { source, words: pieces.join(''), places: Int32Array.from(places), bullets }
}

function continues(before: Line, line: Line, tail: string): boolean {
  if (line.isBullet || line.words.includes(' | ') || before.words.includes(' | ')) return false
  if (/[a-z]-$/i.test(tail) && /^[a-z]/.test(line.words)) return true
  if (yearNext.test(line.words) && monthLast.test(tail)) return true
  if (/^[a-z(,;]/.test(line.words)) return !/[.!?]["')\]]*$/.test(tail) || before.words.length >= fullLine
  return before.words.length >= fullLine && (!endsSentence.test(tail) || /[.;]$/.test(tail))
}

/** The lines with their places; null for an empty line. */
function* linesOf(source: string): Generator<Line | null> {
  let words: string[] = []
  let places: number[] = []
  let spaced = true
  let isBullet = false
  const close = (): Line | null => {
    while (words.length > 0 && words[words.length - 1] === ' ') {
      words.pop()
      places.pop()
    }
    if (words.length === 0 && !isBullet) return null
    const whole = words.join('')
    const mark = bulletMark.exec(whole)?.[0].length ?? 0
    const line = {
      words: whole.slice(mark),
      places: places.slice(mark),
      isBullet: isBullet || mark > 0,
    }
    return line.words === '' ? null : line
  }
  const restart = () => {
    words = []
    places = []
    spaced = true
  }
  for (let place = 0; place <= source.length; place++) {
    const letter = source[place]
    const code = source.charCodeAt(place)
    if (code > 32 && code < 127) {
      words.push(letter as string)
      places.push(place)
      spaced = false
      continue
    }
    if (letter === undefined || lineEnds.has(letter)) {
      if (letter === '\n' && source[place - 1] === '\r') continue
      yield close()
      restart()
      isBullet = false
      continue
    }
    if (inlineBullet.test(letter)) {
      if (words.length > 0) yield close()
      restart()
      isBullet = true
      continue
    }
    if ((code < 32 && letter !== '\t') || leftOut.test(letter)) continue
    const plain = spelledOut[letter] ?? (anySpace.test(letter) ? ' ' : letter)
    for (const each of plain) {
      if (each === ' ' && spaced) continue
      words.push(each)
      places.push(place)
      spaced = each === ' '
    }
  }
}
