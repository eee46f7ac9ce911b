import type { DecisionMatter } from '../position/matter.ts'
import { timeToContactAdviser } from '../rules/mediation/adviser-contact-time.ts'
import { type CertificateTrigger, certificateTrigger } from '../rules/mediation/certificate-time.ts'
import { appealOnOtherConcerns } from './appeal-other-concerns.ts'
import { type Found, found, reason, route } from './route.ts'
import { decisionUnknown, noDate, noRight, notADecision } from './why-not.ts'

/** Leave to appeal without a certificate after late contact. Source: LAW-MED-21 to 23, LAW-MED-26, LAW-MED-31, LAW-TIME-15. */
export const appealLeaveWithoutCertificate = route(
  {
    id: 'appeal-leave-without-certificate',
    title: 'Leave to appeal without a certificate',
    what: 'You ask the Tribunal to let you appeal although the adviser was not contacted in time.',
    goodFor: 'The two months to contact the mediation adviser have passed.',
    cannot: 'It gives no more time to appeal. If that is over as well, ask for both.',
    cost: 'Free',
    time: 'Decided with the start of the appeal',
    binding: 'A judge decides',
    beside: 'Can run beside all others',
    steps: [
      'Contact the mediation adviser all the same. Mediation can still be asked for.',
      'Fill in the appeal form. Where it asks for the certificate, say that you ask for leave to appeal without one.',
      'Say why the adviser was not contacted in time. If the letter did not give the adviser’s details, say so.',
      'If the last day to appeal has passed too, ask for more time in the same form.',
    ],
    whom: 'First-tier Tribunal (Special Educational Needs and Disability). Check the address on GOV.UK.',
    rules: [
      'LAW-APP-10',
      'LAW-APP-12',
      'LAW-MED-05',
      'LAW-MED-06',
      'LAW-MED-20',
      'LAW-MED-21',
      'LAW-MED-22',
      'LAW-MED-23',
      'LAW-MED-26',
      'LAW-MED-31',
      'LAW-TIME-01',
      'LAW-TIME-15',
      'LAW-NOT-02',
    ],
  },
  { 'council-decision': findLeave, ...appealOnOtherConcerns },
)

function findLeave({ concern, on, notice, appeal, need, contact }: DecisionMatter): Found {
  if (appeal === 'decision-unknown') return decisionUnknown
  if (appeal === 'no-right') return noRight
  if (appeal === 'not-a-decision') return notADecision
  if (appeal === 'made') return made
  if (need === 'exempt') return notNeeded
  if (typeof concern.certificateIssuedOn === 'number') return certificateIssued
  if (notice === null) return noDate
  switch (contact) {
    case 'in-time':
      return pressTheAdviser[certificateTrigger(concern, contact) ?? 'not-due']
    case 'arguable':
      return arguable
    case 'open':
      return notMissedYet
    case 'unknown':
      return on <= timeToContactAdviser(notice).lastDay ? notMissedYet : contactUnknown
    default:
      break
  }
  if (need === 'unknown') return disputedUnknown
  if (need === 'doubted') return doubted
  if (contact === 'between') return maybeMissed
  return concern.certificateIssuedOn === undefined ? missedUnlessIssued : missed
}

const made = found('closed', [
  reason('An appeal has been made. What is still missing is now for the Tribunal to say.', 'LAW-MED-23'),
])
const notNeeded = found('does-not-apply', [
  reason('You dispute only the school or other setting, so no certificate is needed.', 'LAW-MED-06'),
])
const certificateIssued = found('does-not-apply', [reason('You have a certificate.', 'LAW-MED-05')])
const noWayForASlowAdviser = reason(
  'For an adviser who is only slow, the law that was read names no way to appeal without the certificate. If it does not come, ask the Tribunal what to do.',
  'LAW-MED-23',
)
const dueAfterRefusal = found('does-not-apply', [
  reason('You contacted the adviser in time, so the certificate can be issued. Press for it.', 'LAW-MED-21'),
  noWayForASlowAdviser,
])
const pressTheAdviser: Readonly<Record<CertificateTrigger | 'not-due', Found>> = {
  'not-due': dueAfterRefusal,
  'told-no-mediation': dueAfterRefusal,
  'cannot-arrange': found('does-not-apply', [
    reason(
      'You contacted the adviser in time and count as having taken part in mediation, so the certificate must be issued. Press for it.',
      'LAW-MED-26',
    ),
    noWayForASlowAdviser,
  ]),
  ended: found('does-not-apply', [
    reason(
      'You contacted the adviser in time and have mediated, so the certificate must be issued. Press for it.',
      'LAW-MED-31',
    ),
    noWayForASlowAdviser,
  ]),
}
const notMissedYet = found('not-yet', [
  reason(
    'There is still time to contact the adviser. It opens on the day after the last day for that.',
    'LAW-MED-20',
  ),
])
const contactUnknown = found(
  'unknown',
  [
    reason(
      'The time to contact the adviser has passed. Whether you need leave turns on whether the adviser was contacted in it.',
      'LAW-MED-23',
    ),
  ],
  ['mediationAdviserContactedOn'],
)
const arguable = found('open', [
  reason(
    'The adviser was contacted in time only on the later of the two dates of the letter. If the adviser refuses the certificate, ask for leave.',
    'LAW-MED-22',
  ),
])
const disputedUnknown = found(
  'unknown',
  [
    reason(
      'The time to contact the adviser has passed on the safe reading. Whether that matters turns on what you dispute.',
      'LAW-MED-06',
    ),
  ],
  ['disputed'],
)
const doubted = found('open', [
  reason(
    'By its terms your appeal needs no certificate, but because you also dispute health or social care that is not settled. Ask for leave in the appeal, in case it is needed.',
    'LAW-MED-06',
  ),
])
const maybeMissed = found('open', [
  reason(
    'The time to contact the adviser is over on the safe reading. Contact the adviser today; on the later date of the letter that is still in time.',
    'LAW-MED-22',
  ),
])
const leaveIsThere = reason(
  'The adviser was not contacted within the two months. A judge can still let you appeal without a certificate.',
  'LAW-MED-23',
)
const missed = found('open', [leaveIsThere])
const missedUnlessIssued = found('open', [leaveIsThere], ['certificateIssuedOn'])
