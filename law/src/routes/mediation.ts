import type { DecisionMatter } from '../position/matter.ts'
import type { Reason } from '../rule.ts'
import { whoArrangesMediation } from '../rules/mediation/mediation-clock.ts'
import { otherKinds } from './not-written.ts'
import { type Found, found, reason, route } from './route.ts'
import { decisionUnknown, notADecision } from './why-not.ts'

/** Mediation with the council, and with health where health is in issue. Source: LAW-MED-01 to 04, 09, 22, 25 to 28, 33 to 35, 37. */
export const mediation = route(
  {
    id: 'mediation',
    title: 'Mediation',
    what: 'You meet the council with an independent mediator. The council must come, with someone who can decide.',
    goodFor: 'A disagreement in which both sides could move, also about health and social care.',
    cannot: 'The mediator decides nothing, and mediation does not stop the time to appeal.',
    cost: 'Free, and your expenses are paid',
    time: 'About a month',
    binding: 'A written agreement binds the council',
    beside: 'Can run beside all others',
    steps: [
      'Tell the council that you want mediation and what it is about, yourself or through the mediation service. Note the day.',
      'If health help is missing from the plan, say what help you want.',
      'The council must arrange it within 30 days. You must hear the day and place at least five working days before.',
      'Bring a supporter if you like. Say beforehand who should be there to decide.',
      'Have what is agreed written down, each point with a name and a date.',
      'The certificate follows within three working days of the end. Mind the last day to appeal meanwhile.',
    ],
    whom: 'The mediation service named in the council’s letter, and the council’s SEN team.',
    rules: [
      'LAW-MED-02',
      'LAW-MED-03',
      'LAW-MED-04',
      'LAW-MED-09',
      'LAW-MED-25',
      'LAW-MED-26',
      'LAW-MED-27',
      'LAW-MED-28',
      'LAW-MED-31',
      'LAW-MED-33',
      'LAW-MED-34',
      'LAW-MED-35',
      'LAW-MED-37',
    ],
  },
  { 'council-decision': findMediation, ...otherKinds },
)

function findMediation({ concern, right, appeal }: DecisionMatter): Found {
  if (right === 'unknown') return decisionUnknown
  if (right === 'not-yet') return notADecision
  const why: Reason[] = [voluntary]
  if (whoArrangesMediation(concern.disputed) === 'commissioner') why.push(healthArranges)
  if (appeal === 'made') why.push(besideAnAppeal)
  else if (appeal === 'over') why.push(afterTheTwoMonths)
  const told = concern.authorityToldOfMediationOn
  if (typeof told === 'number') return found('open', [...why, councilKnows])
  return found(
    'open',
    why,
    told === undefined && isStillNeeded(concern) ? ['authorityToldOfMediationOn'] : [],
    tellTheCouncil,
  )
}

/** With a certificate, or once an appeal is made, the council's 30 days decide nothing more. */
function isStillNeeded({ certificateIssuedOn, appealMadeOn }: DecisionMatter['concern']): boolean {
  return typeof certificateIssuedOn !== 'number' && typeof appealMadeOn !== 'number'
}

const voluntary = reason('It is your choice. If you want it, the council cannot decline.', 'LAW-MED-09')
const healthArranges = reason(
  'You dispute only health, so the health commissioner must arrange it and take part. The council is not a party.',
  'LAW-MED-03',
)
const besideAnAppeal = reason(
  'You have already appealed. Nothing that was read ends the right to mediate, but whether the 30 days still bind the council then is not known. Both sides can agree to it.',
  'LAW-MED-01',
)
const afterTheTwoMonths = reason(
  'It can still be asked for after the two months. Whether its certificate then gives time to appeal is not settled.',
  'LAW-MED-22',
)
const councilKnows = reason(
  'The council knows that you want it. It must arrange it within 30 days from then.',
  'LAW-MED-25',
)
const tellTheCouncil = reason(
  'First the council must be told that you want it, and what it is about.',
  'LAW-MED-02',
)
