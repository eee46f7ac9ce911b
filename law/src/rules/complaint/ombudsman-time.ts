/** How long there is to complain to the Local Government and Social Care Ombudsman. */
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

/**
 * Whether the 12 months beginning with the day of first notice are over. The Ombudsman may accept a later
 * complaint. Source: LAW-CMP-06.
 * @param aware the day on which the family first had notice; undefined where nobody has said
 */
export function ombudsmanTimeIsOver(aware: Day | undefined, on: Day): boolean {
  return aware !== undefined && on > monthsStartingWith(aware, months)
}
