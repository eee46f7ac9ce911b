import assert from 'node:assert/strict'
import { test } from 'node:test'
import { provisionOf, ruleIds } from '@way-forward/law'
import { answerOf, read } from '../../../kit/visit-of.ts'
import { lawPages } from '../pages.ts'
import { isStatement } from '../rule-statement.ts'
import { findRules } from './find-rules.ts'

const get = (address: string) => read(answerOf(lawPages(null), address))
const linked = (markup: string) => [...markup.matchAll(/href="\/law\/(LAW-[A-Z]+-\d+)"/g)].map(([, id]) => id)

test('without words to find, every rule stands there once', () => {
  const { status, markup } = get('/law')
  assert.equal(status, 200)
  assert.deepEqual(linked(markup).toSorted(), ruleIds.toSorted())
})

test('what is looked for is found in the sentence, the provision and the id, and stays in the field', () => {
  const { markup } = get('/law?find=certificate+school')
  assert.match(markup, /value="certificate school"/)
  assert.ok(linked(markup).includes('LAW-MED-06'))
  assert.ok(!linked(markup).includes('LAW-JR-01'))
  assert.deepEqual(findRules('LAW-MED-06'), ['LAW-MED-06'])
  assert.ok(findRules('med 6').includes('LAW-MED-06'))
  assert.ok(findRules('s.51(2)').every((id) => / 51|51\b/.test(provisionOf(id).provision)))
  assert.ok(findRules('reg 34').includes('LAW-MED-22'))
})

test('a word is found by its beginning, in any case and with any apostrophe; a number only whole', () => {
  assert.deepEqual(findRules('CERTIFICAT'), findRules('certificate'))
  assert.deepEqual(findRules("council's"), findRules('council’s'))
  assert.ok(findRules('certificate').length > findRules('certificate leave').length)
  assert.ok(
    !findRules('5').some((id) => !/\b0?5\b/.test(`${id} ${Object.values(provisionOf(id)).join(' ')}`)),
  )
})

test('nothing to look for shows every rule; nothing found says so', () => {
  for (const address of ['/law?find=', '/law?find=++', '/law?other=x']) {
    assert.equal(linked(get(address).markup).length, ruleIds.length, address)
  }
  const { status, markup } = get('/law?find=lunch')
  assert.equal(status, 200)
  assert.match(markup, /No rules for “lunch”/)
  assert.deepEqual(findRules('…'), [])
  assert.match(get('/law?find=%E2%80%A6').markup, /No rules for “…”/)
})

test('what a visitor typed is escaped, and never longer than any rule needs', () => {
  const { markup } = get('/law?find=%3Cscript%3E%22')
  assert.ok(markup.includes('“&lt;script&gt;&quot;”') && !markup.includes('<script>"'))
  assert.ok(!get(`/law?find=${'x'.repeat(500)}`).markup.includes('x'.repeat(201)))
})

test('what decides nothing is marked as a statement; a rule is not, and a worked date has its own mark', () => {
  assert.ok(isStatement('LAW-POL-10'))
  assert.ok(isStatement('LAW-FORM-07'))
  assert.ok(!isStatement('LAW-MED-06'))
  assert.match(get('/law?find=LAW-POL-10').markup, /govuk-tag">statement</)
  assert.doesNotMatch(get('/law?find=LAW-MED-06').markup, /govuk-tag/)
  assert.match(get('/law?find=LAW-WK-07').markup, /govuk-tag tag--not-yet">worked date</)
})
