import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Qr, qrOf, qrSvg } from './qr.ts'
import { readBack } from './qr-reader.ts'

const address = 'https://wayforward.example/plan?d=ra&l=2026-11-03&a=x&m=x&t=x&w=city-of-bristol'

test('the address of a plan comes back from its square, with room for damage', () => {
  const { text, level, version } = readBack(drawn(address))
  assert.equal(text, address)
  assert.equal(level, 'M')
  assert.ok(version <= 6)
})

test('whatever fits comes back as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), (query) => {
      const text = `https://wayforward.example/plan?${query}`
      assert.equal(readBack(drawn(text)).text, text)
    }),
    { numRuns: 60 },
  )
})

test('every size that is used comes back, and what is too long for paper has no square', () => {
  for (let length = 10; length <= 858; length += 31) {
    const text = 'a'.repeat(length)
    assert.equal(readBack(drawn(text)).text, text)
  }
  assert.equal(readBack(drawn('a'.repeat(666))).level, 'M')
  assert.equal(readBack(drawn('a'.repeat(667))).level, 'L')
  assert.equal(readBack(drawn('a'.repeat(858))).version, 20)
  assert.equal(qrOf('a'.repeat(859)), null)
  assert.equal(qrOf('é'.repeat(430)), null)
})

test('the border stays empty, and the drawing holds nothing but its shapes', () => {
  const qr = drawn(address)
  for (const [, x, y] of qr.path.matchAll(/M(\d+) (\d+)/g)) {
    assert.ok(Number(x) >= 4 && Number(x) < qr.size - 4)
    assert.ok(Number(y) >= 4 && Number(y) < qr.size - 4)
  }
  assert.match(
    qrSvg(qr),
    /^<svg [^<>]*><path fill="#fff" d="[Mhvz0-9H ]+"\/><path stroke="#000" d="[Mmh0-9. ]+"\/><\/svg>$/,
  )
})

test('the reader refuses a symbol that was damaged', () => {
  const qr = drawn(address)
  const [first = ''] = qr.path.match(/M\d+ 20\.5h\d+/) ?? []
  assert.notEqual(first, '')
  assert.throws(() => readBack({ ...qr, path: qr.path.replace(first, first.replace(/h\d+/, 'h0')) }))
})

function drawn(text: string): Qr {
  const qr = qrOf(text)
  assert.ok(qr !== null)
  return qr
}
