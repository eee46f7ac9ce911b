/** Whether the mediation adviser was contacted in time. */
import type { Event } from '../../facts.ts'
import type { Day } from '../../time/day.ts'
import { monthsAfter } from '../../time/period.ts'
import type { Notice } from '../appeal/notice.ts'

const months = 2

/**
 * `in-time`: on every reading. `arguable`: only on the later of the two dates of the notice. `late`:
 * after both. `open`: not contacted, and there is time. `between`: not contacted, and there is time only
 * on the later reading. `passed`: not contacted, and the time is over. `unknown`: nobody has said.
 */
export type AdviserContact = 'in-time' | 'arguable' | 'late' | 'open' | 'between' | 'passed' | 'unknown'

/** The last day for contact, on the earliest and on the latest reading. Source: LAW-MED-20, LAW-MED-22. */
export function timeToContactAdviser({ first, second }: Notice): { lastDay: Day; latestDay: Day } {
  return { lastDay: monthsAfter(first, months), latestDay: monthsAfter(second, months) }
}

/**
 * How the contact stands on a day. One rule counts from the day on which the notice was sent, another
 * from its date; a family is warned on the earlier and refused only on the later.
 * Source: LAW-MED-20, LAW-MED-22, LAW-TIME-21.
 * @param contacted when, `'no'`, or undefined where nobody has said
 */
export function adviserContactOn(notice: Notice, contacted: Event, on: Day): AdviserContact {
  const { lastDay, latestDay } = timeToContactAdviser(notice)
  if (contacted === undefined) return 'unknown'
  if (contacted === 'no') return on <= lastDay ? 'open' : on <= latestDay ? 'between' : 'passed'
  return contacted <= lastDay ? 'in-time' : contacted <= latestDay ? 'arguable' : 'late'
}
