import assert from 'node:assert/strict'
import { test } from 'node:test'
import { BeyondHolidays } from './bank-holidays.ts'
import { type Day, day, isoOf, weekdayOf } from './day.ts'
import {
  beginningWith,
  daysFrom,
  monthIsTooShort,
  monthsAfter,
  monthsBefore,
  monthsStartingWith,
  weeksOf,
  workingDayOnOrAfter,
  workingDaysAfter,
  workingDaysBefore,
  workingDaysBeginningWith,
} from './period.ts'
import { publishedCalendar } from './working-day.ts'

const { tribunal } = publishedCalendar

/** From, length, and the end it must have. */
type Case = readonly [from: string, count: number, end: string]

function check(count: (from: Day, n: number) => Day, cases: readonly Case[]): void {
  for (const [from, n, end] of cases) assert.equal(isoOf(count(day(from), n)), end, `${from} and ${n}`)
}

test('months after: the same day-number, or the last day of a month that is too short', () => {
  check(monthsAfter, [
    ['2026-10-01', 2, '2026-12-01'],
    ['2026-11-29', 1, '2026-12-29'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2027-12-31', 2, '2028-02-29'],
    ['2027-12-29', 2, '2028-02-29'],
    ['2026-12-29', 2, '2027-02-28'],
    ['2026-12-28', 2, '2027-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-08-31', 1, '2026-09-30'],
    ['2026-10-31', 1, '2026-11-30'],
    ['2026-12-01', 1, '2027-01-01'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-01-31', 12, '2027-01-31'],
    ['2026-11-05', 1, '2026-12-05'],
    ['2026-11-05', 14, '2028-01-05'],
  ])
})

test('whether a month was too short', () => {
  assert.equal(monthIsTooShort(day('2026-12-31'), 2), true)
  assert.equal(monthIsTooShort(day('2026-12-29'), 2), true)
  assert.equal(monthIsTooShort(day('2026-12-28'), 2), false)
  assert.equal(monthIsTooShort(day('2027-12-29'), 2), false)
  assert.equal(monthIsTooShort(day('2026-08-31'), 1), true)
  assert.equal(monthIsTooShort(day('2026-08-30'), 1), false)
})

test('months starting with: the day itself is the first', () => {
  check(monthsStartingWith, [
    ['2026-03-10', 6, '2026-09-09'],
    ['2026-03-01', 6, '2026-08-31'],
    ['2026-08-31', 6, '2027-02-27'],
    ['2024-02-29', 12, '2025-02-27'],
    ['2026-11-23', 12, '2027-11-22'],
  ])
})

test('weeks and days of or from a day do not count it; beginning with a day counts it', () => {
  check(weeksOf, [
    ['2026-11-23', 6, '2027-01-04'],
    ['2026-11-23', 0, '2026-11-23'],
    ['2026-11-23', 1, '2026-11-30'],
  ])
  check(daysFrom, [
    ['2026-11-23', 30, '2026-12-23'],
    ['2026-11-23', 15, '2026-12-08'],
  ])
  check(
    (from, n) => beginningWith(from, n, 'weeks'),
    [
      ['2026-11-23', 5, '2026-12-27'],
      ['2026-11-23', 1, '2026-11-29'],
    ],
  )
  check(
    (from, n) => beginningWith(from, n, 'days'),
    [
      ['2026-11-23', 15, '2026-12-07'],
      ['2026-11-23', 1, '2026-11-23'],
    ],
  )
})

test('working days after: the day itself, weekends and bank holidays are not counted', () => {
  check(
    (from, n) => workingDaysAfter(from, n, tribunal),
    [
      ['2026-11-20', 3, '2026-11-25'],
      ['2026-12-22', 3, '2026-12-29'],
      ['2026-04-01', 3, '2026-04-08'],
      ['2026-11-21', 1, '2026-11-23'],
      ['2026-11-23', 0, '2026-11-23'],
      ['2026-11-21', 0, '2026-11-21'],
    ],
  )
})

test('working days after may leave out further days', () => {
  const withoutTuesdays = (value: Day) => weekdayOf(value) !== 2
  assert.equal(isoOf(workingDaysAfter(day('2026-11-23'), 1, tribunal, withoutTuesdays)), '2026-11-25')
  assert.equal(isoOf(workingDaysAfter(day('2026-11-23'), 5, tribunal, withoutTuesdays)), '2026-12-02')
})

test('working days before: the day itself is not counted', () => {
  check(
    (from, n) => workingDaysBefore(from, n, tribunal),
    [
      ['2026-11-23', 1, '2026-11-20'],
      ['2026-11-22', 1, '2026-11-20'],
      ['2026-12-29', 1, '2026-12-24'],
      ['2026-04-07', 2, '2026-04-01'],
      ['2026-11-23', 0, '2026-11-23'],
    ],
  )
})

test('a working day stays; any other day rolls on to the next one', () => {
  const rolled = (text: string) => isoOf(workingDayOnOrAfter(day(text), tribunal))
  assert.equal(rolled('2026-11-20'), '2026-11-20')
  assert.equal(rolled('2026-11-21'), '2026-11-23')
  assert.equal(rolled('2026-11-22'), '2026-11-23')
  assert.equal(rolled('2026-12-25'), '2026-12-29')
})

test('a count that leaves the bank holiday table is refused, however far away it starts', () => {
  for (const text of ['2028-12-28', '9999-12-31', '0001-01-01']) {
    assert.throws(() => workingDaysAfter(day(text), 3, tribunal), BeyondHolidays, text)
  }
  for (const text of ['2012-01-03', '9999-12-31', '0001-01-01']) {
    assert.throws(() => workingDaysBefore(day(text), 1, tribunal), BeyondHolidays, text)
  }
  assert.throws(() => workingDayOnOrAfter(day('2028-12-30'), tribunal), BeyondHolidays)
})

test('months before: the same day-number, or the last day of a month that is too short', () => {
  check(monthsBefore, [
    ['2027-09-15', 5, '2027-04-15'],
    ['2027-07-31', 5, '2027-02-28'],
    ['2028-07-31', 5, '2028-02-29'],
    ['2027-03-01', 5, '2026-10-01'],
    ['2027-01-31', 1, '2026-12-31'],
    ['2027-01-31', 2, '2026-11-30'],
    ['2027-02-28', 12, '2026-02-28'],
    ['2026-12-31', 12, '2025-12-31'],
  ])
})

test('working days beginning with a day: it counts where it is one', () => {
  const count = (from: Day, n: number) => workingDaysBeginningWith(from, n, tribunal)
  check(count, [
    ['2026-11-23', 1, '2026-11-23'],
    ['2026-11-23', 5, '2026-11-27'],
    ['2026-11-23', 6, '2026-11-30'],
    ['2026-11-21', 1, '2026-11-23'],
    ['2026-12-24', 2, '2026-12-29'],
  ])
})
