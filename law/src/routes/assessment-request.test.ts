import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { inBrief } from '../examples/in-brief.ts'

const on = '2026-11-21'
const route = (given: Readonly<Record<string, unknown>>, iso = on) =>
  inBrief(given, iso).route('assessment-request')

describe('without a plan it is open', () => {
  test('at school, unless there was an assessment in the last six months', () => {
    const given = { kind: 'help-in-setting', hasPlan: 'no' }
    assert.equal(route({ ...given, assessedInLastSixMonths: 'no' }), 'open, DUTY-05 DUTY-06')
    assert.equal(route({ ...given, assessedInLastSixMonths: 'yes' }), 'not-yet, DUTY-06 DUTY-07')
    assert.equal(route(given), 'open, DUTY-05 DUTY-06 DUTY-06, needs assessedInLastSixMonths')
    assert.equal(route({ ...given, hasPlan: 'yes' }), 'does-not-apply, DUTY-06')
    assert.equal(route({ ...given, hasPlan: undefined }), 'unknown, DUTY-06, needs hasPlan')
  })

  test('beside an exclusion, a school place, health or social care', () => {
    for (const kind of ['exclusion', 'admission', 'health-service', 'social-care']) {
      assert.equal(route({ kind, hasPlan: 'no' }), 'open, DUTY-05 DUTY-06', kind)
      assert.equal(route({ kind, hasPlan: 'yes' }), 'does-not-apply, DUTY-06', kind)
      assert.equal(route({ kind }), 'unknown, DUTY-06, needs hasPlan', kind)
    }
  })

  test('not where the assessment is under way', () => {
    for (const kind of ['health-service', 'social-care'])
      assert.equal(
        route({ kind, hasPlan: 'no', inPlanProcess: 'yes' }),
        'closed, EHC-06 DUTY-07 EHC-03',
        kind,
      )
  })

  test('after a move, from the new council', () => {
    assert.equal(route({ kind: 'moving-area', hasPlan: 'no' }), 'open, DUTY-05 DUTY-06 EHC-01')
    assert.equal(route({ kind: 'moving-area', hasPlan: 'yes' }), 'does-not-apply, DUTY-06')
    assert.equal(route({ kind: 'moving-area' }), 'unknown, DUTY-06, needs hasPlan')
  })
})

describe('a request', () => {
  const wanted = { kind: 'request', wants: 'assessment', hasPlan: 'no' }

  test('that was not made yet: the six months after an assessment, and the day on which they end', () => {
    const given = { ...wanted, requestedOn: 'no', assessedOn: '2026-05-21' }
    assert.equal(route(given, '2026-11-20'), 'not-yet, DUTY-06 DUTY-07')
    assert.equal(route(given, '2026-11-21'), 'open, DUTY-05 DUTY-06')
    assert.equal(route({ ...wanted, assessedOn: 'no' }), 'open, DUTY-05 DUTY-06')
    assert.equal(route(wanted), 'open, DUTY-05 DUTY-06 DUTY-06, needs assessedOn')
  })

  test('where nobody has said whether there is a plan', () => {
    const given = { kind: 'request', wants: 'assessment' }
    assert.equal(route(given), 'open, DUTY-05 DUTY-06 DUTY-06 DUTY-06, needs hasPlan assessedOn')
    assert.equal(route({ ...given, assessedOn: 'no' }), 'open, DUTY-05 DUTY-06 DUTY-06, needs hasPlan')
    for (const wants of ['reassessment', 'early-review', undefined])
      assert.equal(route({ kind: 'request', wants }), 'unknown, DUTY-06, needs hasPlan')
  })

  test('that is with the council need not be made again', () => {
    const given = { ...wanted, assessedOn: 'no', requestedOn: '2026-11-02' }
    assert.equal(route(given), 'closed, EHC-01 EHC-02')
    assert.equal(route({ ...given, answeredOn: 'no' }), 'closed, EHC-01 EHC-02')
    assert.equal(route({ ...given, wants: undefined }), 'closed, EHC-01 EHC-02')
  })

  test('that was answered can be made again, unless it led to an assessment', () => {
    const given = { ...wanted, requestedOn: '2026-08-03', answeredOn: '2026-09-01' }
    assert.equal(route(given), 'open, DUTY-05 DUTY-06')
    assert.equal(route({ ...given, assessedOn: '2026-11-01' }), 'not-yet, DUTY-06 DUTY-07')
  })

  test('with a plan there is none to make', () => {
    assert.equal(route({ ...wanted, hasPlan: 'yes' }), 'does-not-apply, DUTY-06')
    assert.equal(
      route({ kind: 'request', wants: 'reassessment', hasPlan: 'no', assessedOn: 'no' }),
      'open, DUTY-05 DUTY-06',
    )
    // What is with the council is no request for an assessment.
    const other = { wants: 'reassessment', requestedOn: '2026-11-02', assessedOn: 'no' }
    assert.equal(route({ ...wanted, ...other }), 'open, DUTY-05 DUTY-06')
  })
})

