import type { FactName } from '../facts.ts'
import type { DecisionMatter, MatterOf } from '../position/matter.ts'
import { recommendationsFrom } from '../rules/appeal/recommendations.ts'
import { judicialReviewTime } from '../rules/complaint/judicial-review-time.ts'
import { isSurelyPublic } from '../rules/complaint/public-body.ts'
import { isTakenBack, lastDecisionOn } from '../rules/exclusion/last-decision.ts'
import type { Day } from '../time/day.ts'
import { type Found, forKinds, found, reason, route } from './route.ts'
import { noDate } from './why-not.ts'

/** Judicial review by the High Court. Source: LAW-JR-01, LAW-EHC-10, LAW-CMP-12, LAW-REC-07, LAW-AID-01. */
export const judicialReview = route(
  {
    id: 'judicial-review',
    title: 'Judicial review',
    what: 'The High Court looks at whether a public body acted lawfully.',
    goodFor: 'Something unlawful for which no other route is good enough, or that cannot wait.',
    cannot: 'It does not put the court’s view in place of the council’s. It is a last resort.',
    cost: 'Can be high; ask about legal aid',
    time: 'No set time',
    binding: 'Binds the council',
    beside: 'Can be refused while another route is good enough',
    steps: [
      'Speak to a solicitor who knows this field today. A claim inside the three months can still be too late.',
      'Ask at once whether legal aid can pay.',
      'The solicitor usually writes to the council before anything goes to court.',
    ],
    whom: 'A solicitor for education or public law; the advice service can help you find one.',
    rules: [
      'LAW-JR-01',
      'LAW-AID-01',
      'LAW-EHC-10',
      'LAW-DUTY-10',
      'LAW-CMP-12',
      'LAW-REC-07',
      'LAW-EQ-01',
      'LAW-SAR-01',
    ],
  },
  {
    'council-decision': findReview,
    'plan-not-delivered': () => planNotDelivered,
    ...forKinds(['health-service', 'social-care'], () => afterComplaint),
    ...forKinds(['request', 'plan-review', 'phase-transfer', 'moving-area'], () => councilDoesNotAct),
    overdue: ({ concern }) => (typeof concern.doneOn === 'number' ? done : overdue),
    'tribunal-order': ({ concern }) => (typeof concern.keptOn === 'number' ? done : notKept),
    agreement: findForAgreement,
    recommendation: findForRecommendation,
    'help-in-setting': ({ concern }) => {
      if (concern.setting === undefined) return settingUnknown
      return isSurelyPublic(concern.setting) ? afterComplaint : perhapsNotPublic
    },
    discrimination: () => claimIsTheWay,
    exclusion: findForExclusion,
    admission: ({ concern: { refusedOn, admissionDecidedOn }, on }) =>
      afterDecisions(refusedOn, dayOf(admissionDecidedOn), on, afterAdmission),
    transport: ({ concern: { refusedOn, reviewAnsweredOn, panelDecidedOn }, on }) =>
      afterDecisions(refusedOn, dayOf(panelDecidedOn) ?? dayOf(reviewAnsweredOn), on, afterTransport),
    'personal-budget': ({ concern: { refusedOn, reviewAnsweredOn }, on }) =>
      afterDecisions(refusedOn, dayOf(reviewAnsweredOn), on, afterBudget),
    records: () => notForRecords,
  },
)

function findReview({ notice, on }: DecisionMatter): Found {
  if (notice === null) return noDateForTheCourt
  const { lastDay, latestDay } = judicialReviewTime(notice)
  return on <= lastDay ? lastResort : on <= latestDay ? between : over
}

function findForExclusion({ concern, on }: MatterOf<'exclusion'>): Found {
  if (isTakenBack(concern)) return done
  if (concern.setting === undefined) return settingUnknown
  if (!isSurelyPublic(concern.setting)) return perhapsNotPublic
  return afterDecisions(concern.excludedOn, lastDecisionOn(concern), on, afterExclusion)
}

function findForAgreement({ concern }: MatterOf<'agreement'>): Found {
  if (typeof concern.keptOn === 'number') return done
  return concern.agreedIn === 'talk' ? talk : concern.agreedIn === undefined ? agreementUnknown : notKept
}

/** Whether it is followed is asked once there is an answer that could say so. */
function findForRecommendation({ concern, on }: MatterOf<'recommendation'>): Found {
  const { followed: isFollowed, recommendationAnsweredOn } = concern
  if (on < recommendationsFrom) return beforeThePower
  if (isFollowed === 'yes') return followed
  return isFollowed === undefined && typeof recommendationAnsweredOn === 'number'
    ? answeredSomehow
    : notFollowed
}

/** What the route is after a decision, and after what reviewed it. */
interface AfterDecisions {
  readonly dayUnknown: Found
  readonly inTime: Found
  readonly reviewed: Found
}

/**
 * Each decision has three months of its own, so nothing is refused before those of the last one are over.
 * Source: LAW-JR-01, LAW-TIME-21.
 * @param first the decision
 * @param last what reviewed it last, where something did
 */
function afterDecisions(
  first: Day | undefined,
  last: Day | undefined,
  on: Day,
  { dayUnknown, inTime, reviewed }: AfterDecisions,
): Found {
  const latest = last ?? first
  if (latest === undefined) return dayUnknown
  const { lastDay, latestDay } = judicialReviewTime({ first: first ?? latest, second: latest })
  if (on > latestDay) return over
  if (on > lastDay) return ofTheLastDecision
  return last === undefined ? inTime : reviewed
}

function dayOf(event: Day | 'no' | undefined): Day | undefined {
  return typeof event === 'number' ? event : undefined
}

