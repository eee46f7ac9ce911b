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

/** The doubt of a date that counts from what reviewed a decision, in place of the date's own. Source: LAW-JR-01. */
export const countedFromTheLastDecision =
  'Counted from the last decision. A claim about an earlier one had its own three months. Act at once and get legal advice today: the claim must be made promptly, and one made inside the three months can still be too late.'