describe('while something is overdue', () => {
  const late = (clock: string | undefined, doneOn?: string) =>
    route({ kind: 'overdue', clock, startedOn: '2026-01-05', doneOn })

  test('a first assessment: it is with the council, or has been answered', () => {
    assert.equal(late('assessment-decision'), 'closed, EHC-01 EHC-02')
    assert.equal(late('assessment-decision', '2026-11-10'), 'open, DUTY-05 DUTY-06')
    assert.equal(late('refusal-to-issue'), 'closed, EHC-06 DUTY-07 EHC-03')
    assert.equal(late('refusal-to-issue', '2026-11-10'), 'not-yet, DUTY-06 DUTY-07')
    assert.equal(late('refusal-to-issue', '2026-05-21'), 'open, DUTY-06 DUTY-05')
    assert.equal(late('final-plan', 'no'), 'closed, EHC-06 DUTY-07 EHC-03')
    assert.equal(late('final-plan', '2026-11-10'), 'does-not-apply, DUTY-06')
  })

  test('the other clocks belong to a plan', () => {
    for (const clock of [
      'annual-review',
      'review-decision',
      'final-amended-plan',
      'reassessment-decision',
      'reassessment-final-plan',
      'phase-transfer',
    ])
      assert.equal(late(clock), 'does-not-apply, DUTY-06', clock)
    assert.equal(late(undefined), 'unknown, DUTY-06, needs clock')
  })
})

describe('after a decision', () => {
  const after = (decision: string, iso = on) =>
    route({ kind: 'council-decision', decision, noticeSentOn: '2026-03-02' }, iso)

  test('a refusal to assess: again, at once', () => {
    assert.equal(after('refuse-assess'), 'open, DUTY-05 DUTY-06')
  })

  test('a refusal to issue: six months after the notice', () => {
    assert.equal(after('refuse-issue', '2026-09-02'), 'not-yet, DUTY-06 DUTY-07')
    assert.equal(after('refuse-issue', '2026-09-03'), 'open, DUTY-06 DUTY-05')
  })

  test('the end of a plan: once it has ended; with a plan: never', () => {
    assert.equal(after('cease'), 'not-yet, DUTY-13')
    assert.equal(after('plan'), 'does-not-apply, DUTY-06')
  })

  test('not known which: that decides', () => {
    assert.equal(route({ kind: 'council-decision' }), 'unknown, APP-12, needs decision')
  })
})

test('where the concern belongs to a plan, or is about something else', () => {
  for (const kind of [
    'plan-not-delivered',
    'plan-review',
    'phase-transfer',
    'recommendation',
    'personal-budget',
  ])
    assert.equal(route({ kind }), 'does-not-apply, DUTY-06', kind)
  for (const kind of ['discrimination', 'transport', 'records', 'agreement'])
    assert.equal(route({ kind }), 'does-not-apply, DUTY-05', kind)
  assert.equal(route({ kind: 'tribunal-order' }), 'does-not-apply, ORD-03')
})
