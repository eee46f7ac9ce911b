import assert from 'node:assert/strict'
import { test } from 'node:test'
import { confidenceInWords, examplesOf, provisionOf, ruleIds } from '@way-forward/law'
import { answerOf, read } from '../../../kit/visit-of.ts'
import { lawPages } from '../pages.ts'
import { namesOfFact } from './example-words.ts'

const get = (address: string, contact: string | null = null) => read(answerOf(lawPages(contact), address))
const textOf = (markup: string) =>
  markup
    .replace(/<[^>]*>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')

test('every rule has a page with its sentence, its provision, how surely it is known, and every version', () => {
  for (const id of ruleIds) {
    const { status, markup } = get(`/law/${id}`)
    const { says, provision, link, confidence, doubt, inForce, needs } = provisionOf(id)
    assert.equal(status, 200, id)
    const text = textOf(markup)
    for (const said of [says, provision, confidenceInWords[confidence].slice(1), doubt ?? '']) {
      assert.ok(text.includes(said), `${id}: ${said}`)
    }
    assert.ok(markup.includes(`href="${link}"`), id)
    if (inForce.length > 1) for (const version of inForce) assert.ok(text.includes(version.says), id)
    for (const name of needs.flatMap(namesOfFact)) assert.ok(text.includes(name.slice(1)), `${id}: ${name}`)
    for (const example of examplesOf(id)) assert.ok(text.includes(example.says), `${id}: ${example.says}`)
  }
})

test('an address without a rule says so', () => {
  for (const id of ['no-such-rule', 'LAW-MED', '__proto__']) {
    const { status, markup } = get(`/law/${id}`)
    assert.equal(status, 404, id)
    assert.match(markup, /href="\/law"/)
  }
})

test('an id in small letters leads to the rule', () => {
  assert.equal(get('/law/law-med-06').to, '/law/LAW-MED-06')
})

test('the versions say from when to when; a rule that never changed has none', () => {
  const { markup } = get('/law/LAW-TIME-11')
  assert.match(textOf(markup), /21 July 2020in force.*1 September 201420 July 2020/s)
  assert.match(textOf(get('/law/LAW-REGS-03').markup), /1 May 202025 September 2020/)
  assert.doesNotMatch(get('/law/LAW-TIME-01').markup, /What it said, and when/)
})

test('a rule leads to the routes, the dates and the words that use it', () => {
  const { markup } = get('/law/LAW-TIME-01')
  assert.match(markup, /href="\/routes\/appeal"/)
  assert.match(markup, /href="\/date\/appeal"/)
  assert.match(get('/law/LAW-MED-05').markup, /href="\/glossary#mediation-certificate"/)
})

test('an example shows its facts and what comes out, without a machine date', () => {
  const { markup } = get('/law/LAW-MED-06')
  const text = textOf(markup)
  assert.match(text, /On: 24 November 2026/)
  assert.match(text, /The day on which the letter was sent: 3 November 2026/)
  assert.match(text, /Mediation: this rule is given as a reason/)
  assert.match(text, /last day 3 January 2027/)
  for (const id of ruleIds) {
    assert.doesNotMatch(textOf(get(`/law/${id}`).markup), /\b\d{4}-\d{2}-\d{2}\b/, id)
  }
})

test('who finds a fault is led to whoever runs this copy, with the rule in the subject', () => {
  assert.match(
    get('/law/LAW-MED-06', 'law@a.example').markup,
    /href="mailto:law@a\.example\?subject=LAW-MED-06"/,
  )
  assert.match(get('/law/LAW-MED-06', 'https://a.example/law').markup, /href="https:\/\/a\.example\/law"/)
  assert.match(get('/law/LAW-MED-06').markup, /has not yet said how to reach them/)
})
