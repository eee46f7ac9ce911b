/** Days that a letter names: the law's own, and a fair day for a reply where no law sets one. */
import {
  BeyondHolidays,
  type Calendar,
  type Day,
  day,
  deadline,
  isoOf,
  workingDaysAfter,
  writtenDay,
} from '@way-forward/law'
import type { Piece } from './letter.ts'
import { gap } from './prose.ts'

/** A day by which something is due: surely, and on the latest arguable reading. */
export interface DueDay {
  readonly lastDay: Day
  /** Before this day has passed nobody is called late (LAW-TIME-21). */
  readonly latestDay: Day
}

/**
 * A day by the law's own count.
 * @param kind a deadline kind, such as `early-years-complaint`
 * @param fields its fields; one that is null or undefined is left out
 * @returns null where a needed field was not given, or the bank holidays are not known so far
 */
export function dueDay(
  kind: string,
  fields: Readonly<Record<string, Day | string | boolean | null | undefined>>,
  calendar: Calendar,
): DueDay | null {
  const values: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(fields)) {
    if (value === null || value === undefined) continue
    values[name] = typeof value === 'number' ? isoOf(value) : value
  }
  const found = deadline(kind, values, calendar)
  if ('faults' in found || found.lastDay === null) return null
  const lastDay = day(found.lastDay)
  return { lastDay, latestDay: found.laterDay === null ? lastDay : day(found.laterDay) }
}

/** A due day in words with its weekday, or a gap where it could not be counted. */
export function dueDayOr(due: DueDay | null, what: string): Piece {
  return due === null ? gap(what) : writtenDay(due.lastDay)
}

/** A fair day for a reply, so many working days on. @param workingDays where no law sets the time */
export function replyDay(on: Day, workingDays: number, calendar: Calendar): Piece {
  try {
    return writtenDay(workingDaysAfter(on, workingDays, calendar.ordinary))
  } catch (error) {
    if (!(error instanceof BeyondHolidays)) throw error
    return gap('a day for the reply')
  }
}
