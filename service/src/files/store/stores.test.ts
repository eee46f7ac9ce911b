import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { clearOrphans } from './clear-orphans.ts'
import { checkedName, type FileStore, NotStored, StoreUnavailable } from './file-store.ts'
import { openStore } from './open-store.ts'

/** A small server that speaks S3; it brings no types. */
interface SmallS3 {
  run(): Promise<{ readonly port: number }>
  close(): Promise<void>
}
const S3rver = createRequire(import.meta.url)('s3rver') as new (options: object) => SmallS3

const ages = new Date('2100-01-01')
const names = { one: 'aa/first-file-0001', two: 'bb/second-file-0002' }

async function* inPieces(bytes: Uint8Array, length = 1_000_000): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length)
}

async function* brokenOff(after: number): AsyncGenerator<Uint8Array> {
  yield Buffer.alloc(after)
  throw new Error('gone away')
}

async function bytesOf(store: FileStore, name: string): Promise<Buffer> {
  const parts: Uint8Array[] = []
  for await (const part of await store.get(name)) parts.push(part)
  return Buffer.concat(parts)
}

async function namesIn(store: FileStore): Promise<readonly string[]> {
  const found: string[] = []
  for await (const { name } of store.list()) found.push(name)
  return found.sort()
}

/** What every store does. */
function behavesAsStore(opened: () => FileStore): void {
  it('gives back what it was given, of any length', async () => {
    const store = opened()
    for (const length of [1, 65_536, 8 * 1024 * 1024, 20 * 1024 * 1024 + 7]) {
      const bytes = randomBytes(length)
      await store.put(names.one, inPieces(bytes))
      assert.equal((await bytesOf(store, names.one)).equals(bytes), true, `${length} bytes`)
    }
    await store.delete(names.one)
    assert.deepEqual(await namesIn(store), [])
  })

  it('keeps nothing of a file that was broken off', async () => {
    const store = opened()
    for (const after of [10, 17 * 1024 * 1024]) {
      await assert.rejects(store.put(names.one, brokenOff(after)), /gone away/)
      await assert.rejects(store.get(names.one), NotStored)
    }
    assert.deepEqual(await namesIn(store), [])
  })

  it('says that a file is not there, and takes it away twice without fault', async () => {
    const store = opened()
    await store.put(names.one, inPieces(Buffer.from('x')))
    await store.delete(names.one)
    await store.delete(names.one)
    await assert.rejects(store.get(names.one), NotStored)
  })

  it('refuses names that lead elsewhere', async () => {
    const store = opened()
    for (const name of [
      '../etc/passwd',
      '/etc/passwd',
      'a/../../b',
      'a//b',
      'A',
      'a\0b',
      'a?acl',
      '',
      'a/',
      'é',
    ]) {
      await assert.rejects(store.put(name, inPieces(Buffer.from('x'))), RangeError, name)
      await assert.rejects(store.get(name), RangeError, name)
      await assert.rejects(store.delete(name), RangeError, name)
    }
    assert.throws(() => checkedName('a'.repeat(101)), RangeError)
  })

  it('is cleared of what nothing points to, once it is old enough', async () => {
    const store = opened()
    for (const name of Object.values(names)) await store.put(name, inPieces(Buffer.from(name)))
    const known = async (asked: readonly string[]) => new Set(asked.filter((name) => name === names.one))
    assert.equal(await clearOrphans(store, known, new Date('2020-01-01')), 0)
    assert.deepEqual(await namesIn(store), Object.values(names))
    assert.equal(await clearOrphans(store, known, ages), 1)
    assert.deepEqual(await namesIn(store), [names.one])
    assert.equal(await clearOrphans(store, async () => new Set(), ages), 1)
    assert.deepEqual(await namesIn(store), [])
  })
}

