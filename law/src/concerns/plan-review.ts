/** The yearly review of a plan: its dates before and after the meeting, and what is late. */
import { annualReview } from '../deadlines/annual-review.ts'
import { draftComments } from '../deadlines/draft-comments.ts'
import { finalAmendedPlan } from '../deadlines/final-amended-plan.ts'
import { reviewAdviceCirculated } from '../deadlines/review-advice-circulated.ts'
import { reviewDecision } from '../deadlines/review-decision.ts'
import { reviewMeetingNotice } from '../deadlines/review-meeting-notice.ts'
import { reviewReport } from '../deadlines/review-report.ts'
import type { MatterOf } from '../position/matter.ts'
import { isOverdue } from '../rules/plan/lateness.ts'
import { reviewStage } from '../rules/review/review-stage.ts'
import { concernRules, type Dates, type Said, warning } from './concern.ts'

export const planReview = concernRules({
  kind: 'plan-review',
  dates: planReviewDates,
  warnings: planReviewWarnings,
  sequences: [
    { earlier: 'meetingOn', later: 'reportOn', rule: 'LAW-EHC-07' },
    { earlier: 'meetingOn', later: 'proposalOn', rule: 'LAW-EHC-08' },
    { earlier: 'meetingOn', later: 'decidedOn', rule: 'LAW-EHC-08' },
  ],
})

type PlanReview = MatterOf<'plan-review'>

/** Source: LAW-DUTY-11, LAW-EHC-07, LAW-EHC-08, LAW-EHC-09. */
function planReviewDates({ concern, on }: PlanReview, dates: Dates): void {
  const { lastReviewOn, meetingOn, reportOn, proposalOn } = concern
  const stage = reviewStage(concern)
  if (lastReviewOn !== undefined && !isReviewed(concern))
    dates.add(annualReview, { 'plan-made-or-last-reviewed': lastReviewOn })
  if (meetingOn !== undefined) {
    const meeting = { meeting: meetingOn }
    if (meetingOn >= on) {
      dates.add(reviewMeetingNotice, meeting)
      dates.add(reviewAdviceCirculated, meeting)
    }
    if (typeof reportOn !== 'number') dates.add(reviewReport, meeting)
    if (isWaiting(concern)) dates.add(reviewDecision, meeting)
  }
  if (stage === 'proposed' && typeof proposalOn === 'number') {
    dates.add(draftComments, { served: proposalOn })
    dates.add(finalAmendedPlan, { proposed: proposalOn, meeting: meetingOn })
  }
}

function planReviewWarnings(matter: PlanReview, warn: (said: Said) => void): void {
  const { concern } = matter
  const { lastReviewOn, meetingOn, reportOn, proposalOn } = concern
  if (
    lastReviewOn !== undefined &&
    !isReviewed(concern) &&
    isOverdue(annualReview, { 'plan-made-or-last-reviewed': lastReviewOn }, matter)
  )
    warn(reviewLate)
  if (meetingOn !== undefined) {
    const meeting = { meeting: meetingOn }
    if (typeof reportOn !== 'number' && isOverdue(reviewReport, meeting, matter)) warn(reportLate)
    if (isWaiting(concern) && isOverdue(reviewDecision, meeting, matter)) warn(decisionLate)
  }
  if (reviewStage(concern) === 'proposed' && typeof proposalOn === 'number') {
    warn(proposalIsNoDecision)
    if (isOverdue(finalAmendedPlan, { proposed: proposalOn, meeting: meetingOn }, matter)) warn(finalLate)
  }
}

/** Whether the council has sent neither a decision nor changes, as far as is known. */
function isWaiting({ proposalOn, decidedOn }: PlanReview['concern']): boolean {
  return typeof proposalOn !== 'number' && typeof decidedOn !== 'number'
}

/** Whether the review of this year is over: the council decided, or proposed changes, after the last one. */
function isReviewed({ lastReviewOn, proposalOn, decidedOn }: PlanReview['concern']): boolean {
  if (lastReviewOn === undefined) return false
  return (
    (typeof decidedOn === 'number' && decidedOn > lastReviewOn) ||
    (typeof proposalOn === 'number' && proposalOn > lastReviewOn)
  )
}

const reviewLate = warning(
  'overdue',
  'The 12 months are over and no decision after a review has come. Ask the council in writing to finish the review now. Lateness by itself opens no appeal; you can complain.',
  'LAW-DUTY-11',
  ['lastReviewOn', 'decidedOn'],
)
const reportLate = warning(
  'overdue',
  'The two weeks after the meeting are over and no report of it is known. Ask for it in writing. The council’s four weeks to decide go on meanwhile.',
  'LAW-EHC-07',
  ['meetingOn', 'reportOn'],
)
const decisionLate = warning(
  'overdue',
  'The four weeks after the review meeting are over. The council had to say by then whether it keeps, changes or ends the plan, and to send the changes that it proposes. Ask for both in writing. Lateness by itself opens no appeal; you can complain.',
  'LAW-EHC-08',
  ['meetingOn', 'proposalOn', 'decidedOn'],
)
const proposalIsNoDecision = warning(
  'not-a-decision',
  'Proposed changes are not a decision and cannot be appealed. The amended plan, or the decision not to change it, can. Comment on the changes in time.',
  'LAW-NOT-03',
  ['proposalOn', 'decidedOn'],
)
const finalLate = warning(
  'overdue',
  'The time for the final plan, or for the decision not to change it, is over. Ask for it in writing. Lateness by itself opens no appeal; you can complain.',
  'LAW-EHC-09',
  ['proposalOn', 'decidedOn'],
)
