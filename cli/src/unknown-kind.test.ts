import assert from 'node:assert/strict'
import { test } from 'node:test'
import { kinds } from '@way-forward/law'
import { nearestKinds, unknownKind } from './unknown-kind.ts'

test('a letter too many, too few or wrong finds the name', () => {
  for (const { name } of kinds) {
    for (const wrong of [`${name}x`, name.slice(0, -1), `x${name.slice(1)}`, name.toUpperCase()]) {
      assert.ok(nearestKinds(wrong).includes(name), `${wrong} does not find ${name}`)
    }
    if (name.includes('-')) assert.equal(nearestKinds(name.replaceAll('-', ' '))[0], name)
  }
})

test('a part of a name finds the names with it, and no more than three', () => {
  assert.deepEqual(nearestKinds('appea')[0], 'appeal')
  for (const part of ['com', 'adv', 'appeal', 'order']) assert.ok(nearestKinds(part).length <= 3)
})

test('the first words of a name are enough, also with a slip', () => {
  for (const { name } of kinds) assert.ok(nearestKinds(name.split('-')[0] ?? '').length > 0, name)
  assert.deepEqual(nearestKinds('judical'), ['judicial-review'])
})

test('what is like no name suggests nothing', () => {
  assert.deepEqual(nearestKinds('zzzzzzzz'), [])
  assert.deepEqual(nearestKinds(''), [])
  assert.doesNotMatch(unknownKind('zzzzzzzz').message, /mean/)
})
