import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { inBrief } from '../examples/in-brief.ts'

const on = '2026-11-21'
const council = (given: Record<string, unknown>, day = on) =>
  inBrief(given, day).route('complaint-local-authority')
const answered = { complainedOn: '2026-10-01', complaintAnsweredOn: '2026-11-21' }

describe('a complaint to the council', () => {
  test('is open for how it handled a decision, a request, a review, a move', () => {
    assert.equal(council({ kind: 'council-decision' }), 'open, CMP-13')
    for (const kind of ['request', 'plan-review', 'phase-transfer'])
      assert.equal(council({ kind }), 'open, CMP-06 EHC-10', kind)
    assert.equal(council({ kind: 'moving-area' }), 'open, CMP-06')
  })

  test('help without a plan is not its own; with one it may be', () => {
    const help = { kind: 'help-in-setting' }
    assert.equal(council(help), 'unknown, DUTY-10, needs hasPlan')
    assert.equal(council({ ...help, hasPlan: 'yes' }), 'open, DUTY-10')
    assert.equal(council({ ...help, hasPlan: 'no' }), 'does-not-apply, CMP-02')
  })

  test('what a plan promises is its first business, whatever is missing', () => {
    const plan = (given: Record<string, unknown>) => ({ kind: 'plan-not-delivered', ...given })
    assert.equal(council(plan({})), 'open, DUTY-10, needs missing')
    assert.equal(council(plan({ missing: ['provision', 'health'] })), 'open, DUTY-10')
    assert.equal(council(plan({ missing: ['health'] })), 'open, DUTY-10')
    assert.equal(council(plan({ missing: ['social-care'] })), 'open, CMP-07')
    assert.equal(council(plan({ missing: ['provision'], ...answered })), 'open, DUTY-10')
    assert.equal(council(plan({ missing: ['provision'], ownArrangements: 'yes' })), 'open, DUTY-10')
    assert.match(
      inBrief(plan({ ownArrangements: 'yes' }), on).says('complaint-local-authority')[0] ?? '',
      /arrangements of your own/,
    )
  })

  test('delay: from not said to answered', () => {
    const late = { kind: 'overdue' }
    assert.equal(council(late), 'open, EHC-10 CMP-06, needs complainedOn')
    assert.equal(council({ ...late, complainedOn: 'no' }), 'open, EHC-10 CMP-06')
    assert.equal(council({ ...late, ...answered }, '2026-11-20'), 'open, EHC-10 CMP-06 CMP-06')
    assert.equal(council({ ...late, ...answered }), 'closed, CMP-06 CMP-06')
  })

  test('beside health and social care only for its part in the plan', () => {
    for (const [kind, own] of [
      ['health-service', 'CMP-09'],
      ['social-care', 'CMP-07'],
    ] as const) {
      assert.equal(council({ kind }), 'unknown, CMP-06, needs inPlanProcess')
      assert.equal(council({ kind, inPlanProcess: 'yes' }), 'open, CMP-06')
      assert.equal(council({ kind, inPlanProcess: 'no' }), `does-not-apply, ${own}`)
    }
  })

  test('an exclusion with a plan, discrimination by the council', () => {
    assert.equal(council({ kind: 'exclusion' }), 'unknown, DUTY-10, needs hasPlan')
    assert.equal(council({ kind: 'exclusion', hasPlan: 'yes' }), 'open, DUTY-10')
    assert.equal(council({ kind: 'exclusion', hasPlan: 'no' }), 'does-not-apply, EXC-01')
    const by = (respondent: string) => council({ kind: 'discrimination', respondent })
    assert.equal(by('council'), 'open, EQ-01')
    for (const other of ['school', 'college', 'early-years-provider', 'other'])
      assert.equal(by(other), 'does-not-apply, EQ-01', other)
    assert.equal(council({ kind: 'discrimination' }), 'unknown, CMP-02, needs respondent')
  })

  test('admission, transport, budget and records', () => {
    assert.equal(council({ kind: 'admission' }), 'open, ADM-01')
    assert.equal(council({ kind: 'transport' }), 'open, TRN-01')
    assert.equal(council({ kind: 'personal-budget', complainedOn: 'no' }), 'open, PB-01')
    assert.equal(council({ kind: 'personal-budget', ...answered }), 'closed, PB-01 CMP-06')
    assert.equal(council({ kind: 'records' }), 'open, SAR-01')
  })

  test('an agreement: whose it is, whether its time runs, whether it was kept', () => {
    const agreed = (given: Record<string, unknown>, day = on) =>
      council({ kind: 'agreement', complainedOn: 'no', ...given }, day)
    assert.equal(agreed({}), 'unknown, CMP-12, needs healthOnly')
    assert.equal(agreed({ agreedIn: 'mediation' }), 'unknown, CMP-12, needs healthOnly')
    assert.equal(agreed({ agreedIn: 'talk' }), 'open, CMP-12')
    assert.equal(agreed({ healthOnly: 'yes' }), 'does-not-apply, CMP-12')
    const due = {
      agreedIn: 'mediation',
      healthOnly: 'no',
      agreedOn: '2026-11-02',
      agreedTerms: ['other'],
      keptOn: 'no',
    }
    assert.equal(agreed(due, '2026-11-16'), 'open, CMP-12, first CMP-12')
    assert.equal(agreed(due, '2026-11-17'), 'open, CMP-12')
    assert.match(
      inBrief({ kind: 'agreement', ...due, keptOn: '2026-11-20' }, on).says('complaint-local-authority')[0] ??
        '',
      /has been done/,
    )
    assert.equal(agreed({ ...due, ...answered }), 'closed, CMP-12 CMP-06')
  })

  test('an order: while its time runs, after it, done, and with the final answer', () => {
    const order = {
      kind: 'tribunal-order',
      orderedOn: '2026-10-12',
      orders: ['amend-provision'],
      complainedOn: 'no',
    }
    assert.equal(council(order, '2026-11-16'), 'open, CMP-12, first CMP-12')
    assert.equal(council(order, '2026-11-17'), 'open, CMP-12')
    assert.equal(council({ ...order, keptOn: '2026-11-20' }), 'open, CMP-12')
    assert.equal(council({ ...order, ...answered }), 'closed, CMP-12 CMP-06')
  })

  test('a recommendation on social care, not one on health alone', () => {
    const about = (...parts: string[]) =>
      council({ kind: 'recommendation', about: parts, complainedOn: 'no' })
    assert.equal(council({ kind: 'recommendation' }), 'unknown, CMP-06, needs about')
    assert.equal(about('social-care'), 'open, CMP-06')
    assert.equal(about('social-care', 'health'), 'open, CMP-06 CMP-09')
    assert.equal(about('health'), 'does-not-apply, CMP-09')
  })
})
