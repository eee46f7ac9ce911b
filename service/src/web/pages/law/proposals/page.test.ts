import assert from 'node:assert/strict'
import { test } from 'node:test'
import { proposals } from '@way-forward/law'
import { answerOf, read } from '../../../kit/visit-of.ts'
import { lawPages } from '../pages.ts'

test('every proposal says by whom, when, and that it is not law, with the law meanwhile', () => {
  const { status, markup } = read(answerOf(lawPages(null), '/not-law-yet'))
  assert.equal(status, 200)
  assert.equal(markup.split('>not law</strong>').length - 1, proposals.length)
  for (const { rule, by, when, standing, law } of proposals) {
    for (const said of [by, when, standing]) assert.ok(markup.includes(said), said)
    for (const id of [rule, ...law]) assert.ok(markup.includes(`href="/law/${id}"`), id)
  }
})
