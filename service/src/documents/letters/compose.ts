/** Puts sender, addressee, date and signature around the prose of a letter, and collects its gaps. */
import { type Calendar, type Day, plainDay } from '@way-forward/law'
import type { Area, Entry } from '../../directory/directory.ts'
import { type AddressedTo, addressedTo } from './addressee.ts'
import type { Block, Common, Letter, LetterText, Line, Piece, Writer } from './letter.ts'
import { line, or } from './prose.ts'
import { type LetterReading, readLetter } from './read-letter.ts'

/** What a letter is composed with, besides what its writer gives. */
export interface Composing {
  readonly today: Day
  readonly calendar: Calendar
  /** The writer's area; null where none was chosen. */
  readonly area: Area | null
  /** What the directory lists for that area and for all of England. */
  readonly entries: readonly Entry[]
}

/** A letter with what its page says beside it. */
export interface Composed extends LetterReading {
  readonly text: LetterText
  readonly to: AddressedTo
}

/**
 * A letter from a form. What cannot stand in it is left out, as a gap.
 * @param form as `readLetter` reads it: days are ISO text
 */
export function composeLetter(letter: Letter, form: URLSearchParams, composing: Composing): LetterText {
  return composed(letter, form, composing).text
}

/** A letter from a form, with its addressee and what is wrong with the form. */
export function composed(letter: Letter, form: URLSearchParams, composing: Composing): Composed {
  const { today, calendar, area, entries } = composing
  const reading = readLetter(letter, form, today)
  const { common, given } = reading
  const addressee = letter.to(given)
  const to = addressedTo(addressee, common, area, entries)
  const prose = letter.write({ common, given, on: today, calendar, area })
  const text = {
    from: senderOf(common),
    to: to.lines,
    email: to.email,
    dated: plainDay(today),
    about: aboutOf(letter, common),
    reference: referenceOf(letter, common),
    subject: prose.subject,
    salutation: line`Dear ${addressee.greeting}`,
    body: prose.body.flatMap(finished),
    closing: line`Yours faithfully`,
    signature: signatureOf(letter, common),
    enclosures: prose.enclosures ?? [],
    rules: letter.rules,
  }
  return { ...reading, to, text: { ...text, gaps: gapsOf(text) } }
}

function senderOf({ name, address, email, phone }: Common): readonly Line[] {
  return [
    [or(name, 'your name')],
    ...(address.length === 0 ? [line`${or(null, 'your address')}`] : address.map((each): Line => [each])),
    ...(email === null ? [] : [line`Email: ${email}`]),
    ...(phone === null ? [] : [line`Phone: ${phone}`]),
  ]
}

function aboutOf({ needs }: Letter, { writer, childName, bornOn }: Common): Line | null {
  const needsBirth = needs.includes('bornOn')
  const birth = or(bornOn === null ? null : plainDay(bornOn), 'date of birth')
  if (writer === 'young-person') return needsBirth ? line`My date of birth: ${birth}` : null
  if (!needsBirth && !needs.includes('childName')) return null
  const name = nameOf(writer, childName)
  return needsBirth ? line`About: ${name}, born on ${birth}` : line`About: ${name}`
}

function referenceOf({ needs }: Letter, { reference }: Common): Line | null {
  return reference === null || !needs.includes('reference') ? null : line`Your reference: ${reference}`
}

function signatureOf({ needs }: Letter, { writer, name, childName }: Common): readonly Line[] {
  const own: Line = [or(name, 'your name')]
  // Whom it is about is no gap in a letter that does not say it.
  if (writer === 'young-person' || (childName === null && !needs.includes('childName'))) return [own]
  return [
    own,
    writer === 'parent'
      ? line`Parent or carer of ${nameOf(writer, childName)}`
      : line`Acting for ${nameOf(writer, childName)}`,
  ]
}

function nameOf(writer: Writer, childName: string | null): Piece {
  return or(childName, writer === 'parent' ? 'your child’s name' : 'the name of the person you act for')
}

/** Without what holds nothing; a paragraph that ends in the writer's own words gets its full stop. */
function finished(block: Block): readonly Block[] {
  switch (block.kind) {
    case 'list':
      return block.items.length === 0 ? [] : [block]
    case 'heading':
      return [block]
    case 'paragraph':
      if (block.line.length === 0) return []
      return [/[\p{L}\p{N})’”]$/u.test(endOf(block.line)) ? { ...block, line: line`${block.line}.` } : block]
  }
}

/** The last words of a line; nothing where it ends in a gap. */
function endOf(words: Line): string {
  const last = words.at(-1)
  return typeof last === 'string' ? last : ''
}

/** The names of the gaps, in reading order, each once. */
function gapsOf(text: Omit<LetterText, 'gaps'>): readonly string[] {
  const found = new Set<string>()
  for (const each of linesOf(text))
    for (const piece of each) if (typeof piece !== 'string') found.add(piece.gap)
  return [...found]
}

/** Every line of a letter, in reading order. */
export function linesOf(text: Omit<LetterText, 'gaps'>): readonly Line[] {
  const { from, to, reference, about, salutation, subject, body, closing, signature, enclosures } = text
  return [
    ...from,
    ...to,
    ...(reference === null ? [] : [reference]),
    ...(about === null ? [] : [about]),
    salutation,
    subject,
    ...body.flatMap((block) => (block.kind === 'list' ? block.items : [block.line])),
    closing,
    ...signature,
    ...enclosures,
  ]
}
