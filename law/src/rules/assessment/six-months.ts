/** Whether the last assessment is less than six months back. */
import type { Event } from '../../facts.ts'
import type { Day } from '../../time/day.ts'
import { monthsAfter } from '../../time/period.ts'

const months = 6

/**
 * Whether an assessment was completed in the six months before a day. On the day on which they end the
 * six months count as over: nothing is refused on a reading that can be argued.
 * Source: LAW-DUTY-06, LAW-EHC-11, LAW-TIME-21.
 * @param assessedOn when the last assessment was completed; `'no'` where there was none
 * @param on the day of the request
 */
export function assessedInSixMonthsBefore(assessedOn: Event, on: Day): 'yes' | 'no' | 'unknown' {
  if (assessedOn === undefined) return 'unknown'
  const isBefore = assessedOn !== 'no' && assessedOn <= on
  return isBefore && on < monthsAfter(assessedOn, months) ? 'yes' : 'no'
}
