import type { DecisionMatter, MatterOf } from '../position/matter.ts'
import { healthIsParty } from '../rules/complaint/agreement-party.ts'
import { complaintStanding } from '../rules/complaint/complaint-standing.ts'
import { complaintTimeIsOver } from '../rules/complaint/complaint-time.ts'
import { disputesPart } from '../rules/complaint/disputed-care.ts'
import {
  decisionUnknownHere,
  disputedUnknown,
  missingUnknown,
  notAboutHealth,
  partyUnknown,
  recommendationUnknown,
  recordsHaveTheirOwn,
  respondentUnknown,
} from './complaint-elsewhere.ts'
import { laterStages } from './complaint-stages.ts'
import { type Found, forKinds, found, reason, route } from './route.ts'

/** The Parliamentary and Health Service Ombudsman. Source: LAW-CMP-08, LAW-CMP-09, LAW-DUTY-10. */
export const ombudsmanPhso = route(
  {
    id: 'ombudsman-phso',
    title: 'The Ombudsman for the NHS',
    what: 'The Parliamentary and Health Service Ombudsman looks at how the NHS dealt with you.',
    goodFor:
      'Health care that a plan promises and that is not given, delay, a complaint that was badly answered.',
    cannot: 'It does not look at councils or schools, changes no plan, and stops no time to appeal.',
    cost: 'Free',
    time: 'No set time',
    binding: 'Recommends; does not order',
    beside: 'After the NHS’s own answer; otherwise beside all others',
    steps: [
      'Complain to the NHS first and wait for its final answer.',
      'Then complain to the Ombudsman with that answer. It is normally to be within 12 months of your learning of the matter.',
      'Say what went wrong, what harm it did, and what would put it right.',
    ],
    whom: 'The Parliamentary and Health Service Ombudsman, ombudsman.org.uk.',
    rules: [
      'LAW-CMP-08',
      'LAW-CMP-09',
      'LAW-CMP-02',
      'LAW-CMP-06',
      'LAW-CMP-12',
      'LAW-APP-11',
      'LAW-DUTY-10',
      'LAW-SAR-01',
    ],
  },
  {
    'council-decision': findDisputed,
    'plan-not-delivered': findNotDelivered,
    'health-service': findHealth,
    discrimination: ({ concern: { respondent } }) =>
      respondent === undefined ? respondentUnknown : respondent === 'other' ? ifAHealthBody : notAboutHealth,
    records: () => recordsHaveTheirOwn,
    agreement: findAgreement,
    recommendation: findRecommendation,
    ...forKinds(
      [
        'help-in-setting',
        'overdue',
        'request',
        'plan-review',
        'phase-transfer',
        'moving-area',
        'social-care',
        'exclusion',
        'admission',
        'transport',
        'personal-budget',
        'tribunal-order',
      ],
      () => notAboutHealth,
    ),
  },
)

function findHealth({ concern, on }: MatterOf<'health-service'>): Found {
  const stages = complaintTimeIsOver(concern.awareOn, on) ? perhapsTooLate : health
  return stages[complaintStanding(concern)]
}

function findDisputed({ concern }: DecisionMatter): Found {
  switch (disputesPart(concern, 'health')) {
    case 'yes':
      return afterTheNhs
    case 'no':
      return notAboutHealth
    case 'decision-unknown':
      return decisionUnknownHere
    default:
      return disputedUnknown
  }
}

function findNotDelivered({ concern, on }: MatterOf<'plan-not-delivered'>): Found {
  const { missing, awareOn } = concern
  if (missing === undefined) return missingUnknown
  if (!missing.includes('health')) return notAboutHealth
  return (complaintTimeIsOver(awareOn, on) ? perhapsTooLate : sectionG)[complaintStanding(concern)]
}

function findAgreement({ concern }: MatterOf<'agreement'>): Found {
  switch (healthIsParty(concern)) {
    case 'yes':
      return notKept[complaintStanding(concern)]
    case 'no':
      return notAboutHealth
    default:
      return partyUnknown
  }
}

function findRecommendation({ concern }: MatterOf<'recommendation'>): Found {
  if (concern.about === undefined) return recommendationUnknown
  return concern.about.includes('health') ? notFollowed[complaintStanding(concern)] : notAboutHealth
}

const complainFirst = reason('First a complaint to the NHS.', 'LAW-CMP-08')
const waitFirst = reason('First the final answer of the NHS to your complaint.', 'LAW-CMP-08')
const forHealth = reason('It looks at health care, once the NHS has given its final answer.', 'LAW-CMP-08')
// The text that sets the 12 months was not seen, so they close nothing here (LAW-TIME-21).
const itsTime = reason(
  'Normally it wants your complaint within 12 months of your learning of the matter. This was not confirmed, so ask it.',
  'LAW-CMP-08',
)
const overIfConfirmed = reason(
  'The 12 months within which it normally wants a complaint are over. Ask it today whether it can still look at yours, and say why it is late.',
  'LAW-CMP-08',
)
const health = laterStages([forHealth, itsTime], complainFirst, waitFirst)
const perhapsTooLate = laterStages([forHealth, overIfConfirmed], complainFirst, waitFirst)
const sectionG = laterStages(
  [
    forHealth,
    reason('What Section G says is for the health commissioner to arrange.', 'LAW-DUTY-10'),
    itsTime,
  ],
  complainFirst,
  waitFirst,
)
const afterTheNhs = found(
  'open',
  [reason('For the health care itself; it does not change what the plan says.', 'LAW-CMP-08'), itsTime],
  [],
  complainFirst,
)
const notKept = laterStages(
  [reason('If it was a health body that agreed and did not keep it.', 'LAW-CMP-12'), itsTime],
  complainFirst,
  waitFirst,
)
const notFollowed = laterStages(
  [
    reason(
      'For how the health commissioner dealt with the recommendation, which does not bind it.',
      'LAW-CMP-08',
    ),
    itsTime,
  ],
  complainFirst,
  waitFirst,
)
const ifAHealthBody = found(
  'open',
  [reason('If it was a health body.', 'LAW-CMP-08'), itsTime],
  [],
  complainFirst,
)
