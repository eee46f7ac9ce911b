/**
 * Whether mediation, and the adviser with the certificate, are there for a concern that is not itself a
 * decision of the council. Both follow a decision that can be appealed, or a plan made or changed.
 */
import type { MatterOf } from '../position/matter.ts'
import type { Reason } from '../rule.ts'
import { agreementStanding } from '../rules/order/agreement-standing.ts'
import { orderStanding } from '../rules/order/order-standing.ts'
import { recommendationStanding } from '../rules/order/recommendation-standing.ts'
import { always, type Finders, type Found, forKinds, found, reason } from './route.ts'

type OtherFinders = Omit<Finders, 'council-decision'>

/** What a route says where there is no decision, where it is still to come, and where it has come. */
interface Words {
  readonly noDecision: Reason
  readonly notDecided: Reason
  readonly decided: Reason
}

/** What both say of the concerns from which a decision may come. Source: LAW-MED-01, LAW-REV-01, LAW-ADM-01. */
function whereADecisionMayCome({ noDecision, notDecided, decided }: Words) {
  const none = found('does-not-apply', [noDecision])
  const earlyReview = found('does-not-apply', [noDecision, earlyReviewIsNoDecision])
  const later = found('not-yet', [notDecided])
  const turnsOnTheRequest = found('not-yet', [notDecided], ['wants'])
  const come = found('not-yet', [decided])
  const turnsOnAPlan = found('unknown', [withAPlanOnly], ['hasPlan'])
  return {
    ...forKinds(['request'], ({ concern: { wants, answeredOn } }) => {
      if (wants === 'early-review') return earlyReview
      if (typeof answeredOn === 'number') return come
      return wants === undefined ? turnsOnTheRequest : later
    }),
    ...forKinds(['plan-review'], ({ concern }) => (typeof concern.decidedOn === 'number' ? come : later)),
    ...forKinds(['phase-transfer'], ({ concern }) =>
      typeof concern.finalPlanOn === 'number' ? come : later,
    ),
    ...forKinds(['moving-area'], ({ concern }) => (concern.hasPlan === 'no' ? none : later)),
    ...forKinds(['admission'], ({ concern: { hasPlan } }) =>
      hasPlan === undefined ? turnsOnAPlan : hasPlan === 'yes' ? later : none,
    ),
  }
}

const earlyReviewIsNoDecision = reason(
  'Whether a review is held early is no decision that can be appealed. Disagreement resolution covers it.',
  'LAW-REV-01',
)
const withAPlanOnly = reason(
  'With an EHC plan the school is named in the plan, and mediation follows the plan. Without one there is none of this kind.',
  'LAW-MED-01',
)

const noDecisionToAppeal = reason(
  'The adviser and the certificate belong to a decision of the council that can be appealed. For this concern you need no certificate.',
  'LAW-MED-05',
)
/** The mediation adviser and the certificate. Source: LAW-MED-01, LAW-MED-05. */
export const adviceOnOtherConcerns: OtherFinders = {
  ...always(
    [
      'help-in-setting',
      'plan-not-delivered',
      'overdue',
      'health-service',
      'social-care',
      'exclusion',
      'discrimination',
      'transport',
      'personal-budget',
      'records',
      'agreement',
      'tribunal-order',
      'recommendation',
    ],
    found('does-not-apply', [noDecisionToAppeal]),
  ),
  ...whereADecisionMayCome({
    noDecision: noDecisionToAppeal,
    notDecided: reason(
      'It comes with the council’s decision or its final plan. The letter must then name the mediation adviser.',
      'LAW-MED-01',
    ),
    decided: reason(
      'The council has answered. If its letter is a decision or a final plan, it must name the mediation adviser: give it as a decision of the council to see the dates.',
      'LAW-MED-01',
    ),
  }),
}

const noDecision = reason(
  'Mediation by law follows a decision of the council that can be appealed, or a plan that was made or changed. This is neither.',
  'LAW-MED-01',
)
const councilsDuties = reason(
  'Disagreement resolution is another free service. It covers how the council carries out its duties, also late or not at all.',
  'LAW-DRS-02',
)
const carePart = reason(
  'If you disagree with what a plan says about health or social care, mediation about that follows the plan, with or without an appeal.',
  'LAW-REC-08',
)
const nothingInstead = found('does-not-apply', [noDecision])

