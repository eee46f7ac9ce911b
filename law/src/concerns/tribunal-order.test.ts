import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type Order, orders } from '../deadlines/order-times.ts'
import { readFacts } from '../position/read-facts.ts'
import { position } from '../position.ts'
import { day, isoOf, shift } from '../time/day.ts'

function on(given: Record<string, unknown>, iso: string) {
  const read = readFacts({ concerns: [{ id: 'o', kind: 'tribunal-order', ...given }] })
  assert.ok('facts' in read)
  return position(read.facts, day(iso))
}
const own = ['order', 'unopposed']
const ownDates = (given: Record<string, unknown>, iso = '2026-11-24') =>
  on(given, iso).dates.filter(({ kind }) => own.includes(kind))
const dates = (given: Record<string, unknown>) =>
  ownDates(given)
    .map(({ kind, lastDay }) => `${kind} ${isoOf(lastDay)}`)
    .join(', ')
const warnings = (given: Record<string, unknown>, iso: string) =>
  on(given, iso)
    .warnings.map(({ code, rule }) => `${code} ${rule}`)
    .join(', ')

const orderedOn = '2026-11-23'

/** The table of the Regulations: last day after an order, the day after which it is late on every reading, and whether delay is excused. */
const table: Readonly<
  Record<Order, readonly [lastDay: string, surelyLateAfter: string | null, excused: boolean]>
> = {
  'assess-notify': ['2026-12-07', '2026-12-07', true],
  'assess-refusal': ['2027-02-01', '2027-03-01', true],
  'assess-final-plan': ['2027-03-01', '2027-03-01', true],
  'reassess-notify': ['2026-12-07', '2026-12-07', true],
  'reassess-refusal': ['2027-02-01', '2027-03-01', true],
  'reassess-final-plan': ['2027-03-01', '2027-03-01', true],
  'make-draft-plan': ['2026-12-28', '2026-12-28', true],
  'make-final-plan': ['2027-02-08', '2027-02-08', true],
  reconsider: ['2026-12-07', '2026-12-07', false],
  'amend-provision': ['2026-12-28', '2026-12-28', false],
  'amend-placement': ['2026-12-07', '2026-12-07', false],
  continue: ['2026-11-23', '2026-11-23', false],
  'continue-amended': ['2026-12-28', '2026-12-28', false],
  'dismiss-cease': ['2026-11-23', null, false],
}
const dayAfter = (iso: string) => isoOf(shift(day(iso), 1))

describe('after an order', () => {
  for (const order of orders) {
    test(`${order}: its last day, and both sides of the day after which it is late`, () => {
      const [lastDay, lateAfter, excused] = table[order]
      const given = { orderedOn, orders: [order], keptOn: 'no' }
      assert.equal(dates(given), `order ${lastDay}`)
      assert.equal(warnings(given, lateAfter ?? '2027-06-01'), '')
      if (lateAfter === null) return
      const late = excused ? 'not-kept LAW-ORD-04' : 'not-kept LAW-CMP-12'
      assert.equal(warnings(given, dayAfter(lateAfter)), late)
      assert.equal(warnings({ ...given, keptOn: lateAfter }, dayAfter(lateAfter)), '')
    })
  }

  test('WK-34: an order to assess has three dates', () => {
    const given = { orderedOn, orders: ['assess-notify', 'assess-refusal', 'assess-final-plan'] }
    assert.equal(dates(given), 'order 2026-12-07, order 2027-02-01, order 2027-03-01')
  })

  test('both the help and the school: both dates, and late only after five weeks', () => {
    const given = { orderedOn, orders: ['amend-provision', 'amend-placement'], keptOn: 'no' }
    assert.equal(dates(given), 'order 2026-12-28, order 2026-12-07')
    assert.match(ownDates(given)[1]?.doubt ?? '', /safe reading/)
    assert.equal(warnings(given, '2026-12-28'), '')
    assert.equal(warnings(given, '2026-12-29'), 'not-kept LAW-CMP-12')
  })

  test('what is late without excuse is said before what may be excused', () => {
    const given = { orderedOn, orders: ['make-draft-plan', 'amend-placement'], keptOn: 'no' }
    assert.equal(warnings(given, '2026-12-29'), 'not-kept LAW-CMP-12')
  })

  test('a day that the order sets replaces them', () => {
    const given = { orderedOn, orders: ['amend-provision', 'amend-placement'], directedFor: '2026-12-11' }
    assert.equal(dates(given), 'order 2026-12-11')
    assert.deepEqual(ownDates(given)[0]?.working, [
      { say: 'The day that the order itself sets', from: null, to: day('2026-12-11'), rule: 'LAW-TIME-20' },
    ])
    assert.equal(warnings(given, '2026-12-11'), '')
    assert.equal(warnings(given, '2026-12-12'), 'not-kept LAW-CMP-12')
    assert.equal(dates({ directedFor: '2026-12-11' }), 'order 2026-12-11')
  })

  test('what is kept, and what nobody has described, have no date and no warning', () => {
    assert.equal(dates({ orderedOn, orders: ['continue'], keptOn: '2026-11-24' }), '')
    assert.equal(dates({ orderedOn }), '')
    assert.equal(dates({ orders: ['continue'] }), '')
    assert.equal(warnings({ orderedOn, keptOn: 'no' }, '2027-06-01'), '')
  })
})

describe('after an appeal that the council does not oppose', () => {
  const unopposed = { orderedOn, unopposed: 'yes', keptOn: 'no' }
  for (const order of orders) {
    test(`${order}: counted from the day on which the council told the Tribunal`, () => {
      const [lastDay, lateAfter] = table[order]
      const given = { ...unopposed, orders: [order] }
      if (order === 'reconsider' || order === 'dismiss-cease') {
        assert.equal(dates(given), '')
        assert.equal(warnings(given, '2027-06-01'), 'facts-disagree LAW-UNO-01')
        return
      }
      assert.equal(dates(given), `unopposed ${lastDay}`)
      assert.ok(lateAfter)
      assert.equal(warnings(given, lateAfter), '')
      const excused = ['assess-notify', 'reassess-notify', 'make-draft-plan', 'make-final-plan'].includes(
        order,
      )
      assert.equal(
        warnings(given, dayAfter(lateAfter)),
        excused ? 'not-kept LAW-ORD-04' : 'not-kept LAW-CMP-12',
      )
    })
  }

  test('both the help and the school: five weeks for each', () => {
    assert.equal(
      dates({ ...unopposed, orders: ['amend-provision', 'amend-placement'] }),
      'unopposed 2026-12-28, unopposed 2026-12-28',
    )
  })
})

describe('what cannot be true, and what is older than the rule', () => {
  test('kept or directed before the order', () => {
    const given = { orderedOn, orders: ['amend-provision'] }
    assert.equal(warnings({ ...given, keptOn: '2026-11-22' }, '2026-11-24'), 'facts-disagree LAW-ORD-03')
    assert.equal(dates({ ...given, directedFor: '2026-11-22' }), 'order 2026-12-28')
  })

  test('an order of before 23 March 2015', () => {
    const given = { orders: ['amend-provision'], keptOn: 'no' }
    assert.match(warnings({ ...given, orderedOn: '2015-03-22' }, '2015-03-30'), /^before-the-law LAW-ORD-03/)
    assert.equal(warnings({ ...given, orderedOn: '2015-03-23' }, '2015-03-30'), '')
  })
})
