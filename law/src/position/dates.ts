/** The dates of a concern, each with its working. */
import { adviserContact } from '../deadlines/adviser-contact.ts'
import { commissionerNotified } from '../deadlines/commissioner-notified.ts'
import { draftComments } from '../deadlines/draft-comments.ts'
import type { Fields, Input } from '../deadlines/field.ts'
import { judicialReview } from '../deadlines/judicial-review.ts'
import type { Deadline, Kind } from '../deadlines/kind.ts'
import { mediationArranged } from '../deadlines/mediation-arranged.ts'
import { ombudsmanLgsco } from '../deadlines/ombudsman-lgsco.ts'
import type { ConcernDeadline } from '../rule.ts'
import type { Notice } from '../rules/appeal/notice.ts'
import { healthIsInIssue, whoArrangesMediation } from '../rules/mediation/mediation-clock.ts'
import { BeyondHolidays } from '../time/bank-holidays.ts'
import type { Matter } from './matter.ts'

/** What could be worked out, and whether something could not. */
export interface Dates {
  readonly dates: readonly ConcernDeadline[]
  /** A date lies outside the bank holidays that are known. */
  readonly beyondHolidays: boolean
}

/**
 * Every date that matters for the concern on the day, in the order in which a family meets them. A step
 * that is done or used up has no date. The certificate has none, because its three working days run from
 * what the adviser was told, and nobody is asked for that. Source: LAW-MED-20, LAW-MED-21, LAW-MED-24,
 * LAW-MED-25, LAW-TIME-01, LAW-EHC-05, LAW-CMP-06, LAW-JR-01.
 */
export function datesOf(matter: Matter): Dates {
  const { concern, calendar, notice, time, appeal } = matter
  const dates: ConcernDeadline[] = []
  let beyondHolidays = false

  const add = <F extends Fields>(kind: Kind<F>, input: Input<F>): void => {
    try {
      dates.push(withConcern(kind.work(input, calendar), concern.id))
    } catch (error) {
      if (!(error instanceof BeyondHolidays)) throw error
      beyondHolidays = true
    }
  }

  if (notice !== null && appeal === 'not-a-decision') add(draftComments, { served: notice.first })
  if (notice !== null && hasDateForContact(matter)) {
    add(adviserContact, bothDates(notice))
  }
  if (time !== null && appeal !== 'made' && appeal !== 'no-right') {
    if (time.deadline === null) beyondHolidays = true
    else dates.push(appealDate(matter, time.deadline))
  }
  const told = concern.authorityToldOfMediationOn
  if (typeof told === 'number') {
    if (healthIsInIssue(concern.disputed)) add(commissionerNotified, { informed: told })
    if (whoArrangesMediation(concern.disputed) === 'authority') add(mediationArranged, { informed: told })
  }
  if (notice !== null) {
    if (appeal !== 'made') add(ombudsmanLgsco, { aware: notice.first })
    add(judicialReview, { arose: notice.first })
  }
  return { dates, beyondHolidays }
}

/** Whether the family still has to contact the adviser for a certificate that is, or may be, needed. */
export function hasDateForContact({ concern, right, need, appeal }: Matter): boolean {
  return (
    (right === 'yes' || right === 'unknown') &&
    need !== 'exempt' &&
    appeal !== 'made' &&
    typeof concern.mediationAdviserContactedOn !== 'number' &&
    typeof concern.certificateIssuedOn !== 'number'
  )
}

function appealDate({ concern, need, right, appeal }: Matter, deadline: Deadline): ConcernDeadline {
  if (appeal === 'awaiting-certificate') return { ...deadline, concern: concern.id, doubt: monthToCome }
  if (right === 'unknown') return { ...deadline, concern: concern.id, doubt: ifItCanBeAppealed }
  if (need === 'unknown' && typeof concern.certificateIssuedOn === 'number')
    return { ...deadline, concern: concern.id, doubt: turnsOnWhatIsDisputed }
  return withConcern(deadline, concern.id)
}

function bothDates({ first, second }: Notice) {
  return { 'notice-sent': first, 'notice-dated': second === first ? undefined : second }
}

function withConcern(deadline: Deadline, concern: string): ConcernDeadline {
  return { ...deadline, concern }
}

const monthToCome =
  'These are the two months alone. You contacted the adviser in time, so your month to appeal starts on the day that the certificate is issued.'
const ifItCanBeAppealed =
  'This is the last day if the letter tells you of a decision that can be appealed. Every such decision has the same two months.'
const turnsOnWhatIsDisputed =
  'If you dispute only the school or other setting, whether the certificate gives more time is not settled. The two months are safe.'
