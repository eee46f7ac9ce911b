import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { disputedParts } from '../../facts.ts'
import { certificateNeed } from './certificate-exemption.ts'

test('only the placement: no certificate', () => {
  assert.equal(certificateNeed('plan', ['placement']), 'exempt')
})

test('with health or social care beside it: exempt by its terms, and doubted', () => {
  assert.equal(certificateNeed('plan', ['placement', 'health']), 'doubted')
  assert.equal(certificateNeed('plan', ['placement', 'social-care', 'health']), 'doubted')
})

test('needs or provision bring the certificate back, whatever else is disputed', () => {
  fc.assert(
    fc.property(fc.subarray([...disputedParts]), fc.constantFrom('needs', 'provision'), (parts, part) => {
      assert.equal(certificateNeed('plan', [...parts, part as 'needs']), 'needed')
    }),
  )
})

test('other decisions need a certificate, whatever is disputed', () => {
  for (const decision of [
    'refuse-assess',
    'refuse-issue',
    'refuse-amend',
    'refuse-reassess',
    'cease',
  ] as const)
    assert.equal(certificateNeed(decision, ['placement']), 'needed')
})

test('not known what is disputed, or what was decided: not known', () => {
  assert.equal(certificateNeed('plan', undefined), 'unknown')
  assert.equal(certificateNeed('plan', []), 'unknown')
  assert.equal(certificateNeed(undefined, ['placement']), 'unknown')
})
