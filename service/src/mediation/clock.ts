/** A clock that runs in a matter: what has to be done, by whom, until when, and whether it was done. */
import { type Calendar, deadline } from '@way-forward/law'
import type { SideRole } from '../db/data.ts'

export interface Clock {
  /** Of which deadline of the law it is, such as "certificate"; of a term "term". */
  readonly kind: string
  /** The step that started it; null: the matter itself. */
  readonly step: string | null
  /** On whom it runs. */
  readonly runsOn: 'service' | SideRole
  /** The side, where there may be several of a role; null: the only one, or the service. */
  readonly side: string | null
  /** ISO day: surely in time. Whom it runs on is told this one. */
  readonly lastDay: string
  /** ISO day of the later reading; null: there is one reading. Nobody is called late before it has passed. */
  readonly laterDay: string | null
  /** ISO day on which it was done; null: it was not. */
  readonly doneOn: string | null
  /** ISO day on which it ended without being done: nobody has to do it any more. Absent: it did not. */
  readonly endedOn?: string
}

/** Whether somebody still has to do it. */
export function isRunning({ doneOn, endedOn }: Pick<Clock, 'doneOn' | 'endedOn'>): boolean {
  return doneOn === null && endedOn === undefined
}

/** Whether a clock has run out on every reading, and nobody did it. @param today ISO day */
export function isLate(clock: Clock, today: string): boolean {
  return isRunning(clock) && (clock.laterDay ?? clock.lastDay) < today
}

/**
 * The days of a deadline of the law.
 * @param kind of the deadline @param values as it asks for them, ISO days
 * @returns null: the law gives no day, such as beyond the holidays that are published
 */
export function daysOf(
  kind: string,
  values: Readonly<Record<string, string>>,
  calendar: Calendar,
): Pick<Clock, 'lastDay' | 'laterDay'> | null {
  const found = deadline(kind, values, calendar)
  if ('faults' in found || found.lastDay === null) return null
  return { lastDay: found.lastDay, laterDay: found.laterDay }
}

/** The earliest of ISO days; null: none of them is known. */
export function earliest(days: readonly (string | null)[]): string | null {
  return days.filter((day) => day !== null).sort()[0] ?? null
}
