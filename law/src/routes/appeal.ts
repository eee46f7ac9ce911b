import type { DecisionMatter } from '../position/matter.ts'
import type { Reason } from '../rule.ts'
import { type CertificateTrigger, certificateTrigger } from '../rules/mediation/certificate-time.ts'
import { openAppeal } from './appeal-open.ts'
import { appealOnOtherConcerns } from './appeal-other-concerns.ts'
import { type Found, found, reason, route } from './route.ts'
import { decisionUnknown, noDate, noRight, notADecision } from './why-not.ts'

/** Appeal to the First-tier Tribunal. Source: LAW-APP-01 to 12, LAW-TIME-01, 02, 19, 21, LAW-MED-05, 06, 21 to 23, 26, 31, LAW-FORM-01, 03. */
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
      'LAW-APP-10',
      'LAW-APP-12',
      'LAW-MED-05',
      'LAW-MED-06',
      'LAW-MED-21',
      'LAW-MED-22',
      'LAW-MED-26',
      'LAW-MED-31',
      'LAW-TIME-01',
      'LAW-TIME-04',
      'LAW-TIME-19',
      'LAW-TIME-21',
      'LAW-NOT-05',
      'LAW-FORM-01',
      'LAW-FORM-02',
      'LAW-FORM-03',
      'LAW-TRIB-02',
      'LAW-TRIB-04',
      'LAW-TRIB-10',
      'LAW-TRIB-12',
      'LAW-APP-11',
      'LAW-REC-07',
    ],
  },
  { 'council-decision': findAppeal, ...appealOnOtherConcerns },
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
      return openAppeal(matter, false)
    case 'between':
      return openAppeal(matter, true)
    case 'awaiting-certificate':
      return awaitingCertificate[certificateTrigger(matter.concern, matter.contact) ?? 'not-due']
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

const made = found('closed', [reason('You have made the appeal, so this step is used up.', 'LAW-APP-12')])
const monthToCome = reason(
  'The two months are over, but you contacted the adviser in time. Your month starts on the day that the certificate is issued.',
  'LAW-TIME-19',
)
const certificateFirst = reason('First the certificate must be issued.', 'LAW-MED-05')
const awaitingCertificate: Readonly<Record<CertificateTrigger | 'not-due', Found>> = {
  'not-due': awaiting(
    reason(
      'Press the adviser for the certificate today, in writing. If you do not want to mediate, it is due three working days after you say so.',
      'LAW-MED-21',
    ),
  ),
  'told-no-mediation': awaiting(
    reason(
      'Press the adviser for the certificate today, in writing. It is due three working days after you said that you do not want to mediate.',
      'LAW-MED-21',
    ),
  ),
  'cannot-arrange': awaiting(
    reason(
      'Press the adviser for the certificate today, in writing. It is due three working days after the council told the adviser that it cannot arrange the mediation in time.',
      'LAW-MED-26',
    ),
  ),
  ended: awaiting(
    reason(
      'Press the adviser for the certificate today, in writing. It is due three working days after the mediation ended.',
      'LAW-MED-31',
    ),
  ),
}
function awaiting(due: Reason): Found {
  return found('not-yet', [monthToCome, due], [], certificateFirst)
}
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
