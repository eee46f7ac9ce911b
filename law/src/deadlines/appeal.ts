import { type Day, earlierOf, isoOf, laterOf } from '../time/day.ts'
import { monthIsTooShort, monthsAfter, workingDaysAfter, workingDaysBefore } from '../time/period.ts'
import { endOfTimeToAppeal, type TribunalEnd } from '../time/tribunal-time.ts'
import type { Calendar } from '../time/working-day.ts'
import { dayField, flag, optionalDay } from './field.ts'
import { type Clock, kind, type Step } from './kind.ts'
import { passedOver } from './say.ts'

const monthsFromNotice = 2
const monthsFromCertificate = 1
const certificateWorkingDays = 3
const advisedWorkingDays = 5

/**
 * The last day for the Tribunal to receive an SEN appeal: the later of two months from the notice and
 * one month from the certificate, then rule 12. Source: LAW-TIME-01 to 07, 12, 13; LAW-MED-06, 22, 39.
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
  rules: [
    'LAW-TIME-01',
    'LAW-TIME-02',
    'LAW-TIME-03',
    'LAW-TIME-04',
    'LAW-TIME-05',
    'LAW-TIME-06',
    'LAW-TIME-07',
    'LAW-TIME-12',
    'LAW-TIME-13',
    'LAW-MED-06',
    'LAW-MED-22',
    'LAW-MED-39',
  ],
  check(input) {
    const issued = input['certificate-issued']
    const contacted = input['adviser-contacted']
    if (issued === undefined) return null
    const notice = earlierOf(input['notice-sent'], input['notice-dated'] ?? input['notice-sent'])
    if (issued < notice) {
      return {
        code: 'bad-value',
        field: 'certificate-issued',
        message: `A certificate for this decision cannot have been issued before the notice (${isoOf(notice)}). Check both dates.`,
      }
    }
    if (contacted !== undefined && contacted > issued) {
      return {
        code: 'bad-value',
        field: 'adviser-contacted',
        message: `The adviser issued the certificate on ${isoOf(issued)}, so the first contact cannot be later. Check both dates.`,
      }
    }
    return null
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
    const limbAOnLaterDate = monthsAfter(second, monthsFromNotice)
    const working: Step[] = []
    const doubts: string[] = []

    working.push({
      say:
        first === second
          ? 'Two months after the notice was sent'
          : 'Two months after the earlier of the two dates of the notice',
      from: first,
      to: limbA,
      rule: 'LAW-TIME-01',
    })
    if (monthIsTooShort(first, monthsFromNotice))
      working.push({ say: monthTooShort, from: limbA, to: limbA, rule: 'LAW-TIME-03' })

    const contactedLate = contacted !== undefined && contacted > limbAOnLaterDate
    let raw = limbA
    let latestRaw = limbAOnLaterDate
    if (issued !== undefined) {
      const limbB = monthsAfter(issued, monthsFromCertificate)
      const counts = !placementOnly && !contactedLate
      working.push({
        say: 'One month after the certificate was issued',
        from: issued,
        to: limbB,
        rule: 'LAW-TIME-01',
      })
      if (monthIsTooShort(issued, monthsFromCertificate))
        working.push({ say: monthTooShort, from: limbB, to: limbB, rule: 'LAW-TIME-03' })
      latestRaw = laterOf(latestRaw, limbB)
      if (counts) {
        raw = laterOf(limbA, limbB)
        working.push({
          say: 'The later of the two is the end of the time',
          from: raw,
          to: raw,
          rule: 'LAW-TIME-01',
        })
        if (
          contacted === undefined &&
          issued > workingDaysAfter(limbA, certificateWorkingDays, calendar.sendRegulations)
        ) {
          doubts.push(contactUnknown)
        }
      } else {
        working.push({
          say: 'The certificate is left out of the safe date',
          from: limbA,
          to: limbA,
          rule: placementOnly ? 'LAW-MED-39' : 'LAW-MED-22',
        })
        doubts.push(placementOnly ? certificateNotNeeded : contactedTooLate)
      }
    } else if (contactedLate && !placementOnly) {
      doubts.push(noCertificateAfterLateContact)
    }

    const end = endOfTimeToAppeal(raw, calendar)
    pushMove(working, raw, end, calendar)
    working.push({
      say: 'The Tribunal must receive it by 5pm',
      from: end.day,
      to: end.day,
      rule: 'LAW-TIME-04',
    })
    if (end.later !== null || end.laterIsBeyondHolidays) doubts.push(edgeOfClosedPeriod)

    const laterDay = latestReading(raw, latestRaw, end, calendar)
    if (first !== second) {
      doubts.push(twoDates)
      working.push({
        say: 'Two months after the later of the two dates of the notice',
        from: second,
        to: limbAOnLaterDate,
        rule: 'LAW-TIME-02',
      })
    }
    const advisedDay = workingDaysBefore(raw, advisedWorkingDays, calendar.tribunal)
    working.push({
      say: 'Advised: five working days before the end of the time, without the days that rule 12 adds',
      from: raw,
      to: advisedDay,
      rule: 'LAW-TIME-13',
    })
    return { lastDay: end.day, laterDay, advisedDay, doubts, working }
  },
})

/** The latest day on any reading: the later raw day, and the later side of the edge of a closed period. */
function latestReading(
  raw: Day,
  latestRaw: Day,
  end: TribunalEnd,
  calendar: Calendar,
): Day | 'beyond' | null {
  if (latestRaw === raw) return end.laterIsBeyondHolidays ? 'beyond' : end.later
  if (latestRaw > calendar.holidays.to) return 'beyond'
  const latest = endOfTimeToAppeal(latestRaw, calendar)
  return latest.laterIsBeyondHolidays ? 'beyond' : (latest.later ?? latest.day)
}

function pushMove(working: Step[], raw: Day, end: TribunalEnd, calendar: Calendar): void {
  if (end.moved === null) return
  if (end.moved === 'next-working-day') {
    working.push({
      say: `The time ends on a day that is not a working day; passed over: ${passedOver(raw, end.day, calendar)}`,
      from: raw,
      to: end.day,
      rule: 'LAW-TIME-05',
    })
    return
  }
  const say =
    end.moved === 'august'
      ? 'The time ends in August: the first working day after 31 August is in time'
      : 'The time ends from 25 December to 1 January: the first working day after 1 January is in time'
  working.push({ say, from: raw, to: end.day, rule: 'LAW-TIME-07' })
}

const monthTooShort = 'That month has no such day, so its last day is the end'
const twoDates =
  'The notice has two dates. The law counts from the day on which it was sent and the appeal form from the date on the letter; the earlier is safe.'
const edgeOfClosedPeriod =
  'The time ends on a weekend just before a closed period of the Tribunal. Whether it then runs on to the end of the closed period is not settled; the earlier day is safe.'
const certificateNotNeeded =
  'No certificate is needed for this appeal. Whether one that was issued all the same gives more time is not settled; the two months are safe.'
const contactedTooLate =
  'The adviser was first contacted more than two months after the notice, so the certificate for those who do not mediate should not have been issued, and whether any certificate then gives more time is not settled. The two months are safe.'
const noCertificateAfterLateContact =
  'The adviser was first contacted more than two months after the notice, so the certificate for those who do not mediate may not be issued. A judge can give leave to appeal without one.'
const contactUnknown =
  'The certificate was issued more than three working days after the two months. It gives more time if the adviser was first contacted within the two months; if not, that is not settled.'
