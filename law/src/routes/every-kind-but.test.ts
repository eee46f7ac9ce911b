import assert from 'node:assert/strict'
import { test } from 'node:test'
import { concernKinds } from '../facts.ts'
import { everyKindBut } from './every-kind-but.ts'

test('every kind but those that are named, in their order', () => {
  const left: readonly string[] = everyKindBut(['records', 'exclusion'])
  assert.equal(left.length, concernKinds.length - 2)
  assert.deepEqual(
    left,
    concernKinds.filter((kind) => !['records', 'exclusion'].includes(kind)),
  )
  assert.deepEqual(everyKindBut([]), concernKinds)
})
