import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../time/day.ts'
import { lastDayToComment } from './draft-comment-time.ts'

test('WK-38: 15 days beginning with the day of service, from the earlier date', () => {
  const notice = { first: day('2026-11-23'), second: day('2026-11-25') }
  assert.equal(lastDayToComment(notice), day('2026-12-07'))
})
