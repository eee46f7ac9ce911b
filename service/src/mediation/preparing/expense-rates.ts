/**
 * What whoever arranges a mediation pays of the family's expenses (reg 41 of the SEND Regulations 2014, LAW-MED-33), as
 * data. Sums are in pence.
 */
import type { ExpenseLine } from '../step-kinds.ts'

export type ExpenseKind = ExpenseLine['kind']

export interface ExpenseRate {
  readonly kind: ExpenseKind
  /** What the sum is of: so much for each of these; null: what it cost. */
  readonly unit: 'mile' | 'hour' | 'night' | null
  /** Pence for each unit that the regulation fixes; null: what it cost. */
  readonly each: number | null
  /** The most in pence, for each unit where there is one; null: none is named. */
  readonly most: number | null
}

export const expenseRates: readonly ExpenseRate[] = [
  { kind: 'transport', unit: null, each: null, most: null },
  { kind: 'mileage', unit: 'mile', each: 25, most: null },
  { kind: 'taxi', unit: null, each: null, most: null },
  { kind: 'earnings', unit: null, each: null, most: 45_00 },
  { kind: 'care', unit: 'hour', each: 5_35, most: null },
  { kind: 'overnight-london', unit: 'night', each: null, most: 81_00 },
  { kind: 'overnight', unit: 'night', each: null, most: 71_00 },
  { kind: 'overnight-family', unit: 'night', each: null, most: 21_00 },
]

/** @throws RangeError on a kind that the regulation does not have */
export function rateOf(kind: ExpenseKind): ExpenseRate {
  const found = expenseRates.find((rate) => rate.kind === kind)
  if (found === undefined) throw new RangeError(`no expense ${kind}`)
  return found
}

/** A line as it was claimed, with what the rate comes to. */
export interface WorkedLine {
  readonly line: ExpenseLine
  readonly rate: ExpenseRate
  /** The most that the regulation has for it, in pence; null: what it cost. */
  readonly most: number | null
  /** More is claimed than that. It is shown and not cut: whoever arranges decides. */
  readonly isAbove: boolean
}

/** What the rates make of a line. Half a penny is rounded up. */
export function workedLine(line: ExpenseLine): WorkedLine {
  const rate = rateOf(line.kind)
  const { unit, each, most } = rate
  const count = unit === null ? 1 : (line.count ?? 1)
  const pence = each ?? most
  const top = pence === null ? null : Math.round(pence * count)
  return { line, rate, most: top, isAbove: top !== null && line.pence > top }
}

/** Pence that a fixed rate comes to; null: there is none, and what it cost has to be said. */
export function penceAtRate(kind: ExpenseKind, count: number): number | null {
  const { each } = rateOf(kind)
  return each === null ? null : Math.round(each * count)
}

/** The sum of lines in pence. */
export function sumOf(lines: readonly ExpenseLine[]): number {
  return lines.reduce((sum, { pence }) => sum + pence, 0)
}
