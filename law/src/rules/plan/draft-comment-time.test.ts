import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../time/day.ts'
import { lastDayToComment } from './draft-comment-time.ts'

test('WK-38: 15 days beginning with the day of service', () => {
  assert.equal(lastDayToComment(day('2026-11-23')), day('2026-12-07'))
})
