import assert from 'node:assert/strict'
import { test } from 'node:test'
import { grounds, ruleIds } from '@way-forward/law'
import { answerOf, read } from '../../../kit/visit-of.ts'
import { lawPages } from '../pages.ts'
import { steps } from './words.ts'

const { status, markup } = read(answerOf(lawPages(null), '/appeal-step-by-step'))

test('every rule on forms, on how the Tribunal works and on its time stands in one step', () => {
  assert.equal(status, 200)
  const shown = steps.flatMap(({ rules }) => rules)
  assert.equal(new Set(shown).size, shown.length)
  assert.deepEqual(
    ruleIds.filter((id) => /^LAW-(FORM|TRIB|TIME)-/.test(id) && !shown.includes(id)),
    [],
  )
  for (const id of shown) assert.ok(markup.includes(`href="/law/${id}"`), id)
})

test('every ground of appeal has its form, and only a refusal to assess another', () => {
  const table = /<table.*?Which form.*?<\/table>/s.exec(markup)?.[0] ?? ''
  assert.equal(table.split('>SEND35<').length - 1, grounds.length - 1)
  assert.equal(table.split('>SEND35A<').length - 1, 1)
})

test('where to send it is to be checked on GOV.UK, as are the limits of pages', () => {
  const where = markup.slice(markup.indexOf('id="where"'), markup.indexOf('id="registration"'))
  assert.match(where, /Check it on GOV\.UK/)
  assert.match(where, /send@justice\.gov\.uk/)
  assert.match(markup, /final hearings after 15 July 2025.*check GOV\.UK/s)
})

test('the key of the working document shows each type of letters', () => {
  for (const sample of ['<u>underlined</u>', '<b>bold</b>', '<i>italic</i>']) {
    assert.ok(markup.includes(sample), sample)
  }
})
