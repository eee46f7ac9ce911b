import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { Worker } from 'node:worker_threads'
import { addMasterKey, LostKey, openKeys } from './keys.ts'

describe('the keys of a service', () => {
  let folder: string
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'way-forward-keys-'))
  })
  after(() => rmSync(folder, { recursive: true }))

  it('are made once, for their owner alone, and are the same at the next start', () => {
    const first = openKeys(folder)
    assert.deepEqual(openKeys(folder).secretFor('forms'), first.secretFor('forms'))
    assert.notDeepEqual(first.secretFor('forms'), first.secretFor('sessions'))
    for (const name of readdirSync(folder)) assert.equal(statSync(join(folder, name)).mode & 0o777, 0o600)
  })

  it('are the same for all who start at the same moment', async () => {
    const starts = 4
    const folders = Array.from({ length: 20 }, (_, at) => join(folder, `at-once-${at}`))
    const waiting = new Int32Array(new SharedArrayBuffer(4 * folders.length))
    const opened = Array.from({ length: starts }, () => openedBeside({ starts, folders, waiting }))
    const [first, ...others] = await Promise.all(opened)
    for (const each of others) assert.deepEqual(each, first)
    for (const each of folders) {
      assert.deepEqual(readdirSync(each).sort(), ['master-0001.key', 'signing.key'])
    }
  })

  it('wrap a key so that only the same master key opens it, also after another was added', () => {
    const key = randomBytes(32)
    const { wrapped, master } = openKeys(folder).wrap(key)
    assert.equal(wrapped.includes(key), false)
    const added = addMasterKey(folder)
    const later = openKeys(folder)
    assert.deepEqual(later.unwrap(wrapped, master), key)
    assert.equal(later.wrap(key).master, added)
    assert.throws(() => later.unwrap(wrapped, added), LostKey)
    assert.throws(() => later.unwrap(wrapped, 'master-0009.key'), /missing/)
    const changed = Buffer.from(wrapped)
    changed[20] = (changed[20] ?? 0) ^ 1
    assert.throws(() => later.unwrap(changed, master), LostKey)
  })

  it('do not start on a file that is no key', () => {
    writeFileSync(join(folder, 'master-0007.key'), 'half')
    assert.throws(() => openKeys(folder), /is not a key/)
  })
})

interface Start {
  readonly starts: number
  readonly folders: readonly string[]
  /** Of each folder, how many have come to it. */
  readonly waiting: Int32Array
}

/** Opens the keys of each folder in a thread of its own, all threads at once. @returns what they sign and open with */
async function openedBeside(start: Start): Promise<readonly string[]> {
  const code = `
    const { parentPort, workerData: { starts, folders, waiting, keys } } = require('node:worker_threads')
    import(keys).then(({ openKeys }) => {
      parentPort.postMessage(folders.map((folder, at) => {
        Atomics.add(waiting, at, 1)
        Atomics.notify(waiting, at)
        for (let come; (come = Atomics.load(waiting, at)) < starts; ) Atomics.wait(waiting, at, come)
        const opened = openKeys(folder)
        const { wrapped, master } = opened.wrap(new Uint8Array(32))
        return { signs: Buffer.from(opened.secretFor('x')).toString('hex'), wrapped, master }
      }))
    })`
  const keys = new URL('./keys.ts', import.meta.url).href
  const thread = new Worker(code, { eval: true, workerData: { ...start, keys } })
  const [found] = (await once(thread, 'message')) as [
    readonly { readonly signs: string; readonly wrapped: Uint8Array; readonly master: string }[],
  ]
  // What one of them wrapped opens at the next start.
  return found.map(({ signs, wrapped, master }, at) => {
    const key = openKeys(start.folders[at] ?? '').unwrap(wrapped, master)
    return `${signs} ${key.toString('hex')}`
  })
}
