/** Kinds with a table or a boundary of their own, on both sides of it. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withHolidays } from '../time/bank-holidays.ts'
import { day } from '../time/day.ts'
import { calendarOf, publishedCalendar } from '../time/working-day.ts'
import { deadline } from './deadline.ts'
import { orders } from './order-times.ts'

function resultOf(kind: string, values: Readonly<Record<string, unknown>>) {
  const result = deadline(kind, values)
  assert.ok('lastDay' in result && result.lastDay !== null, JSON.stringify(result))
  return { ...result, lastDay: result.lastDay }
}

function faultOf(kind: string, values: Readonly<Record<string, unknown>>) {
  const result = deadline(kind, values)
  assert.ok('faults' in result, JSON.stringify(result))
  return result.faults
}

/** Order, days after an order of 23 November 2026, days unopposed, how, excused after an order, excused unopposed. */
const orderTable = [
  ['assess-notify', 14, 14, 'sent', true, true],
  ['assess-refusal', 70, 70, 'sent', true, false],
  ['assess-final-plan', 98, 98, 'sent', true, false],
  ['reassess-notify', 14, 14, 'sent', true, true],
  ['reassess-refusal', 70, 70, 'sent', true, false],
  ['reassess-final-plan', 98, 98, 'sent', true, false],
  ['make-draft-plan', 35, 35, 'sent', true, true],
  ['make-final-plan', 77, 77, 'sent', true, true],
  ['reconsider', 14, null, 'sent', false, false],
  ['amend-provision', 35, 35, 'sent', false, false],
  ['amend-placement', 14, 14, 'sent', false, false],
  ['continue', 0, 0, 'done', false, false],
  ['continue-amended', 35, 35, 'sent', false, false],
  ['dismiss-cease', 0, null, 'done', false, false],
] as const

const daysBetween = (from: string, to: string) => day(to) - day(from)

test('the orders are those of the contract, in its order', () => {
  assert.deepEqual(
    orders,
    orderTable.map(([order]) => order),
  )
})

for (const [order, days, , manner, excused] of orderTable) {
  test(`order ${order}`, () => {
    const result = resultOf('order', { made: '2026-11-23', order })
    assert.equal(daysBetween('2026-11-23', result.lastDay), days)
    assert.deepEqual([result.manner, result.runsOn, result.laterDay], [manner, 'authority', null])
    assert.equal(
      result.working.some(({ rule }) => rule === 'LAW-ORD-04'),
      excused,
    )
    assert.equal(result.doubt !== null, order === 'amend-provision')
    const [first, ...rest] = result.working
    assert.deepEqual([first?.from, first?.to, first?.rule], ['2026-11-23', result.lastDay, 'LAW-ORD-03'])
    assert.deepEqual(
      rest.filter(({ to }) => to !== null).map(({ to }) => to),
      order === 'amend-placement' ? ['2026-12-28'] : [],
    )
  })
}

for (const [order, , days, manner, , excused] of orderTable) {
  test(`unopposed ${order}`, () => {
    if (days === null) {
      assert.deepEqual(
        faultOf('unopposed', { notified: '2026-11-23', order }).map(({ code, field }) => [code, field]),
        [['bad-value', 'order']],
      )
      return
    }
    const result = resultOf('unopposed', { notified: '2026-11-23', order })
    assert.equal(daysBetween('2026-11-23', result.lastDay), days)
    assert.deepEqual([result.manner, result.runsOn, result.doubt], [manner, 'authority', null])
    assert.equal(result.working.length, excused ? 2 : 1)
  })
}

test('unopposed: five weeks for the placement where provision changes too, and only there', () => {
  const values = { notified: '2026-11-23', 'also-amends-provision': true }
  assert.equal(resultOf('unopposed', { ...values, order: 'amend-placement' }).lastDay, '2026-12-28')
  assert.deepEqual(faultOf('unopposed', { ...values, order: 'continue' }), [
    {
      code: 'bad-value',
      field: 'also-amends-provision',
      message: '"also-amends-provision" goes only with the order amend-placement. Leave it out for continue.',
    },
  ])
  assert.equal(
    resultOf('unopposed', { notified: '2026-11-23', order: 'continue', 'also-amends-provision': false })
      .lastDay,
    '2026-11-23',
  )
})

