/**
 * Published tools and habits that give other dates: what each gets wrong, and how often. Each shortcut is
 * written here as its source describes it and held against corresponding months, or against the law's date.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deadline } from '../src/index.ts'
import { daysFromTo, plusDays, plusMonths } from './calendar.ts'

const decisionDates = [...daysFromTo('2020-01-01', '2030-12-31')]

test('eleven years hold 4,018 decision dates', () => {
  assert.equal(decisionDates.length, 4018)
})

/** JavaScript's own month sum: where the month is too short it runs over into the next one. */
function bySetMonth(iso: string, months: number): string {
  const date = new Date(`${iso}T00:00:00Z`)
  date.setUTCMonth(date.getUTCMonth() + months)
  return date.toISOString().slice(0, 10)
}

test('Date.setMonth(+2) runs over the end of short months: wrong on 42 of 4,018 decision dates', () => {
  const wrong = decisionDates.filter((iso) => bySetMonth(iso, 2) !== plusMonths(iso, 2))
  assert.equal(wrong.length, 42)
  assert.ok(
    wrong.every((iso) => bySetMonth(iso, 2) > plusMonths(iso, 2)),
    'it always gives a date too late',
  )
  assert.equal(bySetMonth('2026-12-31', 2), '2027-03-03')
  assert.equal(plusMonths('2026-12-31', 2), '2027-02-28')
})

/** The other way round: in time if the decision is not before the day of lodging less one month. */
function countsAsInTime(decision: string, lodged: string): boolean {
  return plusMonths(lodged, -1) <= decision
}

test("a published form's one-month test counts back: it lets late days through for 55 of 4,018 decision dates", () => {
  const wrong = decisionDates.filter((decision) =>
    countsAsInTime(decision, plusDays(plusMonths(decision, 1), 1)),
  )
  assert.equal(wrong.length, 55)
  assert.ok(countsAsInTime('2026-02-28', '2026-03-31'), 'a decision of 28 February, lodged on 31 March')
  assert.equal(plusMonths('2026-02-28', 1), '2026-03-28')
  assert.ok(!countsAsInTime('2026-02-27', '2026-03-28'))
})

test('"eight weeks" for an appeal against a final plan is always too short: two months are 59 days or more', () => {
  const eightWeeks = 56
  let shortest = Number.POSITIVE_INFINITY
  for (const sent of daysFromTo('2014-09-01', '2028-10-23')) {
    const result = deadline('appeal', { 'notice-sent': sent })
    assert.ok('lastDay' in result && result.lastDay !== null, sent)
    const allowed = Temporal.PlainDate.from(sent).until(result.lastDay).days
    assert.ok(allowed > eightWeeks, `${sent}: ${allowed} days`)
    shortest = Math.min(shortest, allowed)
  }
  assert.equal(shortest, 59)
  assert.ok(decisionDates.every((iso) => plusMonths(iso, 2) >= plusDays(iso, 59)))
})

test('a published prototype ignores rule 12: at LAW-WK-07 it gives Saturday 28 February, two days too early', () => {
  const prototype = (sent: string) => plusMonths(sent, 2)
  assert.equal(prototype('2025-12-31'), '2026-02-28')
  const result = deadline('appeal', { 'notice-sent': '2025-12-31' })
  assert.ok('lastDay' in result)
  assert.equal(result.lastDay, '2026-03-02')
})

test('without rule 12 the date is too early for more than a third of all notices, and never too late', () => {
  const sweep = [...daysFromTo('2014-09-01', '2028-10-23')]
  let early = 0
  for (const sent of sweep) {
    const result = deadline('appeal', { 'notice-sent': sent })
    assert.ok('lastDay' in result && result.lastDay !== null)
    const without = plusMonths(sent, 2)
    assert.ok(without <= result.lastDay, sent)
    if (without < result.lastDay) early += 1
  }
  assert.ok(early > sweep.length / 3, `${early} of ${sweep.length}`)
})
