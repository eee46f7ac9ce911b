import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day, shift } from './day.ts'
import { monthName, monthNames, plainDay, weekdayName, weekdayNames, writtenDay } from './written-day.ts'

test('a day is written in full and without its weekday', () => {
  assert.equal(writtenDay(day('2027-01-04')), 'Monday 4 January 2027')
  assert.equal(writtenDay(day('2026-11-22')), 'Sunday 22 November 2026')
  assert.equal(plainDay(day('2028-02-29')), '29 February 2028')
  assert.equal(plainDay(day('2026-12-31')), '31 December 2026')
})

test('weekdays and months have their names, in their order', () => {
  const week = weekdayNames.map((_, index) => weekdayName(shift(day('2026-11-16'), index)))
  assert.deepEqual(week, [...weekdayNames])
  const year = monthNames.map((_, index) => monthName(day(`2026-${String(index + 1).padStart(2, '0')}-15`)))
  assert.deepEqual(year, [...monthNames])
})
