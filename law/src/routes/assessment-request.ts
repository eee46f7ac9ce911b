import type { ConcernOf } from '../facts.ts'
import type { DecisionMatter, MatterOf } from '../position/matter.ts'
import { newAssessmentRequest } from '../rules/assessment/new-request.ts'
import { assessedInSixMonthsBefore } from '../rules/assessment/six-months.ts'
import {
  answered,
  askAgain,
  askBoth,
  askIfNoPlan,
  askIfNotAssessed,
  askNewCouncil,
  askNow,
  assessmentUnderWay,
  budgetBelongsToPlan,
  clockUnknown,
  notAboutAssessment,
  orderGoesFirst,
  planIsFinal,
  planUnknown,
  requestIsWaiting,
  sixMonths,
  sixMonthsOver,
  thereIsAPlan,
  whilePlanGoesOn,
} from './assessment-request-findings.ts'
import { always, type Found, forKinds, route } from './route.ts'
import { decisionUnknown } from './why-not.ts'

/** A request for an EHC needs assessment. Source: LAW-DUTY-05, LAW-DUTY-06, LAW-EHC-01. */
export const assessmentRequest = route(
  {
    id: 'assessment-request',
    title: 'A request for an assessment',
    what: 'You ask the council for an EHC needs assessment. After a refusal you ask again, usually with new evidence.',
    goodFor:
      'Needs that may call for a plan, needs that have changed, or papers that the council did not have.',
    cannot: 'It does not stop the time to appeal against a decision you have.',
    cost: 'Free',
    time: 'The council decides within six weeks',
    binding: 'The council decides; a refusal can be appealed',
    beside: 'Can run beside an appeal; ask for advice first',
    steps: [
      'Write to the council’s SEN team and ask for an EHC needs assessment. Keep the date.',
      'Say which needs and what help, and attach what shows it; after a refusal, what is new.',
      'The council must decide within six weeks of receiving the request and give its reasons.',
    ],
    whom: 'The council’s SEN team. A parent or a young person can ask, and so can the school or college.',
    rules: [
      'LAW-DUTY-05',
      'LAW-DUTY-06',
      'LAW-DUTY-07',
      'LAW-DUTY-13',
      'LAW-EHC-01',
      'LAW-EHC-02',
      'LAW-EHC-03',
      'LAW-EHC-06',
      'LAW-ORD-03',
      'LAW-APP-12',
      'LAW-CMP-13',
    ],
  },
  {
    'council-decision': afterDecision,
    'help-in-setting': atSchool,
    overdue: whileOverdue,
    request: afterRequest,
    'moving-area': onMoving,
    ...forKinds(['health-service', 'social-care'], besideCare),
    ...forKinds(['exclusion', 'admission'], ({ concern: { hasPlan } }) =>
      hasPlan === undefined ? planUnknown : hasPlan === 'yes' ? thereIsAPlan : askNow,
    ),
    ...always(['plan-not-delivered', 'plan-review', 'phase-transfer', 'recommendation'], thereIsAPlan),
    ...always(['discrimination', 'transport', 'records', 'agreement'], notAboutAssessment),
    ...always(['personal-budget'], budgetBelongsToPlan),
    ...always(['tribunal-order'], orderGoesFirst),
  },
)

function afterDecision({ concern, notice, on }: DecisionMatter): Found {
  switch (newAssessmentRequest(concern.decision, notice, on)) {
    case 'unknown':
      return decisionUnknown
    case 'now':
      return concern.decision === 'refuse-assess' ? askAgain : sixMonthsOver
    case 'six-months':
      return sixMonths
    case 'plan-must-end':
      return whilePlanGoesOn
    case 'never':
      return thereIsAPlan
  }
}

function atSchool({ concern }: MatterOf<'help-in-setting'>): Found {
  const { hasPlan, assessedInLastSixMonths } = concern
  if (hasPlan === undefined) return planUnknown
  if (hasPlan === 'yes') return thereIsAPlan
  if (assessedInLastSixMonths === undefined) return askIfNotAssessed.atSchool
  return assessedInLastSixMonths === 'yes' ? sixMonths : askNow
}

/** The clocks before there is a plan belong to a request that was made; the others to a plan. */
function whileOverdue({ concern, on }: MatterOf<'overdue'>): Found {
  const { clock, doneOn } = concern
  switch (clock) {
    case undefined:
      return clockUnknown
    case 'assessment-decision':
      return typeof doneOn === 'number' ? answered : requestIsWaiting
    case 'refusal-to-issue':
      if (typeof doneOn !== 'number') return assessmentUnderWay
      return assessedInSixMonthsBefore(doneOn, on) === 'yes' ? sixMonths : sixMonthsOver
    case 'final-plan':
      return typeof doneOn === 'number' ? planIsFinal : assessmentUnderWay
    default:
      return thereIsAPlan
  }
}

function afterRequest({ concern, on }: MatterOf<'request'>): Found {
  const { hasPlan, assessedOn, requestedOn, answeredOn } = concern
  if (hasPlan === 'yes') return thereIsAPlan
  const isFirst = asksForAssessment(concern)
  if (!isFirst && hasPlan === undefined) return planUnknown
  if (isFirst && typeof requestedOn === 'number' && typeof answeredOn !== 'number') return requestIsWaiting
  const assessed = assessedInSixMonthsBefore(assessedOn, on)
  if (assessed === 'yes') return sixMonths
  if (isFirst && typeof requestedOn === 'number') return answered
  if (assessed === 'unknown') return hasPlan === undefined ? askBoth : askIfNotAssessed.onRequest
  return hasPlan === undefined ? askIfNoPlan : askNow
}

/** Without a plan there is nothing else to ask for. */
function asksForAssessment({ wants, hasPlan }: ConcernOf<'request'>): boolean {
  return wants === 'assessment' || (wants === undefined && hasPlan === 'no')
}

function onMoving({ concern: { hasPlan } }: MatterOf<'moving-area'>): Found {
  if (hasPlan === undefined) return planUnknown
  return hasPlan === 'yes' ? thereIsAPlan : askNewCouncil
}

function besideCare({ concern }: MatterOf<'health-service' | 'social-care'>): Found {
  const { hasPlan, inPlanProcess } = concern
  if (hasPlan === undefined) return planUnknown
  if (hasPlan === 'yes') return thereIsAPlan
  return inPlanProcess === 'yes' ? assessmentUnderWay : askNow
}
