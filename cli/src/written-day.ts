/** Days as people write them. */
import { type Day, dayOf, isoOf, parseDay, partsOf, weekdayOf } from '@way-forward/law'

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const
const months = [
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

/** "Monday 4 January 2027". @param iso ISO text of a day; any other text is given back as it is */
export function writtenDay(iso: string): string {
  const value = parseDay(iso)
  return value === null ? iso : `${weekdays[weekdayOf(value) - 1]} ${writtenDate(value)}`
}

/** "4 January 2027". */
export function writtenDate(value: Day): string {
  const { year, month, dayOfMonth } = partsOf(value)
  return `${dayOfMonth} ${months[month - 1]} ${year}`
}

/**
 * The ISO text of a day that somebody wrote in another way, for a suggestion and never to count from:
 * `1/10/2026`, `1.10.26` or `1 October 2026`, day first as in England.
 * @returns ISO text, or null where it is no such day
 */
export function suggestedIso(text: string): string | null {
  const parts = /^\s*(\d{1,2})(?:st|nd|rd|th)?[\s/.-]+(\d{1,2}|[a-z]{3,9})[\s/.,-]+(\d{4}|\d{2})\s*$/i.exec(
    text,
  )
  if (parts === null) return null
  const [, dayText = '', monthText = '', yearText = ''] = parts
  const value = dayOf(
    yearText.length === 2 ? 2000 + Number(yearText) : Number(yearText),
    /^\d/.test(monthText) ? Number(monthText) : monthNamed(monthText),
    Number(dayText),
  )
  return value === null ? null : isoOf(value)
}

function monthNamed(text: string): number {
  return months.findIndex((month) => month.toLowerCase().startsWith(text.toLowerCase())) + 1
}
