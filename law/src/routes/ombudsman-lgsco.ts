import type { Event } from '../facts.ts'
import type { DecisionMatter, MatterOf } from '../position/matter.ts'
import type { Reason } from '../rule.ts'
import { councilIsParty } from '../rules/complaint/agreement-party.ts'
import { serviceOf } from '../rules/complaint/care-service.ts'
import { complaintStanding } from '../rules/complaint/complaint-standing.ts'
import { ombudsmanTime, ombudsmanTimeIsOver } from '../rules/complaint/ombudsman-time.ts'
import type { Day } from '../time/day.ts'
import {
  partyUnknown,
  planUnknown,
  processUnknown,
  recommendationUnknown,
  recordsHaveTheirOwn,
  respondentUnknown,
} from './complaint-elsewhere.ts'
import { laterStages } from './complaint-stages.ts'
import { type Found, forKinds, found, reason, route } from './route.ts'
import { noDate } from './why-not.ts'

/** The Local Government and Social Care Ombudsman. Source: LAW-CMP-02, LAW-CMP-06 to 08, LAW-CMP-13, LAW-EHC-10. */
export const ombudsmanLgsco = route(
  {
    id: 'ombudsman-lgsco',
    title: 'The Ombudsman for councils',
    what: 'The Local Government and Social Care Ombudsman looks at how the council dealt with you.',
    goodFor: 'Delay, poor communication, help in a plan that is not given.',
    cannot:
      'It cannot look at a matter that you have appealed, and normally not at one that could have been appealed. Most of what happens inside a school is not for it.',
    cost: 'Free',
    time: 'No set time',
    binding: 'Recommends; does not order',
    beside: 'Not for what you appeal; otherwise beside all others',
    steps: [
      'Complain to the council first and wait for its final answer.',
      'Then complain to the Ombudsman in writing, with that answer.',
      'Say what went wrong, what harm it did, and what would put it right.',
    ],
    whom: 'The Local Government and Social Care Ombudsman, lgo.org.uk.',
    rules: [
      'LAW-CMP-06',
      'LAW-CMP-13',
      'LAW-CMP-02',
      'LAW-CMP-07',
      'LAW-CMP-08',
      'LAW-CMP-09',
      'LAW-CMP-12',
      'LAW-DUTY-10',
      'LAW-EHC-10',
      'LAW-EQ-01',
      'LAW-TRN-01',
      'LAW-PB-01',
      'LAW-SAR-01',
    ],
  },
  {
    'council-decision': findDecision,
    'help-in-setting': findHelp,
    'plan-not-delivered': findNotDelivered,
    overdue: ({ concern }) => delay[complaintStanding(concern)],
    ...forKinds(['request', 'plan-review', 'phase-transfer', 'moving-area'], () => laterStepForDelay),
    'health-service': findHealth,
    'social-care': findCare,
    exclusion: ({ concern }) => whileOut[concern.hasPlan ?? 'unknown'],
    discrimination: ({ concern }) => byRespondent[concern.respondent ?? 'unknown'],
    admission: () => laterStepForApplication,
    transport: findTransport,
    'personal-budget': findBudget,
    records: () => recordsHaveTheirOwn,
    agreement: findAgreement,
    'tribunal-order': ({ concern }) => notCarriedOut[complaintStanding(concern)],
    recommendation: findRecommendation,
  },
)

function findDecision({ notice, on, appeal, right }: DecisionMatter): Found {
  if (appeal === 'made') return barred
  if (notice === null) return noDateForOmbudsman
  const { lastDay, latestDay } = ombudsmanTime(notice)
  if (on > latestDay) return over
  const handlingOnly = right === 'yes' || right === 'unknown'
  if (on > lastDay) return handlingOnly ? betweenForHandling : between
  return handlingOnly ? laterStepForHandling : laterStep
}

function findHelp({ concern, on }: MatterOf<'help-in-setting'>): Found {
  const { hasPlan, awareOn } = concern
  if (hasPlan !== 'yes') return hasPlan === 'no' ? insideSchool : planUnknown
  return ombudsmanTimeIsOver(awareOn, on) ? overUnlessAccepted : councilsPart
}

function findNotDelivered({ concern, on }: MatterOf<'plan-not-delivered'>): Found {
  if (ombudsmanTimeIsOver(concern.awareOn, on)) return overUnlessAccepted
  const { missing } = concern
  const onlyHealth = missing?.length === 1 && missing[0] === 'health'
  return (onlyHealth ? healthNotDelivered : notDelivered)[complaintStanding(concern)]
}

