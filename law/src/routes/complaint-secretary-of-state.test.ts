import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { inBrief } from '../examples/in-brief.ts'

const on = '2026-11-21'
const secretary = (given: Record<string, unknown>) => inBrief(given, on).route('complaint-secretary-of-state')
const answered = { complainedOn: '2026-10-01', complaintAnsweredOn: '2026-11-20' }

describe('the Secretary of State', () => {
  test('comes after the council’s answer', () => {
    for (const kind of [
      'council-decision',
      'request',
      'plan-review',
      'phase-transfer',
      'moving-area',
      'admission',
      'transport',
    ])
      assert.equal(secretary({ kind }), 'open, CMP-11, first CMP-11', kind)
    for (const kind of ['overdue', 'personal-budget']) {
      assert.equal(secretary({ kind, complainedOn: 'no' }), 'open, CMP-11, first CMP-11', kind)
      assert.equal(secretary({ kind, ...answered }), 'open, CMP-11', kind)
    }
    assert.equal(secretary({ kind: 'tribunal-order', ...answered }), 'open, CMP-12')
  })

  test('comes after each kind of school or college, in its own way', () => {
    const help = (setting: string, rest: Record<string, unknown> = { complainedOn: 'no' }) =>
      secretary({ kind: 'help-in-setting', setting, ...rest })
    assert.equal(help('maintained-school'), 'open, CMP-02, first CMP-11')
    assert.equal(help('maintained-school', answered), 'open, CMP-02')
    assert.equal(help('academy'), 'open, CMP-03, first CMP-11')
    assert.equal(help('independent-school'), 'open, CMP-03, first CMP-11')
    assert.equal(help('college'), 'open, CMP-04, first CMP-11')
    assert.equal(help('specialist-post-16', answered), 'open, CMP-04')
    assert.equal(help('early-years-provider'), 'does-not-apply, CMP-05')
  })

  test('what a plan promises, but not health alone', () => {
    const plan = (...missing: string[]) => secretary({ kind: 'plan-not-delivered', missing, ...answered })
    assert.equal(plan('provision'), 'open, CMP-11 DUTY-10')
    assert.equal(plan('provision', 'health'), 'open, CMP-11 DUTY-10')
    assert.equal(plan('health'), 'does-not-apply, CMP-09')
  })

  test('exclusion and discrimination, by the body', () => {
    assert.equal(secretary({ kind: 'exclusion' }), 'unknown, CMP-02, needs setting')
    assert.equal(secretary({ kind: 'exclusion', setting: 'academy' }), 'open, CMP-11, first CMP-11')
    assert.equal(secretary({ kind: 'exclusion', setting: 'early-years-provider' }), 'does-not-apply, CMP-05')
    const by = (respondent: string) => secretary({ kind: 'discrimination', respondent })
    assert.equal(by('school'), 'open, CMP-11, first CMP-11')
    assert.equal(by('college'), 'open, CMP-04, first CMP-11')
    assert.equal(by('council'), 'open, CMP-11, first CMP-11')
    assert.equal(by('early-years-provider'), 'does-not-apply, CMP-05')
    assert.equal(by('other'), 'does-not-apply, CMP-11')
    assert.equal(secretary({ kind: 'discrimination' }), 'unknown, CMP-02, needs respondent')
  })

  test('not health, social care, records, or a recommendation', () => {
    assert.equal(secretary({ kind: 'health-service' }), 'does-not-apply, CMP-09')
    assert.equal(secretary({ kind: 'social-care' }), 'does-not-apply, CMP-07')
    assert.equal(secretary({ kind: 'records' }), 'does-not-apply, SAR-01')
    assert.equal(secretary({ kind: 'recommendation', about: ['health'] }), 'does-not-apply, CMP-11')
    assert.equal(secretary({ kind: 'agreement', healthOnly: 'yes' }), 'does-not-apply, CMP-09')
    assert.equal(secretary({ kind: 'agreement', healthOnly: 'no', ...answered }), 'open, CMP-12')
    assert.equal(secretary({ kind: 'agreement' }), 'unknown, CMP-12, needs healthOnly')
  })
})
