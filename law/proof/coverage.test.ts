/** Nothing of the dossier is missing: each rule has a provision, and each that decides something an example. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { examplesOf } from '../src/examples/examples.ts'
import { concernKinds, type FactName, factOf } from '../src/facts.ts'
import { provisionOf, ruleIds } from '../src/provisions.ts'
import { day, shift } from '../src/time/day.ts'

const list = readFileSync(new URL('../../guards/dossier-ids.txt', import.meta.url), 'utf8')
const ids = list.split('\n').filter((line) => line !== '' && !line.startsWith('#'))

/** Statements, worked dates, forms, and two pages of practice: they decide nothing. */
const decidesNothing = /^LAW-(POL|REGS|FORM|WK)-\d+$|^LAW-TRIB-(12|14)$/

test('every rule of the dossier has a provision, and nothing else has', () => {
  assert.deepEqual([...ruleIds].sort(), [...ids].sort())
})

test('every rule that decides something has an example', () => {
  const without = ruleIds.filter((id) => !decidesNothing.test(id) && examplesOf(id).length === 0)
  assert.deepEqual(without, [])
})

test('the times in which a rule was law follow each other without a gap', () => {
  for (const id of ruleIds) {
    const { inForce, says } = provisionOf(id)
    assert.ok(inForce.length > 0, id)
    for (const [index, { from, to }] of inForce.entries()) {
      if (to !== null) assert.ok(day(from) <= day(to), `${id} ends before it begins`)
      const next = inForce[index + 1]
      if (next === undefined) continue
      assert.ok(to !== null, `${id} has a version after one that is still in force`)
      assert.equal(day(next.from), shift(day(to), 1), `${id} has a gap or an overlap after ${to}`)
    }
    assert.equal(inForce.at(-1)?.says, says, id)
  }
})

test('every fact that a rule turns on is a fact', () => {
  const isFact = (name: FactName) =>
    factOf(null, name) !== null || concernKinds.some((kind) => factOf(kind, name) !== null)
  for (const id of ruleIds) {
    const { needs } = provisionOf(id)
    for (const fact of needs) assert.ok(isFact(fact), `${id} ${fact}`)
    assert.equal(new Set(needs).size, needs.length, `${id} names a fact twice`)
  }
})
