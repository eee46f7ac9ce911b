import assert from 'node:assert/strict'
import { test } from 'node:test'
import { disputesOnlyWords } from './right-in-custody.ts'

test('a plan is disputed in its words alone where the school is not among what is disputed', () => {
  assert.equal(disputesOnlyWords({ decision: 'plan', disputed: ['provision'] }), true)
  assert.equal(disputesOnlyWords({ decision: 'plan', disputed: ['needs', 'health'] }), true)
  assert.equal(disputesOnlyWords({ decision: 'plan', disputed: ['provision', 'placement'] }), false)
  assert.equal(disputesOnlyWords({ decision: 'plan', disputed: [] }), false)
  assert.equal(disputesOnlyWords({ decision: 'plan' }), false)
  assert.equal(disputesOnlyWords({ decision: 'refuse-amend', disputed: ['provision'] }), false)
  assert.equal(disputesOnlyWords({}), false)
})
