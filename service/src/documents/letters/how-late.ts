/** How something that is due stands on a day, in words that call nobody late too early. */
import { type Day, plainDay, writtenDay } from '@way-forward/law'
import type { DueDay } from './due-day.ts'
import type { Line } from './letter.ts'
import { gap, line } from './prose.ts'

/**
 * - `ahead`: the time runs, or ends today.
 * - `doubted`: over on one reading of the law, and not on another.
 * - `late`: over on every reading.
 * - `unknown`: the day could not be counted.
 */
export type HowLate = 'ahead' | 'doubted' | 'late' | 'unknown'

/** How it stands. Source: LAW-TIME-21. @param on the day of the letter */
export function howLate(due: DueDay | null, on: Day): HowLate {
  if (due === null) return 'unknown'
  if (on > due.latestDay) return 'late'
  return on > due.lastDay ? 'doubted' : 'ahead'
}

/**
 * The end of the time as a sentence: `That time ended on Monday 2 November 2026, 19 days ago.`
 * @param day what the gap is called where the day is unknown
 */
export function endOfTime(due: DueDay | null, on: Day, day: string): Line {
  if (due === null) return line`The last day of that time is ${gap(day)}.`
  const { lastDay, latestDay } = due
  switch (howLate(due, on)) {
    case 'late':
      return lastDay === latestDay
        ? line`That time ended on ${writtenDay(latestDay)}, ${daysAgo(latestDay, on)}.`
        : line`That time ended on ${plainDay(lastDay)}, or on ${plainDay(latestDay)} if the law is read in the council’s favour. Both days have passed, the second ${daysAgo(latestDay, on)}.`
    case 'doubted':
      return on === latestDay
        ? line`Read strictly, that time ended on ${writtenDay(lastDay)}. On another reading it ends today.`
        : line`Read strictly, that time ended on ${writtenDay(lastDay)}. On another reading it ends on ${writtenDay(latestDay)}.`
    default:
      return on === lastDay
        ? line`That time ends today, ${writtenDay(lastDay)}.`
        : line`That time ends on ${writtenDay(lastDay)}.`
  }
}

/** `yesterday`, `19 days ago`. @param day before `on` */
export function daysAgo(day: Day, on: Day): string {
  const days = on - day
  return days === 1 ? 'yesterday' : `${days} days ago`
}