describe('a folder of files', () => {
  let folder: string
  const opened = () => openStore({ kind: 'folder', folder })
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'way-forward-files-'))
  })
  after(() => rmSync(folder, { recursive: true }))

  behavesAsStore(opened)

  it('shows no half-written file, and clears those that a crash left', async () => {
    const partial = join(folder, 'partial')
    mkdirSync(partial, { recursive: true })
    writeFileSync(join(partial, 'old-half'), 'half')
    utimesSync(join(partial, 'old-half'), new Date('2026-01-01'), new Date('2026-01-01'))
    writeFileSync(join(partial, 'half-of-now'), 'half')
    assert.deepEqual(await namesIn(opened()), [])
    await opened().clearPartial(new Date('2026-06-01'))
    assert.deepEqual(readdirSync(partial), ['half-of-now'])
  })

  it('is not there, or cannot be written to, and says so', async () => {
    const file = join(folder, 'a-file')
    writeFileSync(file, '')
    const store = openStore({ kind: 'folder', folder: join(file, 'below') })
    await assert.rejects(store.put(names.one, inPieces(Buffer.from('x'))), StoreUnavailable)
    await assert.rejects(store.get(names.one), NotStored)
    assert.equal(existsSync(join(file, 'below')), false)
  })
})

describe('a bucket of a service that speaks S3', () => {
  let folder: string
  let server: SmallS3
  let endpoint: string
  const place = {
    kind: 's3',
    bucket: 'case-files',
    region: 'eu-west-2',
    key: 'S3RVER',
    secret: 'S3RVER',
  } as const
  const opened = () => openStore({ ...place, endpoint })
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'way-forward-s3-'))
    server = new S3rver({
      port: 0,
      address: '127.0.0.1',
      silent: true,
      directory: folder,
      configureBuckets: [{ name: place.bucket }],
    })
    endpoint = `http://127.0.0.1:${(await server.run()).port}`
  })
  after(async () => {
    await server.close()
    rmSync(folder, { recursive: true })
  })

  behavesAsStore(opened)

  it('is refused without a key that the service knows', async () => {
    const store = openStore({ ...place, endpoint, key: 'another' })
    await assert.rejects(store.put(names.one, inPieces(Buffer.from('x'))), StoreUnavailable)
    await assert.rejects(store.get(names.one), StoreUnavailable)
  })

  it('is not there, and says so', async () => {
    const store = openStore({ ...place, endpoint: 'http://127.0.0.1:9' })
    await assert.rejects(store.put(names.one, inPieces(Buffer.from('x'))), StoreUnavailable)
    await assert.rejects(namesIn(store), StoreUnavailable)
  })

  it('is listed page after page, and uploads that a crash left are ended', async () => {
    const asked: string[] = []
    const contents = (name: string) =>
      `<Contents><Key>${name}</Key><LastModified>2026-01-02T03:04:05.000Z</LastModified></Contents>`
    const upload = (id: string, begun: string) =>
      `<Upload><Key>aa/half-0001</Key><UploadId>${id}</UploadId><Initiated>${begun}</Initiated></Upload>`
    const answers: Readonly<Record<string, string>> = {
      '/case-files/?list-type=2&max-keys=1000': `<R>${contents('aa/one')}<IsTruncated>true</IsTruncated><NextContinuationToken>a+/=&amp;b</NextContinuationToken></R>`,
      '/case-files/?list-type=2&max-keys=1000&continuation-token=a%2B%2F%3D%26b': `<R>${contents('bb/two')}<IsTruncated>false</IsTruncated></R>`,
      '/case-files/?uploads=': `<R>${upload('old', '2026-01-01T00:00:00Z')}${upload('new', '2026-09-01T00:00:00Z')}</R>`,
      '/case-files/aa/half-0001?uploadId=old': '',
    }
    const paged = createServer(({ method, url = '', headers }, response) => {
      asked.push(`${method} ${url}`)
      const answer = headers.authorization?.startsWith('AWS4-HMAC-SHA256 ') ? answers[url] : undefined
      response.writeHead(answer === undefined ? 403 : 200).end(answer)
    })
    await new Promise<void>((resolve) => paged.listen(0, '127.0.0.1', resolve))
    const { port } = paged.address() as { port: number }
    const store = openStore({ ...place, endpoint: `http://127.0.0.1:${port}` })
    assert.deepEqual(await namesIn(store), ['aa/one', 'bb/two'])
    await store.clearPartial(new Date('2026-06-01'))
    assert.equal(
      asked.filter((each) => each.startsWith('DELETE')).join(),
      'DELETE /case-files/aa/half-0001?uploadId=old',
    )
    paged.closeAllConnections()
    paged.close()
  })
})
