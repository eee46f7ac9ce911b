import { orBeyond } from '../time/bank-holidays.ts'
import { type Day, earlierOf, isoOf, laterOf } from '../time/day.ts'
import { monthIsTooShort, monthsAfter, workingDaysAfter, workingDaysBefore } from '../time/period.ts'
import { endOfTimeToAppeal, type TribunalEnd } from '../time/tribunal-time.ts'
import type { Calendar } from '../time/working-day.ts'
import { dayField, flag, optionalDay } from './field.ts'
import { type Clock, kind, type Step } from './kind.ts'
import { byFive, edgeOfClosedPeriod, edgeStep, monthTooShort, passedOver } from './say.ts'

const monthsFromNotice = 2
const monthsFromCertificate = 1
const certificateWorkingDays = 3
const advisedWorkingDays = 5

/**
 * The last day for the Tribunal to receive an SEN appeal: the later of two months from the notice and
 * one month from the certificate, then rule 12. Source: LAW-TIME-01 to 07, 12, 13; LAW-MED-22, 23, 39.
 */
export const appeal = kind({
  name: 'appeal',
  title: 'Appeal to the Tribunal',
  says: 'The Tribunal must receive the appeal within two months after the notice was sent, or one month after the certificate was issued, whichever is later.',
  fields: {
    'notice-sent': dayField('The day on which the council sent the decision notice.'),
    'notice-dated': optionalDay('The date on the letter, where it is another day.'),
    'certificate-issued': optionalDay('The day on which the mediation certificate was issued.'),
    'placement-only': flag(
      'The appeal concerns only the school or other setting, its type, or that none is named.',
    ),
    'adviser-contacted': optionalDay('The day on which the family first contacted the mediation adviser.'),
  },
  manner: 'received',
  moment: '17:00',
  runsOn: 'family',
  since2014: true,
  rules: [
    'LAW-TIME-01',
    'LAW-TIME-02',
    'LAW-TIME-03',
    'LAW-TIME-05',
    'LAW-TIME-07',
    'LAW-TIME-12',
    'LAW-TIME-04',
    'LAW-TIME-13',
    'LAW-MED-22',
    'LAW-MED-23',
    'LAW-MED-39',
  ],
  check(input) {
    const issued = input['certificate-issued']
    if (issued === undefined) return null
    const notice = earlierOf(input['notice-sent'], input['notice-dated'] ?? input['notice-sent'])
    if (issued >= notice) return null
    return {
      code: 'bad-value',
      field: 'certificate-issued',
      message: `A certificate for this decision cannot have been issued before the notice (${isoOf(notice)}). Check both dates.`,
    }
  },
  clock(input, calendar): Clock {
    const sent = input['notice-sent']
    const dated = input['notice-dated'] ?? sent
    const issued = input['certificate-issued']
    const contacted = input['adviser-contacted']
    const placementOnly = input['placement-only']

    const first = earlierOf(sent, dated)
    const second = laterOf(sent, dated)
    const limbA = monthsAfter(first, monthsFromNotice)
    const limbAOnLaterDate = first === second ? limbA : monthsAfter(second, monthsFromNotice)
    const contactedLate = contacted !== undefined && contacted > limbAOnLaterDate
    const working: Step[] = [
      { say: first === second ? fromNotice : fromEarlierDate, from: first, to: limbA, rule: 'LAW-TIME-01' },
    ]
    const doubts: string[] = []
    if (monthIsTooShort(first, monthsFromNotice))
      working.push({ say: monthTooShort, from: limbA, to: limbA, rule: 'LAW-TIME-03' })

    let raw = limbA
    let latestRaw = limbAOnLaterDate
    if (issued !== undefined) {
      const limbB = monthsAfter(issued, monthsFromCertificate)
      latestRaw = laterOf(limbAOnLaterDate, limbB)
      working.push({ say: fromCertificate, from: issued, to: limbB, rule: 'LAW-TIME-01' })
      if (monthIsTooShort(issued, monthsFromCertificate))
        working.push({ say: monthTooShort, from: limbB, to: limbB, rule: 'LAW-TIME-03' })
      if (placementOnly || contactedLate) {
        const rule = placementOnly ? 'LAW-MED-39' : 'LAW-MED-22'
        working.push({ say: certificateLeftOut, from: limbA, to: limbA, rule })
        doubts.push(placementOnly ? certificateNotNeeded : contactedTooLate)
      } else {
        raw = laterOf(limbA, limbB)
        working.push({ say: laterOfTheTwo, from: raw, to: raw, rule: 'LAW-TIME-01' })
        if (contacted === undefined && issuedLate(issued, limbA, calendar)) {
          working.push({ say: contactMatters, from: limbA, to: issued, rule: 'LAW-MED-22' })
          doubts.push(contactUnknown)
        }
        if (contacted !== undefined && contacted > limbA) {
          working.push({ say: contactBetween, from: limbA, to: contacted, rule: 'LAW-MED-22' })
          doubts.push(contactedLateByOne)
        }
      }
      if (contacted !== undefined && contacted > issued) doubts.push(contactAfterCertificate)
    } else if (contactedLate && !placementOnly) {
      working.push({ say: leave, from: null, to: null, rule: 'LAW-MED-23' })
      doubts.push(noCertificateAfterLateContact)
    }

    const end = endOfTimeToAppeal(raw, calendar)
    pushMove(working, raw, end, calendar)
    working.push(byFive(end.day))

    const latest = latestRaw === raw ? end : orBeyond(() => endOfTimeToAppeal(latestRaw, calendar))
    const laterDay = latest === 'beyond' ? latest : (latest.later ?? latest.day)
    if (laterDay !== end.day) {
      if (limbAOnLaterDate > raw) {
        doubts.push(twoDates)
        working.push({ say: fromLaterDate, from: second, to: limbAOnLaterDate, rule: 'LAW-TIME-02' })
      }
      if (latest !== 'beyond' && latestRaw !== raw)
        pushMove(working, latestRaw, latest, calendar, onLaterReading)
      const edge = latest === 'beyond' ? end : latest
      if (edge.later !== null) {
        doubts.push(edgeOfClosedPeriod)
        working.push(edgeStep(edge.day, edge.later))
      }
    }

    const advisedDay = workingDaysBefore(raw, advisedWorkingDays, calendar.tribunal)
    working.push({ say: advised, from: raw, to: advisedDay, rule: 'LAW-TIME-13' })
    return { lastDay: end.day, laterDay, advisedDay, doubts, working }
  },
})

