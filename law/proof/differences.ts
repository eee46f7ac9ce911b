/** Holds the law's result against the oracle's answer and keeps what differs, for a sweep to report. */
import assert from 'node:assert/strict'
import { deadline } from '../src/index.ts'
import type { Answer } from './answer.ts'
import type { Values } from './oracle.ts'

/** What a sweep has seen so far: how many cases, and the first few that differ. */
export interface Seen {
  cases: number
  refused: number
  /** Answers without a day, because the term dates do not give it. */
  undated: number
  differ: number
  readonly first: string[]
}

/** A sweep that has seen nothing yet. */
export function nothingSeen(): Seen {
  return { cases: 0, refused: 0, undated: 0, differ: 0, first: [] }
}

/** Compares one case: every date, who, how, and whether a doubt is said. Keeps the first ten differences. */
export function compare(
  seen: Seen,
  kind: string,
  values: Values,
  expected: Answer | 'beyond-holidays',
): void {
  const result = deadline(kind, values)
  seen.cases += 1
  if (expected === 'beyond-holidays') {
    seen.refused += 1
    if ('faults' in result && result.faults.length === 1 && result.faults[0]?.code === expected) return
  } else if (
    'lastDay' in result &&
    result.lastDay === expected.lastDay &&
    result.laterDay === expected.laterDay &&
    result.advisedDay === expected.advisedDay &&
    result.moment === expected.moment &&
    result.manner === expected.manner &&
    result.runsOn === expected.runsOn &&
    (expected.doubt === null || (result.doubt !== null) === expected.doubt) &&
    result.kind === kind
  ) {
    if (expected.lastDay === null) seen.undated += 1
    return
  }
  seen.differ += 1
  if (seen.first.length < 10) {
    seen.first.push(
      `${kind} ${JSON.stringify(values)}\n  law    ${inOneLine(result)}\n  oracle ${inOneLine(expected)}`,
    )
  }
}

/** @throws AssertionError with the first differences, or where the number of cases is not the one expected */
export function assertNoneDiffer(seen: Seen, cases: number): void {
  assert.equal(seen.differ, 0, `${seen.differ} of ${seen.cases} cases differ:\n${seen.first.join('\n')}`)
  assert.equal(seen.cases, cases, 'the number of cases checked')
}

function inOneLine(given: ReturnType<typeof deadline> | Answer | 'beyond-holidays'): string {
  if (given === 'beyond-holidays') return given
  if ('faults' in given) return JSON.stringify(given.faults)
  const { lastDay, laterDay, advisedDay, moment, manner, runsOn, doubt } = given
  return JSON.stringify({ lastDay, laterDay, advisedDay, moment, manner, runsOn, doubt })
}
