/** The next date of a family, from what an adviser can see. Worked out anew for a day, and remembered by what it was made of. */
import { createHash } from 'node:crypto'
import {
  type Calendar,
  type ConcernKind,
  type Day,
  kindNamed,
  type NextStep,
  nextSteps,
  type Position,
  position,
  type Urgency,
} from '@way-forward/law'
import type { StoredEvent } from '../case-file.ts'
import { factsOf } from '../facts-of-case.ts'

export interface NextDate {
  readonly day: Day
  /**
   * The advised day, or the last day once that has passed or where there is none; `theirs`: nothing is dated for the
   * family, and it is the last day of the council or another.
   */
  readonly which: 'advised' | 'last' | 'theirs'
  readonly lastDay: Day
  /** It has passed; for others on the later reading too. */
  readonly hasPassed: boolean
  /** What it is the date of, as the law calls it. */
  readonly what: string
  readonly urgency: Urgency
}

export interface DatedConcern {
  readonly id: string
  readonly kind: ConcernKind
}

/** Positions that are remembered in this process: enough for several desks. Nothing of a family is kept, but hashes. */
const mostRemembered = 10_000
const remembered = new Map<string, NextDate | null>()

/**
 * The earliest date that something is to be done by, of all concerns that go on.
 * @param concerns those that are not settled
 * @returns null where no date runs
 */
export function nextDateOf(
  concerns: readonly DatedConcern[],
  events: readonly StoredEvent[],
  on: Day,
  calendar: Calendar,
): NextDate | null {
  if (concerns.length === 0) return null
  const key = createHash('sha256')
    .update(JSON.stringify([on, concerns, events]))
    .digest('base64')
  const known = remembered.get(key)
  if (known !== undefined) return known
  const { facts } = factsOf(events, concerns)
  const found = position(facts, on, calendar)
  const next = earliest(found, nextSteps(found, facts, calendar), on)
  // The oldest goes first.
  const [oldest] = remembered.keys()
  if (remembered.size >= mostRemembered && oldest !== undefined) remembered.delete(oldest)
  remembered.set(key, next)
  return next
}

/** The one that presses most: what has passed counts as today's. */
function earliest(found: Position, steps: readonly NextStep[], on: Day): NextDate | null {
  const dates = steps.flatMap((step) => datesOf(found, step, on))
  return dates.sort((a, b) => byPressure(a, b, on))[0] ?? null
}

/**
 * The order of dates: by day, where what has passed counts as today's, and the family's own before those of others on
 * one day. What has no date comes last.
 */
export function byPressure(a: NextDate | null, b: NextDate | null, on: Day): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  return sortedAs(a, on) - sortedAs(b, on) || a.day - b.day
}

function sortedAs({ day, which }: NextDate, on: Day): number {
  return 2 * Math.max(day, on) + (which === 'theirs' ? 1 : 0)
}

function datesOf(
  found: Position,
  { concern, leaf, deadline, urgency }: NextStep,
  on: Day,
): readonly NextDate[] {
  if (leaf !== null) {
    const lastDay = deadline?.lastDay ?? leaf.day
    const which = deadline === null || deadline.runsOn === 'family' ? leaf.which : 'theirs'
    return [{ day: leaf.day, which, lastDay, hasPassed: lastDay < on, what: titleOf(leaf.kind), urgency }]
  }
  return found.dates
    .filter((date) => date.concern === concern && date.runsOn !== 'family')
    .map(({ kind, lastDay, laterDay }) => ({
      day: lastDay,
      which: 'theirs',
      lastDay,
      hasPassed: (laterDay ?? lastDay) < on,
      what: titleOf(kind),
      urgency,
    }))
}

function titleOf(kind: string): string {
  return kindNamed(kind)?.title ?? kind
}
