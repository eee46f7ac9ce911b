import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Day, day, shift } from '../../time/day.ts'
import { workingDaysAfter } from '../../time/period.ts'
import { publishedCalendar } from '../../time/working-day.ts'
import { usualTimeIsOver } from './usual-time.ts'

const isOver = (from: Day, on: Day) => usualTimeIsOver(from, on, publishedCalendar)

test('20 working days: the last is in time, the day after is not', () => {
  assert.equal(isOver(day('2026-10-01'), day('2026-10-29')), false)
  assert.equal(isOver(day('2026-10-01'), day('2026-10-30')), true)
})

test('the short answers agree with the count on every start day of four years', () => {
  for (let from = day('2024-01-01'); from < day('2028-01-01'); from = shift(from, 1)) {
    const last = workingDaysAfter(from, 20, publishedCalendar.ordinary)
    assert.equal(isOver(from, last), false)
    assert.equal(isOver(from, shift(last, 1)), true)
  }
})

test('where the bank holidays are not known, only what is over on any calendar is over', () => {
  const from = day('2040-03-01')
  assert.equal(isOver(from, shift(from, 42)), false)
  assert.equal(isOver(from, shift(from, 43)), true)
  const { holidays } = publishedCalendar
  for (const [start, expected] of [
    [shift(holidays.from, -1), false],
    [holidays.from, true],
    [shift(holidays.to, -42), true],
    [shift(holidays.to, -41), false],
  ] as const)
    assert.equal(isOver(start, shift(start, 41)), expected)
})
