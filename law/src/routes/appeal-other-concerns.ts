/**
 * Whether an appeal, in time or late, is there for a concern that is not itself a decision of the council:
 * the same for every route that starts one.
 */
import type { MatterOf } from '../position/matter.ts'
import { always, type Finders, type Found, forKinds, found, reason } from './route.ts'

/** Source: LAW-APP-10, LAW-APP-11, LAW-EHC-10, LAW-REV-01, LAW-ADM-01, LAW-CMP-12. */
export const appealOnOtherConcerns: Omit<Finders, 'council-decision'> = {
  ...always(
    ['help-in-setting'],
    found('does-not-apply', [
      reason(
        'Only a decision of the council about an assessment or a plan can be appealed, not the help that a school, nursery or college gives. If you ask the council for an assessment and it refuses, that can be appealed.',
        'LAW-APP-11',
      ),
    ]),
  ),
  ...always(
    ['plan-not-delivered'],
    found('does-not-apply', [
      reason(
        'Help in a plan that is not given cannot be appealed. It is for a complaint, disagreement resolution, the Ombudsman or judicial review.',
        'LAW-APP-11',
      ),
      reason(
        'If what the plan says is wrong as well, that can be appealed when the plan is next made final or changed.',
        'LAW-APP-10',
      ),
    ]),
  ),
  ...always(
    ['overdue'],
    found('does-not-apply', [
      reason('Delay cannot be appealed. When the decision comes, it can be.', 'LAW-EHC-10'),
    ]),
  ),
  ...forKinds(['request'], afterTheRequest),
  ...forKinds(['plan-review'], ({ concern }) =>
    typeof concern.decidedOn === 'number' ? byItsLetter : beforeTheDecision,
  ),
  ...forKinds(['phase-transfer'], ({ concern }) =>
    typeof concern.finalPlanOn === 'number' ? byItsLetter : beforeTheFinalPlan,
  ),
  ...forKinds(['moving-area'], ({ concern }) => (concern.hasPlan === 'no' ? noPlanThatMoves : afterTheMove)),
  ...always(
    ['health-service', 'social-care'],
    found('does-not-apply', [
      reason('Health and social care cannot be appealed on their own.', 'LAW-APP-11'),
      reason(
        'Therapy or care that teaches or trains counts as educational help. It belongs in Section F of a plan, and what Section F says can be appealed.',
        'LAW-DEF-04',
      ),
    ]),
  ),
  ...always(
    ['exclusion'],
    found('does-not-apply', [
      reason(
        'An exclusion goes to the governors and, if it is for good, to a review panel. It is not a decision of the council about a plan.',
        'LAW-EXC-02',
      ),
      reason(
        'If it had to do with a disability, a claim to the same Tribunal is a route of its own, with six months.',
        'LAW-TIME-18',
      ),
    ]),
  ),
  ...always(
    ['discrimination'],
    found('does-not-apply', [
      reason(
        'Discrimination is put to the Tribunal as a claim, not as an appeal about a plan. The claim has its own six months.',
        'LAW-TIME-18',
      ),
    ]),
  ),
  ...forKinds(['admission'], ({ concern: { hasPlan } }) =>
    hasPlan === 'no' ? admissionPanel : hasPlan === 'yes' ? throughThePlan : planUnknown,
  ),
  ...always(
    ['transport'],
    found('does-not-apply', [
      reason(
        'A decision on transport cannot be appealed to the Tribunal. Ask the council to review it.',
        'LAW-TRN-01',
      ),
    ]),
  ),
  ...always(
    ['personal-budget'],
    found('does-not-apply', [
      reason(
        'A decision on a personal budget or direct payments cannot be appealed. Ask the council for its review. What Section F of the plan says can be appealed.',
        'LAW-APP-11',
      ),
    ]),
  ),
  ...always(
    ['records'],
    found('does-not-apply', [
      reason(
        'A request for copies is not a matter for the Tribunal. If the answer does not come, the Information Commissioner is whom to ask.',
        'LAW-SAR-01',
      ),
    ]),
  ),
  ...always(
    ['agreement'],
    found('does-not-apply', [
      reason(
        'What was agreed and is not done cannot be appealed. Write to the council’s director of children’s services and make a complaint.',
        'LAW-CMP-12',
      ),
      reason(
        'If the council changes the plan after the agreement, what the changed plan says can be appealed.',
        'LAW-APP-10',
      ),
    ]),
  ),
  ...always(
    ['tribunal-order'],
    found('does-not-apply', [
      reason(
        'An order that is not carried out cannot be appealed. Write to the council’s director of children’s services and make a complaint.',
        'LAW-CMP-12',
      ),
      reason(
        'A plan that the council issues to carry out the order probably brings no new right of appeal. That is not settled.',
        'LAW-NOT-05',
      ),
    ]),
  ),
  ...always(
    ['recommendation'],
    found('does-not-apply', [
      reason(
        'The answer to a recommendation is about health or social care, which cannot be appealed on their own.',
        'LAW-APP-11',
      ),
    ]),
  ),
}

