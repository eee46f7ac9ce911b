/** The sentences of a letter, each with its place, the heading over it and the line that its list begins with. */
import type { Passage } from './notice-check.ts'
import { type PlainText, plainText } from './plain-text.ts'

/** A sentence, a heading, a list item or a row of a table. */
export interface Sentence {
  /** Plain words in small letters. */
  readonly low: string
  /** The same with capitals as written. */
  readonly words: string
  /** The sentence in small letters, after the words that its list begins with. */
  readonly said: string
  /** The heading over it, or the first cell of its row, in small letters; empty for none. */
  readonly under: string
  readonly isHeading: boolean
  /** Which block of the letter it stands in: a paragraph, a list item, a row. */
  readonly block: number
  /** Which run of sentences it is, from 0. */
  readonly index: number
  /** Place of its first character in the plain text. */
  readonly from: number
}

/** A letter, read into sentences. */
export interface Letter {
  readonly plain: PlainText
  readonly sentences: readonly Sentence[]
}

/**
 * So many characters of a text are read: some 90 pages, more than a letter with its plan. Whoever shows the
 * reading of a longer text says that the rest was not read.
 */
export const longestRead = 250_000
/** A sentence longer than this is cut at a space, so that no search within one can take long. */
const longest = 700
/** The same words again and again add nothing after this many times. */
const repeatsRead = 3
const headingLength = 90
/** What ends in a point and ends no sentence. */
const shortForms = new Set(
  'e.g i.e eg ie s ss reg regs r para paras no nos mr mrs ms dr st tel cf art sch etc ref p pp v vs approx ext fao encl dept sec sept oct nov dec jan feb mar apr jun jul aug rd ave'.split(
    ' ',
  ),
)

/**
 * Reads a letter into sentences. Linear in its length; what lies beyond `longestRead` is not read.
 * @param source the letter as it was pasted or read from a file
 */
export function readLetter(source: string): Letter {
  const plain = plainText(source.length > longestRead ? source.slice(0, longestRead) : source)
  const sentences: Sentence[] = []
  const seen = new Map<string, number>()
  let under = ''
  let intro = ''
  let block = 0
  let blockStart = 0
  while (blockStart < plain.words.length) {
    const newline = plain.words.indexOf('\n', blockStart)
    const blockEnd = newline === -1 ? plain.words.length : newline
    const whole = plain.words.slice(blockStart, blockEnd)
    const isBullet = plain.bullets.has(blockStart)
    const isHeading = !isBullet && looksLikeHeading(whole)
    if (isHeading) under = whole.toLowerCase()
    if (!isBullet) intro = ''
    const cell = firstCell(whole)
    for (const [from, to] of cuts(whole)) {
      const words = whole.slice(from, to)
      const low = words.toLowerCase()
      const key = `${low}\n${isBullet ? intro : ''}`
      const times = (seen.get(key) ?? 0) + 1
      seen.set(key, times)
      if (times > repeatsRead) continue
      sentences.push({
        low,
        words,
        said: isBullet && from === 0 && intro !== '' ? `${intro} ${low}` : low,
        under: isHeading ? '' : from > 0 && cell !== '' ? cell : under,
        isHeading,
        block,
        index: sentences.length,
        from: blockStart + from,
      })
    }
    if (!isBullet) intro = /[:,-]$|\b(?:to|can|that|by|are|is|must)$/.test(whole) ? lastOf(whole) : ''
    block++
    blockStart = blockEnd + 1
  }
  return { plain, sentences }
}

/** What a row of a table is about: its first cell, in small letters; empty for what is no row. */
function firstCell(whole: string): string {
  const end = whole.indexOf(' | ')
  return end < 1 || end > 60 ? '' : whole.slice(0, end).toLowerCase()
}

/** The words that a list begins with: the last sentence of the block before it. */
function lastOf(whole: string): string {
  const last = cuts(whole).at(-1)
  return last === undefined
    ? ''
    : whole
        .slice(last[0], last[1])
        .toLowerCase()
        // "You can:" runs into its items; "What happens next:" does not.
        .replace(/\b(to|can|may|that|by|are|is|must|about|for|of|a|the) ?[:,-]$/, '$1')
}

function looksLikeHeading(whole: string): boolean {
  if (whole.length > headingLength || /[.!,;]$/.test(whole) || whole.includes(' | ')) return false
  return !/\d{5}|@|^(?:dear|yours|with|kind|best|date|our ref|your ref|tel|phone|email)\b/i.test(whole)
}

/** Where the sentences of a block begin and end. */
function cuts(whole: string): readonly (readonly [from: number, to: number])[] {
  const found: [number, number][] = []
  let from = 0
  const cut = (to: number, next: number) => {
    if (whole.slice(from, to).trim() !== '') found.push([from, to])
    from = next
  }
  const stop = /[.!?]["')\]]*(?= )/g
  for (let mark = stop.exec(whole); mark !== null; mark = stop.exec(whole)) {
    const end = mark.index + mark[0].length
    if (endsHere(whole, mark.index, end)) {
      cutLong(whole, from, end, cut)
      from = end + 1
    }
  }
  cutLong(whole, from, whole.length, cut)
  return found
}

/** Cuts what is longer than the longest sentence at spaces. */
function cutLong(whole: string, from: number, to: number, cut: (to: number, next: number) => void): void {
  let start = from
  while (to - start > longest) {
    const space = start + whole.slice(start, start + longest).lastIndexOf(' ')
    const end = space > start ? space : start + longest
    cut(end, space > start ? end + 1 : end)
    start = space > start ? end + 1 : end
  }
  cut(to, to)
}

function endsHere(whole: string, stop: number, end: number): boolean {
  const next = whole[end + 1] ?? ''
  if (!/[A-Z0-9"'([£]/.test(next)) return false
  if (whole[stop] !== '.') return true
  const before = /[\w.]{1,12}$/.exec(whole.slice(Math.max(0, stop - 12), stop))?.[0].toLowerCase() ?? ''
  if (shortForms.has(before) && !/^(?:dec|no)$/.test(before)) return false
  if (before === 'no' && /\d/.test(next)) return false
  // An initial, as in "J. Smith"; a single figure ends a sentence.
  return !/^[a-z]$/.test(before) || !/[A-Z]/.test(whole[stop - 1] ?? '')
}

/** A part of a sentence as a passage of the letter. @param from, to places within the sentence */
export function passageOf(
  { plain }: Letter,
  sentence: Sentence,
  from = 0,
  to = sentence.words.length,
): Passage {
  const start = plain.places[sentence.from + from] ?? 0
  const end = (plain.places[sentence.from + to - 1] ?? start) + 1
  return { text: plain.source.slice(start, end), start, end }
}
