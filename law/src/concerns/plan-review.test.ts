import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { inBrief } from '../examples/in-brief.ts'

const kind = 'plan-review'
const held = { kind, meetingOn: '2026-11-23', reportOn: '2026-12-01' }

describe('before the meeting', () => {
  test('the yearly review is late on the day after the 12 months', () => {
    const given = { kind, lastReviewOn: '2025-11-23', proposalOn: 'no', decidedOn: 'no' }
    const running = inBrief(given, '2026-11-22')
    assert.deepEqual([running.dates, running.warnings], [['annual-review 2026-11-22'], []])
    assert.deepEqual(inBrief(given, '2026-11-23').warnings, ['overdue DUTY-11'])
  })

  test('a decision after the last review ends the year', () => {
    const given = { kind, lastReviewOn: '2025-11-23' }
    for (const done of [{ decidedOn: '2026-11-20' }, { proposalOn: '2026-11-20', decidedOn: 'no' }]) {
      const { dates, warnings } = inBrief({ ...given, ...done }, '2026-12-01')
      assert.ok(!dates.some((each) => each.startsWith('annual-review')))
      assert.ok(!warnings.includes('overdue DUTY-11'))
    }
    assert.deepEqual(inBrief({ ...given, decidedOn: '2025-11-23' }, '2026-11-22').dates, [
      'annual-review 2026-11-22',
    ])
  })

  test('invitation and advice have their days until the meeting is over', () => {
    const before = inBrief({ kind, meetingOn: '2026-11-23' }, '2026-11-23')
    assert.deepEqual(before.dates, [
      'review-meeting-notice 2026-11-08 2026-11-09',
      'review-advice-circulated 2026-11-08 2026-11-09',
      'review-report 2026-12-07',
      'review-decision 2026-12-21',
    ])
    const after = inBrief({ kind, meetingOn: '2026-11-23' }, '2026-11-24')
    assert.deepEqual(after.dates, ['review-report 2026-12-07', 'review-decision 2026-12-21'])
  })
})

describe('after the meeting: WK-37', () => {
  test('the report', () => {
    const given = { kind, meetingOn: '2026-11-23', reportOn: 'no' }
    assert.deepEqual(inBrief(given, '2026-12-07').warnings, [])
    assert.deepEqual(inBrief(given, '2026-12-08').warnings, ['overdue EHC-07'])
    assert.deepEqual(inBrief({ ...given, reportOn: '2026-12-07' }, '2026-12-08').dates, [
      'review-decision 2026-12-21',
    ])
  })

  test('the decision', () => {
    assert.deepEqual(inBrief(held, '2026-12-21').warnings, [])
    assert.deepEqual(inBrief(held, '2026-12-22').warnings, ['overdue EHC-08'])
    const decided = inBrief({ ...held, decidedOn: '2026-12-20' }, '2026-12-22')
    assert.deepEqual([decided.dates, decided.warnings], [[], []])
  })

  test('changes that are proposed: comments, and the final plan on both readings', () => {
    const given = { ...held, proposalOn: '2026-11-30', decidedOn: 'no' }
    const running = inBrief(given, '2027-02-15')
    assert.deepEqual(running.dates, ['draft-comments 2026-12-14', 'final-amended-plan 2027-01-25 2027-02-15'])
    assert.deepEqual(running.warnings, ['not-a-decision NOT-03'])
    assert.deepEqual(inBrief(given, '2027-02-16').warnings, ['not-a-decision NOT-03', 'overdue EHC-09'])
  })

  test('the final plan ends it; a letter of the day of the proposal does not', () => {
    const given = { ...held, proposalOn: '2026-12-21' }
    const ended = inBrief({ ...given, decidedOn: '2027-02-01' }, '2027-03-01')
    assert.deepEqual([ended.dates, ended.warnings], [[], []])
    const same = inBrief({ ...given, decidedOn: '2026-12-21' }, '2027-01-02')
    assert.deepEqual(same.warnings, ['not-a-decision NOT-03'])
  })

  test('what is dated before the meeting is left out', () => {
    assert.deepEqual(inBrief({ ...held, decidedOn: '2026-11-20' }, '2026-12-02').warnings, [
      'facts-disagree EHC-08',
    ])
    assert.deepEqual(
      inBrief({ kind, meetingOn: '2026-11-23', reportOn: '2026-11-22' }, '2026-12-02').warnings,
      ['facts-disagree EHC-07'],
    )
  })
})

test('nothing known: no dates, no warnings', () => {
  const found = inBrief({ kind }, '2026-11-21')
  assert.deepEqual([found.dates, found.warnings], [[], []])
})
