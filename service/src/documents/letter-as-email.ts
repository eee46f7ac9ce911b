/** A letter as an email draft: a link that opens one, and a file that a mail program opens as one. */
import { type Day, isoOf, monthName, partsOf, weekdayName } from '@way-forward/law'
import { letterAsEmailText, plainLine } from './letter-as-text.ts'
import type { LetterText } from './letters/letter.ts'
import { isEmailAddress } from './letters/typed-text.ts'

/** A link that opens a draft. */
export interface MailLink {
  readonly address: string
  /** The letter itself is in it; else only a line that says to paste it. */
  readonly isWhole: boolean
}

/** Characters of a link that every mail program takes: some cut at 2,048 and count their own name in. */
export const longestMailLink = 1_900

/** A `mailto:` link (RFC 6068). A letter that is too long for one is left out, and the draft says to paste it. */
export function mailLink(text: LetterText): MailLink {
  const whole = linkWith(text, letterAsEmailText(text))
  if (whole.length <= longestMailLink) return { address: whole, isWhole: true }
  return { address: linkWith(text, '[Paste the letter here.]'), isWhole: false }
}

function linkWith(text: LetterText, body: string): string {
  const to = text.email !== null && isEmailAddress(text.email) ? encoded(text.email) : ''
  return `mailto:${to}?subject=${encoded(subjectOf(text))}&body=${encoded(body.replaceAll('\n', '\r\n'))}`
}

/** As RFC 6068 asks; `@` may stand as it is. */
function encoded(text: string): string {
  return encodeURIComponent(text)
    .replaceAll(/['()*!]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%40', '@')
}

const longestSubject = 250

/** One line, whatever was typed into it. */
function subjectOf(text: LetterText): string {
  return plainLine(text.subject)
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, longestSubject)
    .toWellFormed()
}

/**
 * The text of an `.eml` file (RFC 5322, MIME), which mail programs open as a draft (`X-Unsent`). Every header
 * is of our own words, a checked address or encoded, so that nothing typed can add one.
 * @param from the writer's own address, where given; without it the mail program puts in its own
 * @param on the day on which it is written
 */
export function letterAsEml(text: LetterText, from: string | null, on: Day): string {
  const headers = [
    'X-Unsent: 1',
    ...(from !== null && isEmailAddress(from) ? [`From: ${from}`] : []),
    ...(text.email !== null && isEmailAddress(text.email) ? [`To: ${text.email}`] : []),
    `Subject: ${encodedWords(subjectOf(text))}`,
    `Date: ${weekdayName(on).slice(0, 3)}, ${partsOf(on).dayOfMonth} ${monthName(on).slice(0, 3)} ${isoOf(on).slice(0, 4)} 12:00:00 +0000`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    'Content-Language: en-GB',
  ]
  const body = Buffer.from(letterAsEmailText(text).replaceAll('\n', '\r\n'), 'utf8').toString('base64')
  return `${headers.join('\r\n')}\r\n\r\n${body.replaceAll(/.{76}/g, '$&\r\n')}\r\n`
}

/** Octets of text in one encoded word, which may have 75 characters (RFC 2047 section 2). */
const octetsInWord = 42
const utf8 = new TextEncoder()

/** Plain words as they are; others as encoded words (RFC 2047), folded, none cut inside a character. */
function encodedWords(words: string): string {
  if (/^[\x20-\x7e]*$/.test(words) && words.length <= 60 && !words.includes('=?')) return words
  const chunks: string[] = []
  let current = ''
  for (const character of words) {
    if (utf8.encode(current + character).length > octetsInWord) {
      chunks.push(current)
      current = ''
    }
    current += character
  }
  chunks.push(current)
  return chunks.map((chunk) => `=?utf-8?B?${Buffer.from(chunk, 'utf8').toString('base64')}?=`).join('\r\n ')
}
