import assert from 'node:assert/strict'
import { Readable, Writable } from 'node:stream'
import { test } from 'node:test'
import { deadline, publishedCalendar } from '@way-forward/law'
import fc from 'fast-check'
import { answerLine } from './answer-line.ts'
import { type AnswerLine, answerBatch, answersTo } from './batch.ts'
import { captureRun } from './captured-run.ts'

const lines = [
  '{"kind":"appeal","notice-sent":"2026-10-01"}',
  'not json',
  '',
  '{"kind":"appeal","notice-sent":"2026-10-02","placement-only":true}',
  '{"kind":"apéal","notice-sent":"2026-10-02"}',
  '{"kind":"appeal"}',
]

const dates: AnswerLine = (line) => answerLine(line, publishedCalendar)

async function answersIn(chunks: readonly Buffer[]): Promise<string> {
  let text = ''
  for await (const chunk of answersTo(Readable.from(chunks), dates)) text += chunk
  return text
}

test('answers come one a line in the order of the questions, and a batch exits 0', async () => {
  const { code, output, errors } = await captureRun(['deadline', '-'], {
    input: Readable.from([Buffer.from(lines.join('\n'))]),
  })
  assert.equal(code, 0)
  assert.equal(errors, '')
  assert.ok(output.endsWith('\n'))
  const answers = output
    .slice(0, -1)
    .split('\n')
    .map((line) => JSON.parse(line))
  assert.deepEqual(answers[0], deadline('appeal', { 'notice-sent': '2026-10-01' }))
  assert.deepEqual(answers[3], deadline('appeal', { 'notice-sent': '2026-10-02', 'placement-only': true }))
  assert.deepEqual(
    answers.map((answer) => answer.error?.code ?? answer.kind),
    ['appeal', 'bad-json', 'bad-json', 'appeal', 'unknown-kind', 'missing'],
  )
})

test('an empty input has no answers', async () => {
  assert.deepEqual(await captureRun(['deadline', '-']), { code: 0, output: '', errors: '' })
})

test('however the input is cut, the output is the same', async () => {
  const whole = Buffer.from(`${lines.join('\r\n')}\n${'x'.repeat(70_000)}\n${lines.join('\n')}`)
  const expected = await answersIn([whole])
  assert.equal(expected.split('\n').length, lines.length * 2 + 2)
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(whole.length), { maxLength: 20 }), async (cuts) => {
      const places = [...cuts, whole.length].sort((a, b) => a - b)
      const chunks = places.map((to, index) => whole.subarray(places[index - 1] ?? 0, to))
      assert.equal(await answersIn(chunks), expected)
    }),
    { numRuns: 30 },
  )
  const bytes = Array.from(whole, (byte) => Buffer.from([byte]))
  assert.equal(await answersIn(bytes), expected)
})

test('a question is answered before the next one is asked', async () => {
  let asked = 0
  const answers = answersTo(
    (async function* () {
      yield Buffer.from(`${lines[0]}\n`)
      assert.equal(asked, 1)
      yield Buffer.from(`${lines[1]}\n`)
    })(),
    dates,
  )
  for await (const answer of answers) {
    asked++
    assert.equal(answer.split('\n').length, 2)
  }
  assert.equal(asked, 2)
})

test('an endless input is read no faster than its answers are taken', async () => {
  let read = 0
  const block = Buffer.from(`${lines[0]}\n`.repeat(1000))
  async function* endless() {
    for (;;) {
      read += block.length
      yield block
    }
  }
  const taken: (() => void)[] = []
  const output = new Writable({
    write(_chunk, _encoding, done) {
      taken.push(done)
    },
  })
  const batch = answerBatch(Readable.from(endless()), output, dates)
  for (let turn = 0; turn < 200; turn++) await new Promise(setImmediate)
  const whileBlocked = read
  assert.ok(whileBlocked <= 40 * block.length, `${whileBlocked} bytes were read and nobody took an answer`)
  assert.equal(taken.length, 1)
  assert.ok(output.writableLength < 1_000_000)

  // And the reader who goes away ends it quietly.
  output.destroy(Object.assign(new Error('the reader has gone'), { code: 'EPIPE' }))
  await batch
})

test('no chunk of output is much longer than 64 KiB', async () => {
  const input = [Buffer.from(`${lines[0]}\n`.repeat(5000))]
  const lengths: number[] = []
  for await (const chunk of answersTo(Readable.from(input), dates)) lengths.push(chunk.length)
  assert.ok(lengths.length > 10)
  assert.ok(Math.max(...lengths) < 80_000)
  assert.ok(Math.min(...lengths.slice(0, -1)) >= 65_536)
})

test('an input that cannot be read ends the batch with exit 1 and the reason', async () => {
  const input = new Readable({
    read() {
      this.destroy(new Error('the disk is gone'))
    },
  })
  const { code, errors } = await captureRun(['deadline', '-'], { input })
  assert.equal(code, 1)
  assert.match(errors, /the disk is gone/)
})
