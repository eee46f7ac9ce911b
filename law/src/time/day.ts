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

// The calendar is a table, not a formula: the first day of each month. It runs past what can be written
// (years 1 to 9999), so that a period which starts inside ends inside.
const firstYear = 0
const lastYear = 10_100
const monthStarts = tabulateMonths()

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
  return (monthStart(year, month) + dayOfMonth - 1) as Day
}

/**
 * The day with this number in a month, or the month's last day where it has no such day.
 * @param year full year @param month 1 to 12 @param dayOfMonth 1 to 31
 */
export function dayOrLastOf(year: number, month: number, dayOfMonth: number): Day {
  const start = monthStart(year, month)
  return (start + Math.min(dayOfMonth, monthStart(year, month + 1) - start) - 1) as Day
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
  let month = Math.floor((value - (monthStarts[0] as number)) / averageMonth)
  while (value < (monthStarts[month] as number)) month--
  while (value >= (monthStarts[month + 1] as number)) month++
  return {
    year: firstYear + Math.floor(month / 12),
    month: (month % 12) + 1,
    dayOfMonth: value - (monthStarts[month] as number) + 1,
  }
}
const averageMonth = 146_097 / 4800

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
  return monthStart(year, month + 1) - monthStart(year, month)
}

/** The earlier of two days. */
export function earlierOf(a: Day, b: Day): Day {
  return a < b ? a : b
}

/** The later of two days. */
export function laterOf(a: Day, b: Day): Day {
  return a > b ? a : b
}

/** The first day of a month; month 13 is the next January. */
function monthStart(year: number, month: number): number {
  return monthStarts[(year - firstYear) * 12 + month - 1] as number
}

function tabulateMonths(): Int32Array {
  const starts = new Int32Array((lastYear - firstYear + 1) * 12 + 1)
  let start = -719_528 // 1 January of year 0, counted back from 1970.
  let index = 0
  for (let year = firstYear; year <= lastYear; year++) {
    const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
    for (const [month, days] of daysInCommonMonth.entries()) {
      starts[index++] = start
      start += month === 1 && leap ? 29 : days
    }
  }
  starts[index] = start
  return starts
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0')
}