test('notice of a meeting is counted back over weekends and holidays to a working day', () => {
  const notice = (meeting: string) => {
    const { lastDay, laterDay } = resultOf('mediation-notice', { meeting })
    return [lastDay, laterDay]
  }
  assert.deepEqual(notice('2026-11-23'), ['2026-11-13', '2026-11-16'])
  assert.deepEqual(notice('2026-11-24'), ['2026-11-16', '2026-11-17'])
  // A meeting on a weekend: the Friday before is the last of the days counted.
  assert.deepEqual(notice('2026-11-28'), ['2026-11-19', '2026-11-20'])
  assert.deepEqual(notice('2026-11-29'), ['2026-11-19', '2026-11-20'])
  assert.deepEqual(notice('2026-11-27'), ['2026-11-19', '2026-11-20'])
  assert.deepEqual(notice('2027-01-05'), ['2026-12-23', '2026-12-24'])
  assert.deepEqual(notice('2028-12-31'), ['2028-12-19', '2028-12-20'])
  assert.equal(faultOf('mediation-notice', { meeting: '2029-01-01' })[0]?.code, 'beyond-holidays')
})

test('a final amended plan: the same day on both counts has no later reading and no doubt', () => {
  const both = resultOf('final-amended-plan', { proposed: '2026-12-21', meeting: '2026-11-23' })
  assert.deepEqual([both.lastDay, both.laterDay, both.doubt], ['2027-02-15', null, null])
  const after = resultOf('final-amended-plan', { proposed: '2026-12-22', meeting: '2026-11-23' })
  assert.deepEqual([after.lastDay, after.laterDay], ['2027-02-15', '2027-02-16'])
  const before = resultOf('final-amended-plan', { proposed: '2026-12-20', meeting: '2026-11-23' })
  assert.deepEqual([before.lastDay, before.laterDay], ['2027-02-14', '2027-02-15'])
})

test('a final amended plan: a proposal on the day of the meeting is possible, before it is not', () => {
  assert.equal(
    resultOf('final-amended-plan', { proposed: '2026-11-23', meeting: '2026-11-23' }).lastDay,
    '2027-01-18',
  )
  assert.deepEqual(faultOf('final-amended-plan', { proposed: '2026-11-22', meeting: '2026-11-23' }), [
    {
      code: 'bad-value',
      field: 'proposed',
      message:
        'A proposal that follows the review meeting (2026-11-23) cannot have been sent before it. Check both dates, or leave "meeting" out.',
    },
  ])
})

test('phase transfer: years at the ends of the table, and beyond', () => {
  assert.equal(resultOf('phase-transfer', { year: 2012, to: 'other' }).lastDay, '2012-02-14')
  assert.equal(resultOf('phase-transfer', { year: '2028', to: 'post-16' }).laterDay, '2028-03-31')
  for (const year of [1000, 2011, 2029, 9999]) {
    for (const to of ['other', 'post-16']) {
      assert.equal(faultOf('phase-transfer', { year, to })[0]?.code, 'beyond-holidays')
    }
  }
})

test('a discrimination claim has a later reading only where the sixth month is too short', () => {
  const claim = (conduct: string) => {
    const { lastDay, laterDay, doubt } = resultOf('discrimination-claim', { conduct })
    return [lastDay, laterDay, doubt !== null]
  }
  assert.deepEqual(claim('2026-08-28'), ['2027-02-27', null, false])
  assert.deepEqual(claim('2026-08-29'), ['2027-02-27', '2027-02-28', true])
  assert.deepEqual(claim('2026-08-31'), ['2027-02-27', '2027-02-28', true])
  assert.deepEqual(claim('2027-08-29'), ['2028-02-28', null, false])
  assert.deepEqual(claim('2026-02-20'), ['2026-08-19', null, false])
})

test('other periods of months end on the last day of a month that is too short, with a step and no doubt', () => {
  for (const [kind, field, start, end] of [
    ['judicial-review', 'arose', '2026-11-30', '2027-02-28'],
    ['health-or-adult-care-complaint', 'arose', '2024-02-29', '2025-02-28'],
    ['subject-access', 'received', '2026-10-31', '2026-11-30'],
  ] as const) {
    const result = resultOf(kind, { [field]: start })
    assert.deepEqual([result.lastDay, result.laterDay], [end, null], kind)
    assert.ok(
      result.working.some(({ say }) => say === 'That month has no such day, so its last day is the end'),
    )
  }
  const unclamped = resultOf('judicial-review', { arose: '2026-11-28' })
  assert.deepEqual([unclamped.lastDay, unclamped.working.length], ['2027-02-28', 1])
  assert.equal(resultOf('ombudsman-lgsco', { aware: '2024-02-29' }).lastDay, '2025-02-27')
})

test('a claim for judicial review does not roll on', () => {
  assert.equal(resultOf('judicial-review', { arose: '2026-11-27' }).lastDay, '2027-02-27')
  assert.match(resultOf('judicial-review', { arose: '2026-11-27' }).doubt ?? '', /^Act at once/)
})

