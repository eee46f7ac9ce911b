/** Steps where the council, or health, has something to do: decide, review, pass on, keep, answer. */

import { afterComplaint } from './about-complaint.ts'
import { commentOnDraft } from './about-decision.ts'
import type { NextStep } from './step.ts'
import type { Ways } from './ways.ts'

/** One of the council's clocks. */
export function stepAboutOverdue(ways: Ways<'overdue'>): NextStep {
  const { known, isWarned, step, lapsed } = ways
  if (typeof known.doneOn === 'number') return step('start-with-the-letter', null, 'soon')
  const complaint = afterComplaint(ways)
  if (complaint !== null) return complaint
  if (isWarned('overdue')) return step('write-decision-overdue', lapsed(), 'soon')
  return awaitOrFindOut(ways)
}

/** Asking for an assessment, a re-assessment or an early review. */
export function stepAboutRequest({ known, isWarned, dateOf, stateOf, step }: Ways<'request'>): NextStep {
  const isOffered = stateOf('reassessment-or-review-request') === 'open'
  if (typeof known.answeredOn === 'number') return step('start-with-the-letter', null, 'soon')
  if (typeof known.requestedOn !== 'number') {
    const send = step('send-request', null)
    const isAgain = known.wants === 'reassessment' || known.wants === 'early-review'
    return isAgain && isOffered ? { ...send, route: 'reassessment-or-review-request' } : send
  }
  const answer = dateOf('assessment-decision') ?? dateOf('reassessment-decision')
  return isWarned('overdue') ? step('write-decision-overdue', answer, 'soon') : step('await-answer', answer)
}

/** The yearly review. */
export function stepAboutReview(ways: Ways<'plan-review'>): NextStep {
  const { on, known, isWarned, nearestOf, lapsed, dateOf, stateOf, step } = ways
  const { meetingOn, proposalOn, decidedOn } = known
  if (typeof decidedOn === 'number') return step('start-with-the-letter', null, 'soon')
  if (typeof proposalOn === 'number' && stateOf('draft-plan-representations') === 'open') {
    const isLate = isWarned('overdue')
    return isLate
      ? step('write-decision-overdue', dateOf('final-amended-plan'), 'soon')
      : commentOnDraft(ways)
  }
  const due = nearestOf(timesOfReview)
  if (isWarned('overdue')) return step('write-decision-overdue', lapsed(), 'soon')
  if (meetingOn === undefined || meetingOn >= on) return step('prepare-review', due)
  return step('await-answer', due)
}
const timesOfReview = ['review-report', 'review-decision', 'final-amended-plan', 'annual-review'] as const

/** The move to the next phase of education. */
export function stepAboutPhase(ways: Ways<'phase-transfer'>): NextStep {
  const { known, isWarned, step, lapsed } = ways
  if (typeof known.finalPlanOn === 'number') return step('start-with-the-letter', null, 'soon')
  return isWarned('overdue') ? step('write-decision-overdue', lapsed(), 'soon') : awaitOrFindOut(ways)
}

/** The move to another council's area. */
export function stepAboutMove(ways: Ways<'moving-area'>): NextStep {
  const { known, isWarned, step, theirs, lapsed } = ways
  if (known.hasPlan === 'no') return step('send-request', null)
  if (isWarned('overdue')) return step('write-decision-overdue', lapsed(), 'soon')
  const isPassedOn = typeof known.planTransferredOn === 'number'
  if (!isPassedOn && known.oldAuthorityToldOn === 'no') return step('talk-and-write', theirs())
  return awaitOrFindOut(ways)
}

/** A request for copies of records. */
export function stepAboutRecords({ known, isWarned, step, theirs, lapsed }: Ways<'records'>): NextStep {
  if (typeof known.answeredOn === 'number') return step('check-what-came', null)
  if (typeof known.requestedOn !== 'number') return step('send-request', null)
  return isWarned('answer-overdue')
    ? step('answer-overdue', lapsed(), 'soon')
    : step('await-answer', theirs())
}

/** What was agreed, or ordered. */
export function stepAboutPromise(ways: Ways<'agreement'> | Ways<'tribunal-order'>): NextStep {
  const { known, isWarned, step, theirs, lapsed } = ways
  if (typeof known.keptOn === 'number') return step('check-what-came', null)
  const complaint = afterComplaint(ways as Ways<'agreement'>)
  if (complaint !== null) return complaint
  if (isWarned('not-kept')) return step('write-not-kept', lapsed(), 'soon')
  if (theirs() === null && known.kind === 'agreement' && known.agreedIn !== undefined)
    return step('talk-and-write', null)
  return awaitOrFindOut(ways)
}

/** A recommendation of the Tribunal. */
export function stepAboutRecommendation(ways: Ways<'recommendation'>): NextStep {
  const { known, isWarned, step, lapsed } = ways
  const complaint = afterComplaint(ways)
  if (complaint !== null) return complaint
  if (typeof known.recommendationAnsweredOn === 'number')
    return step(known.followed === 'no' ? 'talk-and-write' : 'check-what-came', null)
  return isWarned('overdue') ? step('write-decision-overdue', lapsed(), 'soon') : awaitOrFindOut(ways)
}

/** Somebody's time runs; where no day can be given, what is missing comes first. */
function awaitOrFindOut({ theirs, step }: Pick<Ways<'overdue'>, 'theirs' | 'step'>): NextStep {
  const due = theirs()
  return due === null ? step('find-out-more', null) : step('await-answer', due)
}
