import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../time/day.ts'
import { publishedCalendar } from '../../time/working-day.ts'
import {
  commissionersTimeIsOver,
  healthIsInIssue,
  mediationTimeIsOver,
  timeToTellCommissionerIsOver,
  whoArrangesMediation,
} from './mediation-clock.ts'

test('the commissioner arranges only where health alone is in issue', () => {
  assert.equal(whoArrangesMediation(['health']), 'commissioner')
  assert.equal(whoArrangesMediation(['health', 'social-care']), 'authority')
  assert.equal(whoArrangesMediation(['needs']), 'authority')
  assert.equal(whoArrangesMediation([]), 'authority')
  assert.equal(whoArrangesMediation(undefined), 'authority')
})

test('health is in issue where it is named', () => {
  assert.equal(healthIsInIssue(['needs', 'health']), true)
  assert.equal(healthIsInIssue(['needs']), false)
  assert.equal(healthIsInIssue(undefined), false)
})

test('WK-32: told on 21 November, arranged by 21 December, over on the day after', () => {
  const told = day('2026-11-21')
  assert.equal(mediationTimeIsOver(undefined, told, day('2026-12-21')), false)
  assert.equal(mediationTimeIsOver(undefined, told, day('2026-12-22')), true)
  assert.equal(mediationTimeIsOver(['health'], told, day('2027-06-01')), false)
})

test('the commissioner has 30 days from its own day, for health alone', () => {
  const told = day('2026-11-21')
  assert.equal(commissionersTimeIsOver(['health'], told, day('2026-12-21')), false)
  assert.equal(commissionersTimeIsOver(['health'], told, day('2026-12-22')), true)
  assert.equal(commissionersTimeIsOver(['health', 'needs'], told, day('2027-06-01')), false)
})

test('the council has three working days to tell the commissioner', () => {
  const told = day('2026-11-20')
  assert.equal(timeToTellCommissionerIsOver(told, day('2026-11-25'), publishedCalendar), false)
  assert.equal(timeToTellCommissionerIsOver(told, day('2026-11-26'), publishedCalendar), true)
})