const noDateForTheCourt: Found = {
  ...noDate,
  why: [reason('It turns on the day of the decision. Get legal advice at once.', 'LAW-JR-01')],
}
const atOnce = reason(
  'A last resort, where no other route is good enough. Get legal advice at once: three months is the most, not a promise.',
  'LAW-JR-01',
)
const legalAid = reason(
  'Ask Civil Legal Advice at once what legal aid can pay for here, and what the limits are now.',
  'LAW-AID-01',
)
const lastResort = found('open', [atOnce])
const between = found('open', [
  reason(
    'On the safe reading the three months are over; on the later date of the letter they are not. Get legal advice today.',
    'LAW-JR-01',
  ),
])
const over = found('closed', [
  reason(
    'The three months since the decision are over. If something new has happened since, ask a solicitor: it may have a time of its own.',
    'LAW-JR-01',
  ),
])
const ofTheLastDecision = found('open', [
  reason(
    'Three months since the first decision are over; since the last one they are not. Which of them a claim can be about is for a solicitor to say. Get legal advice today.',
    'LAW-JR-01',
  ),
  legalAid,
])

const complainFirst = reason(
  'First write to whoever is responsible and complain, unless it cannot wait. A solicitor tells you which.',
  'LAW-JR-01',
)
const afterComplaint = found('open', [atOnce, legalAid], [], complainFirst)
const planNotDelivered = found(
  'open',
  [
    reason(
      'The council must see to the help in Section F, and the health commissioner to that in Section G. The court can order what is not done.',
      'LAW-DUTY-10',
    ),
    atOnce,
    legalAid,
  ],
  [],
  complainFirst,
)
const councilDoesNotAct = found(
  'open',
  [
    reason(
      'For an answer that does not come, or a refusal that cannot be appealed. An appeal comes before it wherever there is one.',
      'LAW-JR-01',
    ),
    atOnce,
    legalAid,
  ],
  [],
  complainFirst,
)
const overdue = found(
  'open',
  [
    reason(
      'An answer that is late cannot be appealed. Complaint, the Ombudsman and this court are the ways.',
      'LAW-EHC-10',
    ),
    atOnce,
    legalAid,
  ],
  ['doneOn'],
  complainFirst,
)
const writeFirst = reason(
  'First write to the director of children’s services and complain, unless it cannot wait.',
  'LAW-CMP-12',
)
const notKeptReasons = [
  reason('What was ordered or agreed and is not done can come before this court.', 'LAW-CMP-12'),
  atOnce,
  legalAid,
]
const notKept = found('open', notKeptReasons, ['keptOn'], writeFirst)
const agreementUnknown = found('open', notKeptReasons, ['agreedIn', 'keptOn'], writeFirst)
const talk = found('does-not-apply', [
  reason(
    'What was said in a talk is not a decision for this court. If the council then decides or fails to do something, add that as a concern of its own.',
    'LAW-JR-01',
  ),
])
const notFollowedReasons = [
  reason(
    'A recommendation does not bind, but it must be answered with reasons. Complaint and Ombudsman come first; this court is the last way.',
    'LAW-REC-07',
  ),
  atOnce,
  legalAid,
]
const notFollowed = found('open', notFollowedReasons, [], complainFirst)
const answeredSomehow = found('open', notFollowedReasons, ['followed'], complainFirst)
const beforeThePower = found('does-not-apply', [
  reason('The Tribunal could not recommend anything before 3 April 2018.', 'LAW-REC-01'),
])
const followed = found('does-not-apply', [
  reason('The answer says that the recommendation is followed.', 'LAW-REC-07'),
])
const done = found('does-not-apply', [
  reason(
    'What you wanted has been done, so there is nothing for the court to order. For the time lost, complain.',
    'LAW-JR-01',
  ),
])
const settingUnknown = found(
  'open',
  [
    reason(
      'It is for what public bodies do. Whether the court looks at this setting turns on what it is.',
      'LAW-JR-01',
    ),
    atOnce,
    legalAid,
  ],
  ['setting'],
  complainFirst,
)
const perhapsNotPublic = found(
  'open',
  [
    reason(
      'It is for what public bodies do. Whether the court looks at this setting was not settled here: ask a solicitor at once.',
      'LAW-JR-01',
    ),
    legalAid,
  ],
  [],
  complainFirst,
)
const claimIsTheWay = found(
  'open',
  [
    reason(
      'It is for what public bodies do, and a last resort beside a claim of discrimination. If you think of it, get legal advice at once: it has three months at most, fewer than the claim.',
      'LAW-JR-01',
    ),
    legalAid,
  ],
  [],
  reason('First the claim of discrimination, to the Tribunal or the County Court.', 'LAW-EQ-01'),
)
const notForRecords = found('does-not-apply', [
  reason('A complaint about copies of records goes to the Information Commissioner.', 'LAW-SAR-01'),
])

const afterExclusion = afterReview(
  'First the governors and, after a permanent exclusion, the review panel.',
  ['excludedOn'],
)
const afterAdmission = afterReview('First the admission appeal, or the plan where there is one.', [
  'refusedOn',
])
const afterTransport = afterReview('First the council’s own review and its panel.', ['refusedOn'])
const afterBudget = afterReview('First the council’s own review, then a complaint.', ['refusedOn'])

/** A decision that has a review of its own. @param firstSay what comes before the court */
function afterReview(firstSay: string, needs: readonly FactName[]): AfterDecisions {
  const first = reason(firstSay, 'LAW-JR-01')
  return {
    dayUnknown: found('unknown', noDateForTheCourt.why, needs),
    inTime: found('open', [atOnce, legalAid], [], first),
    reviewed: found('open', [atOnce, legalAid]),
  }
}
