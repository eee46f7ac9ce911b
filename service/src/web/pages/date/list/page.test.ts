import assert from 'node:assert/strict'
import { test } from 'node:test'
import { kinds } from '@way-forward/law'
import { answerOf, read } from '../../../kit/visit-of.ts'
import { datePages } from '../pages.ts'
import { otherSubject, subjects } from './words.ts'

test('every kind stands in the list exactly once, with what it says', () => {
  const { status, markup } = read(answerOf(datePages, '/date'))
  assert.equal(status, 200)
  for (const { name, title } of kinds) {
    assert.equal(markup.split(`href="/date/${name}"`).length - 1, 1, name)
    assert.ok(markup.includes(title.replaceAll('&', '&amp;').replaceAll("'", '&#39;')), title)
  }
})

test('the list links to nothing that is not there', () => {
  const { markup } = read(answerOf(datePages, '/date'))
  const linked = [...markup.matchAll(/href="\/date\/([^"]+)"/g)].map(([, name]) => name)
  const known = new Set(kinds.map(({ name }) => name))
  assert.deepEqual(
    linked.filter((name) => name === undefined || !known.has(name)),
    [],
  )
})

test('no kind is named under two subjects', () => {
  const named = [...subjects, otherSubject].flatMap(({ kinds: names }) => names)
  assert.equal(new Set(named).size, named.length)
})
