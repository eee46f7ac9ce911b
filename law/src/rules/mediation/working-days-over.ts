/** Whether a few working days of the SEND Regulations are over. */
import { type Day, shift } from '../../time/day.ts'
import { workingDaysAfter } from '../../time/period.ts'
import type { Calendar } from '../../time/working-day.ts'

/** No six working days take longer: two weekends and the bank holidays of Christmas and New Year. */
const longest = 16

/**
 * The working day that ends a short count, or null where the bank holidays for it are not known.
 * @param from the day that starts the count, itself not counted
 * @param count at most six
 * Source: LAW-MED-36.
 */
export function endOfWorkingDays(
  from: Day,
  count: number,
  { holidays, sendRegulations }: Calendar,
): Day | null {
  if (from < holidays.from || shift(from, longest) > holidays.to) return null
  return workingDaysAfter(from, count, sendRegulations)
}

/** Whether the count is over on a day. False where the bank holidays for it are not known. Source: LAW-MED-36. */
export function workingDaysAreOver(from: Day, count: number, on: Day, calendar: Calendar): boolean {
  const end = endOfWorkingDays(from, count, calendar)
  return end !== null && on > end
}
