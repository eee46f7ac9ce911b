import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { expenseRates, penceAtRate, rateOf, sumOf, workedLine } from './expense-rates.ts'

describe('what is paid of a family’s expenses', () => {
  it('is as regulation 41 has it', () => {
    assert.deepEqual(
      expenseRates.map(({ kind, unit, each, most }) => [kind, unit, each, most]),
      [
        ['transport', null, null, null],
        ['mileage', 'mile', 25, null],
        ['taxi', null, null, null],
        ['earnings', null, null, 4500],
        ['care', 'hour', 535, null],
        ['overnight-london', 'night', null, 8100],
        ['overnight', 'night', null, 7100],
        ['overnight-family', 'night', null, 2100],
      ],
    )
  })

  it('is worked out where the rate is fixed, and half a penny is rounded up', () => {
    assert.equal(penceAtRate('mileage', 12), 300)
    assert.equal(penceAtRate('mileage', 0.1), 3)
    assert.equal(penceAtRate('care', 2.5), 1338)
    assert.equal(penceAtRate('taxi', 1), null)
  })

  it('says where more is claimed than the rate comes to, at each boundary', () => {
    const isAbove = (line: Parameters<typeof workedLine>[0]) => workedLine(line).isAbove
    assert.equal(isAbove({ kind: 'earnings', pence: 4500 }), false)
    assert.equal(isAbove({ kind: 'earnings', pence: 4501 }), true)
    assert.equal(isAbove({ kind: 'overnight', count: 2, pence: 14200 }), false)
    assert.equal(isAbove({ kind: 'overnight', count: 2, pence: 14201 }), true)
    assert.equal(isAbove({ kind: 'overnight-london', count: 1, pence: 8101 }), true)
    assert.equal(isAbove({ kind: 'overnight-family', count: 1, pence: 2100 }), false)
    assert.equal(isAbove({ kind: 'mileage', count: 10, pence: 251 }), true)
    assert.equal(isAbove({ kind: 'taxi', pence: 99999 }), false)
    assert.equal(
      sumOf([
        { kind: 'taxi', pence: 1 },
        { kind: 'transport', pence: 2 },
      ]),
      3,
    )
    assert.throws(() => rateOf('gold' as 'taxi'), RangeError)
  })
})
