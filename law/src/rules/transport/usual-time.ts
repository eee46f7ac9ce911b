/** The usual time of councils for each step of a transport review. */
import type { Day } from '../../time/day.ts'
import { workingDaysAfter } from '../../time/period.ts'
import type { Calendar } from '../../time/working-day.ts'

/** In days: from a Sunday the twentieth working day is the 26th day, and no holidays make it more than six weeks. */
const least = 26
const most = 42
const workingDays = 20

/**
 * Whether the 20 working days that councils usually give are over: to ask for a review, to answer it, to
 * ask for the panel. Where the bank holidays are not known, only once they are over on any calendar.
 * Source: LAW-TRN-01.
 */
export function usualTimeIsOver(from: Day, on: Day, { holidays, ordinary }: Calendar): boolean {
  if (on <= from + least) return false
  if (on > from + most) return true
  if (from < holidays.from || from + most > holidays.to) return false
  return on > workingDaysAfter(from, workingDays, ordinary)
}
