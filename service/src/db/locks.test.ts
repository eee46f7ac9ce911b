import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

const source = fileURLToPath(new URL('../', import.meta.url))

test('two rooms do not wait for the same lock', () => {
  const places = new Map<string, Set<string>>()
  for (const file of globSync('**/*.{ts,sql}', { cwd: source })) {
    if (file.endsWith('.test.ts')) continue
    for (const [number] of readFileSync(`${source}${file}`, 'utf8').matchAll(/\b7_?320_?\d{3}\b/g)) {
      const known = places.get(number.replaceAll('_', '')) ?? new Set()
      places.set(number.replaceAll('_', ''), known.add(file.split('/').slice(0, 2).join('/')))
    }
  }
  assert.ok(places.size >= 7)
  assert.deepEqual(
    [...places].filter(([, rooms]) => new Set([...rooms].map((room) => room.split('/')[0])).size > 1),
    [],
  )
})
