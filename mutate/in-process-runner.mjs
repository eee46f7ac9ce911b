// A test runner for Stryker that starts no process for each fault. The law is pure, so its tests can run
// hundreds of times in one process. The code is loaded anew for each fault, because it remembers what it has
// worked out (texts of days, lists of sources), and one fault must not be blamed for another; then only the
// tests that reach the fault run.
import { globSync, readFileSync } from 'node:fs'
import { registerHooks, stripTypeScriptTypes } from 'node:module'
import { join } from 'node:path'
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
      const atLoad = mutantActivation === 'static'
      state.hitCount = 0
      state.hitLimit = hitLimit
      state.activeMutant = atLoad ? activeMutant.id : undefined
      let tests
      try {
        await load(files)
        state.activeMutant = activeMutant.id
        const wanted = testFilter === undefined ? null : new Set(testFilter)
        tests = await runTests(
          collected.filter((each) => wanted === null || wanted.has(idOf(each))),
          !disableBail,
        )
      } catch (error) {
        tests = [resultOf({ file: files[0] ?? '', name: 'loads' }, error)]
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

async function load(files) {
  loads += 1
  collected.length = 0
  for (const file of files) {
    collectFrom(file)
    await import(`${pathToFileURL(join(process.cwd(), file)).href}?load=${loads}`)
  }
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
