import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { inBrief } from '../examples/in-brief.ts'

const assessment = { kind: 'request', wants: 'assessment', hasPlan: 'no', requestedOn: '2026-11-23' }
const reassessment = { kind: 'request', wants: 'reassessment', hasPlan: 'yes', requestedOn: '2026-11-23' }

describe('a request for an assessment: WK-36', () => {
  test('has three dates until it is answered, and is late after six weeks', () => {
    const given = { ...assessment, answeredOn: 'no' }
    const found = inBrief(given, '2027-01-04')
    assert.deepEqual(found.dates, [
      'assessment-decision 2027-01-04',
      'refusal-to-issue 2027-03-15',
      'final-plan 2027-04-12',
    ])
    assert.deepEqual(found.warnings, [])
    assert.deepEqual(inBrief(given, '2027-01-05').warnings, ['overdue EHC-01'])
  })

  test('answered in time, the later steps remain; answered late, that is said', () => {
    const inTime = inBrief({ ...assessment, answeredOn: '2027-01-04' }, '2027-01-06')
    assert.deepEqual(inTime.dates, ['refusal-to-issue 2027-03-15', 'final-plan 2027-04-12'])
    assert.deepEqual(inTime.warnings, [])
    const late = inBrief({ ...assessment, answeredOn: '2027-01-05' }, '2027-01-06')
    assert.deepEqual(late.warnings, ['overdue EHC-10'])
  })

  test('nobody is called late where the council need not follow the procedure', () => {
    const on = '2027-01-05'
    assert.deepEqual(inBrief({ ...assessment, assessedOn: '2026-06-01' }, on).warnings, [])
    assert.deepEqual(inBrief({ ...assessment, assessedOn: '2026-05-23' }, on).warnings, ['overdue EHC-01'])
    assert.deepEqual(inBrief({ ...assessment, hasPlan: 'yes' }, on).warnings, [])
  })

  test('not asked yet: no date', () => {
    assert.deepEqual(inBrief({ ...assessment, requestedOn: 'no' }, '2026-12-01').dates, [])
    assert.deepEqual(inBrief({ ...assessment, requestedOn: undefined }, '2026-12-01').dates, [])
  })
})

describe('a request for a re-assessment', () => {
  test('is answered within 15 days', () => {
    const found = inBrief({ ...reassessment, answeredOn: 'no' }, '2026-12-08')
    assert.deepEqual(found.dates, ['reassessment-decision 2026-12-08'])
    assert.deepEqual(found.warnings, [])
    assert.deepEqual(inBrief({ ...reassessment, answeredOn: 'no' }, '2026-12-09').warnings, [
      'overdue EHC-11',
    ])
  })

  test('after the answer the plan has its own time', () => {
    const found = inBrief({ ...reassessment, answeredOn: '2026-12-08' }, '2026-12-10')
    assert.deepEqual(found.dates, ['reassessment-final-plan 2027-03-16'])
    assert.deepEqual(found.warnings, [])
    const late = inBrief({ ...reassessment, answeredOn: '2026-12-09' }, '2026-12-10')
    assert.deepEqual(late.warnings, ['overdue EHC-10'])
  })
})

test('an early review has no clock, and nobody can compel it', () => {
  const found = inBrief(
    { kind: 'request', wants: 'early-review', hasPlan: 'yes', requestedOn: '2020-01-06' },
    '2026-11-21',
  )
  assert.deepEqual(found.dates, [])
  assert.deepEqual(found.warnings, ['no-right-of-appeal REV-01'])
})

test('where nobody has said what is asked for there is no date', () => {
  const found = inBrief({ kind: 'request', requestedOn: '2026-01-06' }, '2026-11-21')
  assert.deepEqual([found.dates, found.warnings], [[], []])
})

test('an answer before the request is left out', () => {
  const found = inBrief({ ...assessment, answeredOn: '2026-11-20' }, '2026-12-01')
  assert.deepEqual(found.warnings, ['facts-disagree EHC-01'])
  assert.equal(found.dates[0], 'assessment-decision 2027-01-04')
})
