import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inBrief } from '../examples/in-brief.ts'

const refused = { kind: 'admission', hasPlan: 'no', refusedOn: '2026-10-01' }
const dates = (given: Record<string, unknown>, on = '2026-11-21') =>
  inBrief({ ...refused, ...given }, on).dates
const court = 'judicial-review 2027-01-01'

test('the time to lodge, then the time to be heard, none of which has a day', () => {
  assert.deepEqual(dates({}), [court, 'admission-appeal'])
  const lodged = { admissionAppealMadeOn: '2026-10-20' }
  assert.deepEqual(dates(lodged, '2026-10-19'), [court, 'admission-appeal'])
  assert.deepEqual(dates(lodged, '2026-10-20'), [court, 'admission-appeal-heard'])
})

test('notice of the hearing up to its day, the decision after it', () => {
  const heard = { admissionAppealMadeOn: '2026-10-20', admissionHearingOn: '2026-11-21' }
  assert.deepEqual(dates(heard), [court, 'admission-appeal-heard', 'admission-appeal-notice'])
  assert.deepEqual(dates(heard, '2026-11-22'), [court, 'admission-appeal-heard', 'admission-appeal-decision'])
  const decided = { ...heard, admissionDecidedOn: '2026-11-23' }
  assert.deepEqual(dates(decided, '2026-11-23'), ['judicial-review 2027-02-23'])
})

test('with a plan there is no admission appeal', () => {
  assert.deepEqual(dates({ hasPlan: 'yes' }), [court])
  assert.deepEqual(dates({ hasPlan: undefined }), [court, 'admission-appeal'])
  assert.deepEqual(dates({ refusedOn: undefined }), [])
})

test('the warnings say where the day is, or that the plan is the way', () => {
  const warnings = (given: Record<string, unknown>) =>
    inBrief({ ...refused, ...given }, '2026-11-21').warnings
  assert.deepEqual(warnings({}), ['act-at-once ADM-01'])
  assert.deepEqual(warnings({ hasPlan: 'yes' }), ['no-right-of-appeal ADM-01'])
  assert.deepEqual(warnings({ admissionAppealMadeOn: '2026-10-20' }), [])
  assert.deepEqual(warnings({ admissionDecidedOn: '2026-10-20' }), [])
})

test('days in an order that cannot be are named', () => {
  for (const [earlier, later] of [
    ['refusedOn', 'admissionAppealMadeOn'],
    ['refusedOn', 'admissionHearingOn'],
    ['refusedOn', 'admissionDecidedOn'],
    ['admissionAppealMadeOn', 'admissionDecidedOn'],
    ['admissionHearingOn', 'admissionDecidedOn'],
  ] as const) {
    const both = { kind: 'admission', hasPlan: 'no', [earlier]: '2026-10-20' }
    const named = (day: string) =>
      inBrief({ ...both, [later]: day }, '2026-11-21').warnings.includes('facts-disagree ADM-01')
    assert.equal(named('2026-10-20'), false, later)
    assert.equal(named('2026-10-19'), true, later)
  }
})
