/** What the README shows is what the command does. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { test } from 'node:test'
import { captureRun } from './captured-run.ts'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const blocks = [...readme.matchAll(/```(\w+)\n([\s\S]*?)```/g)].map(([, language, text]) => ({
  language,
  text,
}))
const objects = blocks.filter(({ language }) => language === 'json').map(({ text = '' }) => JSON.parse(text))

test('the result that is shown is the result', async () => {
  const command = /`way-forward (deadline appeal [^`]*--json)`, broken into lines/.exec(readme)?.[1] ?? ''
  const shown = objects.find((each) => 'lastDay' in each)
  const { code, output } = await captureRun(command.split(' '))
  assert.equal(code, 0)
  assert.deepEqual(Object.keys(shown), Object.keys(JSON.parse(output)))
  assert.partialDeepStrictEqual(JSON.parse(output), shown)
})

test('a command that is shown with its output gives that output', async () => {
  const shown = blocks.flatMap(({ text = '' }) => {
    const found = /^\$ way-forward (.*)\n([^$][\s\S]*)$/.exec(text)
    return found === null ? [] : [{ command: found[1] ?? '', output: found[2] }]
  })
  assert.ok(shown.length > 0)
  for (const { command, output } of shown) {
    assert.equal((await captureRun(command.split(' '))).output, output)
  }
})

test('the line that is shown is answered with a date', async () => {
  const line = objects.find((each) => 'kind' in each && !('lastDay' in each))
  const input = Readable.from([Buffer.from(JSON.stringify(line))])
  const { output } = await captureRun(['deadline', '-'], { input })
  assert.equal(JSON.parse(output).kind, 'appeal')
})

test('the file of holidays that is shown is accepted', async () => {
  const file = objects.find((each) => 'holidays' in each)
  const words = ['deadline', 'appeal', '--notice-sent', '2028-12-04', '--holidays', 'file', '--json']
  const { code } = await captureRun(words, { readFile: () => JSON.stringify(file) })
  assert.equal(code, 0)
})

test('the facts that are shown are answered', async () => {
  const facts = objects.find((each) => 'concerns' in each)
  const input = Readable.from([Buffer.from(JSON.stringify(facts))])
  const { code, output } = await captureRun(['position'], { input })
  assert.equal(code, 0)
  for (const name of Object.keys(JSON.parse(output))) assert.ok(readme.includes(`| \`${name}\` |`), name)
})
