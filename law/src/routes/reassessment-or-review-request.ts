import type { Person } from '../facts.ts'
import type { DecisionMatter, MatterOf } from '../position/matter.ts'
import { assessedInSixMonthsBefore } from '../rules/assessment/six-months.ts'
import {
  afterMovingArea,
  asFarAsIsKnown,
  askAgain,
  assessedBefore,
  beforeMove,
  beforePost16,
  betweenColleges,
  clockUnknown,
  forPerson,
  noFinalPlanYet,
  noPlan,
  notAboutThePlan,
  notDelivered,
  notFinalYet,
  orderGoesFirst,
  planUnknown,
  reassessmentAsked,
  reassessmentUnderWay,
  requestAnswered,
  reviewAsked,
  reviewIsDue,
  underWay,
  type WithPlan,
  whilePlanGoesOn,
  withAPlan,
} from './reassessment-or-review-findings.ts'
import { always, type Found, forKinds, route } from './route.ts'
import { decisionUnknown } from './why-not.ts'

/** A request for a re-assessment or an early review. Source: LAW-DUTY-11, LAW-DUTY-12, LAW-EHC-11, LAW-REV-01. */
export const reassessmentOrReviewRequest = route(
  {
    id: 'reassessment-or-review-request',
    title: 'A re-assessment or an early review',
    what: 'You ask the council to assess again, or to review the plan early.',
    goodFor:
      'A plan that no longer fits: needs have changed, you have moved, or its help does not reach the child.',
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
    rules: [
      'LAW-EHC-11',
      'LAW-REV-01',
      'LAW-DUTY-10',
      'LAW-DUTY-11',
      'LAW-DUTY-12',
      'LAW-DUTY-13',
      'LAW-DUTY-14',
      'LAW-DUTY-15',
      'LAW-EHC-12',
      'LAW-EHC-13',
      'LAW-PHASE-01',
      'LAW-PHASE-02',
      'LAW-ORD-03',
      'LAW-APP-12',
      'LAW-CMP-13',
    ],
  },
  {
    'council-decision': afterDecision,
    'help-in-setting': atSchool,
    'plan-not-delivered': ({ concern, person }) =>
      forPerson(concern.inPlanProcess === 'yes' ? underWay : notDelivered, person),
    overdue: whileOverdue,
    request: afterRequest,
    'plan-review': ({ person }) => forPerson(underWay, person),
    'phase-transfer': ({ concern: { phase }, person }) => forPerson(beforePhase(phase), person),
    'moving-area': ({ concern: { hasPlan }, person }) => ifPlan(hasPlan, afterMovingArea, person),
    ...forKinds(['health-service', 'social-care'], ({ concern, person }) =>
      ifPlan(concern.hasPlan, concern.inPlanProcess === 'yes' ? underWay : withAPlan, person),
    ),
    ...forKinds(['exclusion', 'admission'], ({ concern: { hasPlan }, person }) =>
      ifPlan(hasPlan, withAPlan, person),
    ),
    ...forKinds(['personal-budget', 'recommendation'], ({ person }) => forPerson(withAPlan, person)),
    ...always(['discrimination', 'transport', 'records', 'agreement'], notAboutThePlan),
    ...always(['tribunal-order'], orderGoesFirst),
  },
)

function afterDecision({ concern, person }: DecisionMatter): Found {
  switch (concern.decision) {
    case undefined:
      return decisionUnknown
    case 'refuse-assess':
    case 'refuse-issue':
      return noPlan
    case 'draft-plan':
      return notFinalYet
    case 'refuse-reassess':
      return forPerson(askAgain, person)
    case 'cease':
      return forPerson(whilePlanGoesOn, person)
    default:
      return forPerson(withAPlan, person)
  }
}

function atSchool({ concern, person }: MatterOf<'help-in-setting'>): Found {
  const { hasPlan, assessedInLastSixMonths } = concern
  if (hasPlan === undefined) return planUnknown
  if (hasPlan === 'no') return noPlan
  if (assessedInLastSixMonths === undefined) return forPerson(asFarAsIsKnown.assessedAtSchool, person)
  return forPerson(assessedInLastSixMonths === 'yes' ? assessedBefore : withAPlan, person)
}

function whileOverdue({ concern, person }: MatterOf<'overdue'>): Found {
  const { clock, doneOn } = concern
  const isDone = typeof doneOn === 'number'
  switch (clock) {
    case undefined:
      return clockUnknown
    case 'assessment-decision':
    case 'refusal-to-issue':
      return noPlan
    case 'final-plan':
      return isDone ? forPerson(withAPlan, person) : noFinalPlanYet
    case 'annual-review':
      return forPerson(isDone ? withAPlan : reviewIsDue, person)
    case 'review-decision':
    case 'final-amended-plan':
      return forPerson(isDone ? withAPlan : underWay, person)
    case 'reassessment-decision':
      return forPerson(isDone ? requestAnswered : reassessmentAsked, person)
    case 'reassessment-final-plan':
      return forPerson(isDone ? withAPlan : reassessmentUnderWay, person)
    case 'phase-transfer':
      return forPerson(beforePhase(concern.phase), person)
  }
}

function afterRequest({ concern, person, on }: MatterOf<'request'>): Found {
  const { wants, hasPlan, requestedOn, answeredOn, assessedOn } = concern
  if (hasPlan === 'no') return noPlan
  const asksForThis = wants === 'reassessment' || wants === 'early-review'
  if (!asksForThis && hasPlan === undefined) return planUnknown
  if (asksForThis && typeof requestedOn === 'number') {
    if (typeof answeredOn === 'number') return forPerson(requestAnswered, person)
    return forPerson(wants === 'reassessment' ? reassessmentAsked : reviewAsked, person)
  }
  const assessed = assessedInSixMonthsBefore(assessedOn, on)
  if (hasPlan === 'yes') {
    if (assessed === 'unknown') return forPerson(asFarAsIsKnown.assessed, person)
    return forPerson(assessed === 'yes' ? assessedBefore : withAPlan, person)
  }
  if (assessed === 'unknown') return forPerson(asFarAsIsKnown.both, person)
  return forPerson(assessed === 'yes' ? asFarAsIsKnown.planAssessedBefore : asFarAsIsKnown.plan, person)
}

function beforePhase(phase: MatterOf<'phase-transfer'>['concern']['phase']): WithPlan {
  if (phase === 'between-post-16') return betweenColleges
  return phase === 'secondary-to-post-16' ? beforePost16 : beforeMove
}

function ifPlan(hasPlan: 'yes' | 'no' | undefined, plan: WithPlan, person: Person): Found {
  if (hasPlan === undefined) return planUnknown
  return hasPlan === 'yes' ? forPerson(plan, person) : noPlan
}
