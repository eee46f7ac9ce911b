import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inBrief } from '../examples/in-brief.ts'
import { concernKinds } from '../facts.ts'

const brief = (given: Record<string, unknown>, on = '2026-11-21') =>
  inBrief({ kind: 'admission', ...given }, on).route('admission-appeal')

test('turns on whether there is a plan', () => {
  assert.equal(brief({}), 'unknown, ADM-01, needs hasPlan')
  assert.equal(brief({ hasPlan: 'yes' }), 'does-not-apply, ADM-01')
  assert.equal(brief({ hasPlan: 'no' }), 'open, ADM-01 ADM-01, needs admissionAppealMadeOn')
})

test('is open until the panel has decided', () => {
  const lodged = { hasPlan: 'no', refusedOn: '2026-09-01', admissionAppealMadeOn: '2026-10-01' }
  assert.equal(brief(lodged, '2026-09-30'), 'open, ADM-01 ADM-01, needs admissionAppealMadeOn')
  assert.equal(brief(lodged, '2026-10-01'), 'open, ADM-01')
  const decided = { ...lodged, admissionDecidedOn: '2026-11-20' }
  assert.equal(brief(decided, '2026-11-19'), 'open, ADM-01')
  assert.equal(brief(decided, '2026-11-20'), 'closed, ADM-01')
})

test('for every other kind of concern it does not apply', () => {
  for (const kind of concernKinds) {
    if (kind !== 'admission')
      assert.equal(inBrief({ kind }, '2026-11-21').route('admission-appeal'), 'does-not-apply, ADM-01')
  }
})
