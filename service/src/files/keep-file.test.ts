import assert from 'node:assert/strict'
import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { opened } from './encryption/sealed.ts'
import { keepFile } from './keep-file.ts'
import { pdfOf, textStream } from './made-files.ts'
import { clamd } from './scan/clamd.ts'
import { ScannerAway } from './scan/scanner.ts'
import { type SmallClamd, smallClamd, testVirus } from './scan/small-clamd.ts'
import { type FileStore, StoreUnavailable } from './store/file-store.ts'
import { folderStore } from './store/folder-store.ts'

const largest = 25 * 1024 * 1024
const key = { wallKey: randomBytes(32), document: randomUUID() }

async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536)
}

describe('a file that is kept', () => {
  let folder: string
  let store: FileStore
  let server: SmallClamd
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'way-forward-keep-'))
    store = folderStore(folder)
    server = await smallClamd()
  })
  after(async () => {
    await server.close()
    rmSync(folder, { recursive: true })
  })

  const scanner = () => clamd({ host: '127.0.0.1', port: server.port })
  const keep = (
    bytes: AsyncIterable<Uint8Array> | Uint8Array,
    more: Partial<Parameters<typeof keepFile>[0]> = {},
  ) => {
    const name = `aa/${randomUUID()}`
    const given = bytes instanceof Uint8Array ? inPieces(bytes) : bytes
    return keepFile({ store, scanner: null, largest, ...more }, name, key, given).then((kept) => ({
      kept,
      name,
    }))
  }

  async function assertNothingKept(): Promise<void> {
    for await (const { name } of store.list())
      await store.delete(name).then(() => assert.fail(`${name} is left`))
    assert.deepEqual(readdirSync(join(folder, 'partial')), [])
  }

  it('says what it is, how long, its sum and its words, and lies there sealed', async () => {
    const bytes = pdfOf([textStream(['We decided not to assess'])])
    const { kept, name } = await keep(bytes)
    assert.deepEqual(kept, {
      type: 'pdf',
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest(),
      scanned: 'not-scanned',
      text: 'We decided not to assess',
    })
    const parts: Uint8Array[] = []
    for await (const each of opened(await store.get(name), key)) parts.push(each)
    assert.equal(Buffer.concat(parts).equals(bytes), true)
    const raw: Uint8Array[] = []
    for await (const each of await store.get(name)) raw.push(each)
    assert.equal(Buffer.concat(raw).includes('%PDF'), false)
    await store.delete(name)
  })

  it('is one byte long, or as long as it may be, and no longer', async () => {
    const { kept, name } = await keep(Buffer.from('x'))
    assert.ok(!('refused' in kept) && kept.bytes === 1)
    await store.delete(name)
    const full = await keep(Buffer.alloc(300_000, 'words '), { largest: 300_000 })
    assert.ok(!('refused' in full.kept))
    await store.delete(full.name)
    for (const length of [300_001, 3_000_000]) {
      assert.deepEqual((await keep(Buffer.alloc(length, 'words '), { largest: 300_000 })).kept, {
        refused: 'too-large',
      })
    }
    assert.deepEqual((await keep(Buffer.alloc(0))).kept, { refused: 'empty' })
    await assertNothingKept()
  })

  it('is looked at for viruses; one that has any is not kept', async () => {
    const { kept, name } = await keep(Buffer.from('a letter'), { scanner: scanner() })
    assert.ok(!('refused' in kept) && kept.scanned === 'clean')
    await store.delete(name)
    assert.deepEqual((await keep(Buffer.from(testVirus), { scanner: scanner() })).kept, {
      refused: 'infected',
    })
    const late = Buffer.concat([Buffer.alloc(400_000, 'words '), Buffer.from(testVirus)])
    assert.deepEqual((await keep(late, { scanner: scanner() })).kept, { refused: 'infected' })
    await assertNothingKept()
  })

  it('is not kept while the scanner or the store is away', async () => {
    const away = clamd({ host: '127.0.0.1', port: 9 })
    await assert.rejects(keep(Buffer.from('a letter'), { scanner: away }), ScannerAway)
    const full: FileStore = { ...store, put: () => Promise.reject(new StoreUnavailable('full')) }
    await assert.rejects(keep(Buffer.from('a letter'), { store: full }), StoreUnavailable)
    const unread: FileStore = { ...store, get: () => Promise.reject(new StoreUnavailable('away')) }
    await assert.rejects(keep(Buffer.from('a letter'), { store: unread }), StoreUnavailable)
    await assertNothingKept()
  })

  it('is not kept where it breaks off, in the beginning or later', async () => {
    for (const pieces of [0, 1, 20]) {
      async function* broken() {
        for (let piece = 0; piece < pieces; piece++) yield Buffer.alloc(65_536, 'a')
        throw new RangeError('gone away')
      }
      await assert.rejects(keep(broken(), { scanner: scanner() }), /gone away/)
    }
    await assertNothingKept()
  })

  it('is refused before anything is stored where its beginning tells', async () => {
    let stored = 0
    const counted: FileStore = {
      ...store,
      put: (name, bytes) => {
        stored++
        return store.put(name, bytes)
      },
    }
    for (const [text, why] of [
      ['MZ\0\0', 'unknown'],
      ['<html>', 'markup'],
    ] as const) {
      assert.deepEqual((await keep(Buffer.from(text), { store: counted })).kept, { refused: why })
    }
    assert.equal(stored, 0)
    assert.deepEqual((await keep(Buffer.from('PK\x03\x04'), { store: counted })).kept, { refused: 'broken' })
    assert.equal(stored, 1)
    await assertNothingKept()
  })

  it('never lies in memory whole', async (test) => {
    async function* long() {
      for (let piece = 0; piece < 400; piece++) yield Buffer.alloc(60_000, `${piece} `)
    }
    await keep(inPieces(Buffer.from('first, so that everything is loaded')))
    globalThis.gc?.()
    const before = process.memoryUsage.rss()
    let most = before
    const watch = setInterval(() => {
      most = Math.max(most, process.memoryUsage.rss())
    }, 5)
    const { kept, name } = await keep(long())
    clearInterval(watch)
    test.diagnostic(`grown by ${Math.round((most - before) / 1e6)} MB`)
    assert.ok(!('refused' in kept) && kept.bytes === 24_000_000)
    const grown = (most - before) / 1e6
    assert.ok(grown < 100, `grown by ${Math.round(grown)} MB`)
    await store.delete(name)
  })
})
