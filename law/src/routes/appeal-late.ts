import type { DecisionMatter } from '../position/matter.ts'
import { appealOnOtherConcerns } from './appeal-other-concerns.ts'
import { type Found, found, reason, route } from './route.ts'
import { decisionUnknown, noDate, noRight, notADecision } from './why-not.ts'

/** A late appeal, with a request for more time. Source: LAW-TIME-14, LAW-TIME-15, LAW-TIME-19, LAW-TIME-21, LAW-NOT-04. */
export const appealLate = route(
  {
    id: 'appeal-late',
    title: 'Late appeal, with a request for more time',
    what: 'You send the appeal after the last day, and ask the judge in it to accept it.',
    goodFor: 'A missed date with a reason: illness, a letter that left things out, advice that was wrong.',
    cannot: 'It is not sure. A judge decides, so do not wait.',
    cost: 'Free',
    time: 'As an appeal, once it is accepted',
    binding: 'A judge decides whether it goes ahead',
    beside: 'Can run beside all others',
    steps: [
      'Fill in the appeal form as for an appeal in time, and send it today rather than tomorrow.',
      'Ask in it for more time, and give every reason for the delay with its dates.',
      'Say why the appeal should go ahead, and why it cannot wait for the next annual review or for a new request.',
      'If the council’s letter left out what it must say, name what is missing and attach the letter.',
      'If you also have no certificate although you need one, ask for leave to appeal without it.',
    ],
    whom: 'First-tier Tribunal (Special Educational Needs and Disability). Check the address on GOV.UK.',
    rules: [
      'LAW-APP-10',
      'LAW-APP-12',
      'LAW-TIME-01',
      'LAW-TIME-14',
      'LAW-TIME-15',
      'LAW-TIME-19',
      'LAW-TIME-21',
      'LAW-MED-06',
      'LAW-MED-22',
      'LAW-NOT-04',
    ],
  },
  { 'council-decision': findLate, ...appealOnOtherConcerns },
)

function findLate({ concern, appeal, contact, need }: DecisionMatter): Found {
  switch (appeal) {
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
      return notLateYet
    case 'between':
      return maybeLate
    case 'awaiting-certificate':
      return monthStillToStart
    case 'contact-unknown':
      return contactUnknown
    case 'certificate-unknown':
      return contact === 'late' ? certificateMayHelp : certificateUnknown
    case 'disputed-unknown':
      return disputedUnknown
    case 'over':
      return need === 'needed' && typeof concern.certificateIssuedOn !== 'number'
        ? lateWithoutCertificate
        : late
  }
}

const made = found('closed', [
  reason(
    'An appeal has been made. If it was late and did not ask for more time, write to the Tribunal today and ask.',
    'LAW-TIME-14',
  ),
])
const notLateYet = found('not-yet', [
  reason(
    'You still have time. It opens on the day after the last day to appeal, if no appeal has been made by then.',
    'LAW-TIME-14',
  ),
])
const maybeLate = found('open', [
  reason(
    'On the safe reading the last day has passed. Ask in the appeal for more time in case it is late.',
    'LAW-TIME-21',
  ),
])
const monthStillToStart = found('not-yet', [
  reason(
    'You contacted the adviser in time, so your month starts with the certificate. It opens only if that month passes as well.',
    'LAW-TIME-19',
  ),
])
const contactUnknown = found(
  'unknown',
  [
    reason(
      'Whether you need more time turns on whether the adviser was contacted within the two months.',
      'LAW-TIME-19',
    ),
  ],
  ['mediationAdviserContactedOn', 'certificateIssuedOn'],
)
const certificateUnknown = found(
  'unknown',
  [reason('Whether you need more time turns on the certificate and its date.', 'LAW-TIME-19')],
  ['certificateIssuedOn'],
)
const certificateMayHelp = found(
  'open',
  [
    reason(
      'The last day has passed on the safe reading. A certificate after mediation might give more time; that is not settled, so ask for more time as well.',
      'LAW-MED-22',
    ),
  ],
  ['certificateIssuedOn'],
)
const disputedUnknown = found(
  'unknown',
  [reason('Whether you need more time turns on what you dispute.', 'LAW-MED-06')],
  ['disputed', 'mediationAdviserContactedOn', 'certificateIssuedOn'],
)
const judgeMayAccept = reason(
  'The last day has passed, and that does not end your right. A judge can still accept the appeal if you say why it is late.',
  'LAW-TIME-14',
)
const defectiveLetter = reason(
  'A letter that leaves out what it must say is a recognised reason to ask for more time.',
  'LAW-NOT-04',
)
const late = found('open', [judgeMayAccept, defectiveLetter])
const lateWithoutCertificate = found('open', [
  judgeMayAccept,
  defectiveLetter,
  reason(
    'You also have no certificate, and your appeal needs one. Ask in the same form for leave to appeal without it.',
    'LAW-TIME-15',
  ),
])
