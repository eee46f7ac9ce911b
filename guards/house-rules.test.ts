import assert from 'node:assert/strict'
import { test } from 'node:test'
import { markedTests, testsWithoutAssertion, unfitTexts } from './house-rules.ts'
import { listed, readRepository } from './source-file.ts'

const files = readRepository()

test('no text names a path of one machine, leaves work for later or holds emoji', () => {
  assert.equal(listed(unfitTexts(files)), '')
})

test('no test runs alone, is left out or is still to be written', () => {
  assert.equal(listed(markedTests(files)), '')
})

test('every file of tests asserts something', () => {
  assert.equal(listed(testsWithoutAssertion(files)), '')
})

// Written with escapes, so that this file does not offend itself.
for (const text of [
  'see \u002ftmp/x',
  '"\u002fwork/main"',
  '\u002fhome/someone',
  'T\u004fDO later',
  '\u{1f600}',
]) {
  test(`found in a text: ${JSON.stringify(text)}`, () => {
    for (const path of ['docs/law.md', 'law/src/rule.ts', 'README.md']) {
      const offences = unfitTexts([{ path, text: `first line\n${text}` }])
      assert.equal(offences.length, 1)
      assert.equal(offences[0]?.path, `${path}:2`)
    }
  })
}

test('ordinary writing passes', () => {
  const text =
    'https://www.gov.uk/find/tmp-job, /date/appeal, ../home/view.ts, web/pages/home/view.ts → © 2026'
  assert.equal(listed(unfitTexts([{ path: 'docs/law.md', text }])), '')
})

for (const code of [
  "test.only('x', () => {})",
  "it.skip('x', () => {})",
  "test.todo('x')",
  "test('x', { skip: true }, () => {})",
  "describe('x', { concurrency: 2, skip: browser === null }, () => {})",
  "test('x', (context) => context.skip('no browser'))",
]) {
  test(`found in a test: ${code}`, () => {
    assert.equal(markedTests([{ path: 'law/src/time/day.test.ts', text: code }]).length, 1)
  })
}

test('a field with such a name is no mark', () => {
  const text = "test('x', () => {\n  const fields = { only: dayField('x'), skip: true }\n})"
  assert.deepEqual(markedTests([{ path: 'law/src/time/day.test.ts', text }]), [])
})

test('a browser test may say that there is no browser, but may not run alone', () => {
  const path = 'service/proof/pages.test.ts'
  assert.deepEqual(markedTests([{ path, text: "test('x', { skip: noBrowser }, () => {})" }]), [])
  assert.equal(markedTests([{ path, text: "test.only('x', () => {})" }]).length, 1)
})

test('a test may say that there is no database, and nothing else', () => {
  const path = 'service/src/directory/areas.test.ts'
  const marked = (reason: string) =>
    markedTests([{ path, text: `describe('x', { skip: ${reason} }, () => {})` }])
  assert.deepEqual([...marked('noDatabase'), ...marked('noPostgres15')], [])
  assert.equal([...marked('noDatabaseToday'), ...marked('true')].length, 2)
})

test('a file of tests that asserts nothing is found, whatever its comments say', () => {
  const path = 'law/src/time/day.test.ts'
  assert.equal(testsWithoutAssertion([{ path, text: "test('x', () => {}) // assert.ok(true)" }]).length, 1)
  assert.equal(testsWithoutAssertion([{ path, text: 'assert.equal(1, 1)' }]).length, 0)
})
