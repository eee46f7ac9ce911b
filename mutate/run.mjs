// Mutation testing of the law of time, of every deadline kind, of the rules and of the routes: small faults are put into the code one at
// a time, and the tests that stand beside it must notice. Sweeps are left out: they would hide what the
// small tests miss. Run with "npm run mutate"; add paths such as law/src/time/day.ts to try only those, and
// "--concurrency 1" for one process at a time. What did not change since the last run is not tried again.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { report } from './report.mjs'
import { proofs, rooms } from './rooms.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const root = join(here, '..')
// Each run has a folder of its own, so that two at once do not disturb each other.
const work = join(here, '.stryker-tmp')
const stage = join(work, String(process.pid), 'stage')
const reports = join(here, 'reports')

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { concurrency: { type: 'string', default: '2' }, force: { type: 'boolean', default: false } },
})

install()
const tests = prepareStage()
if (tests.length === 0) {
  console.error(`There are no tests in ${proofs.join(' or ')}.`)
  process.exit(1)
}
mkdirSync(reports, { recursive: true })
process.chdir(stage)

const { Stryker } = await import('@stryker-mutator/core')
const stryker = new Stryker({
  mutate: toMutate(),
  testRunner: 'in-process',
  plugins: [join(here, 'in-process-runner.mjs'), join(here, 'words.mjs')],
  ignorers: ['words-for-people'],
  concurrency: Number(values.concurrency),
  coverageAnalysis: 'perTest',
  incremental: true,
  incrementalFile: join(reports, 'incremental.json'),
  force: values.force,
  timeoutMS: 4_000,
  // Code that is loaded anew is never let go, so a process is replaced before it grows large.
  maxTestRunnerReuse: 200,
  tempDirName: join(work, String(process.pid), 'sandbox'),
  cleanTempDir: 'always',
  allowEmpty: false,
  reporters: ['json', process.stdout.isTTY ? 'progress' : 'progress-append-only'],
  logLevel: 'warn',
  warnings: { slow: false },
  allowConsoleColors: process.stdout.isTTY === true,
  jsonReporter: { fileName: join(reports, 'mutation.json') },
  thresholds: { high: 95, low: 90, break: null },
  disableTypeChecks: true,
  checkers: [],
})
const results = await stryker.runMutationTest()
process.chdir(here)
report(results, stage, join(here, 'judged.json'))
rmSync(join(work, String(process.pid)), { recursive: true, force: true })

/** Installs once for each package-lock.json. */
function install() {
  const stamp = join(here, 'node_modules', '.way-forward-lock')
  const lock = createHash('sha256')
    .update(readFileSync(join(here, 'package-lock.json')))
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return
  console.error('Installing the mutation tester. This happens once.')
  const npm = process.env['npm_execpath']
  const line = ['ci', '--no-workspaces', '--no-audit', '--no-fund', '--loglevel=error']
  const options = { cwd: here, stdio: ['ignore', 2, 2] }
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...line], options)
    : spawnSync('npm', line, { ...options, shell: process.platform === 'win32' })
  if (status !== 0) {
    console.error('The install failed. Check the network and the npm settings, then run the command again.')
    process.exit(1)
  }
  writeFileSync(stamp, lock)
}

/** Copies the law to a folder of its own, so that faults never touch the checkout. Returns the tests in it. */
function prepareStage() {
  removeLeftovers()
  mkdirSync(stage, { recursive: true })
  cpSync(join(root, 'law', 'src'), join(stage, 'law', 'src'), { recursive: true })
  cpSync(join(root, 'law', 'package.json'), join(stage, 'law', 'package.json'))
  writeFileSync(join(stage, 'package.json'), '{ "name": "stage", "private": true, "type": "module" }\n')
  return globSync(proofs, { cwd: stage })
}

/** Removes the folders of runs that are over, such as one that was interrupted. */
function removeLeftovers() {
  for (const name of existsSync(work) ? readdirSync(work) : []) {
    if (!isRunning(Number(name))) rmSync(join(work, name), { recursive: true, force: true })
  }
}

function isRunning(pid) {
  if (!Number.isInteger(pid)) return false
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
}

function toMutate() {
  const given = positionals.map((path) => relative(root, join(process.env['INIT_CWD'] ?? root, path)))
  return [...(given.length > 0 ? given : rooms.map((room) => `${room}/**/*.ts`)), '!**/*.test.ts']
}
