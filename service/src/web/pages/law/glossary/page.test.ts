import assert from 'node:assert/strict'
import { test } from 'node:test'
import { glossary } from '@way-forward/law'
import { html } from '../../../kit/html.ts'
import { answerOf, read } from '../../../kit/visit-of.ts'
import { glossaryLink, withTerms } from '../glossary-link.ts'
import { lawPages } from '../pages.ts'

const linkedIn = (text: string, seen = new Set<string>()) =>
  [...String(html`${withTerms(text, seen)}`).matchAll(/#([a-z0-9-]+)">([^<]*)</g)].map(
    ([, id, words]) => `${id}: ${words}`,
  )

test('every word is there under its own address, plain words first', () => {
  const { status, markup } = read(answerOf(lawPages(null), '/glossary'))
  assert.equal(status, 200)
  for (const { id, plain, term } of glossary) {
    assert.ok(markup.includes(`id="${id}"><dt>${plain}: <strong>${term}</strong></dt>`), id)
  }
  const letters = new Set(glossary.map(({ term }) => term.charAt(0).toLowerCase()))
  for (const letter of letters) {
    assert.ok(markup.includes(`href="#letter-${letter}"`) && markup.includes(`id="letter-${letter}"`), letter)
  }
})

test('a link leads to a word that there is, and another is a fault of the code', () => {
  assert.match(
    String(glossaryLink('mediation-certificate', 'the paper')),
    /href="\/glossary#mediation-certificate">the paper</,
  )
  assert.throws(() => glossaryLink('lunch'), RangeError)
})

test('the first mention of a legal word is linked, the longest word first, in its own spelling', () => {
  assert.deepEqual(linkedIn('A mediation certificate, then mediation, then Mediation.'), [
    'mediation-certificate: mediation certificate',
    'mediation: mediation',
  ])
  assert.deepEqual(linkedIn('Within ten working days'), ['working-day: working days'])
})

test('what is linked already is not linked again, and an everyday word never is', () => {
  const seen = new Set<string>()
  assert.equal(linkedIn('The bundle', seen).length, 1)
  assert.equal(linkedIn('The bundle', seen).length, 0)
  assert.deepEqual(linkedIn('In order to leave, the parent and the child agree. Remediation.'), [])
})

test('a text is not changed by its links, and is escaped', () => {
  const text = 'A <mediator> & the mediation adviser’s “bundle”'
  const markup = String(html`${withTerms(text, new Set())}`)
  assert.equal(
    markup
      .replace(/<\/?a[^>]*>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&'),
    text,
  )
  assert.match(markup, /&lt;<a[^>]*>mediator<\/a>&gt;/)
})
