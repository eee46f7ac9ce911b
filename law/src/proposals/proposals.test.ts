import assert from 'node:assert/strict'
import { test } from 'node:test'
import { provisionOf, ruleIds } from '../provisions.ts'
import { proposals } from './proposals.ts'

test('every statement about a proposal is here once, and nothing that is law', () => {
  const proposed = ruleIds.filter((id) => /^LAW-POL-(1\d)$/.test(id))
  assert.deepEqual(
    proposals.map(({ rule }) => rule).toSorted((one, other) => (one < other ? -1 : 1)),
    proposed.toSorted((one, other) => (one < other ? -1 : 1)),
  )
})

test('each is surely no law: it says so, or that it was dropped, and names the law meanwhile', () => {
  for (const { rule, law, standing } of proposals) {
    assert.match(provisionOf(rule).says, /not law|dropped/, rule)
    assert.ok(law.length > 0, rule)
    assert.match(standing, /[Nn]ot |Dropped|Proposed|No such/, rule)
  }
})
