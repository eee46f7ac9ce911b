/** How a recommendation of the Tribunal on health or social care stands. */
import type { ConcernOf } from '../../facts.ts'
import type { Day } from '../../time/day.ts'
import { beginningWith } from '../../time/period.ts'
import { recommendationsFrom } from '../appeal/recommendations.ts'

const weeksToAnswer = 5

/**
 * `before-the-power`: it is dated before the Tribunal could make one. `unknown`: its date is not known.
 * `running`: the time for the answer runs. `overdue`: it is over. Then, with the answer: `followed`,
 * `refused`, or `answered` where nobody has said what it says.
 */
export type RecommendationStanding =
  | 'before-the-power'
  | 'unknown'
  | 'running'
  | 'overdue'
  | 'followed'
  | 'refused'
  | 'answered'

/**
 * How a recommendation stands on a day. A day that the Tribunal set replaces the five weeks.
 * Source: LAW-REC-01, LAW-REC-05, LAW-REC-06, LAW-TIME-20.
 */
export function recommendationStanding(
  { recommendedOn, recommendationAnsweredOn, directedFor, followed }: ConcernOf<'recommendation'>,
  on: Day,
): RecommendationStanding {
  if (on < recommendationsFrom || (recommendedOn !== undefined && recommendedOn < recommendationsFrom))
    return 'before-the-power'
  if (typeof recommendationAnsweredOn === 'number')
    return followed === undefined ? 'answered' : followed === 'yes' ? 'followed' : 'refused'
  const lastDay =
    directedFor ?? (recommendedOn === undefined ? null : beginningWith(recommendedOn, weeksToAnswer, 'weeks'))
  if (lastDay === null) return 'unknown'
  return on <= lastDay ? 'running' : 'overdue'
}
