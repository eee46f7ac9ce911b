/**
 * Every kind but the appeal (which has its own sweep), for every start day from the first day of the present
 * law to the last day of the bank holiday table and each combination of choices, against the oracle.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { englandAndWales, isoOf, kinds } from '../src/index.ts'
import { bankHolidayTitles, daysFromTo, tableFrom, tableTo } from './calendar.ts'
import { assertNoneDiffer, compare, nothingSeen } from './differences.ts'
import { schoolDayKinds, swept } from './every-input.ts'
import { oracle, oracleKinds } from './oracle.ts'

const starts = [...daysFromTo('2014-09-01', tableTo)]
const startDays = 5236
/** Up to five months, and no bank holidays on the way: early in 2029 their last day is still known. */
const countsBackFar = new Set(['post-16-transfer', 'review-meeting-notice', 'review-advice-circulated'])

test('the law and the oracle have the same kinds, and each is swept', () => {
  const names = kinds.map((kind) => kind.name)
  assert.deepEqual(names.toSorted(), oracleKinds().toSorted())
  assert.deepEqual([...Object.keys(swept), 'appeal', 'phase-transfer'].toSorted(), names.toSorted())
  assert.equal(starts.length, startDays)
})

test('the bank holidays are those that GOV.UK published, day and name', () => {
  const { from, to, titles } = englandAndWales
  assert.deepEqual([isoOf(from), isoOf(to)], [tableFrom, tableTo])
  const known = [...titles].map(([day, title]) => [isoOf(day), title])
  assert.deepEqual(
    known,
    [...bankHolidayTitles].map(([iso, title]) => [iso, title.replaceAll('’', "'")]),
  )
})

for (const [kind, { perDay, inputs }] of Object.entries(swept)) {
  test(`${kind}: every start day`, () => {
    const seen = nothingSeen()
    for (const start of starts) {
      for (const input of inputs(start)) compare(seen, kind, input, oracle(kind, input))
    }
    assertNoneDiffer(seen, startDays * perDay)
    assert.ok(seen.refused < seen.cases)
    assert.equal(seen.undated > 0, schoolDayKinds.has(kind))
    assert.ok(seen.undated < seen.cases)
  })
}

test('phase-transfer: every year of the table, and the first after it', () => {
  const seen = nothingSeen()
  for (let year = 2015; year <= 2029; year += 1) {
    for (const to of ['post-16', 'other']) {
      const input = { year, to }
      compare(seen, 'phase-transfer', input, oracle('phase-transfer', input))
    }
  }
  assertNoneDiffer(seen, 30)
  assert.equal(seen.refused, 2)
})

test('before the present law dates are still worked out, and the doubt is said where the law was another', () => {
  const seen = nothingSeen()
  for (const start of daysFromTo('2010-06-01', '2014-08-31')) {
    for (const [kind, { inputs }] of Object.entries(swept)) {
      for (const input of inputs(start)) compare(seen, kind, input, oracle(kind, input))
    }
    const input = { 'notice-sent': start }
    compare(seen, 'appeal', input, oracle('appeal', input))
  }
  const casesOfADay = Object.values(swept).reduce((sum, { perDay }) => sum + perDay, 1)
  assertNoneDiffer(seen, 1553 * casesOfADay)
})

test('past the table every kind refuses, whatever the day', () => {
  const seen = nothingSeen()
  for (const start of daysFromTo('2029-01-15', '2030-01-31')) {
    for (const [kind, { inputs }] of Object.entries(swept)) {
      if (schoolDayKinds.has(kind) || (countsBackFar.has(kind) && start < '2029-06-10')) continue
      for (const input of inputs(start)) compare(seen, kind, input, 'beyond-holidays')
    }
    compare(seen, 'appeal', { 'notice-sent': start }, 'beyond-holidays')
  }
  assert.equal(seen.differ, 0, seen.first.join('\n'))
  assert.ok(seen.cases > 50_000)
})
