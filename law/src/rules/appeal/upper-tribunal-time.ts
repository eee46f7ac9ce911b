/** How long there is to take a decision of the Tribunal further. */
import type { Deadline } from '../../deadlines/kind.ts'
import { permissionToAppeal } from '../../deadlines/permission-to-appeal.ts'
import { upperTribunalAppeal } from '../../deadlines/upper-tribunal-appeal.ts'
import { BeyondHolidays } from '../../time/bank-holidays.ts'
import type { Day } from '../../time/day.ts'
import { daysFrom, monthsAfter } from '../../time/period.ts'
import type { Calendar } from '../../time/working-day.ts'

const permissionDays = 28
const upperTribunalMonths = 1

/** `between`: only on the later reading. `beyond`: it cannot be worked out, so nothing is refused. */
export type TimeLeft = 'open' | 'between' | 'over' | 'beyond'

/**
 * How the 28 days to ask the First-tier Tribunal for permission stand on a day. Source: LAW-TIME-17, LAW-TIME-08.
 * @param sent the day on which the decision with its reasons was sent
 */
export function timeForPermission(sent: Day, on: Day, calendar: Calendar): TimeLeft {
  // Rule 12 only ever makes the 28 days longer.
  if (on <= daysFrom(sent, permissionDays)) return 'open'
  return timeLeft(() => permissionToAppeal.work({ sent, case: 'sen' }, calendar), on)
}

/**
 * How the month to ask the Upper Tribunal itself stands on a day. Source: LAW-TIME-17, LAW-TIME-10.
 * @param refused the day on which the refusal of permission was sent
 */
export function timeForUpperTribunal(refused: Day, on: Day, calendar: Calendar): TimeLeft {
  if (on <= monthsAfter(refused, upperTribunalMonths)) return 'open'
  return timeLeft(() => upperTribunalAppeal.work({ sent: refused }, calendar), on)
}

function timeLeft(work: () => Deadline, on: Day): TimeLeft {
  try {
    const { lastDay, laterDay } = work()
    if (on <= lastDay) return 'open'
    return laterDay !== null && on <= laterDay ? 'between' : 'over'
  } catch (error) {
    if (!(error instanceof BeyondHolidays)) throw error
    return 'beyond'
  }
}
