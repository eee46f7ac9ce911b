import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
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
