/** The dates and warnings of mediation and its certificate, for a decision of the council. */
import { runBy } from '../deadlines/as-it-is-here.ts'
import { certificate } from '../deadlines/certificate.ts'
import { commissionerNotified } from '../deadlines/commissioner-notified.ts'
import { mediationArranged } from '../deadlines/mediation-arranged.ts'
import { mediationArrangedInCustody } from '../deadlines/mediation-arranged-in-custody.ts'
import { mediationNotice } from '../deadlines/mediation-notice.ts'
import { note } from '../deadlines/one-period.ts'
import type { DecisionMatter } from '../position/matter.ts'
import {
  type CertificateTrigger,
  certificateTimeIsOver,
  certificateTrigger,
  dayOfTrigger,
  triggerOfMediation,
} from '../rules/mediation/certificate-time.ts'
import {
  commissionersTimeIsOver,
  councilHasNotArranged,
  healthIsInIssue,
  mediationTimeIsOver,
  meetingIsFixed,
  timeToTellCommissionerIsOver,
  whoArrangesMediation,
} from '../rules/mediation/mediation-clock.ts'
import { meetingNotice } from '../rules/mediation/meeting-notice.ts'
import type { Day } from '../time/day.ts'
import { type Dates, type Said, type Sequence, warning } from './concern.ts'

/** Steps of mediation in the order in which alone they can happen. Source: LAW-MED-02, 07, 24, 26, 28, 31. */
export const mediationSequences: readonly Sequence<'council-decision'>[] = [
  { earlier: 'noticeSentOn', later: 'adviserToldNoMediationOn', rule: 'LAW-MED-20' },
  { earlier: 'mediationAdviserContactedOn', later: 'adviserToldNoMediationOn', rule: 'LAW-MED-07' },
  { earlier: 'authorityToldOfMediationOn', later: 'commissionerToldOn', rule: 'LAW-MED-24' },
  { earlier: 'authorityToldOfMediationOn', later: 'adviserToldCannotArrangeOn', rule: 'LAW-MED-26' },
  { earlier: 'noticeSentOn', later: 'mediationEndedOn', rule: 'LAW-MED-01' },
  { earlier: 'authorityToldOfMediationOn', later: 'mediationEndedOn', rule: 'LAW-MED-02' },
  { earlier: 'mediationNoticeOn', later: 'mediationMeetingOn', rule: 'LAW-MED-28' },
  { earlier: 'mediationNoticeOn', later: 'mediationEndedOn', rule: 'LAW-MED-28' },
]

/** The dates that run on the council, the commissioner and the adviser. Source: LAW-MED-21, 24 to 26, 28, 31, 39, LAW-DET-03. */
export function mediationDates(matter: DecisionMatter, dates: Dates): void {
  const { concern, person, need, contact } = matter
  if (certificateIsToCome(matter)) {
    const isNeeded = need !== 'exempt'
    const trigger = isNeeded ? certificateTrigger(concern, contact) : triggerOfMediation(concern)
    if (trigger !== null)
      dates.add(
        certificate,
        { triggered: dayOfTrigger(concern, trigger) },
        isNeeded ? undefined : moreTimeNotSettled,
      )
  }
  const { authorityToldOfMediationOn: told, commissionerToldOn: commissionerTold } = concern
  if (typeof concern.mediationEndedOn === 'number') return
  const byCommissioner = whoArrangesMediation(concern.disputed) === 'commissioner'
  if (typeof told === 'number') {
    if (healthIsInIssue(concern.disputed) && typeof commissionerTold !== 'number')
      dates.add(commissionerNotified, { informed: told })
    if (!byCommissioner) {
      const { mediationAdviserContactedOn: contacted } = concern
      if (person.detained !== 'yes') dates.add(mediationArranged, { informed: told })
      else if (typeof contacted === 'number') dates.add(mediationArrangedInCustody, { contacted, told })
    }
  }
  if (byCommissioner && typeof commissionerTold === 'number')
    dates.add(arrangedByCommissioner, { informed: commissionerTold })
  const { mediationMeetingOn: meeting, mediationNoticeOn: given } = concern
  if (meeting !== undefined && typeof given !== 'number')
    dates.add(byCommissioner ? noticeByCommissioner : mediationNotice, { meeting })
}

