/** Whether the Tribunal may recommend on health and social care. */
import type { Decision } from '../../facts.ts'
import { type Day, day } from '../../time/day.ts'
import type { Notice } from './notice.ts'
import { grounds } from './right-of-appeal.ts'

/** `doubted`: the notice has two dates, and the power began between them. */
export type Recommendations = 'yes' | 'no-on-this-decision' | 'too-early' | 'doubted'

/** The day from which decisions and plans can carry recommendations. Source: LAW-REC-01. */
export const recommendationsFrom = day('2018-04-03')

/**
 * Whether an appeal about this decision can carry recommendations: on every ground but a refusal to
 * assess, for decisions and plans made on or after 3 April 2018. The day of the notice stands for the day
 * of the decision. Source: LAW-REC-01, LAW-REC-03.
 * @param notice null where its day is not known: then it counts as of the day asked about
 * @param on before 3 April 2018 every decision that is known was made too early
 */
export function recommendationsPossible(
  decision: Decision | undefined,
  notice: Notice | null,
  on: Day,
): Recommendations {
  if (on < recommendationsFrom) return 'too-early'
  const excluded = grounds.some((each) => each.decision === decision && !each.recommendations)
  if (excluded) return 'no-on-this-decision'
  if (notice === null || notice.first >= recommendationsFrom) return 'yes'
  return notice.second < recommendationsFrom ? 'too-early' : 'doubted'
}
