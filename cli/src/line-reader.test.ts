import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Line, lineReader, longestLine } from './line-reader.ts'

function read(...chunks: readonly (Buffer | string)[]): readonly Line[] {
  const reader = lineReader()
  const lines: Line[] = []
  for (const chunk of chunks) lines.push(...reader.take(Buffer.from(chunk as string)))
  const last = reader.end()
  return last === null ? lines : [...lines, last]
}

const unreadable = (line: Line | undefined) => (typeof line === 'object' ? line.unreadable : undefined)

test('lines end with a line feed, with or without a carriage return, or with the input', () => {
  assert.deepEqual(read('one\ntwo\r\nthree'), ['one', 'two', 'three'])
  assert.deepEqual(read('one\n'), ['one'])
  assert.deepEqual(read(''), [])
  assert.deepEqual(read('one\r', '\ntwo'), ['one', 'two'])
})

test('an empty line is a line, so that answers stay beside their questions', () => {
  assert.deepEqual(read('\n\r\na\n\n'), ['', '', 'a', ''])
})

test('a character whose bytes come in two chunks stays whole', () => {
  const bytes = Buffer.from('é\n')
  assert.deepEqual(read(bytes.subarray(0, 1), bytes.subarray(1)), ['é'])
})

test('a byte order mark is passed over at the start alone', () => {
  assert.deepEqual(read('\uFEFFa\n\uFEFFb'), ['a', '\uFEFFb'])
  assert.deepEqual(read(Buffer.from('\uFEFFa').subarray(0, 2), Buffer.from('\uFEFFa').subarray(2)), ['a'])
})

test('bytes that are not UTF-8 are refused, the mark that replaces them is not', () => {
  const [bad, good] = read(Buffer.from([0x61, 0xff, 0x0a]), '\uFFFD\n')
  assert.match(unreadable(bad) ?? '', /UTF-8/)
  assert.equal(good, '\uFFFD')
})

test('the longest line is read and one byte more is not, however its end is written', () => {
  const fits = 'x'.repeat(longestLine)
  for (const end of ['\n', '\r\n', '']) {
    assert.deepEqual(read(`${fits}${end}`), [fits])
    assert.deepEqual(read(fits.slice(0, 9), `${fits.slice(9)}${end}`), [fits])
    for (const chunks of [[`${fits}y${end}`], [fits, `y${end}`], ['a', `${fits}${end}`]]) {
      const lines = read(...chunks)
      assert.equal(lines.length, 1)
      assert.match(unreadable(lines[0]) ?? '', /longer than 65536 bytes/)
    }
  }
})

test('the length is counted in bytes, not in characters', () => {
  assert.match(unreadable(read('é'.repeat(longestLine / 2 + 1))[0]) ?? '', /longer/)
  assert.equal(read('é'.repeat(longestLine / 2))[0], 'é'.repeat(longestLine / 2))
})

test('after a line that is too long the next line is read as ever', () => {
  const lines = read('a\n', 'x'.repeat(longestLine), 'x'.repeat(longestLine), 'x\nb\n')
  assert.deepEqual(
    lines.map((line) => (typeof line === 'string' ? line : 'unreadable')),
    ['a', 'unreadable', 'b'],
  )
})

test('however the bytes are cut, the lines are the same', () => {
  const piece = fc.oneof(
    fc.constantFrom('\n', '\r\n', '\r', '\uFEFF', 'x'.repeat(longestLine - 1), 'é', '"a":1'),
    fc.string({ unit: 'binary', maxLength: 20 }),
  )
  const bytes = fc.oneof(
    fc.array(piece, { maxLength: 12 }).map((pieces) => Buffer.from(pieces.join(''))),
    fc.uint8Array({ maxLength: 60 }).map((each) => Buffer.from(each)),
  )
  fc.assert(
    fc.property(bytes, fc.array(fc.nat(70_000), { maxLength: 6 }), (whole, cuts) => {
      const places = [...cuts.map((cut) => cut % (whole.length + 1)), whole.length].sort((a, b) => a - b)
      const chunks = places.map((to, index) => whole.subarray(places[index - 1] ?? 0, to))
      assert.deepEqual(read(...chunks), read(whole))
    }),
    { numRuns: 300 },
  )
})
