/** Facts of concerns about making, carrying out and moving a plan. */
import { complaintFacts } from './complaint.ts'
import { choice, choices, dateAhead, dayOf, event, yearOf, yesOrNo } from './fact.ts'
import { hasPlanFact, settingFact } from './setting.ts'

/** The parts of a plan that promise something: Sections F, G and H. */
export const promisedParts = ['provision', 'health', 'social-care'] as const
export type PromisedPart = (typeof promisedParts)[number]

/** Something in a final plan is not happening. */
export const planNotDeliveredFacts = {
  missing: choices(
    'what is missing',
    'The parts of the plan that are not carried out: Section F, G or H.',
    promisedParts,
  ),
  setting: settingFact,
  ownArrangements: yesOrNo(
    'whether the family arranged it itself',
    'Whether the family made suitable arrangements of its own.',
  ),
  inPlanProcess: yesOrNo(
    'whether an assessment or review is under way',
    'Whether an assessment, the drafting or a review of the plan is under way.',
  ),
  ...complaintFacts,
} as const

/** The clocks of assessment, plan and review that the council can overrun. */
export const councilClocks = [
  'assessment-decision',
  'refusal-to-issue',
  'final-plan',
  'annual-review',
  'review-decision',
  'final-amended-plan',
  'reassessment-decision',
  'reassessment-final-plan',
  'phase-transfer',
] as const
export type CouncilClock = (typeof councilClocks)[number]

/** Phases of education. Source: LAW-PHASE-01, LAW-PHASE-02, LAW-PHASE-03. */
export const phases = [
  'early-years-to-school',
  'infant-to-junior',
  'primary-to-middle',
  'primary-to-secondary',
  'middle-to-secondary',
  'secondary-to-post-16',
  'between-post-16',
] as const
export type Phase = (typeof phases)[number]

const phaseFact = choice('the move', 'The move from one phase of education to the next.', phases)
const transferYearFact = yearOf('the year of the move', 'The calendar year of the move.')
const transferOnFact = dateAhead('the day of the move', 'The day of a move between post-16 institutions.')

/** The council has not done in time what it must. */
export const overdueFacts = {
  clock: choice('what is late', 'Which of the council’s clocks has run.', councilClocks),
  startedOn: dayOf(
    'the day on which the time began',
    'The day on which the clock started: the request was received, the plan was made or last reviewed, the review meeting was held, the proposed changes were sent, or the family was told of the re-assessment.',
  ),
  phase: phaseFact,
  transferYear: transferYearFact,
  transferOn: transferOnFact,
  doneOn: event('what the council had to do', 'The day on which the council did it.'),
  complainedOn: complaintFacts.complainedOn,
  complaintAnsweredOn: complaintFacts.complaintAnsweredOn,
} as const

/** Asking for an assessment, a re-assessment or an early review. */
export const requestFacts = {
  wants: choice('what is asked for', 'What the family wants the council to do.', [
    'assessment',
    'reassessment',
    'early-review',
  ]),
  hasPlan: hasPlanFact,
  assessedOn: event('the last assessment', 'The day on which the last EHC needs assessment was completed.'),
  requestedOn: event('the request', 'The day on which the council received the request.'),
  answeredOn: event('the council’s answer', 'The day on which the council answered the request.'),
} as const

/** The yearly review of a plan. */
export const planReviewFacts = {
  lastReviewOn: dayOf(
    'the plan or its last review',
    'The day on which the plan was first made, or on which its last review was completed.',
  ),
  meetingOn: dateAhead('the review meeting', 'The day of the review meeting.'),
  reportOn: event('the report', 'The day on which the report of the review meeting came.'),
  proposalOn: event('the proposed changes', 'The day on which the council sent its proposed changes.'),
  decidedOn: event(
    'the council’s decision',
    'The day on which the council sent its decision; after proposed changes, the amended plan or the decision not to amend.',
  ),
} as const

/** The move to the next phase of education. */
export const phaseTransferFacts = {
  phase: phaseFact,
  transferYear: transferYearFact,
  transferOn: transferOnFact,
  finalPlanOn: event('the amended plan', 'The day on which the council sent the amended plan.'),
} as const

/** The move of a family with a plan to another council’s area. */
export const movingAreaFacts = {
  movedOn: dateAhead('the move', 'The day on which the family moves to the new area.'),
  hasPlan: hasPlanFact,
  oldAuthorityToldOn: event(
    'telling the old council',
    'The day on which the old council was told of the move.',
  ),
  oldAuthorityAwareOn: event(
    'the old council’s learning of the move',
    'The day on which the old council became aware of the move, where nobody told it before.',
  ),
  planTransferredOn: event('the transfer of the plan', 'The day on which the plan was transferred.'),
  lastReviewOn: planReviewFacts.lastReviewOn,
  informedOn: event(
    'word from the new council',
    'The day on which the new council said when it will review the plan and whether it will re-assess.',
  ),
} as const
