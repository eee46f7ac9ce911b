import type { FactName } from '../facts.ts'
import type { DecisionMatter } from '../position/matter.ts'
import type { Reason } from '../rule.ts'
import type { AdviserContact } from '../rules/mediation/adviser-contact-time.ts'
import {
  type CertificateTrigger,
  certificateTrigger,
  triggerOfMediation,
} from '../rules/mediation/certificate-time.ts'
import { councilHasNotArranged } from '../rules/mediation/mediation-clock.ts'
import { adviceOnOtherConcerns } from './mediation-other-concerns.ts'
import { type Found, found, reason, route } from './route.ts'
import { decisionUnknown, notADecision } from './why-not.ts'

/** Information from the mediation adviser, and the certificate. Source: LAW-MED-01, 05 to 08, 20 to 23, LAW-NOT-02. */
export const mediationAdvice = route(
  {
    id: 'mediation-advice',
    title: 'Mediation advice and the certificate',
    what: 'A short call or email. The adviser explains mediation, you choose, and you get the certificate that an appeal needs.',
    goodFor: 'Keeping the way to the Tribunal open, and deciding calmly whether to mediate.',
    cannot: 'The adviser decides nothing about your child, and the call does not stop the time to appeal.',
    cost: 'Free',
    time: 'Minutes; the certificate within three working days',
    binding: 'Nothing is decided',
    beside: 'Can run beside all others',
    steps: [
      'Find the adviser’s name and number in the council’s letter. The letter has to give them.',
      'Call or write. Say that you wish to appeal, and whether you want to mediate.',
      'If you do not want to mediate, say so. The certificate is then due within three working days.',
      'Note the day of the call and whom you spoke to, or keep the email.',
    ],
    whom: 'The mediation adviser named in the council’s letter. If none is named, ask the council in writing today.',
    rules: [
      'LAW-APP-10',
      'LAW-APP-12',
      'LAW-MED-01',
      'LAW-MED-05',
      'LAW-MED-06',
      'LAW-MED-07',
      'LAW-MED-08',
      'LAW-MED-20',
      'LAW-MED-21',
      'LAW-MED-22',
      'LAW-MED-26',
      'LAW-MED-31',
      'LAW-MED-36',
      'LAW-MED-37',
      'LAW-MED-39',
      'LAW-NOT-02',
      'LAW-REC-08',
      'LAW-REV-01',
    ],
  },
  { 'council-decision': findAdvice, ...adviceOnOtherConcerns },
)

function findAdvice({ concern, person, on, right, need, contact, appeal }: DecisionMatter): Found {
  if (right === 'unknown') return decisionUnknown
  if (right === 'not-yet') return notADecision
  if (right === 'no') return healthOrCareAlone
  if (appeal === 'made') return appealed
  if (typeof concern.certificateIssuedOn === 'number') return issued
  if (need === 'exempt') {
    const mediated = triggerOfMediation(concern)
    return mediated === null ? exempt : notNeededButDue[mediated]
  }
  if (need === 'doubted') return concern.certificateIssuedOn === undefined ? doubtedAndAsked : doubted
  const trigger = certificateTrigger(concern, contact)
  if (trigger !== null) return certificateIsDue[trigger]
  if (councilHasNotArranged(concern, person, on)) return need === 'unknown' ? maybeNotArranged : notArranged
  const answers = need === 'unknown' ? whereMaybeNeeded : whereNeeded
  return contact === null ? answers.open : answers[contact]
}

