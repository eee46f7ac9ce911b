/** Words that several deadline kinds use in their working. */
import { type Day, shift, weekdayOf } from '../time/day.ts'
import type { Calendar } from '../time/working-day.ts'

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

/**
 * The non-working days from one day up to, not including, another: "Saturday, Sunday and Easter Monday".
 * @param from the first day passed over
 * @param to the working day that follows them
 */
export function passedOver(from: Day, to: Day, calendar: Calendar): string {
  const names: string[] = []
  for (let value = from; value < to; value = shift(value, 1)) {
    names.push(calendar.holidays.titles.get(value) ?? (weekdays[weekdayOf(value) - 1] as string))
  }
  const last = names.pop() ?? ''
  return names.length === 0 ? last : `${names.join(', ')} and ${last}`
}
