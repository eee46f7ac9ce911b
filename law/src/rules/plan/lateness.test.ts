import assert from 'node:assert/strict'
import { test } from 'node:test'
import { annualReview } from '../../deadlines/annual-review.ts'
import { phaseTransfer } from '../../deadlines/phase-transfer.ts'
import { day } from '../../time/day.ts'
import { publishedCalendar as calendar } from '../../time/working-day.ts'
import { deadlineWithin, isOverdue, latenessOf } from './lateness.ts'

const move = phaseTransfer.work({ year: 2027, to: 'other' }, calendar)

test('nobody is late before the latest reading has passed', () => {
  assert.equal(latenessOf(move, 'no', day('2027-02-14')), 'running')
  assert.equal(latenessOf(move, undefined, day('2027-02-15')), 'running')
  assert.equal(latenessOf(move, 'no', day('2027-02-16')), 'late')
})

test('what is done is in time up to the latest reading, whatever the day asked about', () => {
  assert.equal(latenessOf(move, day('2027-02-15'), day('2028-01-01')), 'done-in-time')
  assert.equal(latenessOf(move, day('2027-02-16'), day('2027-02-16')), 'done-late')
})

test('without a later reading the last day counts', () => {
  const input = { 'plan-made-or-last-reviewed': day('2025-11-23') }
  assert.equal(isOverdue(annualReview, input, { on: day('2026-11-22'), calendar }), false)
  assert.equal(isOverdue(annualReview, input, { on: day('2026-11-23'), calendar }), true)
})

test('beyond the bank holidays nobody is called late', () => {
  const input = { 'plan-made-or-last-reviewed': day('2005-01-01') }
  assert.equal(deadlineWithin(annualReview, input, calendar), null)
  assert.equal(isOverdue(annualReview, input, { on: day('2026-11-22'), calendar }), false)
})
