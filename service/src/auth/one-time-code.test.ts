import assert from 'node:assert/strict'
import { test } from 'node:test'
import { appAddress, base32, codeAt, stepOf, stepOfCode } from './one-time-code.ts'

/** RFC 6238, appendix B: this secret, SHA-1; the last six of its eight digits. */
const secret = Buffer.from('12345678901234567890')
const published: readonly (readonly [at: number, code: string])[] = [
  [59, '287082'],
  [1111111109, '081804'],
  [1111111111, '050471'],
  [1234567890, '005924'],
  [2000000000, '279037'],
  [20000000000, '353130'],
]

test('makes the codes that the standard publishes', () => {
  for (const [at, code] of published) assert.equal(codeAt(secret, stepOf(at)), code)
})

test('takes the code of now and of one step to each side, and no other', () => {
  const at = 1_234_567_890
  const now = stepOf(at)
  for (const apart of [-1, 0, 1]) {
    assert.equal(stepOfCode(secret, codeAt(secret, now + apart), at, 0), now + apart)
  }
  for (const apart of [-3, -2, 2, 3])
    assert.equal(stepOfCode(secret, codeAt(secret, now + apart), at, 0), null)
})

test('takes none at or before the last that was taken', () => {
  const at = 1_234_567_890
  const now = stepOf(at)
  assert.equal(stepOfCode(secret, codeAt(secret, now), at, now), null)
  assert.equal(stepOfCode(secret, codeAt(secret, now - 1), at, now), null)
  assert.equal(stepOfCode(secret, codeAt(secret, now + 1), at, now), now + 1)
})

test('writes a secret as apps take it (RFC 4648)', () => {
  assert.equal(base32(Buffer.from('foobar')), 'MZXW6YTBOI')
  assert.equal(base32(secret), 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ')
  const address = new URL(appAddress(secret, 'a+b@example.org'))
  assert.equal(address.protocol, 'otpauth:')
  assert.equal(decodeURIComponent(address.pathname), '/Way Forward:a+b@example.org')
  assert.equal(address.searchParams.get('secret'), base32(secret))
})