function findHealth({ concern, on }: MatterOf<'health-service'>): Found {
  const { inPlanProcess, awareOn } = concern
  if (inPlanProcess !== 'yes') return inPlanProcess === 'no' ? healthHasAnother : processUnknown
  return ombudsmanTimeIsOver(awareOn, on) ? overUnlessAccepted : councilsPartOfProcess
}

function findCare({ concern, person, on }: MatterOf<'social-care'>): Found {
  if (ombudsmanTimeIsOver(concern.awareOn, on)) return overUnlessAccepted
  return care[serviceOf(concern.service, person, on)][complaintStanding(concern)]
}

function findAgreement({ concern }: MatterOf<'agreement'>): Found {
  const party = councilIsParty(concern)
  if (party === 'yes') return notKept[complaintStanding(concern)]
  return party === 'no' ? healthHasAnother : partyUnknown
}

function findRecommendation({ concern }: MatterOf<'recommendation'>): Found {
  const { about } = concern
  if (about === undefined) return recommendationUnknown
  return about.includes('social-care') ? notFollowed[complaintStanding(concern)] : healthHasAnother
}

function findTransport({ concern, on }: MatterOf<'transport'>): Found {
  const { refusedOn, reviewAnsweredOn, panelDecidedOn } = concern
  const latest = dayOf(panelDecidedOn) ?? dayOf(reviewAnsweredOn) ?? refusedOn
  if (ombudsmanTimeIsOver(latest, on)) return over
  const stage = typeof panelDecidedOn === 'number' ? 'after' : panelDecidedOn === 'no' ? 'before' : 'unknown'
  return (ombudsmanTimeIsOver(refusedOn, on) ? transportMayBeLate : transport)[stage]
}

function findBudget({ concern, on }: MatterOf<'personal-budget'>): Found {
  const { refusedOn, reviewAnsweredOn } = concern
  if (ombudsmanTimeIsOver(dayOf(reviewAnsweredOn) ?? refusedOn, on)) return over
  return (ombudsmanTimeIsOver(refusedOn, on) ? budgetMayBeLate : budget)[complaintStanding(concern)]
}

function dayOf(event: Event): Day | undefined {
  return typeof event === 'number' ? event : undefined
}

const complainFirst = reason('First the council’s own complaints procedure.', 'LAW-CMP-06')
const waitFirst = reason(
  'First the council’s final answer to your complaint. Ask for it in writing.',
  'LAW-CMP-06',
)
const forHandling = reason(
  'For how the council handled things. What can be appealed to the Tribunal it normally does not look at.',
  'LAW-CMP-13',
)
const forEverything = reason(
  'For how the council handled things, once it has answered your complaint.',
  'LAW-CMP-06',
)
const mayBeLate = reason(
  'On the safe reading the 12 months are over; the Ombudsman can accept a later complaint.',
  'LAW-CMP-06',
)
const laterStepForHandling = found('open', [forHandling], [], complainFirst)
const laterStep = found('open', [forEverything], [], complainFirst)
const betweenForHandling = found('open', [forHandling, mayBeLate], [], complainFirst)
const between = found('open', [forEverything, mayBeLate], [], complainFirst)
const barred = found('closed', [
  reason(
    'The Ombudsman cannot look at a matter that has been appealed. Something that the appeal is not about, such as delay, can still be put to it.',
    'LAW-CMP-13',
  ),
])
const over = found('closed', [
  reason(
    'More than 12 months have passed since the decision. The Ombudsman may accept a later complaint: say why it is late.',
    'LAW-CMP-06',
  ),
])
const noDateForOmbudsman: Found = {
  ...noDate,
  why: [reason('The 12 months run from the day on which you first had notice of the matter.', 'LAW-CMP-06')],
}
const overUnlessAccepted = found('closed', [
  reason(
    'More than 12 months have passed since you first knew. The Ombudsman may accept a later complaint: say why it is late. Something new that happened since may have a time of its own.',
    'LAW-CMP-06',
  ),
])

