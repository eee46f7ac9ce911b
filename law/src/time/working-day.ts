/**
 * Three bodies of law say "working day", and each keeps its own name here, because each may be amended
 * alone. Their day sets coincide for the whole of the bank holiday table (a test proves it). What
 * differs is which days are not *counted*: only the Tribunal's rules have closed periods
 * (`tribunal-time.ts`).
 */
import { type BankHolidays, BeyondHolidays, englandAndWales } from './bank-holidays.ts'
import { type Day, partsOf, shift, weekdayOf } from './day.ts'

/** The days that count as working days under one body of law. */
export interface WorkingDays {
  /** Whether a day is a working day. @throws BeyondHolidays outside the bank holiday table */
  readonly includes: (value: Day) => boolean
}

/** Everything that turns on bank holidays, made once for a table of them. */
export interface Calendar {
  readonly holidays: BankHolidays
  /** Tribunal Procedure (HESC) Rules 2008 rule 1(3). Source: LAW-TIME-06. */
  readonly tribunal: WorkingDays
  /** SEND Regulations 2014, which do not define the words. Source: LAW-MED-36. */
  readonly sendRegulations: WorkingDays
  /** Children Act 1989 Representations Procedure Regulations 2006 reg 2. Source: LAW-CMP-07. */
  readonly childrensComplaints: WorkingDays
  /** For advice, and for law that says "working day" without a definition. */
  readonly ordinary: WorkingDays
}

/** Makes a calendar. @param holidays the table, with its end; see `withHolidays` to add a day */
export function calendarOf(holidays: BankHolidays): Calendar {
  return {
    holidays,
    tribunal: workingDays(holidays, [christmasDay]),
    sendRegulations: workingDays(holidays, [christmasDay]),
    childrensComplaints: workingDays(holidays, [christmasDay, boxingDay]),
    ordinary: workingDays(holidays, [christmasDay]),
  }
}

type Fixed = readonly [month: number, dayOfMonth: number]
const christmasDay: Fixed = [12, 25]
const boxingDay: Fixed = [12, 26]

// Good Friday is in the table every year, so naming it again would change nothing.
function workingDays(holidays: BankHolidays, alsoClosed: readonly Fixed[]): WorkingDays {
  const { from, to, titles } = holidays
  const working = new Uint8Array(to - from + 1)
  for (let value = from; value <= to; value = shift(value, 1)) {
    const { month, dayOfMonth } = partsOf(value)
    const closed =
      weekdayOf(value) >= 6 ||
      titles.has(value) ||
      alsoClosed.some(([fixedMonth, fixedDay]) => fixedMonth === month && fixedDay === dayOfMonth)
    working[value - from] = closed ? 0 : 1
  }
  return {
    includes(value) {
      if (value < from || value > to) throw new BeyondHolidays(value, holidays)
      return working[value - from] === 1
    },
  }
}

/** The calendar of England and Wales as published. */
export const publishedCalendar: Calendar = calendarOf(englandAndWales)
