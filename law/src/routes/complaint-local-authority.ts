import type { MatterOf } from '../position/matter.ts'
import { councilIsParty } from '../rules/complaint/agreement-party.ts'
import { complaintStanding } from '../rules/complaint/complaint-standing.ts'
import { type AgreementStanding, agreementStanding } from '../rules/order/agreement-standing.ts'
import { type OrderStanding, orderStanding } from '../rules/order/order-standing.ts'
import {
  partyUnknown,
  planUnknown,
  processUnknown,
  recommendationUnknown,
  respondentUnknown,
} from './complaint-elsewhere.ts'
import { complaintStages } from './complaint-stages.ts'
import { always, type Found, found, reason, route } from './route.ts'

/** A complaint to the council. Source: LAW-CMP-02, LAW-CMP-06, LAW-CMP-12, LAW-CMP-13, LAW-DUTY-10, LAW-EHC-10. */
export const complaintLocalAuthority = route(
  {
    id: 'complaint-local-authority',
    title: 'Complaint to the council',
    what: 'A formal complaint about how the council dealt with you. It must answer in its own procedure.',
    goodFor: 'Delay, help in a plan that is not given, lost papers, a letter that leaves things out.',
    cannot: 'It does not change the decision itself, and it does not stop the time to appeal.',
    cost: 'Free',
    time: 'As the council’s policy says',
    binding: 'The council decides about itself',
    beside: 'Can run beside all others',
    steps: [
      'Write "Complaint" in the heading.',
      'Say what happened, with dates, and what you want: an answer, an apology, something put right.',
      'Give a reasonable date for the answer, and keep a copy.',
      'With the final answer you can go to the Ombudsman.',
    ],
    whom: 'The council’s complaints team; the address is on its website.',
    rules: [
      'LAW-CMP-06',
      'LAW-CMP-13',
      'LAW-CMP-02',
      'LAW-CMP-07',
      'LAW-CMP-09',
      'LAW-CMP-12',
      'LAW-DUTY-10',
      'LAW-EHC-10',
      'LAW-EQ-01',
      'LAW-ADM-01',
      'LAW-TRN-01',
      'LAW-PB-01',
      'LAW-SAR-01',
      'LAW-EXC-01',
    ],
  },
  {
    'council-decision': () => aboutTheDecision,
    'help-in-setting': ({ concern }) => byPlan[concern.hasPlan ?? 'unknown'],
    'plan-not-delivered': findNotDelivered,
    overdue: ({ concern }) => delay[complaintStanding(concern)],
    ...always(
      ['request', 'plan-review', 'phase-transfer'],
      found('open', [
        reason(
          'For how the council handles this: no answer, delay, steps left out. Its decision, once it comes, can be appealed.',
          'LAW-CMP-06',
        ),
        reason('A late answer cannot be appealed, but it can be complained about.', 'LAW-EHC-10'),
      ]),
    ),
    ...always(
      ['moving-area'],
      found('open', [
        reason(
          'The old council answers for what it did before the move, the new one for what came after: complain to each about its own part.',
          'LAW-CMP-06',
        ),
      ]),
    ),
    'health-service': ({ concern }) => besideHealth[concern.inPlanProcess ?? 'unknown'],
    'social-care': ({ concern }) => besideCare[concern.inPlanProcess ?? 'unknown'],
    exclusion: ({ concern }) => whileOut[concern.hasPlan ?? 'unknown'],
    discrimination: ({ concern }) => byRespondent[concern.respondent ?? 'unknown'],
    ...always(
      ['admission'],
      found('open', [
        reason(
          'For how the council handled the application. The refusal itself goes to an admission appeal panel or, with a plan, is settled in the plan.',
          'LAW-ADM-01',
        ),
      ]),
    ),
    ...always(
      ['transport'],
      found('open', [
        reason('For how the council handled it. For the decision itself ask for its review.', 'LAW-TRN-01'),
      ]),
    ),
    'personal-budget': ({ concern }) => budget[complaintStanding(concern)],
    ...always(
      ['records'],
      found('open', [
        reason(
          'If the council holds the records: complain to it first, then to the Information Commissioner.',
          'LAW-SAR-01',
        ),
      ]),
    ),
    agreement: findAgreement,
    'tribunal-order': findOrder,
    recommendation: findRecommendation,
  },
)

function findNotDelivered({ concern }: MatterOf<'plan-not-delivered'>): Found {
  if (concern.ownArrangements === 'yes') return arrangedByFamily
  const { missing } = concern
  if (missing === undefined) return sectionUnknown
  if (missing.includes('provision')) return sectionF
  return missing.includes('social-care') ? sectionH : sectionG
}

function findAgreement({ concern, on }: MatterOf<'agreement'>): Found {
  const party = councilIsParty(concern)
  if (party !== 'yes') return party === 'no' ? agreedWithHealth : partyUnknown
  return promised(agreementStanding(concern, on), agreement[complaintStanding(concern)])
}

function findOrder({ concern, on }: MatterOf<'tribunal-order'>): Found {
  return promised(orderStanding(concern, on), order[complaintStanding(concern)])
}

/** What was ordered or agreed: done, still in time, or to be complained about. */
function promised(standing: AgreementStanding | OrderStanding, notKept: Found): Found {
  return standing === 'kept' ? kept : standing === 'running' ? timeRuns : notKept
}

function findRecommendation({ concern }: MatterOf<'recommendation'>): Found {
  const { about } = concern
  if (about === undefined) return recommendationUnknown
  if (!about.includes('social-care')) return healthRecommendation
  return (about.includes('health') ? bothRecommendations : careRecommendation)[complaintStanding(concern)]
}

