/** Whether the family heard of the mediation meeting early enough. */
import type { Day } from '../../time/day.ts'
import type { Calendar } from '../../time/working-day.ts'
import { endOfWorkingDays } from './working-days-over.ts'

const workingDaysArguably = 5
const workingDaysSurely = 6

/**
 * `enough`: on every reading. `borderline`: exactly five working days, which do not lie clear between the
 * two. `short`: fewer. `not-known`: the bank holidays for those days are not known.
 * Source: LAW-MED-28, LAW-MED-36.
 * @param given the day on which the family was told the date and place
 */
export function meetingNotice(
  given: Day,
  meeting: Day,
  calendar: Calendar,
): 'enough' | 'borderline' | 'short' | 'not-known' {
  const fifth = endOfWorkingDays(given, workingDaysArguably, calendar)
  const sixth = endOfWorkingDays(given, workingDaysSurely, calendar)
  if (fifth === null || sixth === null) return 'not-known'
  return sixth <= meeting ? 'enough' : fifth <= meeting ? 'borderline' : 'short'
}
