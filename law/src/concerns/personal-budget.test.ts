import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inBrief } from '../examples/in-brief.ts'

const decided = { kind: 'personal-budget', refusedOn: '2026-10-01' }
const brief = (given: Record<string, unknown>, on = '2026-11-21') => inBrief({ ...decided, ...given }, on)

test('the review itself has no date; the Ombudsman and the court have', () => {
  const ombudsman = 'ombudsman-lgsco 2027-09-30'
  assert.deepEqual(brief({}).dates, [ombudsman, 'judicial-review 2027-01-01'])
  const answered = { reviewAnsweredOn: '2026-11-10' }
  assert.deepEqual(brief(answered, '2026-11-09').dates, [ombudsman, 'judicial-review 2027-01-01'])
  assert.deepEqual(brief(answered, '2026-11-10').dates, [ombudsman, 'judicial-review 2027-02-10'])
  assert.deepEqual(inBrief({ kind: 'personal-budget' }, '2026-11-21').dates, [])
})

test('no appeal, and a review that has to be asked for', () => {
  assert.deepEqual(brief({}).warnings, ['no-right-of-appeal PB-01'])
  assert.deepEqual(brief({ budgetDecision: 'refused-personal-budget' }).warnings, [
    'no-right-of-appeal PB-01',
  ])
  for (const budgetDecision of ['refused-direct-payments', 'reduced-or-stopped']) {
    const both = ['no-right-of-appeal PB-01', 'act-at-once PB-01']
    assert.deepEqual(brief({ budgetDecision }).warnings, both)
    const asked = { budgetDecision, reviewAskedOn: '2026-11-21' }
    assert.deepEqual(brief(asked, '2026-11-20').warnings, both)
    assert.deepEqual(brief(asked).warnings, both.slice(0, 1))
    assert.deepEqual(brief({ budgetDecision, reviewAnsweredOn: '2026-11-10' }).warnings, both.slice(0, 1))
  }
})

test('days in an order that cannot be are named', () => {
  for (const [earlier, later, rule] of [
    ['refusedOn', 'reviewAskedOn', 'PB-01'],
    ['refusedOn', 'reviewAnsweredOn', 'PB-01'],
    ['reviewAskedOn', 'reviewAnsweredOn', 'PB-01'],
    ['complainedOn', 'complaintAnsweredOn', 'CMP-06'],
  ] as const) {
    const named = (day: string) =>
      inBrief(
        { kind: 'personal-budget', [earlier]: '2026-10-20', [later]: day },
        '2026-11-21',
      ).warnings.includes(`facts-disagree ${rule}`)
    assert.equal(named('2026-10-20'), false, later)
    assert.equal(named('2026-10-19'), true, later)
  }
})