const thenOmbudsman = [reason('Next is the Ombudsman for councils.', 'LAW-CMP-06')]

const aboutTheDecision = found('open', [
  reason('For how the council handled things. It does not change the decision.', 'LAW-CMP-13'),
])
const byPlan = {
  yes: found('open', [
    reason(
      'There is a plan: if the help that is missing stands in Section F, the council must secure it, so complain to it too.',
      'LAW-DUTY-10',
    ),
  ]),
  no: found('does-not-apply', [
    reason(
      'Without a plan this help is for the school, nursery or college to give: complain there. The council decides little about it.',
      'LAW-CMP-02',
    ),
  ]),
  unknown: planUnknown,
}

// Who gave a final answer is not known here, so none closes the way to the council.
const sectionF = found('open', [
  reason(
    'The council must secure what Section F says, whoever gives the help. It cannot send you to the school alone.',
    'LAW-DUTY-10',
  ),
])
const sectionG = found('open', [
  reason(
    'The health commissioner must arrange what Section G says: complain there. To the council you can complain about its own part in the plan.',
    'LAW-DUTY-10',
  ),
])
const sectionH = found('open', [
  reason(
    'The council answers for its social care too. Its procedure for social care complaints is the usual way for Section H.',
    'LAW-CMP-07',
  ),
])
const sectionUnknown = found(
  'open',
  [
    reason(
      'The council must secure what Section F says, whoever gives the help. What Section G says is for the health commissioner to arrange.',
      'LAW-DUTY-10',
    ),
  ],
  ['missing'],
)
const arrangedByFamily = found('open', [
  reason(
    'The council need not secure help for which you made suitable arrangements of your own. You can still complain about how it came to that.',
    'LAW-DUTY-10',
  ),
])

const delay = complaintStages(
  [
    reason('A late answer cannot be appealed. A complaint about the delay is the usual start.', 'LAW-EHC-10'),
    reason('If the answer does not help, the Ombudsman looks at delay.', 'LAW-CMP-06'),
  ],
  'LAW-CMP-06',
  thenOmbudsman,
)
const besideHealth = {
  yes: found('open', [
    reason(
      'The council runs assessments, plans and reviews: complain to it about delay or gaps there. About the health service itself complain to the NHS.',
      'LAW-CMP-06',
    ),
  ]),
  no: found('does-not-apply', [
    reason(
      'About a health service complain to the NHS, to the body that gives it or pays for it.',
      'LAW-CMP-09',
    ),
  ]),
  unknown: processUnknown,
}
const besideCare = {
  yes: found('open', [
    reason(
      'The council runs assessments, plans and reviews: complain to its special needs team about delay or gaps there. Social care has a complaints procedure of its own.',
      'LAW-CMP-06',
    ),
  ]),
  no: found('does-not-apply', [
    reason('The council has a procedure of its own for complaints about social care.', 'LAW-CMP-07'),
  ]),
  unknown: processUnknown,
}
const whileOut = {
  yes: found('open', [
    reason(
      'Not for the exclusion itself. But there is a plan, and the council must go on securing what Section F says.',
      'LAW-DUTY-10',
    ),
  ]),
  no: found('does-not-apply', [
    reason('The school’s governors look at an exclusion, not the council.', 'LAW-EXC-01'),
  ]),
  unknown: planUnknown,
}
const otherBody = found('does-not-apply', [
  reason('This is about another body than the council: complain to that body.', 'LAW-EQ-01'),
])
const byRespondent = {
  council: found('open', [
    reason(
      'For how the council treated you. A complaint does not stop the time for a claim to a court.',
      'LAW-EQ-01',
    ),
  ]),
  school: otherBody,
  college: otherBody,
  'early-years-provider': otherBody,
  other: otherBody,
  unknown: respondentUnknown,
}
const budget = complaintStages(
  [
    reason(
      'A decision on a personal budget cannot be appealed. Where there is a review of it, ask for that too.',
      'LAW-PB-01',
    ),
  ],
  'LAW-PB-01',
  thenOmbudsman,
)
const agreement = complaintStages(
  [
    reason(
      'Where it was the council that agreed and did not keep it: write to the Director of Children’s Services, and complain.',
      'LAW-CMP-12',
    ),
  ],
  'LAW-CMP-12',
  thenOmbudsman,
)
const kept = found('open', [
  reason('It has been done. If it was done late, you can still complain about that.', 'LAW-CMP-12'),
])
const timeRuns = found(
  'open',
  [
    reason(
      'For an order or agreement that is not kept: a delay, or a sign that it will not be done.',
      'LAW-CMP-12',
    ),
  ],
  [],
  reason('First the time to do it must end. It still runs.', 'LAW-CMP-12'),
)
const agreedWithHealth = found('does-not-apply', [
  reason('This was agreed with the health commissioner: complain to the NHS.', 'LAW-CMP-12'),
])
const order = complaintStages(
  [
    reason(
      'The council must do what the Tribunal ordered, in time. If it did not: write to the Director of Children’s Services, and complain.',
      'LAW-CMP-12',
    ),
  ],
  'LAW-CMP-12',
  thenOmbudsman,
)
const forCare = reason(
  'A recommendation does not bind the council, but it must answer for how it dealt with one on social care.',
  'LAW-CMP-06',
)
const careRecommendation = complaintStages([forCare], 'LAW-CMP-06', thenOmbudsman)
const bothRecommendations = complaintStages(
  [forCare, reason('About the part on health complain to the NHS.', 'LAW-CMP-09')],
  'LAW-CMP-06',
  thenOmbudsman,
)
const healthRecommendation = found('does-not-apply', [
  reason('The recommendation is about health alone: complain to the NHS.', 'LAW-CMP-09'),
])
