import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { newCode, readCode } from './code.ts'

test('a code has 60 bits: twelve places of 32 letters, each of which comes up', () => {
  const seen = new Set(Array.from({ length: 400 }, newCode).join('').replaceAll('-', ''))
  assert.equal(seen.size, 32)
  for (const letter of 'ILOU') assert.equal(seen.has(letter), false)
  assert.equal(new Set(Array.from({ length: 400 }, newCode)).size, 400)
})

test('a code is read however it is typed', () => {
  const separators = ['', ' ', '-', ' – ', '.', '/']
  fc.assert(
    fc.property(fc.constant(null), fc.constantFrom(...separators), fc.boolean(), (_, separator, isSmall) => {
      const code = newCode()
      const typed = code.split('-').join(separator)
      assert.equal(readCode(isSmall ? ` ${typed.toLowerCase()} ` : typed), code)
    }),
  )
  assert.equal(readCode('oOiI-lL00-1111'), '0011-1100-1111')
})

test('what can be no code is none', () => {
  for (const typed of ['', '7K2M-QX04', '7K2M-QX04-9TBDA', 'U000-0000-0000', '<script>', 'x'.repeat(5000)])
    assert.equal(readCode(typed), null)
})
