/** The program as people start it: the real file in `bin`, on the machine's own Node. */
import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { deadline } from '@way-forward/law'

const here = dirname(fileURLToPath(import.meta.url))
const program = join(here, '..', 'bin', 'way-forward.mjs')
const ownNode = process.env['WAY_FORWARD_OWN_NODE'] ?? 'node'
const ownVersion = spawnSync(ownNode, ['-p', 'process.versions.node'], { encoding: 'utf8' }).stdout.trim()
const line = '{"kind":"appeal","notice-sent":"2026-10-01"}\n'

const start = (words: readonly string[], input = '', file = program) =>
  spawnSync(ownNode, [file, ...words], { input, encoding: 'utf8', maxBuffer: 1 << 28 })

test('one date, with its exit code and streams', () => {
  const { status, stdout, stderr } = start(['deadline', 'appeal', '--notice-sent', '2026-10-01', '--json'])
  assert.equal(stderr, '')
  assert.equal(status, 0)
  assert.equal(stdout, `${JSON.stringify(deadline('appeal', { 'notice-sent': '2026-10-01' }))}\n`)
})

test('exit codes pass through', () => {
  const codes = [
    ['deadline', 'appeal'],
    ['deadline', 'appeal', '--notice-sent', '2028-12-01'],
    ['deadline', '--list'],
    [],
  ].map((words) => start(words).status)
  assert.deepEqual(codes, [2, 3, 0, 2])
})

test('a pipe is 80 columns wide and has no styles', () => {
  const { stdout } = start(['deadline', 'appeal', '--notice-sent', '2026-10-01'])
  assert.match(stdout, /Tuesday 1 December 2026, 5pm/)
  assert.ok(!stdout.includes('\u001B'))
  for (const each of stdout.split('\n')) assert.ok(each.length <= 80 || each.includes('https://'))
})

test('a batch answers every line and exits 0', () => {
  const { status, stdout } = start(['deadline', '-'], `${line}bad\n`.repeat(5000))
  assert.equal(status, 0)
  const answers = stdout.split('\n')
  assert.equal(answers.length, 10_001)
  assert.match(answers[9998] ?? '', /^\{"kind":"appeal"/)
  assert.match(answers[9999] ?? '', /^\{"error":\{"code":"bad-json"/)
})

test('it works through a symbolic link, as npm makes one', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'way-forward-'))
  t.after(() => rmSync(folder, { recursive: true }))
  symlinkSync(program, join(folder, 'way-forward'))
  const { status, stdout } = start(['--version'], '', join(folder, 'way-forward'))
  assert.equal(status, 0)
  assert.match(stdout, /^way-forward \d/)
})

const noneNeeded = Number(ownVersion.split('.')[0]) >= 26 ? `Node ${ownVersion} needs no other` : false

test('without a Node that is new enough it says what to do', { skip: noneNeeded }, (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'way-forward-'))
  t.after(() => rmSync(folder, { recursive: true }))
  mkdirSync(join(folder, 'cli', 'bin'), { recursive: true })
  const copy = join(folder, 'cli', 'bin', 'way-forward.mjs')
  copyFileSync(program, copy)
  const { status, stdout, stderr } = start(['--version'], '', copy)
  assert.equal(status, 1)
  assert.equal(stdout, '')
  assert.match(stderr, /needs Node 26 or later.*npm ci/)
})

test('a reader who goes away ends a batch quietly', async () => {
  const child = spawn(ownNode, [program, 'deadline', '-'], { stdio: ['pipe', 'pipe', 'pipe'] })
  let errors = ''
  child.stderr.on('data', (chunk) => {
    errors += chunk
  })
  // Our own pipe breaks too, once the program is gone.
  child.stdin.on('error', () => {})
  const feed = () => {
    while (child.stdin.writable && child.stdin.write(line.repeat(500)));
  }
  child.stdin.on('drain', feed)
  feed()
  await new Promise((seen) => child.stdout.once('data', seen))
  child.stdout.destroy()
  const ended = await new Promise((resolve) => child.on('close', (...how) => resolve(how)))
  assert.deepEqual(ended, [0, null])
  assert.equal(errors, '')
})

test('a signal ends the program and the Node that it started', async () => {
  const child = spawn(ownNode, [program, 'deadline', '-'], { stdio: ['pipe', 'pipe', 'inherit'] })
  child.stdin.write(line)
  await new Promise((seen) => child.stdout.once('data', seen))
  child.kill('SIGTERM')
  // "close" comes only when nobody holds the other end of our pipes any more.
  const ended = await new Promise((resolve) => child.on('close', (...how) => resolve(how)))
  assert.deepEqual(ended, [null, 'SIGTERM'])
})

test('three hundred thousand lines need no more memory than a thousand', () => {
  const report = 'process.on("exit",()=>process.stderr.write(String(process.resourceUsage().maxRSS)))'
  const words = ['--import', `data:text/javascript,${encodeURIComponent(report)}`, join(here, 'main.ts')]
  const kilobytes = (lines: number) => {
    const { status, stderr } = spawnSync(process.execPath, [...words, 'deadline', '-'], {
      input: line.repeat(lines),
      stdio: ['pipe', 'ignore', 'pipe'],
      encoding: 'utf8',
    })
    assert.equal(status, 0)
    return Number(stderr)
  }
  const few = kilobytes(1000)
  const many = kilobytes(300_000)
  assert.ok(few > 10_000)
  assert.ok(many - few < 60_000, `${few} kB for a thousand lines, ${many} kB for three hundred thousand`)
})
