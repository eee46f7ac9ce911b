import assert from 'node:assert/strict'
import { Readable } from 'node:stream'
import { describe, test } from 'node:test'
import { concernKinds, factsSchema, positionFrom, workedExamples, workedFacts } from '@way-forward/law'
import { captureRun } from '../captured-run.ts'

const asked = (json: unknown) => Readable.from([Buffer.from(JSON.stringify(json))])
const letter = { concerns: [{ id: 'letter', kind: 'council-decision', decision: 'plan' }] }

describe('way-forward position', () => {
  test('answers a file, standard input and a line in the same way', async () => {
    const json = { on: '2026-11-21', ...letter }
    const expected = `${JSON.stringify(positionFrom(letter, '2026-11-21'))}\n`
    const file = await captureRun(['position', 'facts.json'], { readFile: () => JSON.stringify(json) })
    const input = await captureRun(['position'], { input: asked(json) })
    const line = await captureRun(['position', '-'], { input: asked(json) })
    for (const { code, output, errors } of [file, input, line]) {
      assert.deepEqual([code, errors], [0, ''])
      assert.equal(output, expected)
    }
  })

  test('has the fixed outer keys', async () => {
    const { output } = await captureRun(['position', '--on', '2026-11-21'], { input: asked(letter) })
    assert.deepEqual(Object.keys(JSON.parse(output)), [
      'on',
      'lawAsAt',
      'routes',
      'dates',
      'warnings',
      'unknown',
      'ignored',
    ])
  })

  test('the day beside the facts counts before --on', async () => {
    const { output } = await captureRun(['position', '--on', '2026-01-01'], {
      input: asked({ on: '2026-11-21', ...letter }),
    })
    assert.equal(JSON.parse(output).on, '2026-11-21')
  })

  test('without a day says how to give one', async () => {
    const { code, output, errors } = await captureRun(['position'], { input: asked(letter) })
    assert.equal(code, 2)
    assert.equal(JSON.parse(output).error.field, 'on')
    assert.match(errors, /--on/)
  })

  test('names every fault by its path', async () => {
    const json = { on: 'soon', concerns: [{ id: 'a', kind: 'records', requestedOn: 'x', other: 1 }] }
    const { code, errors } = await captureRun(['position'], { input: asked(json) })
    assert.equal(code, 2)
    assert.match(errors, /^on: /m)
    assert.match(errors, /^concerns\[0\]\.requestedOn: /m)
    assert.match(errors, /^concerns\[0\]\.other: /m)
  })

  test('a name written twice is refused, however deep', async () => {
    const text = '{"on":"2026-11-21","concerns":[{"id":"a","kind":"records","id":"b"}]}'
    const { code, output } = await captureRun(['position'], { input: Readable.from([Buffer.from(text)]) })
    assert.equal(code, 2)
    assert.deepEqual([JSON.parse(output).error.code, JSON.parse(output).error.field], ['bad-json', 'id'])
  })

  test('each line gets one line, good or bad, in order', async () => {
    const lines = [{ on: '2026-11-21', ...letter }, 'no', { ...letter }, { on: '2026-11-22', ...letter }]
    const { code, output } = await captureRun(['position', '-'], {
      input: Readable.from([Buffer.from(lines.map((each) => JSON.stringify(each)).join('\n'))]),
    })
    assert.equal(code, 0)
    const answers = output
      .trimEnd()
      .split('\n')
      .map((each) => JSON.parse(each))
    assert.deepEqual(
      answers.map(({ on, error }) => on ?? error.field),
      ['2026-11-21', null, 'on', '2026-11-22'],
    )
  })

  test('text is for people and fits the width', async () => {
    for (const [kind, { on }] of workedExamples) {
      const { code, output } = await captureRun(['position', '--text'], {
        input: asked({ on, ...workedFacts(kind) }),
        outputWidth: 60,
      })
      assert.equal(code, 0)
      assert.match(output, /^On Saturday 21 November 2026\n/)
      assert.match(output, /\nOpen\n/)
      assert.match(output, /not legal advice/)
      for (const line of output.split('\n')) assert.ok(line.length <= 60, line)
    }
  })

  test('shows the schema, and a worked example of each kind that it then answers', async () => {
    const schema = await captureRun(['position', '--schema'])
    assert.deepEqual(JSON.parse(schema.output), JSON.parse(JSON.stringify(factsSchema())))
    for (const kind of concernKinds) {
      const example = await captureRun(['position', '--example', kind])
      const answer = await captureRun(['position'], {
        input: Readable.from([Buffer.from(example.output)]),
      })
      assert.equal(answer.code, 0, kind)
    }
    assert.equal((await captureRun(['position', '--example', 'no-such'])).code, 2)
  })

  test('an unknown option, two files and a file that cannot be read are refused with what to do', async () => {
    for (const words of [['--no-such'], ['a', 'b'], ['missing.json'], ['--holidays', 'missing']]) {
      const { code, output, errors } = await captureRun(['position', ...words])
      assert.equal(code, 2, words.join(' '))
      assert.ok(JSON.parse(output).error.message.length > 10)
      assert.ok(errors.length > 10)
    }
  })

  test('help says how', async () => {
    const { code, output } = await captureRun(['position', '--help'])
    assert.equal(code, 0)
    for (const word of ['FILE', '--schema', '--on', ...concernKinds]) assert.ok(output.includes(word), word)
  })
})
