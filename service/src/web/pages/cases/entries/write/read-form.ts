/** Reads the form of an entry: every fault in words, and what was typed kept. */
import { type Day, parseDay } from '@way-forward/law'
import type { CaseFile } from '../../../../../cases/case-file.ts'
import { type Told, type WrittenKind, ways } from '../../../../../cases/entries/entry-body.ts'
import { typedLine, typedText } from '../../../../../documents/letters/typed-text.ts'
import { isoDay, typedOf } from '../../../../kit/date.ts'
import { type FieldFault, fieldFault } from '../../../../kit/form-fault.ts'
import { dayFault, readDay } from '../../../../kit/typed-day.ts'
import { chosenConcern } from '../../concern-choice.ts'
import { type EntryField, entryForms, longestOf } from './fields.ts'
import { readTime } from './read-time.ts'

/** The day of the entry, in every form. */
export const dayName = 'happenedOn'

/** What a form says, where nothing is wrong with it. */
export interface WrittenEntry {
  readonly happenedOn: string
  readonly concern: string | null
  readonly told: Told
}

export interface EntryReading {
  readonly faults: readonly FieldFault[]
  /** Null: something is wrong. */
  readonly entry: WrittenEntry | null
}

/** What may be named in a form besides what is typed. */
export interface Nameable {
  /** Entries whose promise this may be about. */
  readonly promises: readonly string[]
  /** The sealed letter that was sent; null: none. */
  readonly made: string | null
}

/** Reads a form. @param today nothing that is written down happened after it */
export function readEntryForm(
  kind: WrittenKind,
  form: URLSearchParams,
  file: CaseFile,
  { promises, made }: Nameable,
  today: Day,
): EntryReading {
  const { fields, promise, when } = entryForms[kind]
  const faults: FieldFault[] = []
  const read: Record<string, string | null> = {}
  const on = readDay(form, dayName, `“${when}”`, faults)
  if (on === null && !faults.some(({ name }) => name === dayName)) {
    faults.push(dayFault(dayName, 'Write the day'))
  }
  if (on !== null && on > today) {
    faults.push(dayFault(dayName, 'The day must be today or earlier: write down what has happened'))
  }
  for (const field of fields) read[field.name] = readField(field, form, faults)
  const promised = promise === null ? null : read[promise]
  if (promise !== null && on !== null && typeof promised === 'string' && promised < isoDay(on)) {
    faults.push(dayFault(promise, 'This day must not be before the day on which it happened'))
  }
  const dated = read['datedOn']
  if (on !== null && typeof dated === 'string' && dated > isoDay(on)) {
    faults.push(dayFault('datedOn', 'The date on it must not be after the day on which it came'))
  }
  if (faults.length > 0 || on === null) return { faults, entry: null }
  const named = form.get('answers')
  const answers = named !== null && promises.includes(named) ? named : null
  const body = kind === 'letter-sent' ? { ...read, made } : { ...read, answers }
  return {
    faults,
    entry: {
      happenedOn: isoDay(on),
      concern: chosenConcern(file, form),
      told: { kind, body } as unknown as Told,
    },
  }
}

function readField(field: EntryField, form: URLSearchParams, faults: FieldFault[]): string | null {
  const { name, label, needed } = field
  if (field.type === 'day') {
    const day = readDay(form, name, `“${label}”`, faults)
    return day === null ? null : isoDay(day)
  }
  const raw = form.get(name) ?? ''
  const typed = field.type === 'words' ? typedText(raw) : typedLine(raw)
  if (typed === '') {
    if (needed !== null) faults.push(fieldFault(name, needed))
    return null
  }
  if (field.type === 'way') {
    const known = ways.find((way) => way === typed)
    if (known === undefined) faults.push(fieldFault(name, 'Choose one of the answers'))
    return known ?? null
  }
  if (field.type === 'time') {
    const time = readTime(typed)
    if (time === null) faults.push(fieldFault(name, 'The time must be like 2:30pm or 14:30'))
    return time
  }
  const most = longestOf(field)
  if (typed.length > most) {
    faults.push(fieldFault(name, `“${label}” must be ${most.toLocaleString('en-GB')} characters or fewer`))
    return null
  }
  return typed
}

/** What stands in the boxes before anything is typed: days in their three boxes. */
export function typedOfValues(values: Readonly<Record<string, unknown>>): URLSearchParams {
  const typed = new URLSearchParams()
  for (const [name, value] of Object.entries(values)) {
    if (typeof value !== 'string') continue
    const day = /On$|By$/.test(name) ? parseDay(value) : null
    if (day === null) typed.set(name, value)
    else for (const [part, text] of Object.entries(typedOf(day))) typed.set(`${name}-${part}`, text)
  }
  return typed
}
