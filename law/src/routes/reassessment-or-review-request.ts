import type { DecisionMatter } from '../position/matter.ts'
import { otherKinds } from './not-written.ts'
import { type Found, found, reason, route } from './route.ts'
import { decisionUnknown } from './why-not.ts'

/** A request for a re-assessment or an early review. Source: LAW-DUTY-11, LAW-EHC-11, LAW-REV-01. */
export const reassessmentOrReviewRequest = route(
  {
    id: 'reassessment-or-review-request',
    title: 'A re-assessment or an early review',
    what: 'You ask the council to assess again, or to review the plan early.',
    goodFor: 'A plan that no longer fits because needs have changed.',
    cannot: 'It does not stop the time to appeal. A refusal to hold an early review cannot be appealed.',
    cost: 'Free',
    time: 'A re-assessment is decided within 15 days',
    binding: 'The council decides; a refusal to re-assess can be appealed',
    beside: 'Can run beside all others',
    steps: [
      'Write to the council’s SEN team. Say whether you ask for a re-assessment or for an early review, and why.',
      'Say what has changed since the plan was made, and attach what shows it.',
      'For a re-assessment the council must answer within 15 days of the request.',
    ],
    whom: 'The council’s SEN team. For a review the school can ask as well.',
    rules: ['LAW-EHC-11', 'LAW-REV-01', 'LAW-DUTY-11', 'LAW-CMP-13'],
  },
  { 'council-decision': findRequest, ...otherKinds },
)

function findRequest({ concern }: DecisionMatter): Found {
  switch (concern.decision) {
    case undefined:
      return decisionUnknown
    case 'refuse-assess':
    case 'refuse-issue':
      return noPlan
    case 'draft-plan':
      return notFinalYet
    case 'refuse-reassess':
      return askAgain
    case 'cease':
      return whilePlanGoesOn
    default:
      return thereIsAPlan
  }
}

const noPlan = found('does-not-apply', [
  reason('There is no plan to review or to assess again.', 'LAW-EHC-11'),
])
const notFinalYet = found('not-yet', [
  reason(
    'It opens once there is a final plan. If this draft changes a plan that you have, it is open already.',
    'LAW-EHC-11',
  ),
])
const notWithinSixMonths = reason(
  'The council need not assess again within six months of the last assessment, or where it is not necessary.',
  'LAW-EHC-11',
)
const reviewByAsking = reason(
  'An early review can be asked for at any time, but nobody can compel it.',
  'LAW-REV-01',
)
const askAgain = found('open', [
  reason('You may ask again if something has changed since the refusal.', 'LAW-EHC-11'),
  notWithinSixMonths,
  reviewByAsking,
])
const whilePlanGoesOn = found('open', [
  reason('It is there as long as the council keeps the plan.', 'LAW-DUTY-13'),
  notWithinSixMonths,
])
const thereIsAPlan = found('open', [notWithinSixMonths, reviewByAsking])
