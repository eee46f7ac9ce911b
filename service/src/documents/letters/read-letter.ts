/** Reads what a writer gave for a letter: bounded, cleaned, typed. A draft with gaps is no fault. */
import { type Day, parseDay } from '@way-forward/law'
import type { Field, GivenFields } from './field.ts'
import type { Common, Letter, Writer } from './letter.ts'
import { isEmailAddress, typedLine, typedLines } from './typed-text.ts'

/** What may be given at most, in characters as they are typed. */
export const most = { name: 200, text: 500, address: 8, lines: 20, line: 1_000, whole: 40_000 } as const

/** The fields that every letter has, by the names under which a form sends them. */
export const commonFields = [
  'writer',
  'name',
  'address',
  'email',
  'phone',
  'childName',
  'bornOn',
  'reference',
  'toName',
  'toAddress',
  'toEmail',
] as const
export type CommonField = (typeof commonFields)[number]

/** Something given that cannot stand in the letter; the letter is then written as if it had not been given. */
export interface LetterFault {
  /** The name of the field; null: the letter as a whole. */
  readonly field: string | null
  readonly code: FaultCode
  /** What may be given at most, where it is too much. */
  readonly most: number | null
}
export type FaultCode =
  | 'too-long'
  | 'line-too-long'
  | 'too-many-lines'
  | 'not-a-day'
  | 'born-later'
  | 'not-an-option'
  | 'not-an-email'
  | 'whole-too-long'

/** A form once read. */
export interface LetterReading {
  readonly common: Common
  readonly given: GivenFields<Readonly<Record<string, Field>>>
  readonly faults: readonly LetterFault[]
}

/**
 * Reads a form.
 * @param form names and values. Days are ISO text; several choices are several values of one name, or one
 *   value with commas
 * @param on the day on which the letter is written: nobody is born later
 */
export function readLetter(letter: Letter, form: URLSearchParams, on: Day): LetterReading {
  const faults: LetterFault[] = []
  const reader = new Reader(form, faults)
  const given: Record<string, unknown> = {}
  for (const [name, field] of Object.entries(letter.fields)) given[name] = reader.field(name, field)
  const common = commonOf(reader, on)
  const size = [...form.values()].reduce((sum, value) => sum + value.length, 0)
  if (size > most.whole) faults.push({ field: null, code: 'whole-too-long', most: most.whole })
  return { common, given: given as LetterReading['given'], faults }
}

function commonOf(reader: Reader, on: Day): Common {
  const writer = reader.writer()
  const bornOn = reader.day('bornOn')
  const isBornLater = bornOn !== null && bornOn > on
  if (isBornLater) reader.fault('bornOn', 'born-later')
  return {
    writer,
    name: reader.line('name', most.name),
    address: reader.lines('address', most.address, most.name),
    email: reader.email('email'),
    phone: reader.line('phone', most.name),
    childName: writer === 'young-person' ? null : reader.line('childName', most.name),
    bornOn: isBornLater ? null : bornOn,
    reference: reader.line('reference', most.name),
    toName: reader.line('toName', most.name),
    toAddress: reader.lines('toAddress', most.address, most.name),
    toEmail: reader.email('toEmail'),
  }
}

const writers: readonly string[] = ['parent', 'young-person', 'representative'] satisfies Writer[]

class Reader {
  readonly #form: URLSearchParams
  readonly #faults: LetterFault[]

  constructor(form: URLSearchParams, faults: LetterFault[]) {
    this.#form = form
    this.#faults = faults
  }

  fault(field: string, code: FaultCode, most: number | null = null): null {
    this.#faults.push({ field, code, most })
    return null
  }

  field(name: string, field: Field): string | Day | null | readonly string[] {
    switch (field.type) {
      case 'text':
        // The letter's sentence has its own full stop.
        return this.line(name, most.text)?.replace(/(?<!\.)\.$/u, '') ?? null
      case 'lines':
        return this.lines(name, most.lines, most.line)
      case 'day':
        return this.day(name)
      case 'choice':
        return this.#options(name, field.options)[0] ?? null
      case 'choices':
        return this.#options(name, field.options)
    }
  }

  writer(): Writer {
    const given = typedLine(this.#value('writer'))
    if (given === '') return 'parent'
    if (writers.includes(given)) return given as Writer
    this.fault('writer', 'not-an-option')
    return 'parent'
  }

  line(name: string, longest: number): string | null {
    const read = typedLine(this.#value(name))
    if (read === '') return null
    return read.length > longest ? this.fault(name, 'too-long', longest) : read
  }

  lines(name: string, mostLines: number, longest: number): readonly string[] {
    const read = typedLines(this.#value(name))
    if (read.length > mostLines) this.fault(name, 'too-many-lines', mostLines)
    else if (read.some((each) => each.length > longest)) this.fault(name, 'line-too-long', longest)
    else return read
    return []
  }

  day(name: string): Day | null {
    const typed = typedLine(this.#value(name))
    return typed === '' ? null : (parseDay(typed) ?? this.fault(name, 'not-a-day'))
  }

  email(name: string): string | null {
    const typed = this.line(name, most.name)
    return typed === null || isEmailAddress(typed) ? typed : this.fault(name, 'not-an-email')
  }

  /** In the order in which the field lists them, each once. */
  #options(name: string, options: Readonly<Record<string, string>>): readonly string[] {
    const chosen = new Set(
      this.#form.getAll(name).flatMap((value) => value.split(',').map((each) => each.trim())),
    )
    chosen.delete('')
    const known = Object.keys(options).filter((each) => chosen.has(each))
    if (known.length < chosen.size) this.fault(name, 'not-an-option')
    return known
  }

  #value(name: string): string {
    return this.#form.get(name) ?? ''
  }
}

/**
 * What is wrong, and what to do.
 * @param subject begins the sentence: the label of the field
 */
export function sayLetterFault({ code, most: limit }: LetterFault, subject: string): string {
  const number = (limit ?? 0).toLocaleString('en-GB')
  switch (code) {
    case 'too-long':
      return `“${subject}” must be ${number} characters or fewer`
    case 'line-too-long':
      return `Each line of “${subject}” must be ${number} characters or fewer: start a new line for a new point`
    case 'too-many-lines':
      return `“${subject}” must be ${number} lines or fewer`
    case 'not-a-day':
      return `“${subject}” must be a date, such as 27 3 2026`
    case 'born-later':
      return `“${subject}” must be a day in the past`
    case 'not-an-option':
      return `Choose from the answers to “${subject}”`
    case 'not-an-email':
      return `“${subject}” must be an email address, such as name@example.org`
    case 'whole-too-long':
      return `The letter must be ${number} characters or fewer in all. Send longer papers with it instead`
  }
}
