// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the tests are about templates in code
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { importsOf, readCode } from './code-reader.ts'

test('comments, strings, templates and patterns are not code, and every position is kept', () => {
  const text = [
    "const a = 'Date in a string' // Date in a comment",
    'const b = /Date[/]/.test(a) /* Date */',
    'const c = html`<p>Date ${Date + `Date ${x}`} Date</p>`',
    'const d = a / b / Date',
  ].join('\n')
  const { bare, withStrings, literals } = readCode(text)
  assert.equal(bare.length, text.length)
  assert.deepEqual(
    bare.split('\n').map((line) => line.match(/Date/g)?.length ?? 0),
    [0, 0, 1, 1],
  )
  assert.match(withStrings, /Date in a string/)
  assert.doesNotMatch(withStrings, /comment/)
  assert.deepEqual(
    literals.map(({ tag, chunks }) => ({ tag, chunks })),
    [
      { tag: null, chunks: ['Date in a string'] },
      { tag: null, chunks: ['Date ', ''] },
      { tag: 'html', chunks: ['<p>Date ', ' Date</p>'] },
    ],
  )
})

test('an object inside the value of a template does not end the value', () => {
  const { literals } = readCode('html`a${f({ b: { c: 1 } })}d`')
  assert.deepEqual(literals[0]?.chunks, ['a', 'd'])
})

test('every form of import is seen, and a sentence about one is not', () => {
  const code = readCode(
    [
      "import one from 'one'",
      "import type { Two } from './two.ts'",
      "export { three } from '../three.ts'",
      "export * from 'four'",
      "import 'five'",
      "const six = await import('six')",
      "// import 'comment'",
      '/** taken from "comment" */',
      "const seven = Array.from('seven')",
      'const say = "an import from \'string\'"',
    ].join('\n'),
  )
  assert.deepEqual(
    importsOf(code).map(({ from }) => from),
    ['one', './two.ts', '../three.ts', 'four', 'five', 'six'],
  )
})
