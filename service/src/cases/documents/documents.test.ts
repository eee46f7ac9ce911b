import assert from 'node:assert/strict'
import { createHash, randomUUID } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import { noDatabase, type TestData, testData } from '../../../proof/database.ts'
import { SpoiltFile } from '../../files/encryption/sealed.ts'
import { pdfOf, textStream } from '../../files/made-files.ts'
import { clamd } from '../../files/scan/clamd.ts'
import { StoreUnavailable } from '../../files/store/file-store.ts'
import { openCase } from '../open-case.ts'
import { madePerson } from '../people-of-test.ts'
import { familyWalls, letInParent, opened } from '../sharing/shares-of-test.ts'
import { wallOfKind } from '../wall-of-kind.ts'
import { addDocument } from './add-document.ts'
import { findDocument, listDocuments } from './case-document.ts'
import { sentBytes, type TestDocuments, testDocuments, wholeOf } from './documents-of-test.ts'
import { openDocument } from './open-document.ts'
import { redactDocument } from './redact-document.ts'

describe('the documents of a case', { skip: noDatabase }, () => {
  let test: TestData
  let documents: TestDocuments
  let parent: string
  let other: string
  let stranger: string
  let caseId: string
  let hidden: string
  let shared: string
  before(async () => {
    test = await testData()
    documents = testDocuments()
    parent = await madePerson(test, 'A parent')
    other = await madePerson(test, 'Another parent')
    stranger = await madePerson(test, 'A stranger')
    caseId = await opened(test, parent)
    ;({ private: hidden, shared } = await familyWalls(test, parent, caseId))
    await letInParent(test, { caseId, from: parent, to: other, mayWrite: false })
  })
  after(async () => {
    documents.remove()
    await test.close()
  })

  const letter = pdfOf([textStream(['We decided not to assess'])])
  const add = (person = parent, more: Partial<Parameters<typeof addDocument>[3]> = {}, kept = documents) =>
    addDocument(test.data, kept, person, {
      caseId,
      wall: shared,
      entry: null,
      name: 'C:\\letters\\decision.pdf',
      bytes: sentBytes(letter),
      ...more,
    })
  async function added(...asked: Parameters<typeof add>): Promise<string> {
    const answer = await add(...asked)
    assert.ok('added' in answer, JSON.stringify(answer))
    return answer.added
  }
  const list = (person: string) => test.data.actingAs({ person, caseId }, (tx) => listDocuments(tx, caseId))
  const open = (person: string, document: string, inCase = caseId) =>
    openDocument(test.data, documents, person, { caseId: inCase, document })
  const actsOn = (document: string) =>
    test.data.actingAs({ person: parent, caseId }, (tx) =>
      tx
        .selectFrom('cases.audit')
        .select(['act', 'person_id'])
        .where('about_id', '=', document)
        .orderBy('number')
        .execute(),
    )

  it('are added, found, opened as they were given, and lie sealed in the store', async () => {
    const id = await added()
    const found = await test.data.actingAs({ person: parent, caseId }, (tx) =>
      findDocument(tx, { caseId, document: id }),
    )
    const { givenAt, ...facts } = found ?? assert.fail('no document')
    assert.ok(givenAt instanceof Date)
    assert.deepEqual(facts, {
      id,
      wall: shared,
      wallKind: 'shared',
      entry: null,
      name: 'decision.pdf',
      type: 'pdf',
      bytes: letter.length,
      sha256: createHash('sha256').update(letter).digest('hex'),
      scanned: 'not-scanned',
      givenBy: { id: parent, name: 'A parent' },
      redacted: null,
      isMine: true,
      preview: 'We decided not to assess',
    })
    const opened = await open(parent, id)
    assert.ok(opened !== null && opened !== 'store-away')
    assert.equal((await wholeOf(opened.bytes)).equals(letter), true)
    for (const name of await documents.stored()) {
      assert.equal((await wholeOf(await documents.store.get(name))).includes('decided'), false)
    }
  })

  it('are opened by who is let in behind their wall, and noted; for everybody else there is none', async () => {
    const id = await added()
    const secret = await added(parent, { wall: hidden })
    assert.ok(await open(other, id))
    assert.ok(await open(other, id))
    assert.equal(await open(other, secret), null)
    assert.equal(await open(stranger, id), null)
    assert.equal(await open(parent, randomUUID()), null)
    // Through another case of the same person.
    const elsewhere = await test.data.actingAs({ person: parent }, (tx) =>
      openCase(tx, { label: 'parent', facts: null }),
    )
    assert.equal(await open(parent, id, elsewhere), null)
    assert.deepEqual(
      (await list(other)).some((each) => each.id === secret),
      false,
    )
    assert.deepEqual(await list(stranger), [])
    assert.deepEqual(await actsOn(id), [
      { act: 'added-document', person_id: parent },
      { act: 'opened-document', person_id: other },
    ])
    assert.deepEqual(await actsOn(secret), [{ act: 'added-document', person_id: parent }])
  })

  it('are added by nobody who may not write there, and nothing of theirs is left', async () => {
    const before = await documents.stored()
    for (const [person, wall] of [
      [other, shared],
      [other, hidden],
      [stranger, shared],
      [parent, randomUUID()],
    ] as const) {
      assert.deepEqual(await add(person, { wall }), { refused: 'no-wall' })
    }
    assert.deepEqual(await add(parent, { entry: randomUUID() }), { refused: 'no-wall' })
    assert.deepEqual(await documents.stored(), before)
  })

  it('belong to an entry behind the same wall alone', async () => {
    const entry = randomUUID()
    await test.data.actingAs({ person: parent, caseId }, (tx) =>
      tx
        .insertInto('cases.entry')
        .values({
          id: entry,
          case_id: caseId,
          wall_id: hidden,
          concern_id: null,
          kind: 'note',
          happened_on: '2026-11-20',
          corrects: null,
          body: JSON.stringify({ says: 'x', answers: null }),
          recorded_by: parent,
        })
        .execute(),
    )
    assert.deepEqual(await add(parent, { entry }), { refused: 'no-wall' })
    await added(parent, { entry, wall: hidden })
  })

  it('that are refused or broken off leave nothing, in the store or in the list', async () => {
    const before = [await documents.stored(), (await list(parent)).length]
    assert.deepEqual(await add(parent, { bytes: sentBytes('<html>') }), { refused: 'markup' })
    assert.deepEqual(await add(parent, { bytes: sentBytes('') }), { refused: 'empty' })
    assert.deepEqual(await add(parent, { bytes: sentBytes(Buffer.alloc(2_000_001, 'a ')) }), {
      refused: 'too-large',
    })
    assert.deepEqual(await add(parent, { bytes: sentBytes('PK\x03\x04') }), { refused: 'broken' })
    async function* gone() {
      yield Buffer.alloc(400_000, 'a ')
      throw new RangeError('gone away')
    }
    await assert.rejects(add(parent, { bytes: gone() }), /gone away/)
    assert.deepEqual([await documents.stored(), (await list(parent)).length], before)
  })

  it('are not added while the store or the scanner is away, which is reported', async () => {
    const before = documents.reported.length
    const away = { ...documents, scanner: clamd({ host: '127.0.0.1', port: 9 }) }
    assert.deepEqual(await add(parent, {}, away), { refused: 'scanner-away' })
    const put = () => Promise.reject(new StoreUnavailable('no space left'))
    const full = { ...documents, store: { ...documents.store, put } }
    assert.deepEqual(await add(parent, {}, full), { refused: 'store-away' })
    assert.deepEqual(
      documents.reported.slice(before).map(({ name }) => name),
      ['ScannerAway', 'StoreUnavailable'],
    )
  })

  it('are no more than they may be, also when many come at once', async () => {
    const own = await madePerson(test, 'A careful parent')
    const ownCase = await test.data.actingAs({ person: own }, (tx) =>
      openCase(tx, { label: 'parent', facts: null }),
    )
    const wall = await test.data.actingAs({ person: own, caseId: ownCase }, (tx) =>
      wallOfKind(tx, ownCase, 'family'),
    )
    const few = { ...documents, limits: { file: 1000, count: 3, total: 2500 } }
    const addText = (length: number) =>
      addDocument(test.data, few, own, {
        caseId: ownCase,
        wall,
        entry: null,
        name: 'a.txt',
        bytes: sentBytes('a '.repeat(length / 2)),
      })
    const before = (await documents.stored()).length
    const all = await Promise.all(Array.from({ length: 5 }, () => addText(500)))
    assert.equal(all.filter((each) => 'added' in each).length, 3)
    assert.deepEqual(
      all.filter((each) => 'refused' in each),
      [{ refused: 'full' }, { refused: 'full' }],
    )
    assert.equal((await documents.stored()).length, before + 3)
    few.limits = { ...few.limits, count: 100 }
    assert.ok('added' in (await addText(1000)))
    assert.deepEqual(await addText(2), { refused: 'full' })
  })

  it('that are taken out keep who, when and why, and nothing else', async () => {
    const id = await added()
    const redact = (person: string, document = id) =>
      redactDocument(test.data, documents, person, { caseId, document, why: 'The wrong letter' })
    const before = await documents.stored()
    assert.equal(await redact(other), false)
    assert.equal(await redact(stranger), false)
    assert.equal(await redact(parent, randomUUID()), false)
    assert.equal(await redact(parent), true)
    assert.equal(await redact(parent), false)
    assert.equal((await documents.stored()).length, before.length - 1)
    assert.equal(await open(parent, id), null)
    const found = await test.data.actingAs({ person: other, caseId }, (tx) =>
      findDocument(tx, { caseId, document: id }),
    )
    assert.equal(found?.name, null)
    assert.equal(found?.preview, null)
    assert.equal(found?.redacted?.why, 'The wrong letter')
    assert.equal(found?.redacted?.by?.id, parent)
    assert.deepEqual(
      (await actsOn(id)).map(({ act }) => act),
      ['added-document', 'redacted-document'],
    )
  })

  it('are opened from nothing but what was given: another file in its place is noticed', async () => {
    const [one, two] = [await added(), await added()]
    const rows = await test.data.actingAs({ person: parent, caseId }, (tx) =>
      tx.selectFrom('cases.document').select(['id', 'stored_as']).where('id', 'in', [one, two]).execute(),
    )
    const nameOf = (id: string) => rows.find((row) => row.id === id)?.stored_as ?? ''
    const bytes = await wholeOf(await documents.store.get(nameOf(two)))
    await documents.store.put(nameOf(one), sentBytes(bytes))
    const swapped = await open(parent, one)
    assert.ok(swapped !== null && swapped !== 'store-away')
    await assert.rejects(wholeOf(swapped.bytes), SpoiltFile)
    await documents.store.delete(nameOf(one))
    assert.equal(await open(parent, one), 'store-away')
    assert.equal(documents.reported.at(-1)?.name, 'NotStored')
  })
})
