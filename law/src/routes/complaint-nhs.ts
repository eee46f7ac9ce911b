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
  respondentUnknown,
} from './complaint-elsewhere.ts'
import { complaintStages } from './complaint-stages.ts'
import { type Found, forKinds, found, reason, route } from './route.ts'

/** A complaint about health care. Source: LAW-CMP-08, LAW-CMP-09, LAW-DUTY-10, LAW-CMP-13. */
export const complaintNhs = route(
  {
    id: 'complaint-nhs',
    title: 'Complaint to the NHS',
    what: 'A formal complaint about health care, to the service that gives it or to the body that pays for it. One of the two, not both.',
    goodFor:
      'Therapy or nursing that a plan promises and that is not given, long waits, how you were treated.',
    cannot: 'It does not change what the plan says, and it stops no time to appeal.',
    cost: 'Free',
    time: 'An acknowledgement in days; an answer can take six months',
    binding: 'The NHS body decides about itself',
    beside: 'Can run beside all others',
    steps: [
      'For quick, informal help ask the Patient Advice and Liaison Service, PALS, of the hospital or trust.',
      'Complain within 12 months, to the provider or to the commissioner. If it reaches the wrong one, it is sent on and counts all the same.',
      'It must be acknowledged within three working days.',
      'If it is not answered within six months, the delay must be explained.',
      'With the answer you can go to the Ombudsman for the NHS.',
    ],
    whom: 'The complaints team of the hospital, trust or clinic, or of the health commissioner (today the integrated care board).',
    rules: [
      'LAW-CMP-08',
      'LAW-CMP-09',
      'LAW-CMP-02',
      'LAW-CMP-06',
      'LAW-CMP-12',
      'LAW-CMP-13',
      'LAW-APP-11',
      'LAW-DUTY-10',
      'LAW-EQ-01',
      'LAW-SAR-01',
    ],
  },
  {
    'council-decision': findDisputed,
    'plan-not-delivered': findNotDelivered,
    'health-service': findComplaint,
    discrimination: ({ concern: { respondent } }) =>
      respondent === undefined
        ? respondentUnknown
        : respondent === 'other'
          ? ifItDiscriminated
          : notAboutHealth,
    records: () => ifItHolds,
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

function findComplaint({ concern, on }: MatterOf<'health-service'>): Found {
  const standing = complaintStanding(concern)
  if (standing === 'not-made' && complaintTimeIsOver(concern.awareOn, on)) return timeIsOver
  if (standing === 'unknown' && complaintTimeIsOver(concern.awareOn, on)) return madeUnknown
  const { complainedTo } = concern
  return (complainedTo === undefined ? stages : complainedTo === 'provider' ? byProvider : byCommissioner)[
    standing
  ]
}

function findDisputed({ concern }: DecisionMatter): Found {
  switch (disputesPart(concern, 'health')) {
    case 'yes':
      return besideTheDecision
    case 'no':
      return notAboutHealth
    case 'decision-unknown':
      return decisionUnknownHere
    default:
      return disputedUnknown
  }
}

function findNotDelivered({ concern: { missing, ownArrangements } }: MatterOf<'plan-not-delivered'>): Found {
  if (missing === undefined) return missingUnknown
  if (!missing.includes('health')) return notAboutHealth
  return ownArrangements === 'yes' ? arrangedByFamily : sectionG
}

function findAgreement({ concern }: MatterOf<'agreement'>): Found {
  switch (healthIsParty(concern)) {
    case 'yes':
      return ifItAgreed
    case 'no':
      return notAboutHealth
    default:
      return partyUnknown
  }
}

function findRecommendation({ concern: { about } }: MatterOf<'recommendation'>): Found {
  if (about === undefined) return recommendationUnknown
  return about.includes('health') ? notFollowed : notAboutHealth
}

const eitherBody = reason(
  'Complain to whoever gives the care or to the commissioner that pays for it, not to both. The wrong one must send it on.',
  'LAW-CMP-09',
)
const in12Months = reason(
  'It must be made within 12 months of the matter, or of your learning about it.',
  'LAW-CMP-08',
)
const pals = reason(
  'For quick, informal help there is the Patient Advice and Liaison Service, PALS. It takes away no right to complain.',
  'LAW-CMP-09',
)
const thenOmbudsman = [reason('Next is the Ombudsman for the NHS.', 'LAW-CMP-08')]
const stages = complaintStages([eitherBody, in12Months, pals], 'LAW-CMP-08', thenOmbudsman)
const byProvider = complaintStages(
  [
    reason('The provider has your complaint, so do not send the same one to the commissioner.', 'LAW-CMP-09'),
    in12Months,
    pals,
  ],
  'LAW-CMP-08',
  thenOmbudsman,
)
const byCommissioner = complaintStages(
  [
    reason('The commissioner has your complaint, so do not send the same one to the provider.', 'LAW-CMP-09'),
    in12Months,
    pals,
  ],
  'LAW-CMP-08',
  thenOmbudsman,
)
const timeIsOver = found('closed', [
  reason(
    'More than 12 months have passed. The NHS body may accept a later complaint: ask, and say why it is late. Something new that happened since has a time of its own.',
    'LAW-CMP-08',
  ),
  pals,
])
const madeUnknown = found(
  'unknown',
  [
    reason(
      'The 12 months to complain are over. If you complained within them, your complaint goes on; if not, a later one may still be accepted.',
      'LAW-CMP-08',
    ),
  ],
  ['complainedOn'],
)
const besideTheDecision = found('open', [
  reason(
    'What the plan says about health cannot be appealed on its own. The health care itself can be complained about.',
    'LAW-APP-11',
  ),
  eitherBody,
  in12Months,
])
const sectionG = found('open', [
  reason(
    'The health commissioner must arrange what Section G says, so complain there or to the provider.',
    'LAW-DUTY-10',
  ),
  eitherBody,
  in12Months,
])
const arrangedByFamily = found('open', [
  reason(
    'The health commissioner need not arrange care for which you made suitable arrangements of your own. You can still complain about how it came to that.',
    'LAW-DUTY-10',
  ),
  eitherBody,
  in12Months,
])
const ifItAgreed = found('open', [
  reason('If it was a health body that agreed and did not keep it.', 'LAW-CMP-12'),
  eitherBody,
])
const notFollowed = found('open', [
  reason(
    'For how the health commissioner dealt with the recommendation, which does not bind it.',
    'LAW-CMP-09',
  ),
  in12Months,
])
const ifItDiscriminated = found('open', [
  reason('If it was a health body. A complaint does not stop the time for a claim to a court.', 'LAW-EQ-01'),
  eitherBody,
])
const ifItHolds = found('open', [
  reason(
    'If a health body holds the records: complain to it first, then to the Information Commissioner.',
    'LAW-SAR-01',
  ),
])
