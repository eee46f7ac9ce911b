/**
 * Time under rule 12 of the Tribunal Procedure (First-tier Tribunal) (Health, Education and Social Care
 * Chamber) Rules 2008. Only special educational needs cases have closed periods: 25 December to
 * 1 January, and August.
 */
import { orBeyond } from './bank-holidays.ts'
import { type Day, dayOrLastOf, partsOf, shift } from './day.ts'
import { workingDayOnOrAfter, workingDaysAfter } from './period.ts'
import type { Calendar } from './working-day.ts'

/** The closed period that a day lies in, or null. Source: LAW-TIME-07, LAW-TIME-08. */
export type ClosedPeriod = 'august' | 'christmas'

/** Where time ends under rule 12. */
export interface TribunalEnd {
  /** The day by which an act is surely in time. */
  readonly day: Day
  /**
   * The arguable later day, where the next working day lies in a closed period (LAW-TIME-12, edge);
   * `'beyond'` where it lies past the bank holiday table.
   */
  readonly later: Day | 'beyond' | null
  /** Why the day moved, or null where it did not. */
  readonly moved: 'next-working-day' | ClosedPeriod | null
}

/** @returns the closed period that the day lies in, or null. Source: LAW-TIME-07. */
export function closedPeriodOf(value: Day): ClosedPeriod | null {
  const { month, dayOfMonth } = partsOf(value)
  if (month === 8) return 'august'
  return (month === 12 && dayOfMonth >= 25) || (month === 1 && dayOfMonth === 1) ? 'christmas' : null
}

/** A stretch of closed days, both ends included. */
export interface ClosedDays {
  readonly period: ClosedPeriod
  readonly from: Day
  readonly to: Day
}

/** The closed periods that begin in a year, in their order; Christmas ends in the next. Source: LAW-TIME-07. */
export function closedPeriodsOf(year: number): readonly ClosedDays[] {
  return [
    { period: 'august', from: dayOrLastOf(year, 8, 1), to: dayOrLastOf(year, 8, 31) },
    { period: 'christmas', from: dayOrLastOf(year, 12, 25), to: dayOrLastOf(year + 1, 1, 1) },
  ]
}

/** Whether rule 12(3)(b) counts a day when time runs for any act other than starting an appeal. Source: LAW-TIME-08. */
export function isCountedByTribunal(value: Day): boolean {
  return closedPeriodOf(value) === null
}

/**
 * Where the time to *start an SEN appeal* ends: rule 12(2) and 12(3)(a). Closed days inside the period
 * count; only an end inside a closed period moves. Source: LAW-TIME-05, LAW-TIME-07, LAW-TIME-12.
 * @param raw the last day before rule 12 is applied
 * @throws BeyondHolidays where `day` itself lies past the table
 */
export function endOfTimeToAppeal(raw: Day, calendar: Calendar): TribunalEnd {
  const closed = closedPeriodOf(raw)
  if (closed === null) return endOnWorkingDay(raw, calendar)
  const end = firstWorkingDayAfterClosedPeriod(raw, closed, calendar)
  return { day: end, later: null, moved: closed }
}

/**
 * Where the time for any other act ends, once counted: rule 12(2). The edge is the same: the next
 * working day may lie in a closed period, and whether it moves again is doubted. Source: LAW-TIME-05,
 * LAW-TIME-12.
 * @param raw the last counted day
 * @throws BeyondHolidays where `day` itself lies past the table
 */
export function endOnWorkingDay(raw: Day, calendar: Calendar): TribunalEnd {
  const end = workingDayOnOrAfter(raw, calendar.tribunal)
  if (end === raw) return { day: raw, later: null, moved: null }
  const closed = closedPeriodOf(end)
  const later =
    closed === null ? null : orBeyond(() => firstWorkingDayAfterClosedPeriod(end, closed, calendar))
  return { day: end, later, moved: 'next-working-day' }
}

/**
 * "Within n days" of an act other than starting an appeal, in an SEN case: d is not counted, nor any
 * closed day. Source: LAW-TIME-08, LAW-TIME-17.
 */
export function tribunalDaysAfter(d: Day, n: number): Day {
  let end = d
  for (let left = n; left > 0; ) {
    end = shift(end, 1)
    if (isCountedByTribunal(end)) left--
  }
  return end
}

/** The first working day after 1 January or 31 August. Source: LAW-TIME-07. */
function firstWorkingDayAfterClosedPeriod(value: Day, closed: ClosedPeriod, calendar: Calendar): Day {
  const { year, month } = partsOf(value)
  const lastClosed =
    closed === 'august' ? dayOrLastOf(year, 8, 31) : dayOrLastOf(month === 12 ? year + 1 : year, 1, 1)
  return workingDaysAfter(lastClosed, 1, calendar.tribunal)
}
