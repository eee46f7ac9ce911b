import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day, shift } from '../../time/day.ts'
import { publishedCalendar } from '../../time/working-day.ts'
import { meetingNotice } from './meeting-notice.ts'
import { endOfWorkingDays } from './working-days-over.ts'

const notice = (given: string, meeting: string) => meetingNotice(day(given), day(meeting), publishedCalendar)

test('six working days are enough, five borderline, four short', () => {
  assert.equal(notice('2026-11-20', '2026-11-30'), 'enough')
  assert.equal(notice('2026-11-20', '2026-11-27'), 'borderline')
  assert.equal(notice('2026-11-20', '2026-11-29'), 'borderline')
  assert.equal(notice('2026-11-20', '2026-11-26'), 'short')
})

test('bank holidays are passed over', () => {
  assert.equal(notice('2026-12-21', '2026-12-30'), 'borderline')
  assert.equal(notice('2026-12-21', '2026-12-31'), 'enough')
})

test('outside the bank holidays that are known nothing is said', () => {
  const { from, to } = publishedCalendar.holidays
  assert.equal(meetingNotice(shift(from, -1), from, publishedCalendar), 'not-known')
  assert.equal(meetingNotice(to, shift(to, 30), publishedCalendar), 'not-known')
})

test('a count of six working days always ends inside the days that are looked at', () => {
  const { from, to } = publishedCalendar.holidays
  for (let value = from; value <= shift(to, -16); value = shift(value, 1)) {
    const end = endOfWorkingDays(value, 6, publishedCalendar)
    assert.ok(end !== null && end <= shift(value, 16))
  }
})
