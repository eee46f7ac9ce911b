import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../time/day.ts'
import { countedFromTheLastDecision, judicialReviewTime } from './judicial-review-time.ts'
import { ombudsmanTime } from './ombudsman-time.ts'

const notice = { first: day('2026-11-30'), second: day('2026-12-02') }

test('judicial review: three months after each date, never rolled on', () => {
  assert.deepEqual(judicialReviewTime(notice), { lastDay: day('2027-02-28'), latestDay: day('2027-03-02') })
})

test('judicial review after a review of the decision: the claim must still be prompt', () => {
  assert.match(countedFromTheLastDecision, /last decision.*promptly/)
})

test('the Ombudsman: twelve months beginning with each date', () => {
  assert.deepEqual(ombudsmanTime(notice), { lastDay: day('2027-11-29'), latestDay: day('2027-12-01') })
})
