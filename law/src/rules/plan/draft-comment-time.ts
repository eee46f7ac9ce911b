/** How long there is at least to comment on a draft plan. */
import type { Day } from '../../time/day.ts'
import { beginningWith } from '../../time/period.ts'
import type { Notice } from '../appeal/notice.ts'

const days = 15

/**
 * The last day on which comments are surely in time: 15 days beginning with the day of service, counted
 * from the earlier date of the letter. The council may give longer. Source: LAW-EHC-05, LAW-EHC-09.
 */
export function lastDayToComment({ first }: Notice): Day {
  return beginningWith(first, days, 'days')
}
