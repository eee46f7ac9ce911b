import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ruleIds } from '../provisions.ts'
import { glossary, termNamed } from './glossary.ts'

test('there are enough entries, each once, in the order of the alphabet', () => {
  assert.ok(glossary.length >= 45, `${glossary.length}`)
  assert.equal(new Set(glossary.map(({ id }) => id)).size, glossary.length)
  const words = glossary.map(({ term }) => term.toLowerCase())
  assert.deepEqual(words, words.toSorted())
})

test('every entry is plain sentences with an id fit for an address, and rests on a rule that there is', () => {
  const known = new Set<string>(ruleIds)
  for (const { id, plain, says, rule } of glossary) {
    assert.match(id, /^[a-z0-9]+(-[a-z0-9]+)*$/)
    assert.match(plain, /^[A-Z].*[^.]$/, id)
    assert.match(says, /^[A-Z].*\.$/, id)
    assert.ok(rule === null || known.has(rule), id)
  }
})

test('no word stands for two things', () => {
  const words = glossary.flatMap(({ term, also }) => [term, ...also]).map((word) => word.toLowerCase())
  assert.deepEqual(
    words.filter((word, index) => words.indexOf(word) !== index),
    [],
  )
})

test('an entry is found by its id, and another is not', () => {
  assert.equal(termNamed('mediation-certificate')?.rule, 'LAW-MED-05')
  assert.equal(termNamed('lunch'), null)
})
