import assert from 'node:assert/strict'
import { Readable } from 'node:stream'
import { test } from 'node:test'
import { captureRun } from './captured-run.ts'

// 1 December 2026 is the day that two months from 1 October end.
const words = ['deadline', 'appeal', '--notice-sent', '2026-10-01', '--json']
const added = JSON.stringify({ holidays: [{ date: '2026-12-01', title: 'A day of thanks' }] })
const files =
  (held: Readonly<Record<string, string>>) =>
  (path: string): string => {
    const text = held[path]
    if (text === undefined) throw new Error(`ENOENT: no such file, open '${path}'`)
    return text
  }

test('an added holiday moves the last day', async () => {
  const usual = await captureRun(words)
  assert.equal(JSON.parse(usual.output).lastDay, '2026-12-01')
  const moved = await captureRun([...words, '--holidays', 'added.json'], {
    readFile: files({ 'added.json': added }),
  })
  assert.equal(moved.code, 0)
  assert.equal(JSON.parse(moved.output).lastDay, '2026-12-02')
})

test('a batch counts with it too', async () => {
  const { output } = await captureRun(['deadline', '-', '--holidays=added.json'], {
    readFile: files({ 'added.json': added }),
    input: Readable.from([Buffer.from('{"kind":"appeal","notice-sent":"2026-10-01"}\n')]),
  })
  assert.equal(JSON.parse(output).lastDay, '2026-12-02')
})

test('a table that is complete for longer answers what was beyond it', async () => {
  const later = ['deadline', 'appeal', '--notice-sent', '2028-12-04', '--json']
  assert.equal((await captureRun(later)).code, 3)
  const text = JSON.stringify({
    completeTo: '2029-12-31',
    holidays: [{ date: '2029-01-01', title: "New Year's Day" }],
  })
  const { code, output } = await captureRun([...later, '--holidays', 'later.json'], {
    readFile: files({ 'later.json': text }),
  })
  assert.equal(code, 0)
  assert.equal(JSON.parse(output).lastDay, '2029-02-05')
})

test('a file that is not there or not right is a fault of that option, exit 2', async () => {
  const readFile = files({ 'wrong.json': '{"holidays":"none"}', 'text.json': 'hello' })
  for (const path of ['gone.json', 'wrong.json', 'text.json']) {
    for (const command of [words, ['deadline', '-', '--json']]) {
      const { code, output } = await captureRun([...command, '--holidays', path], { readFile })
      assert.equal(code, 2)
      const { error } = JSON.parse(output)
      assert.deepEqual([error.code, error.field], ['bad-value', 'holidays'])
      assert.match(error.message, /bank holidays/)
    }
    const asText = await captureRun(['deadline', 'appeal', '--notice-sent', 'x', '--holidays', path], {
      readFile,
    })
    assert.equal(asText.code, 2)
    assert.match(asText.errors, /--holidays\n/)
    assert.match(asText.errors, /--notice-sent\n/)
  }
})
