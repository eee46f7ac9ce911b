import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { inBrief } from '../examples/in-brief.ts'

const on = '2026-11-21'
const route = (given: Readonly<Record<string, unknown>>, iso = on) =>
  inBrief(given, iso).route('draft-plan-representations')
const inTime = 'open, EHC-09 NOT-03 DUTY-09 DUTY-16'
const afterwards = 'open, EHC-09 NOT-03'

describe('comments are in time for 15 days and not refused after them', () => {
  test('a draft', () => {
    const given = { kind: 'council-decision', decision: 'draft-plan', noticeSentOn: '2026-11-23' }
    assert.equal(route(given, '2026-12-07'), 'open, EHC-05 DUTY-08 DUTY-09 DUTY-16')
    assert.equal(route(given, '2026-12-08'), 'open, EHC-05 DUTY-08')
  })

  test('a proposal in a letter', () => {
    const given = { kind: 'council-decision', decision: 'proposal-to-amend', noticeSentOn: '2026-11-23' }
    assert.equal(route(given, '2026-12-07'), inTime)
    assert.equal(route(given, '2026-12-08'), afterwards)
    assert.equal(
      route({ kind: 'council-decision', decision: 'proposal-to-amend' }),
      'open, EHC-05, needs noticeDatedOn noticeSentOn',
    )
  })

  test('changes that were proposed after a review', () => {
    const given = { kind: 'plan-review', proposalOn: '2026-11-23', decidedOn: 'no' }
    assert.equal(route(given, '2026-12-07'), inTime)
    assert.equal(route(given, '2026-12-08'), afterwards)
    assert.equal(route({ ...given, decidedOn: '2026-12-08' }, '2026-12-08'), 'does-not-apply, EHC-09')
  })

  test('a final amended plan that is late: the clock began with the proposal', () => {
    const given = { kind: 'overdue', clock: 'final-amended-plan', startedOn: '2026-11-23' }
    assert.equal(route(given, '2026-12-07'), inTime)
    assert.equal(route(given, '2026-12-08'), afterwards)
    assert.equal(route({ ...given, doneOn: '2026-12-08' }, '2026-12-08'), 'does-not-apply, EHC-09')
    assert.equal(route({ ...given, startedOn: undefined }), 'open, EHC-05 NOT-03, needs startedOn')
  })
})

describe('it opens with a draft or a proposal', () => {
  test('after a request', () => {
    const asked = (wants?: string, hasPlan?: string) => route({ kind: 'request', wants, hasPlan })
    assert.equal(asked('assessment'), 'not-yet, EHC-05')
    assert.equal(asked('assessment', 'no'), 'not-yet, EHC-05')
    assert.equal(asked(undefined, 'no'), 'not-yet, EHC-05')
    assert.equal(asked('assessment', 'yes'), 'not-yet, EHC-08')
    assert.equal(asked('reassessment'), 'not-yet, EHC-08')
    assert.equal(asked(), 'not-yet, EHC-08')
  })

  test('while something else is overdue', () => {
    const late = (clock?: string, doneOn?: string) =>
      route({ kind: 'overdue', clock, startedOn: '2026-01-05', doneOn })
    assert.equal(late(), 'unknown, EHC-09, needs clock')
    for (const clock of [
      'assessment-decision',
      'refusal-to-issue',
      'reassessment-decision',
      'final-plan',
      'reassessment-final-plan',
    ])
      assert.equal(late(clock), 'not-yet, EHC-05', clock)
    for (const clock of ['annual-review', 'review-decision', 'phase-transfer'])
      assert.equal(late(clock), 'not-yet, EHC-08', clock)
    for (const clock of ['final-plan', 'reassessment-final-plan'])
      assert.equal(late(clock, '2026-11-10'), 'does-not-apply, EHC-05', clock)
    assert.equal(late('phase-transfer', '2026-11-10'), 'does-not-apply, EHC-09')
    for (const clock of ['assessment-decision', 'refusal-to-issue', 'reassessment-decision'])
      assert.equal(late(clock, '2026-11-10'), 'not-yet, EHC-05', clock)
  })

  test('during a review', () => {
    assert.equal(route({ kind: 'plan-review', proposalOn: 'no' }), 'not-yet, EHC-08')
    assert.equal(route({ kind: 'plan-review' }), 'unknown, EHC-09, needs proposalOn')
    assert.equal(route({ kind: 'plan-review', decidedOn: '2026-11-10' }), 'does-not-apply, EHC-09')
  })

  test('before a move', () => {
    const move = { kind: 'phase-transfer', phase: 'infant-to-junior' }
    assert.equal(route(move), 'not-yet, EHC-08')
    assert.equal(route({ kind: 'phase-transfer' }), 'not-yet, PHASE-03, needs phase')
    assert.equal(route({ ...move, finalPlanOn: '2026-11-10' }), 'does-not-apply, EHC-09')
    assert.equal(route({ kind: 'moving-area', hasPlan: 'yes' }), 'not-yet, EHC-08')
    assert.equal(route({ kind: 'moving-area', hasPlan: 'no' }), 'does-not-apply, EHC-09')
    assert.equal(route({ kind: 'moving-area' }), 'unknown, EHC-09, needs hasPlan')
  })

  test('while an assessment or a review goes on', () => {
    for (const kind of ['health-service', 'social-care', 'plan-not-delivered']) {
      assert.equal(route({ kind, inPlanProcess: 'yes' }), 'not-yet, EHC-05', kind)
      assert.equal(route({ kind, inPlanProcess: 'no' }), 'does-not-apply, EHC-05', kind)
      assert.equal(route({ kind }), 'does-not-apply, EHC-05', kind)
    }
  })

  test('where a draft was ordered or agreed', () => {
    for (const order of ['make-draft-plan', 'reconsider']) {
      assert.equal(route({ kind: 'tribunal-order', orders: [order] }), 'not-yet, EHC-05', order)
      assert.equal(route({ kind: 'agreement', agreedTerms: [order] }), 'not-yet, EHC-05', order)
    }
    assert.equal(route({ kind: 'tribunal-order', orders: ['amend-provision'] }), 'does-not-apply, EHC-05')
    assert.equal(route({ kind: 'tribunal-order' }), 'does-not-apply, EHC-05')
    assert.equal(route({ kind: 'agreement' }), 'does-not-apply, EHC-05')
  })
})

test('elsewhere there is no draft', () => {
  for (const kind of [
    'help-in-setting',
    'exclusion',
    'discrimination',
    'admission',
    'transport',
    'personal-budget',
    'records',
    'recommendation',
  ])
    assert.equal(route({ kind }), 'does-not-apply, EHC-05', kind)
  assert.equal(route({ kind: 'council-decision', decision: 'plan' }), 'does-not-apply, EHC-05')
  assert.equal(route({ kind: 'council-decision' }), 'unknown, APP-12, needs decision')
})
