import type { Facts } from './facts.ts'
import type { Position } from './rule.ts'
import type { Day } from './time/day.ts'
import { type Calendar, publishedCalendar } from './time/working-day.ts'

/**
 * Every finding for these facts on a day. Pure: the day is an argument. A legal outcome is never an
 * exception.
 * @param facts what is known; facts dated after `on` are ignored, with a note
 * @param on the day asked about
 */
export function position(facts: Facts, on: Day, calendar: Calendar = publishedCalendar): Position {
  throw new Error(`not written yet: ${facts.concerns.length} ${on} ${calendar.holidays.to}`)
}
