/** How many lines a second the command line answers, and how that compares with only reading and writing them. */
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { alternate } from '../alternate.mjs'
import { appealInputs } from '../appeal-date/inputs.mjs'

const commandLine = [fileURLToPath(new URL('../../cli/src/main.ts', import.meta.url)), 'deadline', '-']
const plainLoop = [fileURLToPath(new URL('./parse-and-stringify.mjs', import.meta.url))]

/** @param {{isQuick: boolean}} options @returns {Promise<readonly object[]>} the figures */
export async function batchFigures({ isQuick }) {
  const folder = mkdtempSync(join(tmpdir(), 'way-forward-bench-'))
  try {
    const lines = appealInputs().map((input) => `${JSON.stringify({ kind: 'appeal', ...input })}\n`)
    const count = lines.length * (isQuick ? 25 : 75)
    const input = join(folder, 'lines.jsonl')
    writeFileSync(input, lines.join('').repeat(count / lines.length))
    await assertAnswers(folder, lines)

    const { ours, ratio } = await alternate(
      () => linesPerSecond(commandLine, input, count),
      () => linesPerSecond(plainLoop, input, count),
      isQuick ? 3 : 7,
    )
    const detail = `${count.toLocaleString('en-GB')} lines, start of the program included`
    return [
      { name: 'batch-lines-per-second', value: ours, unit: 'lines a second', detail },
      { name: 'batch-vs-json-parse', value: ratio, unit: 'of the rate of parsing and writing alone', detail },
    ]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Every line is answered by a date, and the plain loop gives every line back. */
async function assertAnswers(folder, lines) {
  const input = join(folder, 'once.jsonl')
  writeFileSync(input, lines.join(''))
  const answers = readAnswers(await run(commandLine, input, join(folder, 'answers')))
  assert.equal(answers.length, lines.length)
  for (const answer of answers) assert.match(JSON.parse(answer).lastDay, /^\d{4}-\d{2}-\d{2}$/)
  const echoes = readAnswers(await run(plainLoop, input, join(folder, 'echoes')))
  assert.deepEqual(
    echoes,
    lines.map((line) => line.trimEnd()),
  )
}

function readAnswers(path) {
  return readFileSync(path, 'utf8').trimEnd().split('\n')
}

async function linesPerSecond(program, input, count) {
  const started = performance.now()
  await run(program, input, null)
  return count / ((performance.now() - started) / 1000)
}

/** Runs a program from a file into a file, or into nothing. @returns the path of the file written */
function run(program, input, output) {
  const stdout = output === null ? 'ignore' : openSync(output, 'w')
  const child = spawn(process.execPath, program, { stdio: [openSync(input), stdout, 'inherit'] })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) =>
      code === 0 ? resolve(output) : reject(new Error(`${program.join(' ')} ended with ${code}`)),
    )
  })
}
