/** How long there is to complain to the Ombudsman about how a decision was handled. */
import type { Day } from '../../time/day.ts'
import { monthsStartingWith } from '../../time/period.ts'
import type { Notice } from '../appeal/notice.ts'

const months = 12

/**
 * Twelve months beginning with the day on which the family first had notice of the matter: not before
 * the notice was sent. The Ombudsman may accept a later complaint. Source: LAW-CMP-06, LAW-TIME-21.
 */
export function ombudsmanTime({ first, second }: Notice): { lastDay: Day; latestDay: Day } {
  return { lastDay: monthsStartingWith(first, months), latestDay: monthsStartingWith(second, months) }
}
