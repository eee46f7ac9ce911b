import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { entry, paragraph, unbroken } from './paragraph.ts'

const link = 'https://www.legislation.gov.uk/uksi/2008/2699/article/20'

test('words are broken into lines that fit, with what stands before them', () => {
  assert.deepEqual(paragraph('one two three four', { width: 20, first: '  1. ' }), [
    '  1. one two three',
    '     four',
  ])
  assert.deepEqual(paragraph('', { width: 40 }), [''])
})

test('a link is never cut and a long word always', () => {
  assert.deepEqual(paragraph(`see ${link} now`, { width: 30 }), ['see', link, 'now'])
  assert.deepEqual(paragraph('x'.repeat(45), { width: 30, first: '  ' }), [
    `  ${'x'.repeat(28)}`,
    `  ${'x'.repeat(17)}`,
  ])
})

test('words that hold together stay on one line while it is long enough', () => {
  const day = unbroken('4 January 2027')
  assert.deepEqual(paragraph(`the last day is ${day}`, { width: 25 }), ['the last day is', '4 January 2027'])
  assert.deepEqual(paragraph(unbroken('one two three four five six'), { width: 20 }), [
    'one two three four',
    'five six',
  ])
})

test('no line is longer than the width, and no word is lost', () => {
  const words = fc.array(fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 50 }), {
    maxLength: 30,
  })
  fc.assert(
    fc.property(words, fc.integer({ min: 20, max: 150 }), fc.nat(8), (written, width, indent) => {
      const text = written.join(' ')
      for (const lines of [
        paragraph(text, { width, first: ' '.repeat(indent) }),
        entry('name', text, width),
      ]) {
        for (const line of lines) assert.ok(line.length <= width || /https?:/.test(line), line)
        const letters = lines.join('').replace(/\s/g, '')
        assert.ok(letters.endsWith(text.replace(/\s/g, '')))
      }
    }),
  )
})

test('a name stands beside its text where there is room, else above it', () => {
  assert.deepEqual(entry('--json', 'One line.', 80), ['  --json                One line.'])
  assert.deepEqual(entry('--json', 'One line.', 40), ['  --json', '      One line.'])
  assert.deepEqual(entry('--json', 'One line.', 80, 11), ['  --json   One line.'])
  assert.deepEqual(entry('--json', 'One line.', 80, 0), ['  --json', '      One line.'])
  assert.deepEqual(entry('a name of more than 20 letters', 'Text.', 80), [
    '  a name of more than 20 letters',
    '      Text.',
  ])
})
