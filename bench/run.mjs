/**
 * Prints the figures: npm run bench [-- --json] [-- --quick] [-- --only PART] [-- --keep FOLDER]. Installs its own
 * packages once, measures, and says for each figure whether it meets its target. A figure that misses fails nothing.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { asTable } from './table.mjs'

const folder = dirname(fileURLToPath(import.meta.url))
const parts = {
  'appeal-date': async () => (await import('./appeal-date/figures.mjs')).appealDateFigures,
  position: async () => (await import('./position/figures.mjs')).positionFigures,
  batch: async () => (await import('./batch/figures.mjs')).batchFigures,
  api: async () => (await import('./api/figures.mjs')).apiFigures,
  page: async () => (await import('./page/figures.mjs')).pageFigures,
  'plan-pdf': async () => (await import('./plan-pdf/figures.mjs')).planPdfFigures,
  certificates: async () => (await import('./certificates/figures.mjs')).certificateFigures,
  directory: async () => (await import('./directory/figures.mjs')).directoryFigures,
  notice: async () => (await import('./notice/figures.mjs')).noticeFigures,
  cases: async () => (await import('./cases/figures.mjs')).caseFigures,
  'mediation-desk': async () => (await import('./mediation-desk/figures.mjs')).mediationDeskFigures,
  weight: async () => (await import('./weight/figures.mjs')).weightFigures,
}
const { json, quick, only, keep } = readArguments()
install()

const figures = []
for (const name of only ?? Object.keys(parts)) {
  try {
    // Only now are the packages there that a part imports.
    const measure = await parts[name]()
    figures.push(...(await measure({ isQuick: quick, kept: keep === undefined ? null : resolve(keep) })))
  } catch (error) {
    console.error(`${name} could not be measured: ${error.stack}`)
    process.exitCode = 1
  }
}
if (json) {
  console.log(JSON.stringify(Object.fromEntries(figures.map(({ name, value }) => [name, rounded(value)]))))
} else {
  console.log(asTable(figures))
}

function readArguments() {
  try {
    const { values } = parseArgs({
      options: {
        json: { type: 'boolean', default: false },
        quick: { type: 'boolean', default: false },
        only: { type: 'string', multiple: true },
        keep: { type: 'string' },
      },
    })
    const unknown = values.only?.find((name) => !Object.hasOwn(parts, name))
    if (unknown !== undefined) throw new Error(`There is no part "${unknown}".`)
    return values
  } catch (error) {
    const names = Object.keys(parts).join(' | ')
    console.error(
      `${error.message}\nUse: npm run bench [-- --json] [-- --quick] [-- --only ${names}] [-- --keep FOLDER]`,
    )
    process.exit(2)
  }
}

/** Three figures that count are as many as a run can tell. */
function rounded(value) {
  return Number(value.toPrecision(3))
}

/** Installs once for each package-lock.json. Nothing of it may reach standard output. */
function install() {
  const stamp = join(folder, 'node_modules', '.way-forward-lock')
  const lock = createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return
  console.error('Installing what bench/package-lock.json names. This happens once.')
  const npm = process.env.npm_execpath
  const line = ['ci', '--no-audit', '--no-fund', '--loglevel=error']
  // npm belongs to the machine's own Node, which started this.
  const { status } = npm
    ? spawnSync(process.env.WAY_FORWARD_OWN_NODE ?? process.execPath, [npm, ...line], {
        cwd: folder,
        stdio: ['ignore', 2, 2],
      })
    : spawnSync('npm', line, { cwd: folder, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' })
  if (status !== 0) {
    console.error('The install failed. Check the network and the npm settings, then run the command again.')
    process.exit(1)
  }
  writeFileSync(stamp, lock)
}
