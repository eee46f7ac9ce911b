import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answerOf, read } from '../../../kit/visit-of.ts'
import { codePage } from './page.ts'

test('a square for the answers, and an empty one where the address is too long to scan', () => {
  const drawing = read(answerOf([codePage], '/plan/code.svg?d=ra&l=2026-11-03')).markup
  assert.match(drawing, /^<svg xmlns=[^>]*viewBox="0 0 \d+ \d+"/)
  assert.match(drawing, /<path stroke="#000"/)
})

test('what is no answer is not in the square', () => {
  const plain = read(answerOf([codePage], '/plan/code.svg?d=ra&l=2026-11-03')).markup
  assert.equal(read(answerOf([codePage], '/plan/code.svg?d=ra&l=2026-11-03&name=somebody')).markup, plain)
})
