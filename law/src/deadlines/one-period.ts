/** The working of the many kinds that are one period from one day. */
import type { RuleId } from '../provisions.ts'
import { orBeyond } from '../time/bank-holidays.ts'
import type { Day } from '../time/day.ts'
import { monthIsTooShort, monthsAfter, workingDaysAfter } from '../time/period.ts'
import type { Calendar, WorkingDays } from '../time/working-day.ts'
import type { Clock, Step } from './kind.ts'
import { monthTooShort, notCounted } from './say.ts'

/** A period in words, and the rule that sets it. */
export interface Period {
  readonly say: string
  readonly rule: RuleId
  /** What a reader should know besides: exceptions, who else may be bound. */
  readonly notes?: readonly Step[]
}

/**
 * A clock that is one period.
 * @param from the trigger
 * @param to the last day
 */
export function onePeriod(from: Day, to: Day, { say, rule, notes = [] }: Period): Clock {
  return { lastDay: to, working: [{ say, from, to, rule }, ...notes] }
}

/**
 * A clock that is a number of working days after its trigger, with the days that were not counted named.
 * @param workingDays the working days of the body of law that sets the period
 * @throws BeyondHolidays where the count leaves the bank holiday table
 */
export function workingDayPeriod(
  from: Day,
  count: number,
  workingDays: WorkingDays,
  calendar: Calendar,
  { say, rule, notes = [] }: Period,
): Clock {
  const to = workingDaysAfter(from, count, workingDays)
  return {
    lastDay: to,
    working: [{ say, from, to, rule }, ...notCounted(from, to, calendar, rule), ...notes],
  }
}

/**
 * A clock that is a number of months after its trigger, with a step where the last month is too short.
 */
export function monthsPeriod(from: Day, months: number, { say, rule, notes = [] }: Period): Clock {
  const to = monthsAfter(from, months)
  const clamped: readonly Step[] = monthIsTooShort(from, months)
    ? [{ say: monthTooShort, from: to, to, rule }]
    : []
  return { lastDay: to, working: [{ say, from, to, rule }, ...clamped, ...notes] }
}

/**
 * A step to a day after the last day, such as an extension that the law allows. It never stops the last
 * day from being shown: where the bank holidays for it are not known the step has no end.
 * @param end works out the day
 */
export function furtherStep(say: string, from: Day, end: () => Day, rule: RuleId): Step {
  const to = orBeyond(end)
  return { say, from, to: to === 'beyond' ? null : to, rule }
}

/** A step without days: an exception, or who else may be bound. */
export function note(say: string, rule: RuleId): Step {
  return { say, from: null, to: null, rule }
}
