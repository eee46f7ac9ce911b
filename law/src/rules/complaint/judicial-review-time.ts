/** How long there is for judicial review of a decision. */
import type { Day } from '../../time/day.ts'
import { monthsAfter } from '../../time/period.ts'
import type { Notice } from '../appeal/notice.ts'

const months = 3

/**
 * Three months after the grounds first arose, which for a decision is the day of its notice, on the
 * earlier and on the later of its dates. No day inside them is surely in time. Source: LAW-JR-01,
 * LAW-TIME-21.
 */
export function judicialReviewTime({ first, second }: Notice): { lastDay: Day; latestDay: Day } {
  return { lastDay: monthsAfter(first, months), latestDay: monthsAfter(second, months) }
}
