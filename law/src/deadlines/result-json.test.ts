import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deadline } from './deadline.ts'
import { resultJson } from './result-json.ts'

const result = deadline('appeal', { 'notice-sent': '2026-10-01' })
assert.ok(!('faults' in result))

test('the text is what JSON.stringify gives, the first time and the next', () => {
  assert.equal(resultJson(result), JSON.stringify(result))
  assert.equal(resultJson(result), JSON.stringify(result))
})

test('sources that can change are written as they are now', () => {
  const [first] = result.sources
  assert.ok(first !== undefined)
  const sources = [first]
  assert.equal(resultJson({ ...result, sources }), JSON.stringify({ ...result, sources }))
  sources.push({ ...first, provision: 'Another "provision"' })
  assert.equal(resultJson({ ...result, sources }), JSON.stringify({ ...result, sources }))
})
