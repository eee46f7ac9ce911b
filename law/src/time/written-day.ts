/** Days as people write them, in English. */
import { type Day, partsOf, weekdayOf } from './day.ts'

/** Monday to Sunday, as `weekdayOf` counts from 1. */
export const weekdayNames = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const

/** January to December. */
export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** A day in full: "Monday 4 January 2027". */
export function writtenDay(value: Day): string {
  return `${weekdayName(value)} ${plainDay(value)}`
}

/** A day without its weekday: "4 January 2027". */
export function plainDay(value: Day): string {
  const { year, dayOfMonth } = partsOf(value)
  return `${dayOfMonth} ${monthName(value)} ${year}`
}

/** The name of the weekday: "Monday". */
export function weekdayName(value: Day): string {
  return weekdayNames[weekdayOf(value) - 1] as string
}

/** The name of the month: "January". */
export function monthName(value: Day): string {
  return monthNames[partsOf(value).month - 1] as string
}
