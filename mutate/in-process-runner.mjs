// A test runner for Stryker that starts no process for each fault. The law is pure, so its tests can run
// hundreds of times in one process. The code is loaded anew for each fault, because it remembers what it has
// worked out (texts of days, lists of sources), and one fault must not be blamed for another; then only the
// tests that reach the fault run.
import { globSync, readFileSync } from 'node:fs'
import { registerHooks, stripTypeScriptTypes } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import {
  DryRunStatus,
  determineHitLimitReached,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner'
import { collected, collectFrom, context } from './collected-tests.mjs'
import { proofs } from './rooms.mjs'

const collector = new URL('collected-tests.mjs', import.meta.url).href
let loads = 0

/** What Stryker's own instructions in the code read and write. */
const state = {}
globalThis.__stryker__ = state

function makeRunner() {
  let files = []
  return {
    capabilities: () => ({ reloadEnvironment: true }),
    async init() {
      files = globSync(proofs).sort()
      hookLoading(pathToFileURL(join(process.cwd(), '/')).href)
    },
    async dryRun() {
      state.activeMutant = undefined
      state.mutantCoverage = { static: {}, perTest: {} }
      await load(files)
      const tests = await runTests(collected, false)
      return { status: DryRunStatus.Complete, tests, mutantCoverage: state.mutantCoverage }
    },
    async mutantRun({ activeMutant, mutantActivation, testFilter, hitLimit, disableBail }) {
      state.hitCount = 0
      state.hitLimit = hitLimit
      const wanted = testFilter === undefined ? null : new Set(testFilter)
      const tests = []
      loads += 1
      // File by file, the nearest first: most faults are noticed before anything else has to be loaded.
      for (const file of nearestFirst(filesOf(files, wanted), activeMutant.fileName)) {
        try {
          state.activeMutant = mutantActivation === 'static' ? activeMutant.id : undefined
          await loadOne(file)
          state.activeMutant = activeMutant.id
          const own = collected.filter((each) => wanted === null || wanted.has(idOf(each)))
          tests.push(...(await runTests(own, !disableBail)))
        } catch (error) {
          tests.push(resultOf({ file, name: 'loads' }, error))
        }
        if (!disableBail && tests.at(-1)?.status === TestStatus.Failed) break
      }
      state.activeMutant = undefined
      const overrun = determineHitLimitReached(state.hitCount, hitLimit)
      return toMutantRunResult(overrun ?? { status: DryRunStatus.Complete, tests })
    },
  }
}

/**
 * Every file of the sandbox is loaded anew in each load; its tests are collected instead of run. The types
 * are taken out once: that is most of what a load costs.
 */
function hookLoading(sandbox) {
  const sources = new Map()
  registerHooks({
    resolve(specifier, from, next) {
      const inside = from.parentURL?.startsWith(sandbox) === true
      if (specifier === 'node:test' && inside) return { url: collector, format: 'module', shortCircuit: true }
      const found = next(specifier, from)
      if (!found.url.startsWith(sandbox) || found.url.includes('/node_modules/')) return found
      return { ...found, url: `${found.url.split('?')[0]}?load=${loads}` }
    },
    load(url, from, next) {
      if (!url.startsWith(sandbox) || !url.includes('.ts?load=')) return next(url, from)
      const file = fileURLToPath(url.split('?')[0])
      const source = sources.get(file) ?? stripTypeScriptTypes(readFileSync(file, 'utf8'))
      sources.set(file, source)
      return { format: 'module', source, shortCircuit: true }
    },
  })
}

/** Loads every file anew. Their tests are in `collected`. */
async function load(files) {
  loads += 1
  const all = []
  for (const file of files) {
    await loadOne(file)
    all.push(...collected)
  }
  collected.splice(0, collected.length, ...all)
}

/** Loads one file, beside what this load has loaded already. Its tests alone are in `collected`. */
async function loadOne(file) {
  collected.length = 0
  collectFrom(file)
  await import(`${pathToFileURL(join(process.cwd(), file)).href}?load=${loads}`)
}

/** The files that hold these tests; all of them where it is not known which tests matter. */
function filesOf(files, wanted) {
  if (wanted === null) return files
  const named = new Set([...wanted].map((id) => id.slice(0, id.indexOf(' '))))
  return files.filter((file) => named.has(file))
}

/** Tests beside the fault, then those of its folder, then the others. */
function nearestFirst(files, fault) {
  const name = basename(fault, '.ts')
  const folder = basename(dirname(fault))
  const distance = (file) =>
    basename(file, '.test.ts') === name ? 0 : basename(dirname(file)) === folder ? 1 : 2
  return files.toSorted((one, other) => distance(one) - distance(other))
}

async function runTests(tests, stopAtFirst) {
  const results = []
  for (const test of tests) {
    state.currentTestId = idOf(test)
    const start = performance.now()
    let failure = null
    try {
      await test.run(context)
    } catch (error) {
      failure = error
    }
    results.push(resultOf(test, failure, performance.now() - start))
    if (failure !== null && stopAtFirst) break
  }
  state.currentTestId = undefined
  return results
}

function idOf({ file, name }) {
  return `${file} ${name}`
}

function resultOf(test, failure, timeSpentMs = 0) {
  const known = { id: idOf(test), name: test.name, fileName: test.file, timeSpentMs }
  if (failure === null) return { ...known, status: TestStatus.Success }
  return { ...known, status: TestStatus.Failed, failureMessage: String(failure?.message ?? failure) }
}

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'in-process', makeRunner)]
