/** The published vectors are what the law gives today, agree with the oracle, and reach every kind. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { vectorsText } from '../generate.ts'
import { kinds } from '../src/index.ts'
import { oracle } from './oracle.ts'

interface Vector {
  readonly input: { readonly kind: string } & Readonly<Record<string, string | number | boolean>>
  readonly reason: string
  readonly result?: Readonly<Record<string, unknown>>
  readonly error?: { readonly code: string; readonly field: string | null }
}

const text = readFileSync(new URL('../vectors.json', import.meta.url), 'utf8')
const { vectors }: { vectors: readonly Vector[] } = JSON.parse(text)

test('vectors.json is what the law gives today: run "npm run generate" after a change', () => {
  assert.ok(text === vectorsText(), 'vectors.json is not what the law gives: run "npm run generate"')
})

test('every vector agrees with the oracle', () => {
  let checked = 0
  for (const { input, result, error } of vectors) {
    if (error !== undefined && error.code !== 'beyond-holidays') continue
    const { kind, ...values } = input
    const expected = oracle(kind, values)
    checked += 1
    if (expected === 'beyond-holidays') {
      assert.equal(error?.code, expected, JSON.stringify(input))
      continue
    }
    const { doubt, ...days } = expected
    const { doubtful, rules: _, ...given } = result ?? {}
    assert.deepEqual(given, days, JSON.stringify(input))
    if (doubt !== null) assert.equal(doubtful, doubt, JSON.stringify(input))
  }
  assert.ok(checked > 300)
})

test('the vectors reach every kind, every code of a fault, and all fourteen edge days', () => {
  for (const { name } of kinds) {
    const own = vectors.filter(({ input }) => input.kind === name)
    assert.ok(own.length >= 5, `${name}: ${own.length}`)
    assert.ok(
      own.some(({ result }) => result !== undefined),
      name,
    )
  }
  const codes = new Set(vectors.map(({ error }) => error?.code))
  for (const code of ['unknown-kind', 'unknown-field', 'missing', 'bad-value', 'beyond-holidays']) {
    assert.ok(codes.has(code), code)
  }
  const edges = vectors.filter(({ reason }) => reason.endsWith('just before a closed period of the Tribunal'))
  assert.equal(edges.length, 14)
  assert.ok(edges.every(({ result }) => result?.['doubtful'] === true))
})

test('what is called refused is refused, and what is called beyond gives no later reading', () => {
  for (const { reason, result, error } of vectors) {
    if (reason.endsWith(': refused')) assert.equal(error?.code, 'beyond-holidays', reason)
    if (reason.startsWith('the later reading lies beyond')) assert.equal(result?.['laterDay'], null, reason)
  }
})

test('the vectors stay small, and each says why it is there', () => {
  assert.ok(Buffer.byteLength(text) < 400_000)
  assert.ok(vectors.every(({ reason }) => reason.length > 10))
})
