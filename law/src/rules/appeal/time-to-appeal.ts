/** How long there is to appeal, on the earliest and on the latest reading. */
import { appeal } from '../../deadlines/appeal.ts'
import type { Deadline } from '../../deadlines/kind.ts'
import type { CouncilDecision } from '../../facts.ts'
import { BeyondHolidays } from '../../time/bank-holidays.ts'
import { type Day, laterOf, shift } from '../../time/day.ts'
import { monthsAfter } from '../../time/period.ts'
import { endOfTimeToAppeal } from '../../time/tribunal-time.ts'
import type { Calendar } from '../../time/working-day.ts'
import type { CertificateNeed } from '../mediation/certificate-exemption.ts'
import type { Notice } from './notice.ts'

/** The time to appeal. */
export interface TimeToAppeal {
  /** Null where bank holidays are not known so far: then `lastDay` is the end before rule 12. */
  readonly deadline: Deadline | null
  /** The family is warned on this day. */
  readonly lastDay: Day
  /** Nothing is refused up to this day; `'unknown'` where it cannot be worked out: then nothing is refused. */
  readonly latestDay: Day | 'unknown'
}

/**
 * The time to appeal as it stands with what is known. Where it is not known whether a certificate is
 * needed, one that was issued counts only for the latest reading.
 * Source: LAW-TIME-01 to 12, LAW-TIME-21, LAW-MED-06, LAW-MED-22, LAW-MED-39.
 */
export function timeToAppeal(
  notice: Notice,
  concern: CouncilDecision,
  need: CertificateNeed,
  calendar: Calendar,
): TimeToAppeal {
  const issued = dayOrNothing(concern.certificateIssuedOn)
  const raw = latestRaw(notice, issued)
  try {
    const deadline = appeal.work(
      {
        'notice-sent': notice.first,
        'notice-dated': notice.second === notice.first ? undefined : notice.second,
        'certificate-issued': issued,
        'placement-only': need !== 'needed',
        'adviser-contacted': dayOrNothing(concern.mediationAdviserContactedOn),
      },
      calendar,
    )
    const { lastDay, laterDay } = deadline
    const latestDay = laterDay ?? latestEnd(raw, lastDay, calendar)
    return { deadline, lastDay, latestDay }
  } catch (error) {
    if (!(error instanceof BeyondHolidays)) throw error
    const early = monthsAfter(notice.first, 2)
    const isOld = raw < calendar.holidays.from
    return { deadline: null, lastDay: early, latestDay: isOld ? shift(raw, longestMove) : 'unknown' }
  }
}

/** Rule 12 moves an end by no more than August and the days around it. */
const longestMove = 45

function latestRaw({ second }: Notice, issued: Day | undefined): Day {
  const fromNotice = monthsAfter(second, 2)
  return issued === undefined ? fromNotice : laterOf(fromNotice, monthsAfter(issued, 1))
}

/** The last day itself, but where the later reading lies past the bank holiday table. */
function latestEnd(raw: Day, lastDay: Day, calendar: Calendar): Day | 'unknown' {
  if (raw <= lastDay && !isNearTheEnd(lastDay, calendar)) return lastDay
  try {
    const end = endOfTimeToAppeal(raw, calendar)
    return end.later === 'beyond' ? 'unknown' : laterOf(lastDay, end.later ?? end.day)
  } catch (error) {
    if (!(error instanceof BeyondHolidays)) throw error
    return 'unknown'
  }
}

function isNearTheEnd(lastDay: Day, calendar: Calendar): boolean {
  return shift(lastDay, longestMove) > calendar.holidays.to
}

function dayOrNothing(event: Day | 'no' | undefined): Day | undefined {
  return event === 'no' ? undefined : event
}
