/**
 * What a party is to be reminded of on a day, from its own dates. Pure. A reminder is a reading of the position:
 * nothing here knows a date that the position does not show.
 */
import { type Calendar, type ConcernDeadline, type Day, type Facts, position, shift } from '@way-forward/law'
import type { PartyKind, ReminderStep } from '../../db/data.ts'

/** Days before a last day on which somebody may be reminded, the longest first. */
export const stepsBefore = [30, 14, 7, 3, 1] as const satisfies readonly ReminderStep[]
/** The step that says that the other side is late. */
export const lateStep = 0

/** One thing to be reminded of. */
export interface DueReminder {
  /** The id of the concern. */
  readonly concern: string
  /** The kind of the date. */
  readonly kind: string
  readonly lastDay: Day
  readonly step: ReminderStep
}

export interface Looking {
  /** The first day that has not been looked at, or that something changed on. */
  readonly from: Day
  readonly today: Day
  readonly calendar: Calendar
}

/** What came of looking at what a party can see. */
export interface Looked {
  readonly due: readonly DueReminder[]
  /** When to look again; null: not before something changes. */
  readonly lookOn: Day | null
}

/** At the latest after so many days: what only time changes is noticed within them. */
const longestPause = 7

/**
 * Looks at the facts that a party can see.
 * @returns of each date at most one step: the last whose day has come since `from`. Steps whose day was before that
 *   are not due: whoever learns today of a last day in five days is told by the page, and reminded on the third
 */
export function lookAt(facts: Facts, side: PartyKind, { from, today, calendar }: Looking): Looked {
  if (facts.concerns.length === 0) return { due: [], lookOn: null }
  const due: DueReminder[] = []
  let next = shift(today, longestPause)
  const lookOn = (on: number): void => {
    if (on > today && on < next) next = on as Day
  }
  for (const date of position(facts, today, calendar).dates) {
    const { concern, kind, lastDay } = date
    if (isOwn(date, side)) {
      let reached: ReminderStep | null = null
      for (const step of stepsBefore) {
        const on = lastDay - step
        if (on >= from && on <= today) reached = step
        lookOn(on)
      }
      if (reached !== null && remindsOf(date)) due.push({ concern, kind, lastDay, step: reached })
      lookOn(lastDay + 1)
    } else {
      const late = lateFrom(date)
      if (late >= from && late <= today && tellsLate(date, side)) {
        due.push({ concern, kind, lastDay, step: lateStep })
      }
      lookOn(late)
    }
  }
  for (const concern of facts.concerns) {
    // A fact may be dated ahead: on its day it has happened.
    for (const value of Object.values(concern)) if (typeof value === 'number') lookOn(value)
  }
  return { due, lookOn: next }
}

/** The date of the position that a reminder still holds by, and that has passed where it is the other side's; null: none. */
export function heldBy(
  { concern, kind, lastDay, step }: DueReminder,
  dates: readonly ConcernDeadline[],
  side: PartyKind,
  today: Day,
): ConcernDeadline | null {
  const found = dates.find(
    (date) =>
      date.concern === concern &&
      date.kind === kind &&
      date.lastDay === lastDay &&
      (step === lateStep
        ? !isOwn(date, side) && tellsLate(date, side) && lateFrom(date) <= today
        : isOwn(date, side) && remindsOf(date)),
  )
  return found ?? null
}

/** On whose side of a clock a party is: an adviser watches the family's. */
export function clocksOf(side: PartyKind): Exclude<PartyKind, 'adviser'> {
  return side === 'adviser' ? 'family' : side
}

/** Whose clocks are a party's own. */
const ownClocks: Readonly<Record<ReturnType<typeof clocksOf>, readonly ConcernDeadline['runsOn'][]>> = {
  family: ['family'],
  mediationService: ['mediation-adviser'],
  authority: ['authority'],
  body: ['commissioner', 'body'],
}

function isOwn({ runsOn }: ConcernDeadline, side: PartyKind): boolean {
  return ownClocks[clocksOf(side)].includes(runsOn)
}

/**
 * Judicial review is asked about at once, well inside its time: to be told thirty days before the end of it would
 * invite waiting (LAW-JR-01).
 */
function remindsOf({ kind }: ConcernDeadline): boolean {
  return kind !== 'judicial-review'
}

/** Families and those who help them are told that somebody is late; nobody is told that a family is. */
function tellsLate({ runsOn }: ConcernDeadline, side: PartyKind): boolean {
  return clocksOf(side) === 'family' && runsOn !== 'tribunal'
}

/** The first day on which the other side is late on every reading (LAW-TIME-21). */
function lateFrom({ lastDay, laterDay }: ConcernDeadline): number {
  return (laterDay ?? lastDay) + 1
}
