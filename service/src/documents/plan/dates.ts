/**
 * Every date of a concern in one list, in the order of their days: what has happened, today, and each
 * advised day, last day and later reading.
 */
import {
  type Concern,
  type ConcernDeadline,
  type Day,
  kindNamed,
  type Position,
  plainDay,
  type Step,
  weekdayName,
} from '@way-forward/law'
import type { ClosedDays, Shape, Timeline } from './timeline.ts'
import { happenings, monthIsToCome } from './timeline-moments.ts'
import { picture, table } from './words.ts'

/** One entry of the list. */
export interface DatedEntry {
  readonly day: Day
  readonly shape: Shape | 'closed'
  /** The day, or the days, in words. */
  readonly when: string
  readonly what: string
  /** The deadline whose doubt and working stand here. */
  readonly deadline: ConcernDeadline | null
  /** The end of the two months where the month from the certificate is still to start. */
  readonly isProtected: boolean
}

/** The entries for a concern on a day, in order; none where nothing is dated. @param picture what stands in its picture */
export function entriesOf(
  concern: Concern,
  found: Position,
  on: Day,
  timeline: Timeline | null,
): readonly DatedEntry[] {
  const dates = found.dates.filter((each) => each.concern === concern.id)
  if (dates.length === 0 && timeline === null) return []
  const entries = happenedEntries(concern, on)
  for (const deadline of dates) entries.push(...entriesOfDeadline(deadline, found, on))
  for (const closed of timeline?.closed ?? []) entries.push(closedEntry(closed))
  return entries.sort((a, b) => a.day - b.day)
}

/** What has happened or is set, and today: of a concern of which nothing else is dated, too. */
export function happenedEntries(concern: Concern, on: Day): DatedEntry[] {
  return [
    ...happenings(concern, on).map(({ day, shape, what }) => entry(day, shape, plainDay(day), what)),
    entry(on, 'today', plainDay(on), picture.today),
  ].sort((a, b) => a.day - b.day)
}

function entry(
  day: Day,
  shape: DatedEntry['shape'],
  when: string,
  what: string,
  deadline: ConcernDeadline | null = null,
  isProtected = false,
): DatedEntry {
  return { day, shape, when, what, deadline, isProtected }
}

function entriesOfDeadline(deadline: ConcernDeadline, found: Position, on: Day): DatedEntry[] {
  const { advisedDay, lastDay, laterDay, moment } = deadline
  const name = nameOf(deadline)
  if (monthIsToCome(deadline, found))
    return [entry(lastDay, 'event', reading(lastDay, on), picture.twoMonths, deadline, true)]
  const made: DatedEntry[] = []
  // What stands in no picture is a long time away: its advised day is said beside its last day.
  if (advisedDay !== null && advisedDay !== lastDay && picture.names[deadline.kind] !== undefined)
    made.push(entry(advisedDay, 'advised', reading(advisedDay, on), `${name}: ${picture.advised}`))
  const end = moment === null ? '' : `, ${table.by5pm}`
  made.push(entry(lastDay, 'last', reading(lastDay, on, end), `${name}: ${picture.last}`, deadline))
  if (laterDay !== null)
    made.push(entry(laterDay, 'later', reading(laterDay, on), `${name}: ${picture.later}`))
  return made
}

function closedEntry({ from, when, what }: ClosedDays): DatedEntry {
  return entry(from, 'closed', when, what)
}

/** The name of a date: "Appeal to the Tribunal". */
export function nameOf({ kind }: { readonly kind: string }): string {
  return kindNamed(kind)?.title ?? kind
}

/** A day of the list: its weekday, whether it has passed by `on`, and what follows it. */
export function reading(value: Day, on: Day | null = null, end = ''): string {
  const passed = on !== null && value < on ? ` (${table.passed})` : ''
  return `${weekdayName(value).slice(0, 3)} ${plainDay(value)}${end}${passed}`
}

/** The days of a step in words; null where it has none. */
export function daysOf({ from, to }: Pick<Step, 'from' | 'to'>): string | null {
  if (from === null || to === null) {
    const only = from ?? to
    return only === null ? null : plainDay(only)
  }
  return from === to ? plainDay(to) : `${plainDay(from)} to ${plainDay(to)}`
}