const needed = reason(
  'You need the adviser’s certificate before you can appeal. You do not have to mediate.',
  'LAW-MED-05',
)
const maybeNeeded = reason(
  'Unless you dispute only the school or other setting, you need the adviser’s certificate before you can appeal.',
  'LAW-MED-05',
)
const optional = reason(
  'You need no certificate, because you dispute only the school or other setting. You may still ask about mediation.',
  'LAW-MED-06',
)
const advised = reason(
  'You dispute health or social care as well. It is not settled that this changes nothing, so a certificate is the safe course.',
  'LAW-MED-06',
)
const forHealthOrCare = reason(
  'You may mediate about health or social care, with or without an appeal.',
  'LAW-REC-08',
)
const contacted = reason(
  'You have contacted the adviser. If you do not want to mediate, say so: the certificate is due three working days later.',
  'LAW-MED-21',
)
const contactedLate = reason(
  'The contact came after the two months, so the certificate for those who do not mediate may not be issued. Mediation can still be asked for.',
  'LAW-MED-22',
)
const timePassed = reason(
  'The two months for the contact are over, so the certificate for those who do not mediate may not be issued. Mediation can still be asked for.',
  'LAW-MED-22',
)
const timeMayHavePassed = reason(
  'On the safe reading the two months for the contact are over; on the later date of the letter they are not. Call today.',
  'LAW-MED-22',
)
const certificateIsThere = reason(
  'You have the certificate. You may still ask the adviser about mediation.',
  'LAW-MED-01',
)
const afterAppeal = reason(
  'For the appeal you need nothing more from the adviser. You may still ask about mediation.',
  'LAW-MED-01',
)
const saidNo = reason(
  'You have had the adviser’s information and said that you do not want to mediate. That is all that the certificate needs.',
  'LAW-MED-07',
)
const dueAfterNo = reason('It is due three working days after you said so.', 'LAW-MED-21')
const tookPart = reason(
  'You have taken part in mediation, so the adviser must give you the certificate for that.',
  'LAW-MED-08',
)
const dueForMediation = reason(
  'For the mediation the adviser must give you one all the same, three working days after its end.',
  'LAW-MED-31',
)
const dueAfterTheEnd = reason('It is due three working days after the end.', 'LAW-MED-31')
const countsAsTakenPart = reason(
  'The council told the adviser that it cannot arrange the mediation in time. You count as having taken part, and the certificate is due three working days later.',
  'LAW-MED-26',
)
const dueIfNotArranged = reason(
  'The council’s 30 days to arrange the mediation are over. If nothing is arranged it must tell the adviser; you then count as having taken part, and the certificate is due three working days later. Ask both in writing today.',
  'LAW-MED-26',
)
const notNeeded = reason(
  'You need no certificate, because you dispute only the school or other setting.',
  'LAW-MED-06',
)
const moreTimeNotSettled = reason(
  'Whether this certificate gives more time to appeal is not settled. The two months are safe.',
  'LAW-MED-39',
)

const healthOrCareAlone = found('open', [forHealthOrCare])
const appealed = found('open', [afterAppeal])
const issued = found('open', [certificateIsThere])
const exempt = found('open', [optional])
const doubted = found('open', [optional, advised])
const doubtedAndAsked = found('open', [optional, advised], ['certificateIssuedOn'])
const certificateIsDue: Readonly<Record<CertificateTrigger, Found>> = {
  'told-no-mediation': found('open', [saidNo, dueAfterNo]),
  'cannot-arrange': found('open', [countsAsTakenPart]),
  ended: found('open', [tookPart, dueAfterTheEnd]),
}
const notArranged = found('open', [dueIfNotArranged])
const maybeNotArranged = found('open', [dueIfNotArranged], ['disputed'])
const notNeededButDue = {
  'cannot-arrange': found('open', [notNeeded, countsAsTakenPart, moreTimeNotSettled]),
  ended: found('open', [notNeeded, dueForMediation, moreTimeNotSettled]),
}
const whereNeeded = byContact(needed, [])
const whereMaybeNeeded = byContact(maybeNeeded, ['disputed'])

function byContact(why: Reason, needs: readonly FactName[]): Readonly<Record<AdviserContact, Found>> {
  return {
    'in-time': found('open', [contacted], needs),
    arguable: found('open', [contacted], needs),
    late: found('open', [why, contactedLate], needs),
    passed: found('open', [why, timePassed], needs),
    between: found('open', [why, timeMayHavePassed], needs),
    unknown: found('open', [why], [...needs, 'mediationAdviserContactedOn']),
    open: found('open', [why], needs),
  }
}