function afterTheRequest({ concern }: MatterOf<'request'>): Found {
  if (concern.wants === 'early-review') return earlyReview
  if (typeof concern.answeredOn === 'number') return byItsLetter
  if (concern.wants === 'assessment') return beforeTheAnswer
  return concern.wants === 'reassessment' ? beforeTheAnswerOnReassessment : beforeAnyAnswer
}

const refusalToAssess = reason(
  'The council has not decided yet. If it refuses to assess, that can be appealed.',
  'LAW-APP-01',
)
const refusalToReassess = reason(
  'The council has not decided yet. If it refuses to assess again, that can be appealed.',
  'LAW-APP-07',
)
const beforeTheAnswer = found('not-yet', [refusalToAssess])
const beforeTheAnswerOnReassessment = found('not-yet', [refusalToReassess])
const beforeAnyAnswer = found('not-yet', [refusalToAssess, refusalToReassess], ['wants'])
const earlyReview = found('does-not-apply', [
  reason(
    'A refusal to hold an early review cannot be appealed. If needs have changed, ask for a re-assessment: a refusal of that can be.',
    'LAW-REV-01',
  ),
])
const byItsLetter = found('not-yet', [
  reason(
    'The council has answered. If its letter is a decision or a final plan, the letter opens the appeal, and the two months run from the day on which it was sent. Give the letter as a decision of the council to see the last day.',
    'LAW-APP-10',
  ),
])
const beforeTheDecision = found('not-yet', [
  reason(
    'The council has not decided after the review yet. A decision to leave the plan as it is, or to end it, can be appealed.',
    'LAW-APP-08',
  ),
  reason('If the plan is changed, what the final changed plan says can be appealed.', 'LAW-APP-10'),
])
const beforeTheFinalPlan = found('not-yet', [
  reason(
    'The plan for the move is not final yet. When the council sends it, the school that it names, or that it names none, can be appealed.',
    'LAW-APP-10',
  ),
])
const afterTheMove = found('not-yet', [
  reason(
    'The move itself cannot be appealed. If the new council changes the plan, refuses to assess again or ends the plan, that can be.',
    'LAW-APP-10',
  ),
])
const noPlanThatMoves = found('does-not-apply', [
  reason(
    'Without a plan a move brings no decision that can be appealed. You can ask the new council for an assessment.',
    'LAW-APP-11',
  ),
])
const admissionPanel = found('does-not-apply', [
  reason(
    'Without an EHC plan a refused place goes to an admission appeal panel, not to this Tribunal.',
    'LAW-ADM-01',
  ),
])
const throughThePlan = found('not-yet', [
  reason(
    'With an EHC plan the school is challenged through Section I of the plan. It opens when the council sends the final or changed plan.',
    'LAW-ADM-01',
  ),
])
const planUnknown = found(
  'unknown',
  [
    reason(
      'It turns on whether there is an EHC plan: with one, the school is challenged through the plan; without one, before an admission appeal panel.',
      'LAW-ADM-01',
    ),
  ],
  ['hasPlan'],
)
