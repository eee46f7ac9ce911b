import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { inBrief } from '../examples/in-brief.ts'
import { positionFrom } from '../position/position-result.ts'

const on = '2026-11-21'
const id = 'reassessment-or-review-request'
const route = (given: Readonly<Record<string, unknown>>, iso = on) => inBrief(given, iso).route(id)
const withAPlan = 'open, DUTY-12 EHC-11 REV-01'
const underWay = 'open, DUTY-11 DUTY-12 EHC-11'

describe('it turns on whether there is a plan', () => {
  test('at school', () => {
    const given = { kind: 'help-in-setting', hasPlan: 'yes' }
    assert.equal(route({ ...given, assessedInLastSixMonths: 'no' }), withAPlan)
    assert.equal(route({ ...given, assessedInLastSixMonths: 'yes' }), 'open, EHC-11 REV-01')
    assert.equal(route(given), `${withAPlan}, needs assessedInLastSixMonths`)
  })

  test('everywhere without a plan there is nothing to review', () => {
    for (const kind of [
      'help-in-setting',
      'moving-area',
      'health-service',
      'social-care',
      'exclusion',
      'admission',
      'request',
    ]) {
      assert.equal(route({ kind, hasPlan: 'no' }), 'does-not-apply, EHC-11', kind)
      assert.equal(route({ kind }), 'unknown, EHC-11, needs hasPlan', kind)
    }
  })

  test('with a plan it is open beside other concerns', () => {
    for (const kind of ['health-service', 'social-care', 'exclusion', 'admission'])
      assert.equal(route({ kind, hasPlan: 'yes' }), withAPlan, kind)
    for (const kind of ['personal-budget', 'recommendation']) assert.equal(route({ kind }), withAPlan, kind)
    for (const kind of ['health-service', 'social-care'])
      assert.equal(route({ kind, hasPlan: 'yes', inPlanProcess: 'yes' }), underWay, kind)
  })

  test('not where the concern is about something else', () => {
    for (const kind of ['discrimination', 'transport', 'records', 'agreement'])
      assert.equal(route({ kind }), 'does-not-apply, REV-01', kind)
    assert.equal(route({ kind: 'tribunal-order' }), 'does-not-apply, ORD-03')
  })
})

describe('for a plan', () => {
  test('that is not delivered: help must come without a new request', () => {
    assert.equal(route({ kind: 'plan-not-delivered' }), 'open, DUTY-10 DUTY-12 REV-01')
    assert.equal(route({ kind: 'plan-not-delivered', inPlanProcess: 'yes' }), underWay)
  })

  test('that is being reviewed, or goes to another council', () => {
    assert.equal(route({ kind: 'plan-review' }), underWay)
    assert.equal(route({ kind: 'moving-area', hasPlan: 'yes' }), 'open, EHC-12 DUTY-12 REV-01')
  })

  test('before a move of phase; to 25 where the move leads beyond school', () => {
    const before = (phase?: string) => route({ kind: 'phase-transfer', phase })
    assert.equal(before('primary-to-secondary'), 'open, PHASE-01 DUTY-12 EHC-11')
    assert.equal(before(), 'open, PHASE-01 DUTY-12 EHC-11')
    assert.equal(before('secondary-to-post-16'), 'open, PHASE-01 DUTY-14 DUTY-12 EHC-11')
    assert.equal(before('between-post-16'), 'open, PHASE-02 DUTY-14 DUTY-12 EHC-11')
  })

  test('of somebody in detention: the duty on release beside it', () => {
    const found = positionFrom(
      { person: { detained: 'yes' }, concerns: [{ id: 'one', kind: 'request', hasPlan: 'yes' }] },
      on,
    )
    assert.ok(!('faults' in found))
    const finding = found.routes.find((each) => each.id === id)
    assert.ok(finding?.why.some(({ rule }) => rule === 'LAW-DUTY-15'))
  })
})

