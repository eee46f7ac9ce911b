import type { Decision, FactName } from '../facts.ts'
import type { DecisionMatter } from '../position/matter.ts'
import type { Reason } from '../rule.ts'
import { otherKinds } from './not-written.ts'
import { type Found, found, reason, route } from './route.ts'
import { decisionUnknown, noDate, noRight, notADecision } from './why-not.ts'

/** Appeal to the First-tier Tribunal. Source: LAW-APP-01 to 12, LAW-TIME-01, 19, 21, LAW-MED-05, 06, 22, 23. */
export const appeal = route(
  {
    id: 'appeal',
    title: 'Appeal to the Tribunal',
    what: 'Independent judges look at the council’s decision afresh and can change it.',
    goodFor: 'A decision that only someone with authority over the council can change.',
    cannot:
      'It cannot look at delay, at help in the plan that is not given, at transport or at a personal budget, and it cannot order health or social care.',
    cost: 'Free',
    time: 'Often several months to a year',
    binding: 'Binds the council',
    beside: 'Can run beside all others',
    steps: [
      'Get the mediation certificate from the mediation adviser, unless you dispute only the school or other setting.',
      'Fill in form SEND35, or SEND35A against a refusal to assess. Say what is wrong and what you want instead.',
      'Attach the decision letter, the certificate, and the final plan with its papers if there is one.',
      'Send it so that the Tribunal receives it before 5pm on the last day. Better: some days before.',
      'Keep a copy and the proof of sending. Ask the Tribunal if you hear nothing after 25 working days.',
    ],
    whom: 'First-tier Tribunal (Special Educational Needs and Disability). Check the address on GOV.UK.',
    rules: [
      'LAW-APP-12',
      'LAW-MED-05',
      'LAW-TIME-01',
      'LAW-TIME-04',
      'LAW-FORM-01',
      'LAW-FORM-02',
      'LAW-TRIB-04',
      'LAW-TRIB-10',
      'LAW-TRIB-12',
      'LAW-APP-11',
      'LAW-REC-07',
    ],
  },
  { 'council-decision': findAppeal, ...otherKinds },
)

function findAppeal(matter: DecisionMatter): Found {
  switch (matter.appeal) {
    case 'decision-unknown':
      return decisionUnknown
    case 'no-right':
      return noRight
    case 'not-a-decision':
      return notADecision
    case 'no-date':
      return noDate
    case 'made':
      return made
    case 'in-time':
      return usable(matter, inTime)
    case 'between':
      return usable(matter, between)
    case 'awaiting-certificate':
      return awaitingCertificate
    case 'contact-unknown':
      return contactUnknown
    case 'certificate-unknown':
      return certificateUnknown
    case 'disputed-unknown':
      return disputedUnknown
    case 'over':
      return over
  }
}

/** Open: what it needs first turns on the certificate. */
function usable({ concern, need, contact }: DecisionMatter, time: Reason): Found {
  const why: Reason[] = [rightBy[concern.decision as Decision], time]
  const needs: FactName[] = []
  if (concern.appealMadeOn === undefined) needs.push('appealMadeOn')
  if (need === 'exempt' || need === 'doubted') why.push(noCertificateNeeded)
  if (need === 'doubted') why.push(exemptionDoubted)
  if (need === 'exempt') return { state: 'open', why, needs, first: null }
  if (need === 'unknown') needs.push('disputed')
  if (typeof concern.certificateIssuedOn === 'number') {
    if (contact === 'late') why.push(lateContact)
    return { state: 'open', why, needs, first: null }
  }
  if (concern.certificateIssuedOn === undefined) needs.push('certificateIssuedOn')
  if (contact === 'unknown') needs.push('mediationAdviserContactedOn')
  if (need === 'doubted') return { state: 'open', why, needs, first: null }
  const missed = contact === 'passed' || contact === 'late'
  const asked = contact === 'in-time' || contact === 'arguable'
  const first = missed ? leaveFirst : asked ? askForCertificate : certificateFirst
  return { state: 'open', why, needs, first }
}

