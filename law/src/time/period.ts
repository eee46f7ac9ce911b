/**
 * The counting words of the law (dossier 0.4), each a function of its own. There is no plain "add a
 * month": the law counts months in two ways that differ by a day, so a caller must say which.
 */
import { type Day, dayOrLastOf, lengthOfMonth, partsOf, shift } from './day.ts'
import type { WorkingDays } from './working-day.ts'

/**
 * "n months after d": the same day-number n months later, or the last day of a month too short for it.
 * 31 December 2026 and 2 months give 28 February 2027. Source: LAW-TIME-03.
 */
export function monthsAfter(d: Day, n: number): Day {
  const { year, month, dayOfMonth } = monthOfPeriod(d, n)
  return dayOrLastOf(year, month, dayOfMonth)
}

/** Whether `monthsAfter(d, n)` had to fall back to the last day of a shorter month. Source: LAW-TIME-03. */
export function monthIsTooShort(d: Day, n: number): boolean {
  const { year, month, dayOfMonth } = monthOfPeriod(d, n)
  return dayOfMonth > lengthOfMonth(year, month)
}

/**
 * n months before d: the same day-number n months earlier, or the last day of a month too short for it.
 * Source: LAW-TIME-03, LAW-PHASE-02.
 */
export function monthsBefore(d: Day, n: number): Day {
  return monthsAfter(d, -n)
}

/** "n months starting with d": d is the first day. Six from 10 March 2026 end on 9 September. Source: LAW-TIME-18. */
export function monthsStartingWith(d: Day, n: number): Day {
  return shift(monthsAfter(d, n), -1)
}

/** "within n weeks of d": d is not counted. Source: dossier 0.4. */
export function weeksOf(d: Day, n: number): Day {
  return shift(d, 7 * n)
}

/** "within n days from (or of) d": calendar days, d is not counted. Source: dossier 0.4, LAW-MED-25. */
export function daysFrom(d: Day, n: number): Day {
  return shift(d, n)
}

/** "n weeks (or days) beginning with d": d is the first day. Source: dossier 0.4, LAW-REC-05, LAW-EHC-05. */
export function beginningWith(d: Day, n: number, unit: 'days' | 'weeks'): Day {
  return shift(d, (unit === 'weeks' ? 7 * n : n) - 1)
}

/**
 * "n working days after d": d is not counted. `isCounted` leaves out further days that a rule says are
 * not counted (LAW-TIME-08).
 * @throws BeyondHolidays where the count leaves the bank holiday table
 */
export function workingDaysAfter(
  d: Day,
  n: number,
  workingDays: WorkingDays,
  isCounted: (day: Day) => boolean = everyDay,
): Day {
  let end = d
  for (let left = n; left > 0; ) {
    end = shift(end, 1)
    if (workingDays.includes(end) && isCounted(end)) left--
  }
  return end
}

/** "n working days beginning with d": d counts where it is one. Source: LAW-EHC-12. @throws BeyondHolidays as `workingDaysAfter` */
export function workingDaysBeginningWith(d: Day, n: number, workingDays: WorkingDays): Day {
  return workingDaysAfter(shift(d, -1), n, workingDays)
}

/** n working days before d, d not counted: for advised days. @throws BeyondHolidays as `workingDaysAfter` */
export function workingDaysBefore(d: Day, n: number, workingDays: WorkingDays): Day {
  let start = d
  for (let left = n; left > 0; ) {
    start = shift(start, -1)
    if (workingDays.includes(start)) left--
  }
  return start
}

/** d itself where it is a working day, else the next one. @throws BeyondHolidays as `workingDaysAfter` */
export function workingDayOnOrAfter(d: Day, workingDays: WorkingDays): Day {
  return workingDays.includes(d) ? d : workingDaysAfter(d, 1, workingDays)
}

function everyDay(): boolean {
  return true
}

function monthOfPeriod(d: Day, n: number) {
  const { year, month, dayOfMonth } = partsOf(d)
  const months = year * 12 + (month - 1) + n
  return { year: Math.floor(months / 12), month: (months % 12) + 1, dayOfMonth }
}
