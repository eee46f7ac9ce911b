/**
 * School days: Monday to Friday in term, without bank holidays. Terms differ from school to school, so
 * they are given, never guessed; days in term on which one school is closed are not known.
 * Source: LAW-EXC-01, LAW-EXC-02, LAW-ADM-01.
 */
import { type Day, laterOf, parseDay, shift } from './day.ts'
import type { WorkingDays } from './working-day.ts'

/** A stretch of term, both ends included; half-term holidays lie between two of them. */
export interface Term {
  readonly from: Day
  readonly to: Day
}

/** Stretches of term in their order, at least one; they do not overlap. */
export type Terms = readonly Term[]

/**
 * Reads stretches of term.
 * @param text ISO intervals with commas between, such as `2026-09-02/2026-10-23,2026-11-02/2026-12-18`
 * @returns the stretches, or null where one is not two days in order, or does not follow the one before it
 */
export function parseTerms(text: string): Terms | null {
  const terms: Term[] = []
  let before: Day | null = null
  for (const each of text.split(',')) {
    const ends = each.trim().split('/')
    const from = parseDay(ends[0] ?? '')
    const to = parseDay(ends[1] ?? '')
    if (ends.length !== 2 || from === null || to === null || to < from) return null
    if (before !== null && from <= before) return null
    terms.push({ from, to })
    before = to
  }
  return terms
}

/**
 * "n school days after d": d is not counted.
 * @param week Monday to Friday without bank holidays
 * @returns the day, or null where the count starts before the first stretch of term or runs past the last
 * @throws BeyondHolidays where the count leaves the bank holiday table
 */
export function schoolDaysAfter(d: Day, n: number, terms: Terms, week: WorkingDays): Day | null {
  const start = shift(d, 1)
  const first = terms[0]
  if (first === undefined || start < first.from) return null
  let left = n
  for (const { from, to } of terms) {
    for (let value = laterOf(from, start); value <= to; value = shift(value, 1)) {
      if (week.includes(value) && --left === 0) return value
    }
  }
  return null
}

/**
 * n school days before d, d not counted.
 * @returns the day, or null where the count starts after the last stretch of term or runs past the first
 * @throws BeyondHolidays as `schoolDaysAfter`
 */
export function schoolDaysBefore(d: Day, n: number, terms: Terms, week: WorkingDays): Day | null {
  const start = shift(d, -1)
  const last = terms.at(-1)
  if (last === undefined || start > last.to) return null
  let left = n
  for (const { from, to } of terms.toReversed()) {
    for (let value = to < start ? to : start; value >= from; value = shift(value, -1)) {
      if (week.includes(value) && --left === 0) return value
    }
  }
  return null
}
