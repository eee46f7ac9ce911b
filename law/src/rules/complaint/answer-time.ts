/** Whether an answer to a complaint is late on every reading, and how long a family has to go on. */
import type { Day } from '../../time/day.ts'
import { daysFrom, monthsAfter, workingDaysAfter } from '../../time/period.ts'
import type { Calendar, WorkingDays } from '../../time/working-day.ts'

/**
 * The most working days that each step of a children's social care complaint may take: stages 1 and 2 with
 * their extensions. Source: LAW-CMP-07.
 */
const mostWorkingDays = { stage1: 20, stage2: 65, panel: 30, report: 5, response: 15 } as const
/** A step of a children's social care complaint that the council or the panel takes. */
export type ChildrensStep = keyof typeof mostWorkingDays

const workingDaysToAskForPanel = 20
const workingDaysToAcknowledge = 3
const monthsToExplain = 6
const daysOfEarlyYears = 28

/**
 * Whether a step of a children's social care complaint is late, even with the longest extension; false
 * where the bank holidays are not known. Source: LAW-CMP-07, LAW-TIME-21.
 * @param from the day from which the step's time runs
 */
export function childrensStepIsLate(step: ChildrensStep, from: Day, on: Day, calendar: Calendar): boolean {
  const end = workingDaysWhereKnown(from, mostWorkingDays[step], calendar.childrensComplaints, calendar)
  return end !== null && on > end
}

/**
 * Whether the 20 working days to ask for the panel are over; false where the bank holidays are not known.
 * Source: LAW-CMP-07.
 * @param received the day on which the answer of stage 2 came
 */
export function panelTimeIsOver(received: Day, on: Day, calendar: Calendar): boolean {
  const end = workingDaysWhereKnown(
    received,
    workingDaysToAskForPanel,
    calendar.childrensComplaints,
    calendar,
  )
  return end !== null && on > end
}

/**
 * Whether the acknowledgement of a complaint about health or adult social care is late; false where the
 * bank holidays are not known. Source: LAW-CMP-08.
 */
export function acknowledgementIsLate(complained: Day, on: Day, calendar: Calendar): boolean {
  const end = workingDaysWhereKnown(complained, workingDaysToAcknowledge, calendar.ordinary, calendar)
  return end !== null && on > end
}

/** Whether the six months are over after which a delay must be explained. Source: LAW-CMP-08. */
export function explanationIsDue(complained: Day, on: Day): boolean {
  return on > monthsAfter(complained, monthsToExplain)
}

/** Whether the 28 days of a nursery or childminder are over. Source: LAW-CMP-05. */
export function earlyYearsAnswerIsLate(complained: Day, on: Day): boolean {
  return on > daysFrom(complained, daysOfEarlyYears)
}

/** The end of the count, or null where it may leave the table of bank holidays. */
function workingDaysWhereKnown(
  from: Day,
  count: number,
  workingDays: WorkingDays,
  { holidays }: Calendar,
): Day | null {
  if (from < holidays.from || from + longestCount(count) > holidays.to) return null
  return workingDaysAfter(from, count, workingDays)
}

/** Calendar days within which a count of working days surely ends: weekends, and a fortnight for holidays. */
function longestCount(workingDays: number): number {
  return workingDays * 2 + 14
}