const rightBy: Readonly<Record<Decision, Reason>> = {
  'refuse-assess': reason('A decision not to assess can be appealed.', 'LAW-APP-01'),
  'refuse-issue': reason('A decision not to issue a plan can be appealed.', 'LAW-APP-02'),
  plan: reason(
    'What a final plan says about needs, about help and about the school or other setting can be appealed.',
    'LAW-APP-10',
  ),
  'refuse-amend': reason('A decision not to change the plan can be appealed.', 'LAW-APP-08'),
  'refuse-reassess': reason('A decision not to assess again can be appealed.', 'LAW-APP-07'),
  cease: reason(
    'A decision to end the plan can be appealed. The plan goes on until the time to appeal is over and, if you appeal in time, until the Tribunal has decided.',
    'LAW-DUTY-13',
  ),
  'draft-plan': reason('A draft cannot be appealed.', 'LAW-APP-10'),
  'proposal-to-amend': reason('A proposal cannot be appealed.', 'LAW-NOT-03'),
}
const inTime = reason('The time to appeal has not run out.', 'LAW-TIME-01')
const between = reason(
  'On the safe reading the time to appeal is over. On a later reading it is not, and that is not settled. Send the appeal today, and ask in it for more time in case it is late.',
  'LAW-TIME-21',
)
const noCertificateNeeded = reason(
  'You dispute only the school or other setting, so you need no mediation certificate.',
  'LAW-MED-06',
)
const exemptionDoubted = reason(
  'You dispute health or social care as well. By its terms that does not bring the certificate back, but it is not settled. A certificate is the safe course.',
  'LAW-MED-06',
)
const lateContact = reason(
  'The adviser was first contacted after the two months. Whether the certificate then gives more time is not settled.',
  'LAW-MED-22',
)
const certificateFirst = reason(
  'First contact the mediation adviser, who gives you the certificate. You do not have to mediate.',
  'LAW-MED-05',
)
const askForCertificate = reason(
  'First get the certificate from the adviser, whom you have contacted. The adviser has three working days once you say that you do not want to mediate.',
  'LAW-MED-21',
)
const leaveFirst = reason(
  'The two months to contact the adviser are over. Contact the adviser all the same, and ask the Tribunal for leave to appeal without a certificate.',
  'LAW-MED-23',
)

const made = found('closed', [reason('You have made the appeal, so this step is used up.', 'LAW-APP-12')])
const awaitingCertificate = found(
  'not-yet',
  [
    reason(
      'The two months are over, but you contacted the adviser in time. Your month starts on the day that the certificate is issued.',
      'LAW-TIME-19',
    ),
    reason(
      'Press the adviser for the certificate today, in writing. If you do not want to mediate, it is due three working days after you say so.',
      'LAW-MED-21',
    ),
  ],
  [],
  reason('First the certificate must be issued.', 'LAW-MED-05'),
)
const contactUnknown = found(
  'unknown',
  [
    reason(
      'The two months are over. Whether you can still appeal without more time turns on whether the adviser was contacted within them.',
      'LAW-TIME-19',
    ),
  ],
  ['mediationAdviserContactedOn', 'certificateIssuedOn'],
)
const certificateUnknown = found(
  'unknown',
  [
    reason(
      'The two months are over. Whether you can still appeal without more time turns on whether a certificate has been issued, and on which day.',
      'LAW-TIME-19',
    ),
  ],
  ['certificateIssuedOn'],
)
const disputedUnknown = found(
  'unknown',
  [
    reason(
      'The two months are over. Whether a certificate still to come gives you more time turns on what you dispute.',
      'LAW-MED-06',
    ),
  ],
  ['disputed', 'mediationAdviserContactedOn', 'certificateIssuedOn'],
)
const over = found('closed', [
  reason(
    'The time to appeal is over on every reading. You can still ask a judge for more time: that is a late appeal.',
    'LAW-TIME-14',
  ),
])