const itsTime = reason('It must have your complaint within 12 months of your first knowing.', 'LAW-CMP-06')
const insideSchool = found('does-not-apply', [
  reason(
    'What a school, nursery or college decides by itself is mostly not for this Ombudsman.',
    'LAW-CMP-02',
  ),
])
const councilsPart = found(
  'open',
  [
    reason(
      'It looks at whether the council gave the help in the plan, not at what the school did on its own.',
      'LAW-CMP-06',
    ),
    itsTime,
  ],
  [],
  complainFirst,
)
const notDelivered = laterStages(
  [
    reason(
      'It looks at help in a plan that is not given, once the council has given its final answer.',
      'LAW-CMP-06',
    ),
    itsTime,
  ],
  complainFirst,
  waitFirst,
)
const healthNotDelivered = laterStages(
  [
    reason(
      'Only for the council’s own part. What the NHS did is for the Ombudsman for the NHS.',
      'LAW-CMP-08',
    ),
    itsTime,
  ],
  complainFirst,
  waitFirst,
)
const lateAnswer = reason('It looks at delay. A late answer cannot be appealed.', 'LAW-EHC-10')
const delay = laterStages([lateAnswer, itsTime], complainFirst, waitFirst)
const laterStepForDelay = found(
  'open',
  [
    lateAnswer,
    reason('What can be appealed, once it is decided, it normally does not look at.', 'LAW-CMP-13'),
  ],
  [],
  complainFirst,
)
const healthHasAnother = found('does-not-apply', [
  reason('Health care has an Ombudsman of its own, the one for the NHS.', 'LAW-CMP-08'),
])
const councilsPartOfProcess = found(
  'open',
  [
    reason(
      'Only for the council’s part in the assessment, plan or review. The health service itself is for the Ombudsman for the NHS.',
      'LAW-CMP-06',
    ),
    itsTime,
  ],
  [],
  complainFirst,
)
const forCare = reason('It looks at social care, once the council has given its final answer.', 'LAW-CMP-06')
const threeStages = reason(
  'First the three stages of the complaint about children’s social care.',
  'LAW-CMP-07',
)
const careFirst = reason('First the council’s procedure for complaints about social care.', 'LAW-CMP-08')
const inOneStage = laterStages([forCare, itsTime], careFirst, waitFirst)
const care = {
  childrens: laterStages([forCare, itsTime], threeStages, threeStages),
  adults: inOneStage,
  unknown: inOneStage,
}
const whileOut = {
  yes: found(
    'open',
    [
      reason(
        'Not for the exclusion. For whether the council went on securing what Section F says.',
        'LAW-DUTY-10',
      ),
    ],
    [],
    complainFirst,
  ),
  no: insideSchool,
  unknown: planUnknown,
}
const notTheCouncil = found('does-not-apply', [
  reason('It looks at what councils do. This is about another body.', 'LAW-CMP-06'),
])
const byRespondent = {
  council: found(
    'open',
    [
      reason(
        'For how the council treated you. A claim for discrimination is for the County Court.',
        'LAW-EQ-01',
      ),
    ],
    [],
    complainFirst,
  ),
  school: insideSchool,
  college: notTheCouncil,
  'early-years-provider': notTheCouncil,
  other: notTheCouncil,
  unknown: respondentUnknown,
}
const laterStepForApplication = found(
  'open',
  [
    reason(
      'For how the council handled the application. What could have been appealed it normally does not look at.',
      'LAW-CMP-06',
    ),
  ],
  [],
  complainFirst,
)
const forTransport = reason(
  'For how the council decided about transport: it usually comes after both stages of the council’s review.',
  'LAW-TRN-01',
)
const reviewFirst = reason('First the council’s review, in its usual two stages.', 'LAW-TRN-01')
const afterReview = (time: Reason) => ({
  after: found('open', [forTransport, time]),
  before: found('open', [forTransport, time], [], reviewFirst),
  unknown: found('open', [forTransport, time], ['panelDecidedOn'], reviewFirst),
})
const transport = afterReview(itsTime)
const transportMayBeLate = afterReview(mayBeLate)
const forBudget = reason('For a decision on a personal budget, which cannot be appealed.', 'LAW-PB-01')
const budget = laterStages([forBudget, itsTime], complainFirst, waitFirst)
const budgetMayBeLate = laterStages([forBudget, mayBeLate], complainFirst, waitFirst)
const notKept = laterStages(
  [reason('For an agreement that the council did not keep.', 'LAW-CMP-12'), itsTime],
  complainFirst,
  waitFirst,
)
const notCarriedOut = laterStages(
  [reason('For an order that the council did not carry out in time.', 'LAW-CMP-12'), itsTime],
  complainFirst,
  waitFirst,
)
const notFollowed = laterStages(
  [
    reason(
      'For how the council dealt with a recommendation on social care, which does not bind it.',
      'LAW-CMP-06',
    ),
    itsTime,
  ],
  complainFirst,
  waitFirst,
)
