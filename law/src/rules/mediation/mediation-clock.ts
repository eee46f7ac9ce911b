/** Who must arrange the mediation, and when that time is over. */
import type { CouncilDecision, DisputedPart, Person } from '../../facts.ts'
import type { Day } from '../../time/day.ts'
import { daysFrom } from '../../time/period.ts'
import type { Calendar } from '../../time/working-day.ts'
import { workingDaysAreOver } from './working-days-over.ts'

/**
 * Who must arrange the mediation: the health commissioner where only health is in issue, else the
 * council. Source: LAW-MED-03, LAW-MED-04.
 * @param disputed undefined where nobody has said: the council
 */
export function whoArrangesMediation(
  disputed: readonly DisputedPart[] | undefined,
): 'authority' | 'commissioner' {
  return disputed !== undefined && disputed.length > 0 && disputed.every((part) => part === 'health')
    ? 'commissioner'
    : 'authority'
}

/** Whether health is in issue, so that the council must notify the commissioner. Source: LAW-MED-03, LAW-MED-24. */
export function healthIsInIssue(disputed: readonly DisputedPart[] | undefined): boolean {
  return disputed?.includes('health') === true
}

const daysToArrange = 30

/**
 * Whether the time to arrange the mediation is over: more than 30 calendar days since the council was
 * told. Not where only health is in issue: there the commissioner's 30 days start when it hears from the
 * council, and no certificate follows from their end. Source: LAW-MED-25, LAW-MED-26.
 */
export function mediationTimeIsOver(
  disputed: readonly DisputedPart[] | undefined,
  told: Day,
  on: Day,
): boolean {
  return whoArrangesMediation(disputed) === 'authority' && on > daysFrom(told, daysToArrange)
}

/** Whether the meeting is fixed: its day is known, or the family was told of it. */
export function meetingIsFixed({ mediationMeetingOn, mediationNoticeOn }: CouncilDecision): boolean {
  return mediationMeetingOn !== undefined || typeof mediationNoticeOn === 'number'
}

/**
 * Whether the council's 30 days are over with nothing arranged, and the adviser has not heard from it. In
 * custody the days start when the adviser is told, which may be later: there it is never said.
 * Source: LAW-MED-25, LAW-MED-26, LAW-DET-03, LAW-TIME-21.
 */
export function councilHasNotArranged(
  concern: CouncilDecision,
  { detained }: Pick<Person, 'detained'>,
  on: Day,
): boolean {
  const { disputed, authorityToldOfMediationOn: told } = concern
  return (
    detained !== 'yes' &&
    typeof told === 'number' &&
    mediationTimeIsOver(disputed, told, on) &&
    !meetingIsFixed(concern) &&
    typeof concern.adviserToldCannotArrangeOn !== 'number' &&
    typeof concern.mediationEndedOn !== 'number'
  )
}

/**
 * Whether the commissioner's time to arrange a mediation about health alone is over: more than 30 calendar
 * days since it heard from the council. Source: LAW-MED-03, LAW-MED-25.
 */
export function commissionersTimeIsOver(
  disputed: readonly DisputedPart[] | undefined,
  commissionerTold: Day,
  on: Day,
): boolean {
  return whoArrangesMediation(disputed) === 'commissioner' && on > daysFrom(commissionerTold, daysToArrange)
}

const workingDaysToTell = 3

/**
 * Whether the council's three working days to tell the health commissioner are over. False where the bank
 * holidays for them are not known. Source: LAW-MED-24, LAW-MED-36.
 */
export function timeToTellCommissionerIsOver(told: Day, on: Day, calendar: Calendar): boolean {
  return workingDaysAreOver(told, workingDaysToTell, on, calendar)
}
