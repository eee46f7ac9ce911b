import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { ConcernOf } from '../../facts.ts'
import { day } from '../../time/day.ts'
import { agreementStanding } from './agreement-standing.ts'
import { orderStanding } from './order-standing.ts'
import { recommendationStanding } from './recommendation-standing.ts'

describe('an order', () => {
  const stands = (given: Partial<ConcernOf<'tribunal-order'>>, on: string) =>
    orderStanding({ id: 'o', kind: 'tribunal-order', ...given }, day(on))
  const ordered = { orderedOn: day('2026-11-23'), orders: ['amend-provision'] } as const

  test('each standing, on both sides of its day', () => {
    assert.equal(stands(ordered, '2026-12-28'), 'running')
    assert.equal(stands(ordered, '2026-12-29'), 'over')
    assert.equal(stands({ ...ordered, keptOn: 'no' }, '2026-12-29'), 'over')
    assert.equal(stands({ ...ordered, keptOn: day('2026-12-20') }, '2026-12-29'), 'kept')
    assert.equal(stands({ ...ordered, orders: ['assess-notify'] }, '2026-12-08'), 'over-unless-excused')
    assert.equal(stands({ ...ordered, orders: ['dismiss-cease'] }, '2026-12-08'), 'nothing-due')
  })

  test('not known, and set by the order', () => {
    assert.equal(stands({}, '2026-12-29'), 'unknown')
    assert.equal(stands({ orderedOn: ordered.orderedOn, orders: [] }, '2026-12-29'), 'unknown')
    assert.equal(stands({ orders: ordered.orders }, '2026-12-29'), 'unknown')
    const directedFor = day('2026-12-11')
    assert.equal(stands({ ...ordered, directedFor }, '2026-12-11'), 'running')
    assert.equal(stands({ directedFor }, '2026-12-12'), 'over')
  })

  test('not opposed: the final plan after assessment has no excuse by the text', () => {
    const given = { ...ordered, orders: ['assess-final-plan'] } as const
    assert.equal(stands(given, '2027-03-02'), 'over-unless-excused')
    assert.equal(stands({ ...given, unopposed: 'yes' }, '2027-03-02'), 'over')
  })
})

describe('an agreement', () => {
  const stands = (given: Partial<ConcernOf<'agreement'>>, on: string) =>
    agreementStanding({ id: 'a', kind: 'agreement', ...given }, day(on))
  const agreed = { agreedIn: 'mediation', agreedOn: day('2026-11-23'), agreedTerms: ['other'] } as const

  test('each standing, on both sides of its day', () => {
    assert.equal(stands(agreed, '2026-12-07'), 'running')
    assert.equal(stands(agreed, '2026-12-08'), 'over')
    assert.equal(stands({ ...agreed, keptOn: day('2026-12-01') }, '2026-12-08'), 'kept')
    assert.equal(stands({ ...agreed, agreedTerms: ['make-draft-plan'] }, '2026-12-29'), 'over-unless-excused')
    assert.equal(stands({ ...agreed, agreedTerms: undefined }, '2026-12-29'), 'unknown')
    assert.equal(stands({ ...agreed, agreedTerms: [] }, '2026-12-29'), 'unknown')
    assert.equal(stands({ ...agreed, agreedOn: undefined }, '2026-12-29'), 'unknown')
  })

  test('is never counted as an appeal that was not opposed', () => {
    // Not opposed, the final plan after an assessment has no excuse, and there is nothing to reconsider.
    const afterAssessment = { ...agreed, agreedTerms: ['assess-final-plan'] } as const
    assert.equal(stands(afterAssessment, '2027-03-01'), 'running')
    assert.equal(stands(afterAssessment, '2027-03-02'), 'over-unless-excused')
    const reconsidered = { ...agreed, agreedTerms: ['reconsider'] } as const
    assert.equal(stands(reconsidered, '2026-12-07'), 'running')
    assert.equal(stands(reconsidered, '2026-12-08'), 'over')
  })

  test('outside mediation only a day that was agreed counts', () => {
    assert.equal(stands({ ...agreed, agreedIn: 'talk' }, '2027-06-01'), 'nothing-due')
    assert.equal(stands({ ...agreed, agreedIn: undefined }, '2027-06-01'), 'unknown')
    const agreedFor = day('2027-01-15')
    assert.equal(stands({ ...agreed, agreedIn: 'talk', agreedFor }, '2027-01-15'), 'running')
    assert.equal(stands({ agreedFor }, '2027-01-16'), 'over')
  })
})

describe('a recommendation', () => {
  const stands = (given: Partial<ConcernOf<'recommendation'>>, on: string) =>
    recommendationStanding({ id: 'r', kind: 'recommendation', ...given }, day(on))
  const recommendedOn = day('2026-11-23')

  test('each standing, on both sides of its day', () => {
    assert.equal(stands({ recommendedOn }, '2026-12-27'), 'running')
    assert.equal(stands({ recommendedOn }, '2026-12-28'), 'overdue')
    assert.equal(stands({}, '2026-12-28'), 'unknown')
    const answered = { recommendedOn, recommendationAnsweredOn: day('2026-12-14') }
    assert.equal(stands(answered, '2026-12-28'), 'answered')
    assert.equal(stands({ ...answered, followed: 'yes' }, '2026-12-28'), 'followed')
    assert.equal(stands({ ...answered, followed: 'no' }, '2026-12-28'), 'refused')
  })

  test('a day that the Tribunal set, and the day on which the power began', () => {
    const directedFor = day('2027-01-08')
    assert.equal(stands({ recommendedOn, directedFor }, '2027-01-08'), 'running')
    assert.equal(stands({ directedFor }, '2027-01-09'), 'overdue')
    assert.equal(stands({ recommendedOn: day('2018-04-02') }, '2026-12-28'), 'before-the-power')
    assert.equal(stands({}, '2018-04-02'), 'before-the-power')
    assert.equal(stands({}, '2018-04-03'), 'unknown')
  })
})
