import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { inBrief } from '../examples/in-brief.ts'

/** Each clock: a start, the last day, the day after the latest reading, the rule that its warning cites. */
const clocks = [
  ['assessment-decision', '2026-11-23', '2027-01-04', '2027-01-05', 'EHC-02'],
  ['refusal-to-issue', '2026-11-23', '2027-03-15', '2027-03-16', 'EHC-04'],
  ['final-plan', '2026-11-23', '2027-04-12', '2027-04-13', 'EHC-06'],
  ['annual-review', '2025-11-23', '2026-11-22', '2026-11-23', 'DUTY-11'],
  ['review-decision', '2026-11-23', '2026-12-21', '2026-12-22', 'EHC-08'],
  ['final-amended-plan', '2026-11-23', '2027-01-18', '2027-01-19', 'EHC-09'],
  ['reassessment-decision', '2026-11-23', '2026-12-08', '2026-12-09', 'EHC-11'],
  ['reassessment-final-plan', '2026-11-23', '2027-03-01', '2027-03-02', 'EHC-11'],
] as const

describe('what the council has not done in time', () => {
  for (const [clock, startedOn, lastDay, dayAfter, rule] of clocks) {
    test(`${clock}: runs to its last day, and is late on the day after`, () => {
      const given = { kind: 'overdue', clock, startedOn, doneOn: 'no' }
      const running = inBrief(given, lastDay)
      assert.deepEqual(running.dates, [`${clock} ${lastDay}`])
      assert.deepEqual(running.warnings, [])
      const late = inBrief(given, dayAfter)
      assert.deepEqual(late.dates, [`${clock} ${lastDay}`])
      assert.deepEqual(late.warnings, [`overdue ${rule}`, 'no-right-of-appeal EHC-10'])
    })

    test(`${clock}: done on its last day it is in time, on the day after it is late`, () => {
      const given = { kind: 'overdue', clock, startedOn }
      const inTime = inBrief({ ...given, doneOn: lastDay }, dayAfter)
      assert.deepEqual([inTime.dates, inTime.warnings], [[], []])
      const late = inBrief({ ...given, doneOn: dayAfter }, dayAfter)
      assert.deepEqual(late.dates, [`${clock} ${lastDay}`])
      assert.deepEqual(late.warnings, ['overdue EHC-10'])
    })
  }

  test('a move of phase: both readings of "before"', () => {
    const given = { kind: 'overdue', clock: 'phase-transfer', phase: 'infant-to-junior', transferYear: 2027 }
    const running = inBrief(given, '2027-02-15')
    assert.deepEqual(running.dates, ['phase-transfer 2027-02-14 2027-02-15'])
    assert.deepEqual(running.warnings, [])
    const late = inBrief(given, '2027-02-16')
    assert.deepEqual(late.warnings, ['overdue PHASE-01', 'no-right-of-appeal EHC-10'])
  })

  test('a move between colleges: five months before, on both readings', () => {
    const given = {
      kind: 'overdue',
      clock: 'phase-transfer',
      phase: 'between-post-16',
      transferOn: '2027-09-15',
    }
    assert.deepEqual(inBrief(given, '2027-04-15').warnings, [])
    assert.deepEqual(inBrief(given, '2027-04-15').dates, ['post-16-transfer 2027-04-14 2027-04-15'])
    assert.deepEqual(inBrief(given, '2027-04-16').warnings, ['overdue PHASE-02', 'no-right-of-appeal EHC-10'])
  })

  test('what nobody has said to be done counts as not done', () => {
    const found = inBrief({ kind: 'overdue', clock: 'final-plan', startedOn: '2026-01-05' }, '2026-11-21')
    assert.deepEqual(found.warnings, ['overdue EHC-06', 'no-right-of-appeal EHC-10'])
  })

  test('without the clock or its start there is no date and nobody is called late', () => {
    for (const given of [{}, { clock: 'final-plan' }, { startedOn: '2020-01-05' }]) {
      const found = inBrief({ kind: 'overdue', ...given }, '2026-11-21')
      assert.deepEqual([found.dates, found.warnings], [[], []])
    }
  })

  test('what was done before the clock started is left out', () => {
    const given = { kind: 'overdue', clock: 'final-plan', startedOn: '2026-05-01', doneOn: '2026-04-01' }
    assert.ok(inBrief(given, '2026-11-21').warnings.includes('facts-disagree EHC-10'))
  })
})
