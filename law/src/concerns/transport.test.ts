import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inBrief } from '../examples/in-brief.ts'

const refused = { kind: 'transport', refusedOn: '2026-10-01' }
const brief = (given: Record<string, unknown>, on: string) => inBrief({ ...refused, ...given }, on)
const ombudsman = 'ombudsman-lgsco 2027-09-30'

test('the usual last day of each stage, until that stage is asked for', () => {
  const court = 'judicial-review 2027-01-01'
  assert.deepEqual(brief({}, '2026-10-10').dates, ['transport-review 2026-10-29', ombudsman, court])
  const asked = { reviewAskedOn: '2026-10-05' }
  assert.deepEqual(brief(asked, '2026-10-10').dates, [ombudsman, court])
  const answered = { ...asked, reviewAnsweredOn: '2026-11-02' }
  const courtAfter = 'judicial-review 2027-02-02'
  assert.deepEqual(brief(answered, '2026-11-01').dates, [ombudsman, court])
  assert.deepEqual(brief(answered, '2026-11-02').dates, [
    'transport-review 2026-11-30',
    ombudsman,
    courtAfter,
  ])
  const panel = { ...answered, panelAskedOn: '2026-11-10' }
  assert.deepEqual(brief(panel, '2026-11-10').dates, [ombudsman, courtAfter])
  assert.deepEqual(brief({ ...panel, panelDecidedOn: '2026-11-20' }, '2026-11-20').dates, [
    ombudsman,
    'judicial-review 2027-02-20',
  ])
  assert.deepEqual(inBrief({ kind: 'transport' }, '2026-11-20').dates, [])
})

test('it is usual practice, and no appeal', () => {
  const always = ['no-right-of-appeal TRN-01', 'usual-practice TRN-01']
  assert.deepEqual(brief({}, '2026-11-21').warnings, always)
  assert.deepEqual(brief({ postSixteen: 'yes' }, '2026-11-21').warnings, always)
  assert.deepEqual(brief({ panelDecidedOn: '2026-11-20' }, '2026-11-21').warnings, always.slice(0, 1))
})

test('an answer is called late on the day after the usual 20 working days', () => {
  const asked = { reviewAskedOn: '2026-10-01' }
  assert.equal(brief(asked, '2026-10-29').warnings.includes('answer-overdue TRN-01'), false)
  assert.equal(brief(asked, '2026-10-30').warnings.includes('answer-overdue TRN-01'), true)
  const answered = { ...asked, reviewAnsweredOn: '2026-10-30' }
  assert.equal(brief(answered, '2026-10-30').warnings.includes('answer-overdue TRN-01'), false)
})

test('days in an order that cannot be are named', () => {
  for (const [earlier, later] of [
    ['refusedOn', 'reviewAskedOn'],
    ['refusedOn', 'reviewAnsweredOn'],
    ['refusedOn', 'panelAskedOn'],
    ['refusedOn', 'panelDecidedOn'],
    ['reviewAskedOn', 'reviewAnsweredOn'],
    ['reviewAskedOn', 'panelDecidedOn'],
    ['panelAskedOn', 'panelDecidedOn'],
  ] as const) {
    const named = (day: string) =>
      inBrief({ kind: 'transport', [earlier]: '2026-10-20', [later]: day }, '2026-11-21').warnings.includes(
        'facts-disagree TRN-01',
      )
    assert.equal(named('2026-10-20'), false, later)
    assert.equal(named('2026-10-19'), true, later)
  }
})
