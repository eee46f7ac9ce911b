import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../time/day.ts'
import { healthIsInIssue, mediationTimeIsOver, whoArrangesMediation } from './mediation-clock.ts'

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
