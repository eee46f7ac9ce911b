/** Whether somebody still waits for a mediation that the family does not want. Pure. */
import { standingChoice } from '../advice/advice-clocks.ts'
import { type BareMatter, bareStepsOf } from '../matter.ts'
import { nextMeeting } from './standing-meetings.ts'

/**
 * The family wants no mediation, which it told the service alone, and somebody else takes part, was told of it or has a
 * meeting in the calendar. They learn that there will be no meeting, and never why. @param today ISO day
 */
export function othersToTell(matter: BareMatter, today: string): boolean {
  if (matter.process !== 'mediation' || standingChoice(matter)?.word !== 'no-mediation') return false
  if (bareStepsOf(matter, 'ended').length > 0) return false
  return (
    nextMeeting(matter, today) !== null ||
    bareStepsOf(matter, 'authority-told').length > 0 ||
    matter.sides.some(({ role, hasEnded }) => role !== 'family' && !hasEnded)
  )
}
