/** Whether the council must look at a new request for an assessment. */
import type { Decision } from '../../facts.ts'
import type { Day } from '../../time/day.ts'
import { monthsAfter } from '../../time/period.ts'
import type { Notice } from '../appeal/notice.ts'

/**
 * `now`: nothing stands in the way. `six-months`: there was an assessment, and six months must pass.
 * `plan-must-end`: a plan is still maintained. `never`: with a plan, ask for a re-assessment instead.
 */
export type NewRequest = 'now' | 'six-months' | 'plan-must-end' | 'never' | 'unknown'

const months = 6

/**
 * The duty to look at a request applies where no plan is maintained and there was no assessment in the
 * six months before it. The day of the assessment is not asked for; it came before the refusal, so six
 * months after the notice are surely enough. In force since 1 September 2014. Source: LAW-DUTY-05,
 * LAW-DUTY-06, LAW-DUTY-13.
 */
export function newAssessmentRequest(
  decision: Decision | undefined,
  notice: Notice | null,
  on: Day,
): NewRequest {
  switch (decision) {
    case undefined:
      return 'unknown'
    case 'refuse-assess':
      return 'now'
    case 'refuse-issue':
      return notice !== null && on > monthsAfter(notice.second, months) ? 'now' : 'six-months'
    case 'cease':
      return 'plan-must-end'
    default:
      return 'never'
  }
}
