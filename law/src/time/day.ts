/**
 * A day of the calendar, without time or zone: inside, the whole number of days since 1 January 1970;
 * outside, ISO text such as `2026-11-21`. Numbers make every sum exact and every comparison `<`.
 */
export type Day = number & { readonly [dayBrand]: true }
declare const dayBrand: unique symbol

/** The parts of a day as people write it: full year, month 1 to 12, day of the month 1 to 31. */
export interface DayParts {
  readonly year: number
  readonly month: number
  readonly dayOfMonth: number
}

const daysInCommonMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const
const isoPattern = /^\d{4}-\d{2}-\d{2}$/

// Counting years from 1 March puts the leap day last, so that month lengths repeat in every year.
const daysIn400Years = 146_097
const daysFrom1March0000To1970 = 719_468

/**
 * Reads ISO text.
 * @param text exactly `YYYY-MM-DD`, years 0001 to 9999
 * @returns the day, or null where the text is not a day of the calendar (`2026-02-30`, `21/11/2026`)
 */
export function parseDay(text: string): Day | null {
  if (!isoPattern.test(text)) return null
  return dayOf(+text.slice(0, 4), +text.slice(5, 7), +text.slice(8))
}

/**
 * The day with these parts.
 * @param year full year, 1 to 9999
 * @param month 1 to 12
 * @param dayOfMonth 1 to 31
 * @returns the day, or null where the calendar has no such day
 */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | null {
  if (!Number.isInteger(year) || year < 1 || year > 9999) return null
  if (!Number.isInteger(month) || month < 1 || month > 12) return null
  if (!Number.isInteger(dayOfMonth) || dayOfMonth < 1 || dayOfMonth > lengthOfMonth(year, month)) return null
  return fromParts(year, month, dayOfMonth)
}

/**
 * A day known to be right when the code is written.
 * @param text ISO text
 * @throws RangeError where it is not a day: a fault of the code, not of a reader
 */
export function day(text: string): Day {
  const parsed = parseDay(text)
  if (parsed === null) throw new RangeError(`${text} is not a day`)
  return parsed
}

/** The parts of a day. */
export function partsOf(value: Day): DayParts {
  const shifted = value + daysFrom1March0000To1970
  const era = Math.floor(shifted / daysIn400Years)
  const dayOfEra = shifted - era * daysIn400Years
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const dayOfMonth = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return { year, month, dayOfMonth }
}

/** ISO text of a day, `YYYY-MM-DD`. Remembered, because the same days are written again and again. */
export function isoOf(value: Day): string {
  const known = isoTexts[value]
  if (known !== undefined) return known
  const { year, month, dayOfMonth } = partsOf(value)
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`
  if (value >= 0 && value < rememberedDays) isoTexts[value] = text
  return text
}
const rememberedDays = 36_525
const isoTexts: (string | undefined)[] = []

/** Day of the week: 1 Monday to 7 Sunday, as ISO 8601 counts. */
export function weekdayOf(value: Day): number {
  // 1 January 1970 was a Thursday.
  return ((((value + 3) % 7) + 7) % 7) + 1
}

/** The day `count` calendar days later (earlier where negative). For a legal period use `period.ts`. */
export function shift(value: Day, count: number): Day {
  return (value + count) as Day
}

/** How many days a month has. @param year full year @param month 1 to 12 */
export function lengthOfMonth(year: number, month: number): number {
  if (month === 2 && isLeapYear(year)) return 29
  return daysInCommonMonth[month - 1] as number
}

/** The earlier of two days. */
export function earlierOf(a: Day, b: Day): Day {
  return a < b ? a : b
}

/** The later of two days. */
export function laterOf(a: Day, b: Day): Day {
  return a > b ? a : b
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

function fromParts(year: number, month: number, dayOfMonth: number): Day {
  const marchYear = month <= 2 ? year - 1 : year
  const era = Math.floor(marchYear / 400)
  const yearOfEra = marchYear - era * 400
  const monthFromMarch = month > 2 ? month - 3 : month + 9
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + dayOfMonth - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return (era * daysIn400Years + dayOfEra - daysFrom1March0000To1970) as Day
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0')
}
