/** The clocks of moves and reviews that count back or have a second day, on both sides of each boundary. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deadline } from './deadline.ts'

function resultOf(kind: string, values: Readonly<Record<string, unknown>>) {
  const result = deadline(kind, values)
  assert.ok('lastDay' in result, JSON.stringify(result))
  return result
}

function daysOf(kind: string, values: Readonly<Record<string, unknown>>): readonly (string | null)[] {
  const { lastDay, laterDay } = resultOf(kind, values)
  return [lastDay, laterDay]
}

test('between post-16 institutions: five months end before the move surely, on its day arguably', () => {
  const days = (transfer: string) => daysOf('post-16-transfer', { transfer })
  assert.deepEqual(days('2027-09-15'), ['2027-04-14', '2027-04-15'])
  assert.deepEqual(days('2027-03-01'), ['2026-09-30', '2026-10-01'])
  // The last three days of September all have 28 February five months later.
  assert.deepEqual(days('2027-02-28'), ['2026-09-27', '2026-09-30'])
  assert.deepEqual(days('2028-02-29'), ['2027-09-28', '2027-09-30'])
  assert.deepEqual(days('2027-07-28'), ['2027-02-27', '2027-02-28'])
  // Counted back to a February that is too short: both readings meet.
  assert.deepEqual(days('2027-07-29'), ['2027-02-28', null])
  assert.deepEqual(days('2027-07-31'), ['2027-02-28', null])
  assert.equal(resultOf('post-16-transfer', { transfer: '2027-07-31' }).doubt, null)
  assert.match(resultOf('post-16-transfer', { transfer: '2027-09-15' }).doubt ?? '', /five whole months/)
})

test('advice for an assessment: six weeks, with the excuse named', () => {
  const { lastDay, runsOn, manner, working } = resultOf('assessment-advice', { received: '2026-11-23' })
  assert.deepEqual([lastDay, runsOn, manner], ['2027-01-04', 'body', 'sent'])
  assert.match(working[1]?.say ?? '', /missed appointment/)
})

test('two weeks before a review meeting: whole weeks surely, to the day arguably', () => {
  for (const kind of ['review-meeting-notice', 'review-advice-circulated']) {
    assert.deepEqual(daysOf(kind, { meeting: '2026-11-23' }), ['2026-11-08', '2026-11-09'])
    assert.match(resultOf(kind, { meeting: '2026-11-23' }).doubt ?? '', /whole weeks/)
  }
})

test('a plan follows on the day of the move where the old council was told 15 working days before', () => {
  const days = (told: string) => daysOf('plan-transfer', { moved: '2026-11-23', told })
  const says = (told: string) =>
    resultOf('plan-transfer', { moved: '2026-11-23', told }).working.map(({ say }) => say)
  assert.deepEqual(days('2026-11-02'), ['2026-11-23', null])
  assert.match(says('2026-11-02')[1] ?? '', /was told at least 15 working days before/)
  assert.deepEqual(days('2026-11-03'), ['2026-11-23', null])
  assert.match(says('2026-11-03')[1] ?? '', /was not told 15 working days before/)
  assert.deepEqual(days('2026-11-04'), ['2026-11-24', null])
  assert.deepEqual(days('2026-12-01'), ['2026-12-21', null])
})

test('otherwise 15 working days begin with the day on which the old council became aware', () => {
  const moved = '2026-11-23'
  assert.deepEqual(daysOf('plan-transfer', { moved, aware: '2026-11-23' }), ['2026-12-11', null])
  assert.deepEqual(daysOf('plan-transfer', { moved, aware: '2026-11-28' }), ['2026-12-18', null])
  // The earlier of the two days on which it learned of the move.
  assert.deepEqual(daysOf('plan-transfer', { moved, aware: '2026-11-23', told: '2026-12-07' }), [
    '2026-12-11',
    null,
  ])
  assert.deepEqual(daysOf('plan-transfer', { moved, aware: '2026-12-07', told: '2026-11-23' }), [
    '2026-12-11',
    null,
  ])
  // Aware long before without being told: the plan does not go before the family does.
  assert.deepEqual(daysOf('plan-transfer', { moved, aware: '2026-09-01' }), ['2026-11-23', null])
  assert.equal(resultOf('plan-transfer', { moved, aware: '2026-09-01' }).doubt, null)
})

test('where nobody says when the old council learned of the move, the day of the move is safe', () => {
  const { lastDay, doubt, working } = resultOf('plan-transfer', { moved: '2026-11-23' })
  assert.equal(lastDay, '2026-11-23')
  assert.match(doubt ?? '', /not said when the old council learned/)
  assert.equal(working.length, 1)
})

test('the end of the bank holidays known does not hide a day that does not need them', () => {
  const late = { moved: '2028-12-08', aware: '2028-12-06', told: '2028-12-11' }
  assert.equal(resultOf('plan-transfer', late).lastDay, '2028-12-28')
  assert.ok('faults' in deadline('plan-transfer', { moved: '2028-12-08', told: '2028-12-11' }))
})

test('the new council says within six weeks of the transfer what it will do', () => {
  assert.deepEqual(daysOf('new-authority-informs', { transferred: '2026-11-23' }), ['2027-01-04', null])
})

test('and reviews by the later of three months from the transfer and 12 from the last review', () => {
  const days = (reviewed?: string) =>
    resultOf('new-authority-review', {
      transferred: '2026-11-23',
      ...(reviewed === undefined ? {} : { 'plan-made-or-last-reviewed': reviewed }),
    })
  assert.equal(days('2026-05-05').lastDay, '2027-05-04')
  assert.equal(days('2026-02-24').lastDay, '2027-02-23')
  assert.equal(days('2026-02-23').lastDay, '2027-02-22')
  assert.equal(days('2026-02-22').lastDay, '2027-02-22')
  assert.equal(days('2025-01-01').lastDay, '2027-02-22')
  assert.equal(days('2025-01-01').doubt, null)
  assert.equal(days().lastDay, '2027-02-22')
  assert.match(days().doubt ?? '', /not said when the plan was made or last reviewed/)
})