/** Whether the certificate came so late that it matters when the adviser was first contacted. Source: LAW-MED-21, 22. */
function issuedLate(issued: Day, limbA: Day, calendar: Calendar): boolean {
  return issued > limbA && issued > workingDaysAfter(limbA, certificateWorkingDays, calendar.sendRegulations)
}

/** Adds the step for an end that rule 12 moves, where it does. `lead` says on which reading. */
function pushMove(working: Step[], raw: Day, end: TribunalEnd, calendar: Calendar, lead = ''): void {
  if (end.moved === null) return
  if (end.moved === 'next-working-day') {
    const say = `${lead}The time ends on a day that is not a working day; passed over: ${passedOver(raw, end.day, calendar)}`
    working.push({ say, from: raw, to: end.day, rule: 'LAW-TIME-05' })
    return
  }
  const say = lead + (end.moved === 'august' ? endsInAugust : endsAtChristmas)
  working.push({ say, from: raw, to: end.day, rule: 'LAW-TIME-07' })
}

const onLaterReading = 'On the later reading: '
const fromNotice = 'Two months after the notice was sent'
const fromEarlierDate = 'Two months after the earlier of the two dates of the notice'
const fromLaterDate = 'Two months after the later of the two dates of the notice'
const fromCertificate = 'One month after the certificate was issued'
const laterOfTheTwo = 'The later of the two is the end of the time'
const certificateLeftOut = 'The certificate is left out of the safe date'
const contactMatters = 'The certificate came more than three working days after the two months'
const contactBetween =
  'The first contact came after two months from the earlier date of the notice, and within two months from the later'
const leave = 'A judge can give leave to appeal without a certificate'
const endsInAugust = 'The time ends in August: the first working day after 31 August is in time'
const endsAtChristmas =
  'The time ends from 25 December to 1 January: the first working day after 1 January is in time'
const advised = 'Advised: five working days before the end of the time, without the days that rule 12 adds'

const twoDates =
  'The notice has two dates. The law counts from the day on which it was sent and the appeal form from the date on the letter; the earlier is safe.'
const certificateNotNeeded =
  'No certificate is needed for this appeal. Whether one that was issued all the same gives more time is not settled; the two months are safe.'
const contactedTooLate =
  'The adviser was first contacted more than two months after the notice, so the certificate for those who do not mediate should not have been issued, and whether any certificate then gives more time is not settled. The two months are safe.'
const contactedLateByOne =
  'The notice has two dates, and the adviser was first contacted within two months of the later one alone. Counted from the earlier, the certificate for those who do not mediate may not be issued, and whether any certificate then gives more time is not settled. Appeal at once.'
const noCertificateAfterLateContact =
  'The adviser was first contacted more than two months after the notice, so the certificate for those who do not mediate may not be issued. A judge can give leave to appeal without one.'
const contactUnknown =
  'The certificate was issued more than three working days after the two months. It gives more time if the adviser was first contacted within the two months; if not, that is not settled.'
const contactAfterCertificate =
  'The first contact with the adviser is given as later than the certificate, which cannot be. Check both dates.'
