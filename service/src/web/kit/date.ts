/** Days as people read them and as people type them into three boxes. */
import { type Day, dayOf, isoOf, monthNames, partsOf, weekdayNames } from '@way-forward/law'

/** A day as machines read it, for addresses and `datetime`: "2027-01-04". */
export function isoDay(day: Day): string {
  return isoOf(day)
}

/** A box of a date input. */
export type DatePart = 'day' | 'month' | 'year'

/** What stood in the three boxes, so that nothing typed is lost. */
export type TypedDate = Readonly<Record<DatePart, string>>

/** What is wrong with a typed date. */
export type DateFault =
  /** Some boxes are empty; `parts` names them. */
  | 'incomplete'
  /** What stands in a box cannot be read as that part of a date. */
  | 'not-a-date'
  /** The year has fewer than four digits, such as 26. */
  | 'short-year'
  /** The calendar has no such day, such as 31 February. */
  | 'no-such-day'

/** A typed date once read. `typed` is what to put back into the boxes. */
export type DateReading =
  | { readonly kind: 'empty'; readonly typed: TypedDate }
  | { readonly kind: 'day'; readonly day: Day; readonly typed: TypedDate }
  | {
      readonly kind: 'fault'
      readonly code: DateFault
      /** The boxes at fault. */
      readonly parts: readonly DatePart[]
      readonly typed: TypedDate
    }

const parts = ['day', 'month', 'year'] as const
const longestTyped = 60

/**
 * Reads the boxes `<name>-day`, `<name>-month` and `<name>-year`, kindly: spaces, leading noughts, "3rd",
 * "Nov" and "november" are understood, and so is a whole date pasted into one box ("3/11/2026",
 * "2026-11-03", "Tuesday 3 November 2026"). A single field `<name>` with a whole date is read too, so that
 * an address may say `notice-sent=2026-11-03`.
 * @param form a form or the query of an address
 * @param name the name of the date, such as `notice-sent`
 */
export function readDateInput(form: URLSearchParams, name: string): DateReading {
  const typed: TypedDate = {
    day: boxOf(form, `${name}-day`),
    month: boxOf(form, `${name}-month`),
    year: boxOf(form, `${name}-year`),
  }
  const filled = parts.filter((part) => typed[part] !== '')
  if (filled.length === 0) {
    const whole = boxOf(form, name)
    if (whole === '') return { kind: 'empty', typed }
    const read = readWhole(whole, { ...typed, day: whole })
    return read.kind === 'day' ? { ...read, typed: typedOf(read.day) } : read
  }
  const [only] = filled
  if (filled.length === 1 && only !== undefined && looksWhole(typed[only]))
    return readWhole(typed[only], typed)
  return readParts(typed, typed)
}

/** The three boxes of a day that is already known. */
export function typedOf(day: Day): TypedDate {
  const { year, month, dayOfMonth } = partsOf(day)
  return { day: String(dayOfMonth), month: String(month), year: String(year) }
}

/** Three empty boxes. */
export const emptyDate: TypedDate = { day: '', month: '', year: '' }

/**
 * What is wrong with a typed date, and what to write instead.
 * @param subject begins the sentence: "The date on the letter"
 */
export function sayDateFault(fault: Extract<DateReading, { kind: 'fault' }>, subject: string): string {
  switch (fault.code) {
    case 'incomplete':
      return `${subject} must include a ${listOf(fault.parts)}`
    case 'not-a-date':
      return fault.parts.length === 1 && fault.parts[0] !== undefined
        ? `${subject} needs ${howToWritePart[fault.parts[0]]}`
        : `${subject} must be a date, such as 27 3 2026`
    case 'short-year':
      return `${subject} needs the year in four digits, such as 2026`
    case 'no-such-day':
      return `${subject} must be a real day: that month does not have so many days`
  }
}

const howToWritePart: Readonly<Record<DatePart, string>> = {
  day: 'a day from 1 to 31',
  month: 'a month from 1 to 12, or its name',
  year: 'a year in four digits, such as 2026',
}

function boxOf(form: URLSearchParams, field: string): string {
  // A very long paste is noise: it is cut, and then refused as any other noise.
  return (form.get(field) ?? '').replace(/\s+/g, ' ').trim().slice(0, longestTyped)
}

/** More than a number or a word: something a whole date could be. */
function looksWhole(text: string): boolean {
  return /\d/.test(text) && /\d\D+[\d\p{L}]|\p{L}\W+\d|\d{8}/u.test(withoutOrdinals(text))
}

function readWhole(text: string, typed: TypedDate): DateReading {
  const found = partsOfWhole(text)
  return found === null ? { kind: 'fault', code: 'not-a-date', parts, typed } : readParts(found, typed)
}

/** Splits "2026-11-03", "3/11/2026", "3 Nov 2026" or "Tuesday, 3rd of November 2026" into its parts. */
function partsOfWhole(text: string): TypedDate | null {
  // A day as a mailbox or a computer writes it may be followed by the time.
  const iso = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})(?:[T ].*)?$/.exec(text)
  if (iso !== null) return { year: iso[1] as string, month: iso[2] as string, day: iso[3] as string }
  const words = withoutOrdinals(text)
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '' && !isNoise(word))
  const [day, month, year] = words
  if (words.length > 3 || day === undefined || month === undefined) return null
  return { day, month, year: year ?? '' }
}

function isNoise(word: string): boolean {
  const lower = word.toLowerCase()
  return (
    lower === 'of' || weekdayNames.some((name) => lower.length >= 3 && name.toLowerCase().startsWith(lower))
  )
}

function withoutOrdinals(text: string): string {
  return text.replace(/(\d)\s?(?:st|nd|rd|th)\b/gi, '$1')
}

/** @param found the parts to read @param typed what to put back into the boxes */
function readParts(found: TypedDate, typed: TypedDate): DateReading {
  const missing = parts.filter((part) => found[part] === '')
  if (missing.length > 0) return { kind: 'fault', code: 'incomplete', parts: missing, typed }
  const dayOfMonth = readNumber(withoutOrdinals(found.day), 1, 31)
  const month = readMonth(found.month)
  const yearText = tidied(found.year)
  if (/^(?:\d{1,3}|0\d{3})$/.test(yearText))
    return { kind: 'fault', code: 'short-year', parts: ['year'], typed }
  const year = /^\d{4}$/.test(yearText) ? Number(yearText) : null
  if (dayOfMonth === null || month === null || year === null) {
    const read = { day: dayOfMonth, month, year }
    return { kind: 'fault', code: 'not-a-date', parts: parts.filter((part) => read[part] === null), typed }
  }
  const day = dayOf(year, month, dayOfMonth)
  return day === null
    ? { kind: 'fault', code: 'no-such-day', parts: ['day'], typed }
    : { kind: 'day', day, typed }
}

function readNumber(text: string, least: number, most: number): number | null {
  const digits = tidied(text)
  if (!/^\d{1,2}$/.test(digits)) return null
  const value = Number(digits)
  return value >= least && value <= most ? value : null
}

function readMonth(text: string): number | null {
  const word = tidied(text).toLowerCase()
  if (/^\d/.test(word)) return readNumber(word, 1, 12)
  if (word.length < 3) return null
  const at = monthNames.findIndex(
    (name) => name.toLowerCase().startsWith(word) || (word === 'sept' && name === 'September'),
  )
  return at < 0 ? null : at + 1
}

/** Without the stops and slashes that people type beside a number. */
function tidied(text: string): string {
  return text.replace(/^[\s./,-]+|[\s./,-]+$/g, '')
}

function listOf(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and a ${words.at(-1)}`
}
