/** Words that several deadline kinds use in their working. */
import type { RuleId } from '../provisions.ts'
import { type Day, shift, weekdayOf } from '../time/day.ts'
import { closedPeriodOf } from '../time/tribunal-time.ts'
import type { Calendar } from '../time/working-day.ts'
import { weekdayName } from '../time/written-day.ts'
import type { Step } from './kind.ts'

/** Said where a month has no day with the number that is looked for. */
export const monthTooShort = 'That month has no such day, so its last day is the end'

/**
 * The non-working days from one day up to, not including, another: "Saturday, Sunday and Easter Monday".
 * @param from the first day passed over
 * @param to the working day that follows them
 */
export function passedOver(from: Day, to: Day, calendar: Calendar): string {
  const names: string[] = []
  for (let value = from; value < to; value = shift(value, 1)) {
    names.push(calendar.holidays.titles.get(value) ?? weekdayName(value))
  }
  return inOneLine(names)
}

/**
 * The step that names what a count of working days left out: "Not counted: weekends and Good Friday".
 * @param from the trigger, itself not counted
 * @param to the last day of the count
 * @returns one step, or none where every day was counted
 */
export function notCounted(from: Day, to: Day, calendar: Calendar, rule: RuleId): readonly Step[] {
  return leftOut(from, to, rule, (value) => weekendOrHoliday(value, calendar))
}

/** The same for a count of working days that leaves out closed periods too. Source: LAW-TIME-08. */
export function notCountedInSenCase(from: Day, to: Day, calendar: Calendar): readonly Step[] {
  const name = (value: Day) => closedPeriodName(value) ?? weekendOrHoliday(value, calendar)
  return leftOut(from, to, 'LAW-TIME-08', name)
}

/** The step that names the closed periods that a count of calendar days left out. Source: LAW-TIME-08. */
export function closedPeriodsNotCounted(from: Day, to: Day): readonly Step[] {
  return leftOut(from, to, 'LAW-TIME-08', closedPeriodName)
}

/** The step for a last day that rolls on to the next working day, or none. Source: LAW-TIME-05. */
export function rolledOn(raw: Day, end: Day, calendar: Calendar, rule: RuleId): readonly Step[] {
  if (raw === end) return []
  const say = `The time ends on a day that is not a working day; passed over: ${passedOver(raw, end, calendar)}`
  return [{ say, from: raw, to: end, rule }]
}

/** The step that the Tribunal must have received by 5pm. Source: LAW-TIME-04. */
export function byFive(lastDay: Day): Step {
  return { say: 'The Tribunal must receive it by 5pm', from: lastDay, to: lastDay, rule: 'LAW-TIME-04' }
}

/** The step for the later reading at the edge of a closed period. Source: LAW-TIME-12. */
export function edgeStep(end: Day, later: Day | 'beyond'): Step {
  return {
    say: 'The next working day lies in a closed period of the Tribunal; on the later reading the time runs on to the first working day after it',
    from: end,
    to: later === 'beyond' ? null : later,
    rule: 'LAW-TIME-12',
  }
}

/** The doubt at the edge of a closed period. Source: LAW-TIME-12. */
export const edgeOfClosedPeriod =
  'The time ends on a day that is not a working day, just before a closed period of the Tribunal. Whether it then runs on to the end of the closed period is not settled; the earlier day is safe.'

function leftOut(from: Day, to: Day, rule: RuleId, nameOf: (value: Day) => string | null): readonly Step[] {
  const names = new Set<string>()
  for (let value = shift(from, 1); value < to; value = shift(value, 1)) {
    const name = nameOf(value)
    if (name !== null) names.add(name)
  }
  if (names.size === 0) return []
  return [{ say: `Not counted: ${inOneLine([...names])}`, from: shift(from, 1), to, rule }]
}

function weekendOrHoliday(value: Day, calendar: Calendar): string | null {
  if (weekdayOf(value) >= 6) return 'weekends'
  return calendar.holidays.titles.get(value) ?? null
}

function closedPeriodName(value: Day): string | null {
  const closed = closedPeriodOf(value)
  return closed === null ? null : closed === 'august' ? 'August' : '25 December to 1 January'
}

function inOneLine(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  return names.length <= 1 ? last : `${names.slice(0, -1).join(', ')} and ${last}`
}
