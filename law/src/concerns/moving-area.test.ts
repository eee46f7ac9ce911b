import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { inBrief } from '../examples/in-brief.ts'

const move = { kind: 'moving-area', hasPlan: 'yes', movedOn: '2026-11-23', planTransferredOn: 'no' }

describe('the old council passes the plan on', () => {
  test('on the day of the move where it was told in time', () => {
    const given = { ...move, oldAuthorityToldOn: '2026-10-01' }
    const running = inBrief(given, '2026-11-23')
    assert.deepEqual([running.dates, running.warnings], [['plan-transfer 2026-11-23'], []])
    assert.deepEqual(inBrief(given, '2026-11-24').warnings, ['overdue EHC-12'])
  })

  test('within 15 working days beginning with the day on which it learned of it', () => {
    const given = { ...move, oldAuthorityToldOn: 'no', oldAuthorityAwareOn: '2026-11-30' }
    const running = inBrief(given, '2026-12-18')
    assert.deepEqual([running.dates, running.warnings], [['plan-transfer 2026-12-18'], []])
    assert.deepEqual(inBrief(given, '2026-12-19').warnings, ['overdue EHC-12'])
  })

  test('nobody is called late who may not know of the move', () => {
    const found = inBrief(move, '2027-06-01')
    assert.deepEqual([found.dates, found.warnings], [['plan-transfer 2026-11-23'], []])
  })
})

describe('the new council', () => {
  const taken = { ...move, planTransferredOn: '2026-11-23' }

  test('says within six weeks what it will do', () => {
    const running = inBrief({ ...taken, informedOn: 'no' }, '2027-01-04')
    assert.deepEqual(running.dates, ['new-authority-informs 2027-01-04', 'new-authority-review 2027-02-22'])
    assert.deepEqual(running.warnings, [])
    assert.deepEqual(inBrief({ ...taken, informedOn: 'no' }, '2027-01-05').warnings, ['overdue EHC-12'])
    const said = inBrief({ ...taken, informedOn: '2027-01-04' }, '2027-01-05')
    assert.deepEqual([said.dates, said.warnings], [['new-authority-review 2027-02-22'], []])
  })

  test('reviews by the later of the two days', () => {
    const given = { ...taken, informedOn: '2026-12-01', lastReviewOn: '2026-06-15' }
    assert.deepEqual(inBrief(given, '2027-06-14').dates, ['new-authority-review 2027-06-14'])
    assert.deepEqual(inBrief(given, '2027-06-14').warnings, [])
    assert.deepEqual(inBrief(given, '2027-06-15').warnings, ['overdue EHC-12'])
  })

  test('is not called late while the last review is not known', () => {
    assert.deepEqual(inBrief({ ...taken, informedOn: '2026-12-01' }, '2027-11-21').warnings, [])
  })
})

test('without a plan nothing is passed on', () => {
  const found = inBrief({ ...move, hasPlan: 'no', oldAuthorityToldOn: '2026-10-01' }, '2026-12-01')
  assert.deepEqual([found.dates, found.warnings], [[], []])
  assert.deepEqual(inBrief({ kind: 'moving-area' }, '2026-12-01').dates, [])
})

test('a plan that was passed on before the move is left out', () => {
  const found = inBrief({ ...move, planTransferredOn: '2026-11-20' }, '2026-12-01')
  assert.deepEqual(found.warnings, ['facts-disagree EHC-12'])
})
