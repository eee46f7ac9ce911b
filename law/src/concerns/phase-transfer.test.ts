import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inBrief } from '../examples/in-brief.ts'
import { phases } from '../facts.ts'

const kind = 'phase-transfer'

test('every move in 2027 has its day; between colleges it has the day of the move', () => {
  for (const phase of phases) {
    const { dates } = inBrief({ kind, phase, transferYear: 2027 }, '2026-11-21')
    if (phase === 'between-post-16') assert.deepEqual(dates, [])
    else {
      const day = phase === 'secondary-to-post-16' ? '2027-03-30 2027-03-31' : '2027-02-14 2027-02-15'
      assert.deepEqual(dates, [`phase-transfer ${day}`], phase)
    }
  }
})

test('late only after "by" that day as well', () => {
  const given = { kind, phase: 'primary-to-secondary', transferYear: 2027, finalPlanOn: 'no' }
  assert.deepEqual(inBrief(given, '2027-02-15').warnings, [])
  assert.deepEqual(inBrief(given, '2027-02-16').warnings, ['overdue PHASE-01'])
})

test('the amended plan ends it; where it came late that is said', () => {
  const given = { kind, phase: 'secondary-to-post-16', transferYear: 2027 }
  const inTime = inBrief({ ...given, finalPlanOn: '2027-03-31' }, '2027-05-01')
  assert.deepEqual([inTime.dates, inTime.warnings], [[], []])
  const late = inBrief({ ...given, finalPlanOn: '2027-04-01' }, '2027-05-01')
  assert.deepEqual([late.dates, late.warnings], [[], ['overdue PHASE-01']])
})

test('between colleges: five months before, on both readings', () => {
  const given = { kind, phase: 'between-post-16', transferOn: '2027-09-15' }
  assert.deepEqual(inBrief(given, '2027-04-15').dates, ['post-16-transfer 2027-04-14 2027-04-15'])
  assert.deepEqual(inBrief(given, '2027-04-15').warnings, [])
  assert.deepEqual(inBrief(given, '2027-04-16').warnings, ['overdue PHASE-02'])
  const late = inBrief({ ...given, finalPlanOn: '2027-04-16' }, '2027-05-01')
  assert.deepEqual(late.warnings, ['overdue PHASE-02'])
})

test('without the move or its year there is no date', () => {
  for (const given of [{}, { transferYear: 2020 }, { phase: 'primary-to-secondary' }]) {
    const found = inBrief({ kind, ...given }, '2026-11-21')
    assert.deepEqual([found.dates, found.warnings], [[], []])
  }
})
