import assert from 'node:assert/strict'
import { test } from 'node:test'
import { calendarOf, day, deadline, englandAndWales, kinds, publishedCalendar } from '@way-forward/law'
import fc from 'fast-check'
import { answerLine } from './answer-line.ts'
import { inputsOf } from './kind-inputs.ts'

const appeal = { kind: 'appeal', 'notice-sent': '2026-10-01' }

const answer = (line: string) => JSON.parse(answerLine(line, publishedCalendar))

function errorOf(line: string): { code: string; field: string | null; message: string } {
  const read = answer(line)
  assert.deepEqual(Object.keys(read), ['error'])
  assert.deepEqual(Object.keys(read.error), ['code', 'field', 'message'])
  return read.error
}

test('a line gives exactly the result of the law, written as JSON writes it', () => {
  for (const kind of kinds) {
    fc.assert(
      fc.property(inputsOf(kind, { from: day('2013-06-01'), to: day('2029-06-01') }), (values) => {
        const expected = deadline(kind.name, values)
        const line = JSON.stringify({ kind: kind.name, ...values })
        const text = 'faults' in expected ? { error: expected.faults[0] } : expected
        assert.equal(answerLine(line, publishedCalendar), JSON.stringify(text))
      }),
      { numRuns: 40 },
    )
  }
})

test('no day of the calendar stops the batch', () => {
  for (const kind of kinds) {
    fc.assert(
      fc.property(inputsOf(kind, { from: day('0001-01-01'), to: day('9999-12-31') }), (values) => {
        const read = answer(JSON.stringify({ kind: kind.name, ...values }))
        assert.ok('lastDay' in read || 'error' in read)
      }),
      { numRuns: 40 },
    )
  }
})

test('the line of the contract, with names in any order and spaces between', () => {
  const written = '{"kind":"appeal","notice-sent":"2026-10-01","placement-only":true}'
  const other = ' { "placement-only" : true , "notice-sent" : "2026-10-01" , "kind" : "appeal" } '
  assert.equal(answer(written).kind, 'appeal')
  assert.match(answer(written).lastDay, /^\d{4}-\d{2}-\d{2}$/)
  assert.deepEqual(answer(other), answer(written))
})

test('what is not one JSON object is bad-json', () => {
  for (const line of [
    '',
    ' ',
    '[]',
    'null',
    '"appeal"',
    '7',
    '{',
    '{"kind":"appeal"',
    "{'kind':1}",
    '{} {}',
  ]) {
    assert.equal(errorOf(line).code, 'bad-json', line)
    assert.equal(errorOf(line).field, null)
  }
  const unreadable = JSON.parse(answerLine({ unreadable: 'too long' }, publishedCalendar))
  assert.deepEqual(unreadable, { error: { code: 'bad-json', field: null, message: 'too long' } })
})

test('a name that is written twice is bad-json with that name', () => {
  const lines = {
    'notice-sent': '{"kind":"appeal","notice-sent":"2026-10-01","notice-sent":"2026-11-01"}',
    kind: '{"kind":"appeal","notice-sent":"2026-10-01","\\u006bind":"appeal"}',
    'a"b': '{"a\\"b":":{","a\\"b":2}',
  }
  for (const [field, line] of Object.entries(lines)) {
    assert.deepEqual([errorOf(line).code, errorOf(line).field], ['bad-json', field])
  }
})

test('colons and names inside a value are not names', () => {
  assert.equal(errorOf('{"kind":"appeal","notice-sent":"a:b \\" : {"}').code, 'bad-value')
  assert.equal(errorOf('{"kind":"appeal","notice-sent":{"kind":1,"other":2}}').code, 'bad-value')
  assert.equal(errorOf('{"kind":"appeal","notice-sent":[{"notice-sent":1},":"]}').code, 'bad-value')
})

test('a kind must be given, as text, and exist', () => {
  assert.deepEqual([errorOf('{}').code, errorOf('{}').field], ['missing', 'kind'])
  for (const kind of [7, null, true, ['appeal'], { a: 1 }]) {
    const error = errorOf(JSON.stringify({ ...appeal, kind }))
    assert.deepEqual([error.code, error.field], ['bad-value', 'kind'])
  }
  for (const kind of ['apeal', '', 'constructor', '__proto__', 'toString', 'x'.repeat(60_000)]) {
    const error = errorOf(JSON.stringify({ ...appeal, kind }))
    assert.deepEqual([error.code, error.field], ['unknown-kind', 'kind'])
    assert.ok(error.message.length < 300)
  }
  assert.match(errorOf('{"kind":"apeal"}').message, /Did you mean "appeal"\?/)
})

test('names that objects have of themselves are unknown fields', () => {
  for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
    const line = `{"kind":"appeal","notice-sent":"2026-10-01","${name}":{"a":1}}`
    assert.deepEqual([errorOf(line).code, errorOf(line).field], ['unknown-field', name])
  }
})

test('a missing field, and a value of the wrong form, are named with what to write', () => {
  const missing = errorOf('{"kind":"appeal"}')
  assert.deepEqual([missing.code, missing.field], ['missing', 'notice-sent'])
  assert.match(missing.message, /YYYY-MM-DD/)
  for (const value of ['2026-02-30', '1/10/2026', '', 20261001, null, false, [], {}]) {
    const error = errorOf(JSON.stringify({ ...appeal, 'notice-sent': value }))
    assert.deepEqual([error.code, error.field], ['bad-value', 'notice-sent'])
    assert.match(error.message, /YYYY-MM-DD/)
  }
})

test('a value as deep as a line can be is refused like any other', () => {
  const lists = `${'['.repeat(32_000)}${']'.repeat(32_000)}`
  const objects = `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`
  for (const deep of [lists, objects]) {
    const error = errorOf(`{"kind":"appeal","notice-sent":${deep}}`)
    assert.deepEqual([error.code, error.field], ['bad-value', 'notice-sent'])
    assert.ok(error.message.length < 300)
    assert.equal(errorOf(`{"kind":${deep}}`).code, 'bad-value')
  }
})

test('beyond the holidays is refused, and answered with a longer table', () => {
  const line = '{"kind":"appeal","notice-sent":"2028-12-01"}'
  assert.equal(errorOf(line).code, 'beyond-holidays')
  const longer = calendarOf({ ...englandAndWales, to: day('2029-12-31') })
  assert.equal(JSON.parse(answerLine(line, longer)).lastDay, '2029-02-01')
})

test('a line in school days is answered with its day where it brings term dates, else without one', () => {
  const line = { kind: 'governors-meeting', notified: '2026-10-12', exclusion: 'permanent' }
  const halfTerms = '2026-09-02/2026-10-23,2026-11-02/2026-12-18'
  assert.equal(answer(JSON.stringify(line)).lastDay, null)
  assert.equal(answer(JSON.stringify({ ...line, terms: halfTerms })).lastDay, '2026-11-09')
  assert.equal(errorOf(JSON.stringify({ ...line, terms: [halfTerms] })).field, 'terms')
})
