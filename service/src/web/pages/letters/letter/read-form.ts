/** Reads the form of a letter at the edge: dates from their three boxes, and every fault in words. */
import { type Facts, parseDay, readAnswers } from '@way-forward/law'
import type { Letter } from '../../../../documents/letters/letter.ts'
import { goesWith } from '../../../../documents/letters/letters.ts'
import { type LetterFault, sayLetterFault } from '../../../../documents/letters/read-letter.ts'
import { type DatePart, isoDay, readDateInput, sayDateFault, typedOf } from '../../../kit/date.ts'
import { dateErrorAddress } from '../../../kit/date-field.ts'
import { commonWords, councilLabel, writerLabel } from './words.ts'

/** A form as it was typed, and as the letter reads it. */
export interface TypedForm {
  /** What stands in the boxes. */
  readonly typed: URLSearchParams
  /** The same with days as ISO text, without days that cannot be read. */
  readonly values: URLSearchParams
  readonly faults: readonly FormFault[]
}

/** Something that is wrong with a field, in words. */
export interface FormFault {
  /** The field; null: the form as a whole. */
  readonly name: string | null
  readonly says: string
  /** Where the field is on the page. */
  readonly href: string
  /** The boxes of a date at fault. */
  readonly parts: readonly DatePart[]
}

/** Reads what was posted. */
export function readTypedForm(letter: Letter, typed: URLSearchParams): TypedForm {
  const values = new URLSearchParams(typed)
  const faults: FormFault[] = []
  for (const name of dayNames(letter)) {
    for (const part of ['day', 'month', 'year']) values.delete(`${name}-${part}`)
    values.delete(name)
    const read = readDateInput(typed, name)
    if (read.kind === 'day') values.set(name, isoDay(read.day))
    if (read.kind === 'fault') {
      const says = sayDateFault(read, `“${labelOf(letter, name)}”`)
      faults.push({ name, says, href: dateErrorAddress(name, read.parts), parts: read.parts })
    }
  }
  return { typed, values, faults }
}

/**
 * The form before anything is typed: what the plan's answers say, and what an address may name, which are
 * choices and days but never words.
 */
export function filledForm(letter: Letter, query: URLSearchParams): TypedForm {
  const { answers, facts } = readAnswers(query)
  return formFromFacts(letter, facts, answers.w === undefined ? {} : { w: answers.w }, query)
}

/**
 * The form with what is known before anything is typed.
 * @param known values by the names of fields, such as the council's: days are ISO text
 * @param query may name choices and days
 */
export function formFromFacts(
  letter: Letter,
  facts: Facts,
  known: Readonly<Record<string, string>>,
  query: URLSearchParams,
): TypedForm {
  const values = new URLSearchParams()
  const { person } = facts
  for (const [name, value] of Object.entries(saidByFacts(letter, facts))) values.set(name, value)
  if (person.asks === 'young-person') values.set('writer', 'young-person')
  if (person.asks === 'alternative-person') values.set('writer', 'representative')
  for (const [name, value] of Object.entries(known)) values.set(name, value)
  for (const [name, field] of Object.entries(letter.fields)) {
    const named = query.getAll(name).flatMap((each) => each.split(','))
    if (field.type === 'day') {
      const [first] = named
      if (first !== undefined && parseDay(first) !== null) values.set(name, first)
    } else if (field.type === 'choice' || field.type === 'choices') {
      const known = named.filter((each) => Object.hasOwn(field.options, each))
      if (known.length > 0) values.set(name, known.join(','))
    }
  }
  return { typed: asTyped(letter, values), values, faults: [] }
}

function saidByFacts(letter: Letter, { concerns, person }: Facts): Readonly<Record<string, string>> {
  const fitting = concerns.filter((concern) => goesWith(letter, concern))
  // Of several concerns the first one counts.
  return Object.assign({}, ...fitting.map((concern) => letter.fromFacts?.(concern, person) ?? {}).reverse())
}

/** Days in their three boxes, and each choice on its own. */
function asTyped(letter: Letter, values: URLSearchParams): URLSearchParams {
  const typed = new URLSearchParams()
  const days = new Set(dayNames(letter))
  for (const [name, value] of values) {
    const day = days.has(name) ? parseDay(value) : null
    if (day !== null) {
      for (const [part, text] of Object.entries(typedOf(day))) typed.set(`${name}-${part}`, text)
    } else if (letter.fields[name]?.type === 'choices') {
      for (const each of value.split(',')) typed.append(name, each)
    } else typed.set(name, value)
  }
  return typed
}

/** A letter's own faults, in words beside their fields. */
export function inWords(letter: Letter, faults: readonly LetterFault[]): readonly FormFault[] {
  return faults.map((fault) => {
    const { field: name } = fault
    if (name === null) return { name, says: sayLetterFault(fault, ''), href: '#letter-form', parts: [] }
    const isDay = dayNames(letter).includes(name)
    return {
      name,
      says: sayLetterFault(fault, labelOf(letter, name)),
      href: isDay ? dateErrorAddress(name, []) : `#${name}`,
      parts: [],
    }
  })
}

/** The names of the fields that hold a day. */
export function dayNames(letter: Letter): readonly string[] {
  const own = Object.entries(letter.fields).flatMap(([name, { type }]) => (type === 'day' ? [name] : []))
  return [...own, 'bornOn']
}

function labelOf(letter: Letter, name: string): string {
  if (name === 'writer') return writerLabel
  if (name === 'w') return councilLabel
  const common = Object.hasOwn(commonWords, name) ? commonWords[name as keyof typeof commonWords] : null
  return letter.fields[name]?.label ?? common?.label ?? name
}