describe('a request', () => {
  const wanted = { kind: 'request', wants: 'reassessment', hasPlan: 'yes', requestedOn: 'no' }

  test('that was not made yet: six months after the last assessment, and the day on which they end', () => {
    const given = { ...wanted, assessedOn: '2026-05-21' }
    assert.equal(route(given, '2026-11-20'), 'open, EHC-11 REV-01')
    assert.equal(route(given, '2026-11-21'), withAPlan)
    assert.equal(route(wanted), `${withAPlan}, needs assessedOn`)
    assert.equal(route({ ...wanted, wants: 'assessment' }), `${withAPlan}, needs assessedOn`)
  })

  test('where nobody has said whether there is a plan', () => {
    const given = { ...wanted, hasPlan: undefined }
    assert.equal(route(given), `${withAPlan}, needs hasPlan assessedOn`)
    assert.equal(route({ ...given, assessedOn: 'no' }), `${withAPlan}, needs hasPlan`)
    assert.equal(route({ ...given, assessedOn: '2026-10-01' }), 'open, EHC-11 REV-01, needs hasPlan')
    assert.equal(route({ ...given, wants: 'assessment' }), 'unknown, EHC-11, needs hasPlan')
  })

  test('that is with the council', () => {
    const asked = { ...wanted, requestedOn: '2026-11-16' }
    assert.equal(route(asked), 'open, EHC-11 REV-01')
    assert.match(inBrief(asked, on).says(id)[0] ?? '', /is with the council/)
    assert.equal(route({ ...asked, wants: 'early-review' }), 'open, REV-01 DUTY-12 EHC-11')
  })

  test('that was answered', () => {
    const given = { ...wanted, requestedOn: '2026-11-02', answeredOn: '2026-11-16' }
    assert.equal(route(given), 'open, EHC-11 REV-01')
    assert.match(inBrief(given, on).says(id)[0] ?? '', /you can appeal/)
  })
})

test('while something is overdue', () => {
  const late = (clock?: string, doneOn?: string) =>
    route({ kind: 'overdue', clock, startedOn: '2025-01-06', doneOn })
  assert.equal(late(), 'unknown, EHC-11, needs clock')
  assert.equal(late('assessment-decision'), 'does-not-apply, EHC-11')
  assert.equal(late('refusal-to-issue'), 'does-not-apply, EHC-11')
  assert.equal(late('final-plan'), 'not-yet, EHC-11')
  assert.equal(late('annual-review'), underWay)
  const yearly = { kind: 'overdue', clock: 'annual-review', startedOn: '2025-01-06' }
  assert.match(inBrief(yearly, on).says(id)[0] ?? '', /The yearly review is due/)
  assert.equal(late('review-decision'), underWay)
  assert.equal(late('final-amended-plan'), underWay)
  assert.equal(late('reassessment-decision'), 'open, EHC-11 REV-01')
  assert.equal(late('reassessment-decision', '2026-11-10'), 'open, EHC-11 REV-01')
  assert.equal(late('reassessment-final-plan'), 'open, EHC-11 REV-01')
  assert.equal(late('phase-transfer'), 'open, PHASE-01 DUTY-12 EHC-11')
  for (const clock of [
    'final-plan',
    'annual-review',
    'review-decision',
    'final-amended-plan',
    'reassessment-final-plan',
  ])
    assert.equal(late(clock, '2026-11-10'), withAPlan, clock)
})

test('after a decision', () => {
  const after = (decision?: string) =>
    route({ kind: 'council-decision', decision, noticeSentOn: '2026-11-03' })
  assert.equal(after('refuse-assess'), 'does-not-apply, EHC-11')
  assert.equal(after('refuse-issue'), 'does-not-apply, EHC-11')
  assert.equal(after('draft-plan'), 'not-yet, EHC-11')
  assert.equal(after('refuse-reassess'), 'open, EHC-11 EHC-11 REV-01')
  assert.equal(after('cease'), 'open, DUTY-13 EHC-13 DUTY-14 EHC-11')
  for (const decision of ['plan', 'refuse-amend', 'proposal-to-amend'])
    assert.equal(after(decision), withAPlan)
  assert.match(after(), /^unknown/)
})
