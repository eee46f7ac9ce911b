/** Mediation about a decision of the council: who arranges it, how far it has come, and what is beside it. */
import type { DecisionMatter } from '../position/matter.ts'
import type { Reason } from '../rule.ts'
import { tribunalHasDecided } from '../rules/appeal/appeal-progress.ts'
import {
  councilHasNotArranged,
  healthIsInIssue,
  meetingIsFixed,
  whoArrangesMediation,
} from '../rules/mediation/mediation-clock.ts'
import { type Found, found, reason } from './route.ts'
import { decisionUnknown, notADecision } from './why-not.ts'

/** Who arranges it and takes part. Source: LAW-MED-03, LAW-MED-04. */
const arrangers = ['council', 'council-with-health', 'commissioner'] as const
type Arranger = (typeof arrangers)[number]

/** How far it has come. */
const phases = [
  'council-not-told',
  'council-told',
  'commissioner-told',
  'not-arranged',
  'cannot-arrange',
  'meeting',
] as const
type Phase = (typeof phases)[number]

/** What stands beside it. */
const besides = [
  'nothing',
  'no-right',
  'no-certificate-needed',
  'appeal',
  'decided-appeal',
  'two-months-over',
] as const
type Beside = (typeof besides)[number]

/**
 * It is there after every decision, in time or late, beside an appeal too; once it has ended it is used up.
 * Source: LAW-MED-01 to 04, 06, 09, 22, 24 to 27, 29 to 35, 37, 39, LAW-REC-08.
 */
export function findMediation(matter: DecisionMatter): Found {
  const { concern, right } = matter
  if (right === 'unknown') return decisionUnknown
  if (right === 'not-yet') return notADecision
  const beside = besideOf(matter)
  if (typeof concern.mediationEndedOn === 'number')
    return beside === 'no-certificate-needed' ? endedWithoutNeed : ended
  const phase = phaseOf(matter)
  const isAsked = phase === 'council-not-told' && turnsOnTheCouncil(matter)
  return foundFor(arrangerOf(concern), phase, beside, isAsked)
}

function arrangerOf({ disputed }: DecisionMatter['concern']): Arranger {
  if (whoArrangesMediation(disputed) === 'commissioner') return 'commissioner'
  return healthIsInIssue(disputed) ? 'council-with-health' : 'council'
}

function phaseOf({ concern, person, on, appeal }: DecisionMatter): Phase {
  if (meetingIsFixed(concern)) return 'meeting'
  if (typeof concern.adviserToldCannotArrangeOn === 'number') return 'cannot-arrange'
  const isNotNeeded = appeal === 'made' || typeof concern.certificateIssuedOn === 'number'
  if (!isNotNeeded && councilHasNotArranged(concern, person, on)) return 'not-arranged'
  if (typeof concern.commissionerToldOn === 'number') return 'commissioner-told'
  return typeof concern.authorityToldOfMediationOn === 'number' ? 'council-told' : 'council-not-told'
}

function besideOf({ concern, appeal, need }: DecisionMatter): Beside {
  if (appeal === 'made') return tribunalHasDecided(concern) ? 'decided-appeal' : 'appeal'
  if (appeal === 'no-right') return 'no-right'
  if (appeal === 'over') return 'two-months-over'
  return need === 'exempt' ? 'no-certificate-needed' : 'nothing'
}

/** With a certificate, or once an appeal is made, the council's 30 days decide nothing more; nor if it is refused. */
function turnsOnTheCouncil({ concern, appeal }: DecisionMatter): boolean {
  return (
    concern.authorityToldOfMediationOn === undefined &&
    typeof concern.adviserToldNoMediationOn !== 'number' &&
    typeof concern.certificateIssuedOn !== 'number' &&
    appeal !== 'made'
  )
}

/** Each answer is made once. */
const known: Found[] = []
function foundFor(arranger: Arranger, phase: Phase, beside: Beside, isAsked: boolean): Found {
  const index =
    ((arrangers.indexOf(arranger) * phases.length + phases.indexOf(phase)) * besides.length +
      besides.indexOf(beside)) *
      2 +
    (isAsked ? 1 : 0)
  known[index] ??= found(
    'open',
    [
      voluntary,
      ...(beside === 'appeal' || beside === 'decided-appeal' ? [] : [toldByTheCouncil]),
      ...byArranger(arranger, phase),
      ...besideReasons[beside],
      ...inPhase(arranger, phase, beside),
    ],
    isAsked ? ['authorityToldOfMediationOn'] : [],
    phase === 'council-not-told' ? tellTheCouncil : null,
  )
  return known[index]
}

function byArranger(arranger: Arranger, phase: Phase): readonly Reason[] {
  if (arranger === 'commissioner') return [healthArranges]
  if (arranger === 'council-with-health') return [healthTakesPart]
  return phase === 'council-told' || phase === 'not-arranged' ? [councilArranges] : []
}

