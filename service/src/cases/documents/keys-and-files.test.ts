import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { noDatabase, type TestData, testData } from '../../../proof/database.ts'
import { TooManyOrphans } from '../../files/store/clear-orphans.ts'
import { type FileStore, StoreUnavailable } from '../../files/store/file-store.ts'
import { addMasterKey, openKeys } from '../../keys.ts'
import { madePerson } from '../people-of-test.ts'
import { opened } from '../sharing/shares-of-test.ts'
import { wallOfKind } from '../wall-of-kind.ts'
import { addDocument } from './add-document.ts'
import { changeWallKey } from './change-wall-key.ts'
import { clearFiles } from './clear-files.ts'
import { sentBytes, type TestDocuments, testDocuments, wholeOf } from './documents-of-test.ts'
import { openDocument } from './open-document.ts'
import { redactDocument } from './redact-document.ts'
import { rewrapKeys } from './rewrap-keys.ts'

describe('keys of walls and files of documents', { skip: noDatabase }, () => {
  let test: TestData
  let documents: TestDocuments
  let parent: string
  let caseId: string
  let wall: string
  before(async () => {
    test = await testData()
    documents = testDocuments()
    parent = await madePerson(test, 'A parent')
    caseId = await opened(test, parent)
    wall = await test.data.actingAs({ person: parent, caseId }, (tx) => wallOfKind(tx, caseId, 'family'))
  })
  after(async () => {
    documents.remove()
    await test.close()
  })

  async function add(text: string): Promise<string> {
    const given = { caseId, wall, entry: null, name: 'a.txt', bytes: sentBytes(text) }
    const answer = await addDocument(test.data, documents, parent, given)
    assert.ok('added' in answer, JSON.stringify(answer))
    return answer.added
  }
  async function textOf(document: string, kept = documents): Promise<string> {
    const opened = await openDocument(test.data, kept, parent, { caseId, document })
    assert.ok(opened !== null && opened !== 'store-away')
    return (await wholeOf(opened.bytes)).toString()
  }
  const keysOfWall = () =>
    test.workData.asWorker((tx) =>
      tx.selectFrom('cases.wall_key').selectAll().where('wall_id', '=', wall).orderBy('number').execute(),
    )
  const rowsOf = () =>
    test.workData.asWorker((tx) =>
      tx
        .selectFrom('cases.document')
        .select(['id', 'stored_as', 'key_number'])
        .where('wall_id', '=', wall)
        .execute(),
    )
  const old = new Date('2100-01-01')

  it('a wall has one key, made with its first document, also when many come at once', async () => {
    const ids = await Promise.all(['one', 'two', 'three', 'four'].map(add))
    assert.deepEqual(
      (await keysOfWall()).map(({ number }) => number),
      [1],
    )
    assert.deepEqual(await Promise.all(ids.map((id) => textOf(id))), ['one', 'two', 'three', 'four'])
  })

  it('a changed key opens every file behind the wall, and the old one is gone with what it opened', async () => {
    const id = await add('a letter')
    const gone = await add('taken out')
    await redactDocument(test.data, documents, parent, { caseId, document: gone, why: 'wrong' })
    const before = await documents.stored()
    const moved = await changeWallKey(test.workData, documents, wall)
    assert.equal(moved, before.length)
    assert.deepEqual(
      (await keysOfWall()).map(({ number }) => number),
      [2],
    )
    assert.deepEqual([...new Set((await rowsOf()).map(({ key_number }) => key_number))], [2])
    const stored = await documents.stored()
    assert.equal(stored.length, before.length)
    assert.deepEqual(
      stored.filter((name) => before.includes(name)),
      [],
    )
    assert.equal(await textOf(id), 'a letter')
    assert.equal(await textOf(await add('a later one')), 'a later one')
    assert.equal(await changeWallKey(test.workData, documents, randomWall()), 0)
  })

  it('a change that is broken off loses nothing, and is ended by the next', async () => {
    const before = await rowsOf()
    let puts = 0
    const failing: FileStore = {
      ...documents.store,
      put: (name, bytes) =>
        ++puts === 3 ? Promise.reject(new StoreUnavailable('away')) : documents.store.put(name, bytes),
    }
    await assert.rejects(
      changeWallKey(test.workData, { ...documents, store: failing }, wall),
      StoreUnavailable,
    )
    const between = await rowsOf()
    assert.equal(new Set(between.map(({ key_number }) => key_number)).size, 2)
    const texts = async () => {
      const live = (await rowsOf()).map(({ id }) =>
        openDocument(test.data, documents, parent, { caseId, document: id }),
      )
      const opened = (await Promise.all(live)).filter((each) => each !== null && each !== 'store-away')
      return (await Promise.all(opened.map(async ({ bytes }) => (await wholeOf(bytes)).toString()))).sort()
    }
    const found = await texts()
    assert.equal(found.length, before.length - 1)
    await changeWallKey(test.workData, documents, wall)
    assert.deepEqual((await keysOfWall()).length, 1)
    assert.deepEqual(await texts(), found)
  })

  it('are wrapped anew by a new master key, and open with that alone', async () => {
    const id = await add('before the new master key')
    const folder = join(documents.folder, 'keys')
    const name = addMasterKey(folder)
    const keys = openKeys(folder)
    assert.equal(await rewrapKeys(test.workData, keys), 1)
    assert.equal(await rewrapKeys(test.workData, keys), 0)
    assert.deepEqual(
      (await keysOfWall()).map(({ master }) => master),
      [name],
    )
    assert.equal(await textOf(id, { ...documents, keys }), 'before the new master key')
    // The first master key opens nothing any more.
    const refuses = {
      ...documents,
      keys: {
        ...keys,
        unwrap: (wrapped: Uint8Array, master: string) => {
          assert.equal(master, name)
          return keys.unwrap(wrapped, master)
        },
      },
    }
    assert.equal(await textOf(id, refuses), 'before the new master key')
    documents = { ...documents, keys }
  })

  it('files that nothing points to are cleared, and those of documents are not', async () => {
    const id = await add('stays')
    const taken = await add('goes')
    const rows = await rowsOf()
    const away: FileStore = { ...documents.store, delete: () => Promise.reject(new StoreUnavailable('away')) }
    await redactDocument(test.data, { ...documents, store: away }, parent, {
      caseId,
      document: taken,
      why: 'wrong',
    })
    await documents.store.put('zz/left-by-an-upload', sentBytes('half'))
    assert.equal(await clearFiles(test.workData, documents.store, new Date('2020-01-01')), 0)
    assert.equal(await clearFiles(test.workData, documents.store, old), 2)
    assert.equal(await clearFiles(test.workData, documents.store, old), 0)
    assert.equal(await textOf(id), 'stays')
    const left = await documents.stored()
    assert.equal(left.includes(rows.find((row) => row.id === taken)?.stored_as ?? ''), false)
  })

  it('a store of another database is not cleared', async () => {
    const other = testDocuments()
    for (let file = 0; file <= 100; file++)
      await other.store.put(`aa/of-another-${file}`, sentBytes(randomBytes(3)))
    await assert.rejects(clearFiles(test.workData, other.store, old), TooManyOrphans)
    assert.equal((await other.stored()).length, 101)
    other.remove()
  })

  it('are not to be changed by whoever is signed in, nor read in words by the worker', async () => {
    const asParent = (statement: Parameters<typeof test.data.actingAs>[1]) =>
      test.data.actingAs({ person: parent, caseId }, statement)
    await assert.rejects(
      asParent((tx) => tx.deleteFrom('cases.wall_key').execute()),
      /permission denied/,
    )
    await assert.rejects(
      asParent((tx) => tx.updateTable('cases.document').set({ stored_as: 'aa/another-file' }).execute()),
      /permission denied/,
    )
    for (const column of ['name', 'preview', 'sha256', 'given_by'] as const) {
      await assert.rejects(
        test.workData.asWorker((tx) => tx.selectFrom('cases.document').select(column).execute()),
        /permission denied/,
      )
    }
  })
})

function randomWall(): string {
  return '00000000-0000-4000-8000-000000000000'
}
