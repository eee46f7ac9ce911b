import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inBrief } from '../examples/in-brief.ts'
import { concernKinds } from '../facts.ts'

const brief = (given: Record<string, unknown>, on = '2026-11-21') =>
  inBrief({ kind: 'personal-budget', refusedOn: '2026-10-01', ...given }, on).route('personal-budget-review')
const says = (given: Record<string, unknown>) =>
  inBrief({ kind: 'personal-budget', refusedOn: '2026-10-01', ...given }, '2026-11-21').says(
    'personal-budget-review',
  )[0] ?? ''

test('turns on what was decided', () => {
  assert.equal(brief({}), 'unknown, PB-01, needs budgetDecision')
  assert.equal(brief({ budgetDecision: 'refused-personal-budget' }), 'does-not-apply, PB-01 PB-01')
})

for (const [budgetDecision, words, wordsAfterwards] of [
  ['refused-direct-payments', /refused direct payments/, /has held its review/],
  ['reduced-or-stopped', /reduced or stopped/, /looked at it again/],
] as const) {
  test(`${budgetDecision}: open until the council has looked again`, () => {
    assert.equal(brief({ budgetDecision }), 'open, PB-01 PB-01, needs reviewAskedOn')
    const asked = { budgetDecision, reviewAskedOn: '2026-10-10' }
    assert.equal(brief(asked, '2026-10-09'), 'open, PB-01 PB-01, needs reviewAskedOn')
    assert.equal(brief(asked, '2026-10-10'), 'open, PB-01, needs reviewAnsweredOn')
    const answered = { ...asked, reviewAnsweredOn: '2026-11-10' }
    assert.equal(brief(answered, '2026-11-09'), 'open, PB-01, needs reviewAnsweredOn')
    assert.equal(brief(answered, '2026-11-10'), 'closed, PB-01')
    assert.match(says({ budgetDecision }), words)
    assert.match(says(answered), wordsAfterwards)
  })
}

test('for every other kind of concern it does not apply', () => {
  for (const kind of concernKinds) {
    if (kind !== 'personal-budget')
      assert.equal(inBrief({ kind }, '2026-11-21').route('personal-budget-review'), 'does-not-apply, PB-01')
  }
})
