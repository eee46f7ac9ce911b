import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { orders } from '../../deadlines/order-times.ts'
import { day, shift } from '../../time/day.ts'
import { changesHelpToo, type Term, timeForOrders } from './time-for-orders.ts'

const from = day('2026-11-23')
const after = (days: number) => shift(from, days)
const stands = (terms: readonly Term[], days: number, unopposed = false) =>
  timeForOrders(terms, from, unopposed, after(days))

describe('the time for what was ordered', () => {
  test('nothing is due where the plan ends, or where nothing was ordered', () => {
    assert.equal(stands(['dismiss-cease'], 500), 'nothing-due')
    assert.equal(stands([], 500), 'nothing-due')
    assert.equal(stands(['dismiss-cease', 'reconsider'], 500, true), 'nothing-due')
  })

  test('at once is the day itself', () => {
    assert.equal(stands(['continue'], 0), 'running')
    assert.equal(stands(['continue'], 1), 'over')
  })

  test('one late term is enough, and one without excuse outweighs', () => {
    assert.equal(stands(['make-draft-plan', 'make-final-plan'], 36), 'over-unless-excused')
    assert.equal(stands(['make-final-plan', 'make-draft-plan'], 36), 'over-unless-excused')
    assert.equal(stands(['make-draft-plan', 'other'], 36), 'over')
    assert.equal(stands(['other', 'make-draft-plan'], 36), 'over')
  })

  test('a refusal after assessment is late only when a final plan would be', () => {
    assert.equal(stands(['assess-refusal'], 70), 'running')
    assert.equal(stands(['assess-refusal'], 98), 'running')
    assert.equal(stands(['assess-refusal'], 99), 'over-unless-excused')
    assert.equal(stands(['assess-refusal'], 99, true), 'over')
  })

  test('the school beside the help', () => {
    assert.equal(stands(['amend-placement'], 15), 'over')
    assert.equal(stands(['amend-placement', 'amend-provision'], 35), 'running')
    assert.equal(stands(['continue-amended', 'amend-placement'], 35), 'running')
    assert.equal(stands(['amend-placement', 'amend-provision'], 36), 'over')
    assert.equal(changesHelpToo(['amend-placement', 'continue']), false)
  })

  test('once over, it stays over', () => {
    const terms = fc.subarray([...orders, 'other'] as Term[])
    fc.assert(
      fc.property(terms, fc.integer({ min: 0, max: 120 }), fc.boolean(), (given, days, unopposed) => {
        const today = stands(given, days, unopposed)
        const tomorrow = stands(given, days + 1, unopposed)
        if (today === 'over') assert.equal(tomorrow, 'over')
        if (today === 'over-unless-excused') assert.ok(tomorrow.startsWith('over'))
        if (today === 'nothing-due') assert.equal(tomorrow, 'nothing-due')
      }),
    )
  })
})
