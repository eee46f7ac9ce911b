// The one door to every command. Plain JavaScript without dependencies, because it runs first, on
// whatever Node the machine has (20 or later): it installs what package-lock.json names, finds a
// Node that runs TypeScript directly, and hands over.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism, constants } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(fileURLToPath(import.meta.url))
const oldestNode = 26

const tests = ['law', 'cli', 'service', 'guards'].map((room) => `${room}/**/*.test.ts`)

/** Each command is a list of Node command lines, run in turn until one fails. */
const commands = {
  start: [['service/src/main.ts']],
  check: [
    ['node_modules/@biomejs/biome/bin/biome', 'ci', '--error-on-warnings'],
    ['node_modules/typescript/bin/tsc', '--project', 'tsconfig.json'],
    ['node_modules/typescript/bin/tsc', '--project', 'service/proof/tsconfig.json'],
  ],
  format: [['node_modules/@biomejs/biome/bin/biome', 'check', '--write']],
  generate: [['service/src/web/assets/generate.ts'], ['law/generate.ts']],
  test: [
    // What stands still ends before a machine's patience does: minutes in milliseconds.
    [
      '--test',
      `--test-timeout=${40 * 60_000}`,
      // Files wait for processes, browsers and databases as much as they work: on two cores one at a time is slower.
      `--test-concurrency=${Math.max(2, availableParallelism())}`,
      '--test-reporter=spec',
      '--test-global-setup=service/proof/database-of-run.ts',
      ...tests,
    ],
  ],
  database: [['service/src/operate/database.ts']],
  directory: [['service/src/operate/directory.ts']],
  accounts: [['service/src/operate/accounts.ts']],
  bench: [['bench/run.mjs']],
  endure: [['service/proof/confidential/endure.ts'], ['service/proof/crash/endure.ts']],
  pictures: [['service/proof/take-pictures.ts']],
  mutate: [['mutate/run.mjs']],
}
commands.test.unshift(...commands.check)

const [name, ...args] = process.argv.slice(2)
const steps = Object.hasOwn(commands, name) ? commands[name] : undefined
if (!steps) {
  console.error(`Say which command: node run.mjs ${Object.keys(commands).join(' | ')}`)
  process.exit(2)
}

install()
const node = findNode()
for (const [index, step] of steps.entries()) {
  // Arguments belong to the last step: "npm run bench -- --json".
  const status = await run(index === steps.length - 1 ? [...step, ...args] : step)
  if (status !== 0) process.exit(status)
}

/** Runs one Node command line to its end. Whoever stops this process stops that one. */
function run(line) {
  const child = spawn(node, line, {
    cwd: root,
    stdio: 'inherit',
    // npm puts the Node that it brought first on the path; tests also want the machine's own.
    // What has been compiled once is kept: a start then takes half the time.
    env: {
      NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'node'),
      ...process.env,
      WAY_FORWARD_OWN_NODE: process.env.npm_node_execpath ?? process.execPath,
    },
  })
  const pass = (signal) => child.kill(signal)
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  for (const signal of signals) process.on(signal, pass)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code, signal) => {
      for (const each of signals) process.off(each, pass)
      resolve(code ?? 128 + (constants.signals[signal] ?? 0))
    })
  })
}

/** Installs once for each package-lock.json, so that a second start costs nothing. */
function install() {
  const stamp = join(root, 'node_modules', '.way-forward-lock')
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return
  console.error('Installing what package-lock.json names. This happens once.')
  const npm = process.env.npm_execpath
  const line = ['ci', '--no-audit', '--no-fund', '--loglevel=error']
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...line], { cwd: root, stdio: ['ignore', 2, 2] })
    : spawnSync('npm', line, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' })
  if (status !== 0) {
    console.error('The install failed. Check the network and the npm settings, then run the command again.')
    process.exit(1)
  }
  writeFileSync(stamp, lock)
}

/** The machine's own Node where it is new enough, else the one that npm brought as a platform package. */
function findNode() {
  if (Number(process.versions.node.split('.')[0]) >= oldestNode) return process.execPath
  const { platform, arch } = process
  const file = platform === 'win32' ? 'bin/node.exe' : 'bin/node'
  for (const prefix of ['node', 'node-bin']) {
    const path = join(root, 'node_modules', `${prefix}-${platform.replace('win32', 'win')}-${arch}`, file)
    if (existsSync(path)) return path
  }
  console.error(
    `No Node ${oldestNode} for ${platform}-${arch} came with npm. Install Node ${oldestNode} or later and run the command again.`,
  )
  process.exit(1)
}
