/** How long there is at least to comment on a draft plan. */
import type { Day } from '../../time/day.ts'
import { beginningWith } from '../../time/period.ts'

const days = 15

/**
 * The last day on which comments are surely in time: 15 days beginning with the day of service. The
 * council may give longer. Source: LAW-EHC-05, LAW-EHC-09.
 * @param served where a letter has two dates, the earlier
 */
export function lastDayToComment(served: Day): Day {
  return beginningWith(served, days, 'days')
}
