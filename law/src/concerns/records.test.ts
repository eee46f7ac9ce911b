import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inBrief } from '../examples/in-brief.ts'

const asked = { kind: 'records', requestedOn: '2026-10-01' }
const brief = (given: Record<string, unknown>, on: string) => inBrief({ ...asked, ...given }, on)

test('a month, rolled on to a working day, and late from the day after', () => {
  assert.deepEqual(brief({}, '2026-11-02').dates, ['subject-access 2026-11-02'])
  assert.deepEqual(brief({}, '2026-11-02').warnings, [])
  assert.deepEqual(brief({}, '2026-11-03').warnings, ['answer-overdue SAR-01'])
})

test('two months more where word of it came within the first', () => {
  const longer = { extendedOn: '2026-10-30' }
  assert.deepEqual(brief(longer, '2026-11-03').dates, ['subject-access 2027-01-04'])
  assert.deepEqual(brief(longer, '2027-01-04').warnings, [])
  assert.deepEqual(brief(longer, '2027-01-05').warnings, ['answer-overdue SAR-01'])
  assert.deepEqual(brief({ extendedOn: '2026-11-03' }, '2026-11-03').warnings, ['answer-overdue SAR-01'])
})

test('once answered, or where nothing was asked, there is no date', () => {
  const answered = { answeredOn: '2026-11-10' }
  assert.deepEqual(brief(answered, '2026-11-09').warnings, ['answer-overdue SAR-01'])
  assert.deepEqual(brief(answered, '2026-11-10').warnings, [])
  assert.deepEqual(brief(answered, '2026-11-10').dates, [])
  assert.deepEqual(inBrief({ kind: 'records' }, '2026-11-10').dates, [])
})

test('beyond the bank holidays it says so', () => {
  assert.deepEqual(inBrief({ kind: 'records', requestedOn: '2028-12-20' }, '2028-12-21').warnings, [
    'beyond-holidays TIME-06',
  ])
})

test('days in an order that cannot be are named', () => {
  for (const later of ['extendedOn', 'answeredOn']) {
    const named = (day: string) =>
      brief({ [later]: day }, '2026-10-10').warnings.includes('facts-disagree SAR-01')
    assert.equal(named('2026-10-01'), false, later)
    assert.equal(named('2026-09-30'), true, later)
  }
})
