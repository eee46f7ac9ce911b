/** What has been decided about an exclusion. */
import type { ConcernOf } from '../../facts.ts'
import type { Day } from '../../time/day.ts'

/**
 * The day of the review panel’s decision, else of the governors’; undefined where neither has decided.
 * Each has a time of its own for the court. Source: LAW-JR-01.
 */
export function lastDecisionOn({
  governorsDecidedOn,
  panelDecidedOn,
}: Pick<ConcernOf<'exclusion'>, 'governorsDecidedOn' | 'panelDecidedOn'>): Day | undefined {
  if (typeof panelDecidedOn === 'number') return panelDecidedOn
  return typeof governorsDecidedOn === 'number' ? governorsDecidedOn : undefined
}

/** Whether the governors took the pupil back. What they did later than the day asked about does not count. */
export function isTakenBack({
  governorsDecidedOn,
  reinstated,
}: Pick<ConcernOf<'exclusion'>, 'governorsDecidedOn' | 'reinstated'>): boolean {
  return reinstated === 'yes' && governorsDecidedOn !== 'no'
}