function inPhase(arranger: Arranger, phase: Phase, beside: Beside): readonly Reason[] {
  switch (phase) {
    case 'council-not-told':
      return []
    case 'council-told':
      return arranger === 'commissioner' ? [councilTellsTheCommissioner] : [councilKnows]
    case 'commissioner-told':
      return arranger === 'commissioner' ? [commissionerKnows] : [councilKnows]
    case 'not-arranged':
      return [timeIsOver]
    case 'cannot-arrange':
      return [countsAsTakenPart]
    case 'meeting':
      return beside === 'nothing' ? [...atTheMeeting, clockRuns] : atTheMeeting
  }
}

const voluntary = reason('It is your choice. If you want it, the council cannot decline.', 'LAW-MED-09')
const toldByTheCouncil = reason(
  'The council must tell you in its letter of your right to mediation, and of the certificate that most appeals need.',
  'LAW-MED-01',
)
const healthArranges = reason(
  'You dispute only health, so the health commissioner must arrange it and take part. The council is not a party.',
  'LAW-MED-03',
)
const healthTakesPart = reason(
  'Health is in dispute as well, so the council arranges it and the health commissioner must take part too.',
  'LAW-MED-03',
)
const councilArranges = reason(
  'The council must arrange it, with an independent mediator, and take part, also about social care.',
  'LAW-MED-04',
)
const councilKnows = reason(
  'The council knows that you want it. It must arrange it within 30 days from then.',
  'LAW-MED-25',
)
const councilTellsTheCommissioner = reason(
  'The council knows that you want it. It must tell the health commissioner within three working days.',
  'LAW-MED-24',
)
const commissionerKnows = reason(
  'The health commissioner knows that you want it. It must arrange it within 30 days from then.',
  'LAW-MED-25',
)
const timeIsOver = reason(
  'The council’s 30 days are over. If nothing is arranged it must tell the adviser; you then count as having taken part, and the certificate is due three working days later. Ask both in writing today.',
  'LAW-MED-26',
)
const countsAsTakenPart = reason(
  'The council has said that it cannot arrange it in time. You count as having taken part and get the certificate, whether or not the mediation still happens.',
  'LAW-MED-26',
)
const clockRuns = reason(
  'It does not stop the time to appeal. What protects you is the month that starts with the certificate.',
  'LAW-MED-35',
)
const tellTheCouncil = reason(
  'First the council must be told that you want it, and what it is about.',
  'LAW-MED-02',
)

/** What a family wants to know once there is a day for it. */
const atTheMeeting: readonly Reason[] = [
  reason('People who can decide must be there.', 'LAW-MED-27'),
  reason(
    'You may bring an advocate or another supporter, who may be a lawyer. For more than one, ask for agreement. Your child may come if you and the mediator agree.',
    'LAW-MED-29',
  ),
  reason(
    'The mediator must take reasonable steps to learn what your child thinks, or the young person for whom you act.',
    'LAW-MED-30',
  ),
  reason(
    'The mediator must know enough of the law on special educational needs, health and social care.',
    'LAW-MED-32',
  ),
  reason(
    'Your expenses are paid by whoever arranges it: standard fares, 25p a mile, taxis, up to £45 of lost earnings, £5.35 an hour for registered care, and up to £81 for a night. Ask before you spend, and keep receipts.',
    'LAW-MED-33',
  ),
  reason('It is free, and by practice what is said in it stays there.', 'LAW-MED-37'),
]

const moreTimeNotSettled = reason(
  'Whether a certificate that you get all the same gives more time to appeal is not settled. The two months are safe.',
  'LAW-MED-39',
)
const besideReasons: Readonly<Record<Beside, readonly Reason[]>> = {
  nothing: [],
  'no-right': [],
  'no-certificate-needed': [
    reason(
      'You dispute only the school or other setting. For an appeal about that you need no certificate, and you may mediate all the same.',
      'LAW-MED-06',
    ),
    moreTimeNotSettled,
  ],
  appeal: [
    reason(
      'You have already appealed. Nothing that was read ends the right to mediate, but whether the 30 days still bind the council then is not known. Both sides can agree to it.',
      'LAW-MED-01',
    ),
  ],
  'decided-appeal': [
    reason(
      'The Tribunal has decided your appeal. Mediation may still help with what it did not decide, such as health or social care.',
      'LAW-REC-08',
    ),
  ],
  'two-months-over': [
    reason(
      'It can still be asked for after the two months. Whether its certificate then gives time to appeal is not settled.',
      'LAW-MED-22',
    ),
  ],
}

const endedReasons = [
  reason(
    'You have mediated about this decision. The adviser must issue the certificate within three working days of the end.',
    'LAW-MED-31',
  ),
  reason(
    'What was agreed is recorded in writing and has its own time. Give it as an agreement to see the dates.',
    'LAW-MED-34',
  ),
  reason(
    'After the next decision, or when the plan is changed, mediation is open again. Until then both sides can agree to meet once more.',
    'LAW-MED-01',
  ),
]
const ended = found('closed', endedReasons)
const endedWithoutNeed = found('closed', [...endedReasons, moreTimeNotSettled])
