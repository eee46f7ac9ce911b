import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { inBrief } from '../examples/in-brief.ts'

const on = '2026-11-21'
const lgsco = (given: Record<string, unknown>, day = on) => inBrief(given, day).route('ombudsman-lgsco')
const state = (given: Record<string, unknown>, day: string) => inBrief(given, day).state('ombudsman-lgsco')
const answered = { complainedOn: '2026-10-01', complaintAnsweredOn: '2026-11-20' }
const aware = { awareOn: '2026-03-10' }

describe('the Ombudsman for councils', () => {
  test('what comes first, from not said to answered', () => {
    const plan = { kind: 'plan-not-delivered', missing: ['provision'] }
    assert.equal(lgsco(plan), 'open, CMP-06 CMP-06, first CMP-06, needs complainedOn')
    assert.equal(lgsco({ ...plan, complainedOn: 'no' }), 'open, CMP-06 CMP-06, first CMP-06')
    const made = { ...plan, complainedOn: '2026-10-01' }
    assert.equal(lgsco(made), 'open, CMP-06 CMP-06, first CMP-06, needs complaintAnsweredOn')
    assert.equal(lgsco({ ...made, complaintAnsweredOn: 'no' }), 'open, CMP-06 CMP-06, first CMP-06')
    assert.equal(lgsco({ ...plan, ...answered }), 'open, CMP-06 CMP-06')
    assert.equal(lgsco({ ...plan, ...answered, missing: ['health'] }), 'open, CMP-08 CMP-06')
  })

  test('twelve months beginning with the day of first knowing', () => {
    const concerns = [
      { kind: 'plan-not-delivered', missing: ['provision'], ...aware },
      { kind: 'help-in-setting', hasPlan: 'yes', ...aware },
      { kind: 'health-service', inPlanProcess: 'yes', ...aware },
      { kind: 'social-care', service: 'adults', ...aware },
      { kind: 'social-care', service: 'childrens', ...aware },
    ]
    for (const concern of concerns) {
      assert.equal(state(concern, '2027-03-09'), 'open', concern.kind)
      assert.equal(state(concern, '2027-03-10'), 'closed', concern.kind)
      assert.match(
        inBrief(concern, '2027-03-10').says('ombudsman-lgsco')[0] ?? '',
        /may accept a later complaint/,
      )
    }
  })

  test('a decision: barred by an appeal, twelve months from its notice', () => {
    const letter = { kind: 'council-decision', decision: 'refuse-assess', noticeSentOn: '2026-11-03' }
    assert.equal(lgsco(letter), 'open, CMP-13, first CMP-06')
    assert.equal(lgsco({ ...letter, appealMadeOn: '2026-11-20' }), 'closed, CMP-13')
    assert.equal(state(letter, '2027-11-02'), 'open')
    assert.equal(state(letter, '2027-11-03'), 'closed')
    assert.equal(lgsco({ kind: 'council-decision' }), 'unknown, CMP-06, needs noticeDatedOn noticeSentOn')
  })

  test('a decision: what can be appealed it normally does not look at, and the rest it may', () => {
    const letter = { kind: 'council-decision', noticeSentOn: '2026-11-03', noticeDatedOn: '2026-11-01' }
    for (const [given, rule] of [
      [{}, 'CMP-13'],
      [{ decision: 'plan' }, 'CMP-13'],
      [{ decision: 'draft-plan' }, 'CMP-06'],
      [{ decision: 'plan', disputed: ['health'] }, 'CMP-06'],
    ] as const) {
      assert.equal(lgsco({ ...letter, ...given }, '2027-10-31'), `open, ${rule}, first CMP-06`)
      assert.equal(lgsco({ ...letter, ...given }, '2027-11-01'), `open, ${rule} CMP-06, first CMP-06`)
    }
  })

  test('without a plan a school is not its business', () => {
    const help = { kind: 'help-in-setting', setting: 'academy' }
    assert.equal(lgsco(help), 'unknown, DUTY-10, needs hasPlan')
    assert.equal(lgsco({ ...help, hasPlan: 'no' }), 'does-not-apply, CMP-02')
    assert.equal(lgsco({ ...help, hasPlan: 'yes' }), 'open, CMP-06 CMP-06, first CMP-06')
    assert.equal(lgsco({ kind: 'exclusion' }), 'unknown, DUTY-10, needs hasPlan')
    assert.equal(lgsco({ kind: 'exclusion', hasPlan: 'no' }), 'does-not-apply, CMP-02')
    assert.equal(lgsco({ kind: 'exclusion', hasPlan: 'yes' }), 'open, DUTY-10, first CMP-06')
  })

  test('delay', () => {
    assert.equal(lgsco({ kind: 'overdue', complainedOn: 'no' }), 'open, EHC-10 CMP-06, first CMP-06')
    assert.equal(lgsco({ kind: 'overdue', ...answered }), 'open, EHC-10 CMP-06')
    for (const kind of ['request', 'plan-review', 'phase-transfer', 'moving-area'])
      assert.equal(lgsco({ kind }), 'open, EHC-10 CMP-13, first CMP-06', kind)
  })

  test('health care has another Ombudsman', () => {
    assert.equal(lgsco({ kind: 'health-service' }), 'unknown, CMP-06, needs inPlanProcess')
    assert.equal(lgsco({ kind: 'health-service', inPlanProcess: 'no' }), 'does-not-apply, CMP-08')
    assert.equal(lgsco({ kind: 'health-service', inPlanProcess: 'yes' }), 'open, CMP-06 CMP-06, first CMP-06')
    assert.equal(lgsco({ kind: 'agreement', healthOnly: 'yes' }), 'does-not-apply, CMP-08')
    assert.equal(lgsco({ kind: 'recommendation', about: ['health'] }), 'does-not-apply, CMP-08')
  })

  test('social care: each procedure first, then no more', () => {
    const care = (given: Record<string, unknown>) =>
      lgsco({ kind: 'social-care', complainedOn: 'no', ...given })
    assert.equal(care({ service: 'childrens' }), 'open, CMP-06 CMP-06, first CMP-07')
    assert.equal(care({ service: 'adults' }), 'open, CMP-06 CMP-06, first CMP-08')
    assert.equal(care({}), 'open, CMP-06 CMP-06, first CMP-08')
    assert.equal(care({ service: 'childrens', ...answered }), 'open, CMP-06 CMP-06')
    assert.equal(care({ service: 'adults', ...answered }), 'open, CMP-06 CMP-06')
  })

  test('discrimination by the council alone', () => {
    const by = (respondent: string) => lgsco({ kind: 'discrimination', respondent })
    assert.equal(by('council'), 'open, EQ-01, first CMP-06')
    assert.equal(by('school'), 'does-not-apply, CMP-02')
    assert.equal(by('college'), 'does-not-apply, CMP-06')
    assert.equal(by('other'), 'does-not-apply, CMP-06')
    assert.equal(lgsco({ kind: 'discrimination' }), 'unknown, CMP-02, needs respondent')
  })

  test('transport: after the review, twelve months from its last decision', () => {
    const refused = { kind: 'transport', refusedOn: '2026-01-12' }
    assert.equal(lgsco(refused), 'open, TRN-01 CMP-06, first TRN-01, needs panelDecidedOn')
    assert.equal(lgsco({ ...refused, panelDecidedOn: 'no' }), 'open, TRN-01 CMP-06, first TRN-01')
    const decided = { ...refused, reviewAnsweredOn: '2026-02-16', panelDecidedOn: '2026-04-13' }
    assert.equal(lgsco(decided, '2027-01-11'), 'open, TRN-01 CMP-06')
    const words = (day: string) => inBrief(decided, day).says('ombudsman-lgsco')[1] ?? ''
    assert.doesNotMatch(words('2027-01-11'), /safe reading/)
    assert.match(words('2027-01-12'), /safe reading/)
    assert.equal(state(decided, '2027-04-12'), 'open')
    assert.equal(state(decided, '2027-04-13'), 'closed')
    assert.equal(state(refused, '2027-01-11'), 'open')
    assert.equal(state(refused, '2027-01-12'), 'closed')
    assert.equal(state({ ...refused, panelDecidedOn: 'no' }, '2027-01-12'), 'closed')
  })

  test('a budget: twelve months from the decision or its review', () => {
    const refused = { kind: 'personal-budget', refusedOn: '2026-01-12', complainedOn: 'no' }
    assert.equal(lgsco(refused), 'open, PB-01 CMP-06, first CMP-06')
    assert.equal(state(refused, '2027-01-12'), 'closed')
    const reviewed = { ...refused, reviewAnsweredOn: '2026-02-16' }
    assert.equal(state(reviewed, '2027-01-12'), 'open')
    assert.match(inBrief(reviewed, '2027-01-12').says('ombudsman-lgsco')[1] ?? '', /safe reading/)
    assert.equal(state(reviewed, '2027-02-16'), 'closed')
    assert.equal(lgsco({ kind: 'personal-budget' }), 'open, PB-01 CMP-06, first CMP-06, needs complainedOn')
  })

  test('admission, records, promises and recommendations', () => {
    assert.equal(lgsco({ kind: 'admission' }), 'open, CMP-06, first CMP-06')
    assert.equal(lgsco({ kind: 'records' }), 'does-not-apply, SAR-01')
    assert.equal(lgsco({ kind: 'agreement' }), 'unknown, CMP-12, needs healthOnly')
    assert.equal(lgsco({ kind: 'agreement', healthOnly: 'no', ...answered }), 'open, CMP-12 CMP-06')
    assert.equal(lgsco({ kind: 'tribunal-order', ...answered }), 'open, CMP-12 CMP-06')
    assert.equal(lgsco({ kind: 'tribunal-order', complainedOn: 'no' }), 'open, CMP-12 CMP-06, first CMP-06')
    assert.equal(lgsco({ kind: 'recommendation' }), 'unknown, CMP-06, needs about')
    assert.equal(
      lgsco({ kind: 'recommendation', about: ['social-care'], ...answered }),
      'open, CMP-06 CMP-06',
    )
  })
})