/**
 * What the reader must see about the arranging, the certificate and the meeting.
 * Source: LAW-MED-21, LAW-MED-24, LAW-MED-25, LAW-MED-26, LAW-MED-28, LAW-MED-31, LAW-DET-03, LAW-TIME-21.
 */
export function mediationWarnings(matter: DecisionMatter, warn: (said: Said) => void): void {
  aboutTheArranging(matter, warn)
  aboutTheCertificate(matter, warn)
  aboutTheMeeting(matter, warn)
}

/** Whether a certificate is still to come that an appeal needs, or may need. */
function certificateMatters(matter: DecisionMatter): boolean {
  return matter.need !== 'exempt' && certificateIsToCome(matter)
}

/** Whether there can be an appeal, and a certificate would still come before it. */
function certificateIsToCome({ concern, right, appeal }: DecisionMatter): boolean {
  return (
    (right === 'yes' || right === 'unknown') &&
    appeal !== 'made' &&
    typeof concern.certificateIssuedOn !== 'number'
  )
}

function aboutTheArranging(
  { concern, person, on, calendar, appeal }: DecisionMatter,
  warn: (said: Said) => void,
): void {
  if (appeal === 'made' || typeof concern.mediationEndedOn === 'number') return
  const { disputed, authorityToldOfMediationOn: told, commissionerToldOn: commissionerTold } = concern
  if (
    typeof told === 'number' &&
    commissionerTold === 'no' &&
    healthIsInIssue(disputed) &&
    timeToTellCommissionerIsOver(told, on, calendar)
  )
    warn(commissionerNotTold)
  if (typeof concern.certificateIssuedOn === 'number') return
  if (typeof commissionerTold === 'number' && commissionersTimeIsOver(disputed, commissionerTold, on)) {
    if (!meetingIsFixed(concern)) warn(commissionerHasNotArranged)
    return
  }
  if (typeof told !== 'number') return
  if (person.detained === 'yes') {
    if (!meetingIsFixed(concern)) warn(daysStartWithTheAdviser)
    return
  }
  if (councilHasNotArranged(concern, person, on)) warn(notArranged)
  else if (isFixedForLater(concern, told, on)) warn(fixedForLater)
}

/** Whether the 30 days are over, and the meeting lies after them. Source: LAW-MED-25. */
function isFixedForLater(concern: DecisionMatter['concern'], told: Day, on: Day): boolean {
  const { disputed, mediationMeetingOn: meeting } = concern
  return (
    typeof concern.adviserToldCannotArrangeOn !== 'number' &&
    meeting !== undefined &&
    mediationTimeIsOver(disputed, told, on) &&
    mediationTimeIsOver(disputed, told, meeting)
  )
}

function aboutTheCertificate(matter: DecisionMatter, warn: (said: Said) => void): void {
  if (!certificateMatters(matter)) return
  const { concern, on, calendar, contact } = matter
  const trigger = certificateTrigger(concern, contact)
  if (trigger === null) {
    if (certificateMayBeOverdue(matter)) warn(certificateMaybeOverdue)
  } else if (certificateTimeIsOver(dayOfTrigger(concern, trigger), on, calendar)) {
    warn(certificateOverdue[trigger])
  }
}

/** Three working days after the contact, if the family then said that it does not want to mediate. Source: LAW-MED-21. */
function certificateMayBeOverdue({ concern, on, calendar, right, contact }: DecisionMatter): boolean {
  const { mediationAdviserContactedOn: contacted, authorityToldOfMediationOn: told } = concern
  if (told !== 'no' || right !== 'yes' || concern.certificateIssuedOn !== 'no') return false
  if (concern.adviserToldNoMediationOn === 'no' || typeof contacted !== 'number') return false
  return contact !== 'late' && certificateTimeIsOver(contacted, on, calendar)
}

/** Said while it can still help: until the day of the meeting. */
function aboutTheMeeting({ concern, on, calendar }: DecisionMatter, warn: (said: Said) => void): void {
  const { mediationNoticeOn: given, mediationMeetingOn: meeting } = concern
  if (typeof given !== 'number' || meeting === undefined || on > meeting) return
  if (typeof concern.mediationEndedOn === 'number') return
  const notice = meetingNotice(given, meeting, calendar)
  if (notice === 'short') warn(shortNotice)
  else if (notice === 'borderline') warn(borderlineNotice)
}