test('subject access rolls on to the next working day; so does the longer time', () => {
  const { lastDay, working } = resultOf('subject-access', { received: '2026-11-28' })
  assert.equal(lastDay, '2026-12-29')
  assert.deepEqual(
    working.map(({ to }) => to),
    ['2026-12-28', '2026-12-29', '2027-03-01'],
  )
})

test('a longer time that lies past the table has no end, and does not hide the last day', () => {
  const complaint = resultOf('childrens-complaint-stage-2', { requested: '2028-11-01' })
  assert.equal(complaint.lastDay, '2028-12-06')
  assert.deepEqual([complaint.working.at(-1)?.from, complaint.working.at(-1)?.to], ['2028-11-01', null])
  const request = resultOf('subject-access', { received: '2028-11-01' })
  assert.deepEqual([request.lastDay, request.working.at(-1)?.to], ['2028-12-01', null])
})

test('the response to the Tribunal: each case, and neither', () => {
  const response = (received: string, of?: string) => {
    const result = resultOf('tribunal-response', of === undefined ? { received } : { received, case: of })
    return [result.lastDay, result.laterDay, result.runsOn, result.doubt !== null]
  }
  assert.deepEqual(response('2026-11-23', 'sen'), ['2027-01-12', null, 'authority', false])
  assert.deepEqual(response('2026-11-23', 'discrimination'), ['2027-01-07', null, 'body', true])
  assert.deepEqual(response('2026-11-23'), ['2027-01-07', '2027-01-12', 'authority', true])
  assert.deepEqual(response('2026-02-02'), ['2026-03-16', null, 'authority', false])
})

test('the response to the Tribunal past the table: the plain count stands alone, then nothing', () => {
  const both = resultOf('tribunal-response', { received: '2028-11-10' })
  assert.deepEqual([both.lastDay, both.laterDay], ['2028-12-22', null])
  const sen = resultOf('tribunal-response', { received: '2028-11-15' })
  assert.deepEqual([sen.lastDay, sen.laterDay], ['2028-12-29', null])
  assert.match(sen.doubt ?? '', /beyond the bank holidays/)
  assert.equal(sen.working.find(({ rule }) => rule === 'LAW-TIME-08')?.to, null)
  assert.equal(
    faultOf('tribunal-response', { received: '2028-11-15', case: 'sen' })[0]?.code,
    'beyond-holidays',
  )
  assert.equal(faultOf('tribunal-response', { received: '2028-11-17' })[0]?.code, 'beyond-holidays')
})

test('permission to appeal past the table: the plain count stands alone, then nothing', () => {
  const neither = resultOf('permission-to-appeal', { sent: '2028-12-01' })
  assert.deepEqual([neither.lastDay, neither.laterDay], ['2028-12-29', null])
  assert.match(
    neither.doubt ?? '',
    /^The kind of case is not given\.[^.]+ the plain count is safe\. There is a later reading[^.]+beyond the bank holidays[^.]+\.$/,
  )
  assert.equal(neither.working.at(-1)?.to, null)
  assert.equal(
    faultOf('permission-to-appeal', { sent: '2028-12-01', case: 'sen' })[0]?.code,
    'beyond-holidays',
  )
  assert.equal(faultOf('permission-to-appeal', { sent: '2028-12-02' })[0]?.code, 'beyond-holidays')
  // The last days on which the edge of a closed period can be reached, its later side past the table.
  const edge = resultOf('permission-to-appeal', { sent: '2028-11-26', case: 'sen' })
  assert.deepEqual([edge.lastDay, edge.laterDay], ['2028-12-27', null])
  assert.match(edge.doubt ?? '', /just before a closed period.*beyond the bank holidays/s)
})

test('the response and the permission of a discrimination claim do not stand in the law of 2014', () => {
  for (const [kind, field] of [
    ['tribunal-response', 'received'],
    ['permission-to-appeal', 'sent'],
  ] as const) {
    const began = (of: string) =>
      /began on 1 September 2014/.test(resultOf(kind, { [field]: '2013-04-08', case: of }).doubt ?? '')
    assert.equal(began('sen'), true, kind)
    assert.equal(began('discrimination'), false, kind)
  }
})

test('a holiday that an operator adds moves the dates that count working days', () => {
  const calendar = calendarOf(withHolidays(publishedCalendar.holidays, [['2026-11-24', 'One-off holiday']]))
  const result = deadline('certificate', { triggered: '2026-11-20' }, calendar)
  assert.ok('lastDay' in result)
  assert.equal(result.lastDay, '2026-11-26')
  assert.equal(result.working[1]?.say, 'Not counted: weekends and One-off holiday')
  const council = deadline('assessment-decision', { requested: '2026-11-20' }, calendar)
  assert.ok('lastDay' in council)
  assert.equal(council.lastDay, '2027-01-01')
})
