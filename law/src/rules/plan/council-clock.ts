/** The clocks of assessment, plan and review that the council can overrun. */
import { annualReview } from '../../deadlines/annual-review.ts'
import { assessmentDecision } from '../../deadlines/assessment-decision.ts'
import { finalAmendedPlan } from '../../deadlines/final-amended-plan.ts'
import { finalPlan } from '../../deadlines/final-plan.ts'
import type { Deadline } from '../../deadlines/kind.ts'
import { reassessmentDecision } from '../../deadlines/reassessment-decision.ts'
import { reassessmentFinalPlan } from '../../deadlines/reassessment-final-plan.ts'
import { refusalToIssue } from '../../deadlines/refusal-to-issue.ts'
import { reviewDecision } from '../../deadlines/review-decision.ts'
import type { ConcernOf } from '../../facts.ts'
import type { Calendar } from '../../time/working-day.ts'
import { deadlineWithin } from './lateness.ts'
import { transferDeadline } from './transfer-clock.ts'

/**
 * The deadline of the clock that a concern is about. Source: LAW-EHC-01, 04, 06, 08, 09, 11, LAW-DUTY-11,
 * LAW-PHASE-01, LAW-PHASE-02.
 * @returns undefined where a fact is missing, null where the bank holidays are not known so far
 */
export function councilClockDeadline(
  concern: ConcernOf<'overdue'>,
  calendar: Calendar,
): Deadline | null | undefined {
  const { clock, startedOn } = concern
  if (clock === 'phase-transfer') return transferDeadline(concern, calendar)
  if (clock === undefined || startedOn === undefined) return undefined
  switch (clock) {
    case 'assessment-decision':
      return deadlineWithin(assessmentDecision, { requested: startedOn }, calendar)
    case 'refusal-to-issue':
      return deadlineWithin(refusalToIssue, { requested: startedOn }, calendar)
    case 'final-plan':
      return deadlineWithin(finalPlan, { requested: startedOn }, calendar)
    case 'annual-review':
      return deadlineWithin(annualReview, { 'plan-made-or-last-reviewed': startedOn }, calendar)
    case 'review-decision':
      return deadlineWithin(reviewDecision, { meeting: startedOn }, calendar)
    case 'final-amended-plan':
      return deadlineWithin(finalAmendedPlan, { proposed: startedOn, meeting: undefined }, calendar)
    case 'reassessment-decision':
      return deadlineWithin(reassessmentDecision, { requested: startedOn }, calendar)
    case 'reassessment-final-plan':
      return deadlineWithin(reassessmentFinalPlan, { notified: startedOn }, calendar)
  }
}
