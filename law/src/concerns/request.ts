/** A request for an assessment, a re-assessment or an early review: the council's clocks for it. */
import { assessmentDecision } from '../deadlines/assessment-decision.ts'
import { finalPlan } from '../deadlines/final-plan.ts'
import { reassessmentDecision } from '../deadlines/reassessment-decision.ts'
import { reassessmentFinalPlan } from '../deadlines/reassessment-final-plan.ts'
import { refusalToIssue } from '../deadlines/refusal-to-issue.ts'
import type { MatterOf } from '../position/matter.ts'
import { assessedInSixMonthsBefore } from '../rules/assessment/six-months.ts'
import { deadlineWithin, latenessOf } from '../rules/plan/lateness.ts'
import { concernRules, type Dates, type Said, warning } from './concern.ts'

export const request = concernRules({
  kind: 'request',
  dates: requestDates,
  warnings: requestWarnings,
  sequences: [{ earlier: 'requestedOn', later: 'answeredOn', rule: 'LAW-EHC-01' }],
})

/**
 * An assessment: the answer, and with it the two later steps; a re-assessment: the answer, and the plan
 * that follows it. An early review has no clock of its own (LAW-REV-01).
 * Source: LAW-EHC-01, LAW-EHC-04, LAW-EHC-06, LAW-EHC-11.
 */
function requestDates({ concern }: MatterOf<'request'>, dates: Dates): void {
  const { wants, requestedOn, answeredOn } = concern
  if (typeof requestedOn !== 'number') return
  const requested = { requested: requestedOn }
  const isAnswered = typeof answeredOn === 'number'
  if (wants === 'assessment') {
    const barred = isBarred(concern) ? withinSixMonths : undefined
    if (!isAnswered) dates.add(assessmentDecision, requested, barred)
    dates.add(refusalToIssue, requested, ifItAssesses)
    dates.add(finalPlan, requested, ifItAssesses)
  } else if (wants === 'reassessment') {
    if (isAnswered) dates.add(reassessmentFinalPlan, { notified: answeredOn }, ifItAssessesAgain)
    else dates.add(reassessmentDecision, requested)
  }
}

function requestWarnings(matter: MatterOf<'request'>, warn: (said: Said) => void): void {
  const { concern, on, calendar } = matter
  const { wants, requestedOn, answeredOn } = concern
  if (wants === 'early-review') {
    warn(nobodyCanCompel)
    return
  }
  if (typeof requestedOn !== 'number' || wants === undefined) return
  const kind = wants === 'assessment' ? assessmentDecision : reassessmentDecision
  const deadline = deadlineWithin(kind, { requested: requestedOn }, calendar)
  if (deadline === null || (wants === 'assessment' && isBarred(concern))) return
  const lateness = latenessOf(deadline, answeredOn, on)
  if (lateness === 'late') warn(wants === 'assessment' ? noAnswerYet : noAnswerOnReassessment)
  if (lateness === 'done-late') warn(answeredLate)
}

/** Whether the council need not follow its procedure for this request. Source: LAW-DUTY-06. */
function isBarred({ hasPlan, assessedOn, requestedOn }: MatterOf<'request'>['concern']): boolean {
  if (hasPlan === 'yes') return true
  return typeof requestedOn === 'number' && assessedInSixMonthsBefore(assessedOn, requestedOn) === 'yes'
}

const withinSixMonths =
  'With a plan, or within six months of the last assessment, the council need not follow this procedure. Ask in writing whether it does.'
const ifItAssesses = 'This counts where the council says that it will assess.'
const ifItAssessesAgain = 'This counts where the council said that it will assess again.'

const nobodyCanCompel = warning(
  'no-right-of-appeal',
  'No time is set for answering a request for an early review, and a refusal to hold it cannot be appealed. If the needs have changed, ask for a re-assessment: that must be answered within 15 days, and a refusal can be appealed.',
  'LAW-REV-01',
  ['wants'],
)
const noAnswerYet = warning(
  'overdue',
  'The six weeks are over and the council has not said whether it will assess. Unless exceptional circumstances, a long school closure or a long absence excuse it, it is late. Ask for the decision in writing. Lateness by itself opens no appeal; you can complain.',
  'LAW-EHC-01',
  ['requestedOn', 'answeredOn'],
)
const noAnswerOnReassessment = warning(
  'overdue',
  'The 15 days are over and the council has not said whether it will assess again. Ask for the decision in writing. Lateness by itself opens no appeal; you can complain.',
  'LAW-EHC-11',
  ['requestedOn', 'answeredOn'],
)
const answeredLate = warning(
  'overdue',
  'The answer came after its time. You can still complain about the delay. If the answer was no, you can appeal: add the decision as a concern of its own, because its time has started.',
  'LAW-EHC-10',
  ['requestedOn', 'answeredOn'],
)