const arrangedByCommissioner = runBy(mediationArranged, 'commissioner', ([first]) =>
  first === undefined ? [] : [{ ...first, say: fromTheCommissioner }, onlyHealth, noCertificateForHealth],
)
const noticeByCommissioner = runBy(mediationNotice, 'commissioner')
const fromTheCommissioner =
  '30 days from the day on which the health commissioner heard from the council; every day counts'
const onlyHealth = note('Only health is in issue, so the health commissioner must arrange it', 'LAW-MED-03')
const noCertificateForHealth = note(
  'That a certificate follows where the time is missed is said only of a mediation that the council arranges',
  'LAW-MED-26',
)

const moreTimeNotSettled =
  'You dispute only the school or other setting, so your appeal needs no certificate. The adviser must issue one all the same; whether it gives more time is not settled. The two months are safe.'

const daysStartWithTheAdviser = warning(
  'detained',
  'In custody the 30 days to arrange the mediation start when the mediation adviser was told that you want it, not when the council was. If they are over and nothing is arranged, ask the adviser and the council for it in writing, and for the certificate.',
  'LAW-DET-03',
  ['mediationAdviserContactedOn', 'authorityToldOfMediationOn'],
)
const notArranged = warning(
  'mediation-not-arranged',
  'The council had 30 days to arrange the mediation, and they are over. If nothing has been arranged, the council must tell the adviser, you count as having taken part, and the adviser must issue your certificate within three working days of hearing from the council. Ask both in writing today.',
  'LAW-MED-26',
  ['authorityToldOfMediationOn'],
)
const fixedForLater = warning(
  'mediation-not-arranged',
  'The council had 30 days to arrange the mediation, and the meeting lies after them. Whether fixing it in time is enough is not settled. You can keep the meeting and ask council and adviser in writing for the certificate meanwhile.',
  'LAW-MED-25',
  ['authorityToldOfMediationOn', 'mediationMeetingOn'],
)
const commissionerHasNotArranged = warning(
  'mediation-not-arranged',
  'The health commissioner had 30 days to arrange the mediation, and they are over. If nothing has been arranged, ask the commissioner in writing for a date. You can also complain to it.',
  'LAW-MED-25',
  ['commissionerToldOn'],
)
const commissionerNotTold = warning(
  'overdue',
  'The council had three working days to tell the health commissioner that you want mediation, and they are over. Ask the council in writing to do it today.',
  'LAW-MED-24',
  ['authorityToldOfMediationOn', 'commissionerToldOn'],
)
const certificateMaybeOverdue = warning(
  'certificate-overdue',
  'If you have told the adviser that you do not want to mediate, the certificate was due three working days later. Ask for it today, in writing.',
  'LAW-MED-21',
  ['certificateIssuedOn'],
)
const certificateOverdue: Readonly<Record<CertificateTrigger, Said>> = {
  'told-no-mediation': warning(
    'certificate-overdue',
    'You told the adviser that you do not want to mediate, and the three working days for the certificate are over. If it has not come, ask for it today, in writing.',
    'LAW-MED-21',
    ['adviserToldNoMediationOn', 'certificateIssuedOn'],
  ),
  'cannot-arrange': warning(
    'certificate-overdue',
    'The council told the adviser that it cannot arrange the mediation in time, and the three working days for the certificate are over. If it has not come, ask the adviser for it today, in writing.',
    'LAW-MED-26',
    ['adviserToldCannotArrangeOn', 'certificateIssuedOn'],
  ),
  ended: warning(
    'certificate-overdue',
    'The mediation has ended, and the three working days for the certificate are over. If it has not come, ask the adviser for it today, in writing.',
    'LAW-MED-31',
    ['mediationEndedOn', 'certificateIssuedOn'],
  ),
}
const shortNotice = warning(
  'short-notice',
  'You were given the date and place of the mediation less than five working days before. You need not agree to that. You can ask for a later day, or accept this one.',
  'LAW-MED-28',
  ['mediationNoticeOn', 'mediationMeetingOn'],
)
const borderlineNotice = warning(
  'short-notice',
  'You were given the date and place of the mediation exactly five working days before. Whether that is enough is not settled. You can ask for a later day, or accept this one.',
  'LAW-MED-28',
  ['mediationNoticeOn', 'mediationMeetingOn'],
)