/** Mediation itself. Source: LAW-MED-01, LAW-MED-34, LAW-ORD-03, LAW-UNO-01, LAW-CMP-12, LAW-REC-07, LAW-REC-08. */
export const mediationOnOtherConcerns: OtherFinders = {
  ...always(
    ['help-in-setting'],
    found('does-not-apply', [
      noDecision,
      reason(
        'Disagreement resolution is another free service, and it covers help at a school, nursery or college. Nobody needs a plan for it.',
        'LAW-DRS-06',
      ),
    ]),
  ),
  ...always(['plan-not-delivered'], found('does-not-apply', [noDecision, councilsDuties])),
  ...always(
    ['overdue'],
    found('does-not-apply', [
      reason(
        'Delay does not open mediation by law. It opens when the decision, or the final or changed plan, comes.',
        'LAW-MED-01',
      ),
      councilsDuties,
    ]),
  ),
  ...always(['health-service', 'social-care'], found('does-not-apply', [noDecision, carePart])),
  ...always(['exclusion', 'discrimination', 'transport', 'personal-budget', 'records'], nothingInstead),
  ...whereADecisionMayCome({
    noDecision,
    notDecided: reason(
      'Mediation by law opens with the council’s decision, or with the final or changed plan.',
      'LAW-MED-01',
    ),
    decided: reason(
      'The council has answered. If its letter is a decision or a final plan, it opens mediation: give it as a decision of the council.',
      'LAW-MED-01',
    ),
  }),
  agreement: afterAnAgreement,
  'tribunal-order': afterAnOrder,
  recommendation: afterARecommendation,
}

function afterAnAgreement({ concern, on }: MatterOf<'agreement'>): Found {
  switch (agreementStanding(concern, on)) {
    case 'kept':
      return nothingInstead
    case 'over':
    case 'over-unless-excused':
      return concern.agreedIn === 'mediation' ? agreementLate : timeForMediationOnly
    case 'nothing-due':
      return concern.agreedIn === 'mediation' ? agreementStands : timeForMediationOnly
    case 'unknown':
      if (concern.agreedIn === undefined) return agreedSomewhere
      return concern.agreedOn === undefined ? agreedSomeDay : agreedSomething
    case 'running':
      return concern.agreedIn === 'mediation' ? agreementStands : timeForMediationOnly
  }
}

const hasItsTime = reason(
  'What was agreed in mediation must be recorded in writing and done in its time. You need no new mediation for that.',
  'LAW-MED-34',
)
const onlyAfterMediation = reason(
  'The law sets a time only for what was agreed in mediation. What was agreed in a talk or in disagreement resolution is as good as its words: have them in writing, with days.',
  'LAW-MED-34',
)
const askForIt = reason(
  'Its time is over. If it has not been done you need no new mediation: write to the council’s director of children’s services, and complain.',
  'LAW-CMP-12',
)
const agreementStands = found('does-not-apply', [hasItsTime])
const agreementLate = found('does-not-apply', [hasItsTime, askForIt])
const timeForMediationOnly = found('does-not-apply', [noDecision, onlyAfterMediation])
const agreedSomewhere = found('does-not-apply', [noDecision, onlyAfterMediation], ['agreedIn'])
const agreedSomeDay = found('does-not-apply', [hasItsTime], ['agreedOn', 'agreedTerms'])
const agreedSomething = found('does-not-apply', [hasItsTime], ['agreedTerms'])

function afterAnOrder({ concern, on }: MatterOf<'tribunal-order'>): Found {
  switch (orderStanding(concern, on)) {
    case 'kept':
    case 'nothing-due':
      return nothingInstead
    case 'over':
    case 'over-unless-excused':
      return orderLate
    case 'unknown':
      return concern.orderedOn === undefined ? orderedSomeDay : orderedSomething
    case 'running':
      return concern.unopposed === 'yes' ? unopposedStands : orderStands
  }
}

const orderHasItsTime = reason(
  'The Tribunal has decided. Its order binds the council and has its own time, so there is nothing to mediate about it.',
  'LAW-ORD-03',
)
const orderStands = found('does-not-apply', [orderHasItsTime])
const unopposedStands = found('does-not-apply', [
  reason(
    'The council did not oppose your appeal, so it counts as won. What follows from it has its own time, counted from the day on which the council told the Tribunal.',
    'LAW-UNO-01',
  ),
])
const orderLate = found('does-not-apply', [orderHasItsTime, askForIt])
const orderedSomeDay = found('does-not-apply', [orderHasItsTime], ['orderedOn', 'orders'])
const orderedSomething = found('does-not-apply', [orderHasItsTime], ['orders'])

function afterARecommendation({ concern, on }: MatterOf<'recommendation'>): Found {
  switch (recommendationStanding(concern, on)) {
    case 'before-the-power':
    case 'followed':
      return nothingInstead
    case 'refused':
      return recommendationRefused
    case 'unknown':
      return recommendedSomeDay
    case 'answered':
      return answeredSomehow
    case 'running':
    case 'overdue':
      return recommendationStands
  }
}

const mustBeAnswered = reason(
  'A recommendation does not bind, but it must be answered in writing, with reasons for what is not followed.',
  'LAW-REC-07',
)
const recommendationStands = found('does-not-apply', [noDecision, mustBeAnswered])
const recommendedSomeDay = found('does-not-apply', [noDecision, mustBeAnswered], ['recommendedOn'])
const answeredSomehow = found('does-not-apply', [noDecision, mustBeAnswered], ['followed'])
const recommendationRefused = found('does-not-apply', [
  noDecision,
  reason(
    'A recommendation does not bind, so the answer may be no. You can complain and go to the Ombudsman for social care or for health, or take legal advice on judicial review.',
    'LAW-REC-07',
  ),
])
