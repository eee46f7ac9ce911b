import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  type Day,
  day,
  dayOf,
  dayOrLastOf,
  earlierOf,
  isoOf,
  laterOf,
  lengthOfMonth,
  parseDay,
  partsOf,
  shift,
  weekdayOf,
} from './day.ts'

const anyDay = fc.integer({
  min: Number(day('0001-01-01')),
  max: Number(day('9999-12-31')),
}) as fc.Arbitrary<Day>

test('a day is a whole number counted from 1 January 1970', () => {
  assert.equal(day('1970-01-01'), 0)
  assert.equal(day('1970-01-02'), 1)
  assert.equal(day('1969-12-31'), -1)
  assert.equal(day('2026-11-21'), 20_778)
  assert.equal(day('0001-01-01'), -719_162)
  assert.equal(day('9999-12-31'), 2_932_896)
})

test('only a day of the calendar in exactly YYYY-MM-DD is read', () => {
  for (const text of [
    '',
    '2026-02-30',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-01-32',
    '2026-04-31',
    '2025-02-29',
    '1900-02-29',
    '0000-01-01',
    '21/11/2026',
    '2026-1-1',
    '2026-11-21 ',
    ' 2026-11-21',
    '2026-10-01 2026-10-02',
    '2026-11-21T00:00',
    '+2026-11-21',
    '02026-11-21',
    '2026-11-21\n',
    '٢٠٢٦-11-21',
  ]) {
    assert.equal(parseDay(text), null, JSON.stringify(text))
  }
  for (const text of ['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31', '2026-12-31', '2026-01-01']) {
    assert.equal(isoOf(parseDay(text) as Day), text)
  }
})

test('a day that the code gets wrong is a fault of the code', () => {
  assert.throws(() => day('2026-02-30'), { name: 'RangeError', message: '2026-02-30 is not a day' })
})

test('parts that the calendar does not have give null', () => {
  assert.equal(dayOf(2026, 11, 21), day('2026-11-21'))
  assert.equal(dayOf(1, 1, 1), day('0001-01-01'))
  assert.equal(dayOf(9999, 12, 31), day('9999-12-31'))
  for (const [year, month, dayOfMonth] of [
    [0, 1, 1],
    [10_000, 1, 1],
    [2026.5, 1, 1],
    [2026, 0, 1],
    [2026, 13, 1],
    [2026, 1.5, 1],
    [2026, 1, 0],
    [2026, 1, 32],
    [2026, 1, 1.5],
    [2026, 2, 29],
    [Number.NaN, 1, 1],
  ] as const) {
    assert.equal(dayOf(year, month, dayOfMonth), null, `${year} ${month} ${dayOfMonth}`)
  }
})

test('a month that is too short gives its last day', () => {
  assert.equal(isoOf(dayOrLastOf(2027, 2, 31)), '2027-02-28')
  assert.equal(isoOf(dayOrLastOf(2028, 2, 31)), '2028-02-29')
  assert.equal(isoOf(dayOrLastOf(2026, 4, 31)), '2026-04-30')
  assert.equal(isoOf(dayOrLastOf(2026, 4, 30)), '2026-04-30')
  assert.equal(isoOf(dayOrLastOf(2026, 4, 1)), '2026-04-01')
  assert.equal(isoOf(dayOrLastOf(2026, 12, 31)), '2026-12-31')
})

test('months have their lengths, leap years by the rule of four, a hundred and four hundred', () => {
  const lengths = Array.from({ length: 12 }, (_, index) => lengthOfMonth(2026, index + 1))
  assert.deepEqual(lengths, [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
  assert.equal(lengthOfMonth(2024, 2), 29)
  assert.equal(lengthOfMonth(2100, 2), 28)
  assert.equal(lengthOfMonth(2000, 2), 29)
})

test('the weekday is counted from Monday 1 to Sunday 7, on both sides of 1970', () => {
  assert.equal(weekdayOf(day('1970-01-01')), 4)
  assert.equal(weekdayOf(day('2026-11-23')), 1)
  assert.equal(weekdayOf(day('2026-11-21')), 6)
  assert.equal(weekdayOf(day('2026-11-22')), 7)
  assert.equal(weekdayOf(day('1969-12-28')), 7)
  assert.equal(weekdayOf(day('1969-12-29')), 1)
  assert.equal(weekdayOf(day('0001-01-01')), 1)
})

test('every day from year 1 to 9999 keeps its parts and its text', () => {
  fc.assert(
    fc.property(anyDay, (value) => {
      const { year, month, dayOfMonth } = partsOf(value)
      assert.equal(dayOf(year, month, dayOfMonth), value)
      assert.equal(parseDay(isoOf(value)), value)
      assert.equal(weekdayOf(shift(value, 1)), (weekdayOf(value) % 7) + 1)
    }),
  )
})

test('the days around a turn of month and of year follow each other', () => {
  const texts = [
    '2027-02-28',
    '2027-03-01',
    '2028-02-28',
    '2028-02-29',
    '2028-03-01',
    '2026-12-31',
    '2027-01-01',
  ]
  for (const text of texts) {
    const { year, month, dayOfMonth } = partsOf(day(text))
    assert.deepEqual([year, month, dayOfMonth], text.split('-').map(Number))
  }
  assert.equal(isoOf(shift(day('2028-02-28'), 1)), '2028-02-29')
  assert.equal(isoOf(shift(day('2027-01-01'), -1)), '2026-12-31')
  assert.deepEqual(partsOf(day('0001-01-01')), { year: 1, month: 1, dayOfMonth: 1 })
  assert.deepEqual(partsOf(day('9999-12-31')), { year: 9999, month: 12, dayOfMonth: 31 })
})

test('text is the same when it is asked for again, inside and outside the days that are remembered', () => {
  for (const text of ['0007-03-04', '1969-12-31', '1970-01-01', '2026-11-21', '2069-12-31', '2070-01-01']) {
    assert.equal(isoOf(day(text)), text)
    assert.equal(isoOf(day(text)), text)
  }
})

test('the earlier and the later of two days', () => {
  const [first, second] = [day('2026-11-21'), day('2026-11-22')]
  assert.equal(earlierOf(first, second), first)
  assert.equal(earlierOf(second, first), first)
  assert.equal(laterOf(first, second), second)
  assert.equal(laterOf(second, first), second)
})
