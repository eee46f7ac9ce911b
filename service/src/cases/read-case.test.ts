import assert from 'node:assert/strict'
import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import { day, publishedCalendar } from '@way-forward/law'
import { noDatabase, type TestData, testData } from '../../proof/database.ts'
import { sql } from '../db/sql.ts'
import { addConcern } from './add-concern.ts'
import { openCase } from './open-case.ts'
import { madePerson } from './people-of-test.ts'
import { positionOf } from './position-of-case.ts'
import { readCase } from './read-case.ts'
import { recordEvent } from './record-event.ts'
import { wallOfKind } from './wall-of-kind.ts'

describe('a case', { skip: noDatabase }, () => {
  let test: TestData
  let parent: string
  let other: string
  let stranger: string
  let caseId: string
  before(async () => {
    test = await testData()
    parent = await madePerson(test, 'A parent')
    other = await madePerson(test, 'Another parent')
    stranger = await madePerson(test, 'A stranger')
    caseId = await test.data.actingAs({ person: parent }, (tx) =>
      openCase(tx, { label: 'parent', facts: null }),
    )
  })
  after(() => test.close())

  const as = (person: string) => (id: string) =>
    test.data.actingAs({ person, caseId: id }, (tx) => readCase(tx, id))

  it('has three walls for who opened it, and is not there for anybody else', async () => {
    const file = await as(parent)(caseId)
    assert.deepEqual(
      file?.walls.map(({ kind, mayWrite }) => [kind, mayWrite]),
      [
        ['private', true],
        ['family', true],
        ['shared', true],
      ],
    )
    assert.deepEqual(
      file?.parties.map(({ label, isMine, people }) => [label, isMine, people]),
      [['parent', true, [{ id: parent, name: 'A parent' }]]],
    )
    assert.equal(await as(stranger)(caseId), null)
    assert.equal(await as(parent)(randomUUID()), null)
  })

  it('tells each reader the position from what they can see', async () => {
    const [onPrivate, onShared] = await test.data.actingAs({ person: parent, caseId }, async (tx) => {
      const shared = await wallOfKind(tx, caseId, 'shared')
      const hidden = await wallOfKind(tx, caseId, 'private')
      const concern = await addConcern(tx, { caseId, wall: shared, kind: 'council-decision', title: null })
      const event = (wall: string, fact: string, value: string) =>
        recordEvent(tx, { caseId, wall, concern, fact, value })
      await event(shared, 'decision', 'refuse-assess')
      await event(shared, 'noticeSentOn', '2026-11-02')
      await event(hidden, 'mediationAdviserContactedOn', '2026-11-10')
      return [hidden, shared]
    })
    assert.notEqual(onPrivate, onShared)
    const secret = randomBytes(32)
    const hash = createHash('sha256').update(secret).digest()
    await test.data.actingAs({ person: parent, caseId }, (tx) =>
      tx
        .insertInto('cases.invitation')
        .values({
          case_id: caseId,
          kind: 'family',
          label: 'parent',
          email: 'other@example.org',
          walls: [onShared],
          may_write: true,
          from_on: '2026-01-01',
          until_on: null,
          secret_hash: hash,
          made_by: parent,
        })
        .execute(),
    )
    const accepted = await test.data.actingAs({ person: other, presented: hash.toString('hex') }, (tx) =>
      sql<{ id: string | null }>`select cases.accept_invitation(null) as id`.execute(tx),
    )
    assert.equal(accepted.rows[0]?.id, caseId)
    const own = await as(parent)(caseId)
    const theirs = await as(other)(caseId)
    assert.ok(own && theirs)
    assert.deepEqual(
      theirs.walls.map(({ kind }) => kind),
      ['private', 'shared'],
    )
    assert.equal(
      theirs.events.some(({ fact }) => fact === 'mediationAdviserContactedOn'),
      false,
    )
    const on = day('2026-11-21')
    const of = (file: typeof own) => positionOf(file, on, publishedCalendar).facts.concerns[0]
    assert.ok('mediationAdviserContactedOn' in (of(own) ?? {}))
    assert.ok(!('mediationAdviserContactedOn' in (of(theirs) ?? {})))
  })

  it('ends for somebody with their share, on the next look', async () => {
    const file = await as(parent)(caseId)
    const party = file?.parties.find(({ people }) => people.some(({ id }) => id === other))
    assert.ok(party)
    const withdraw = (person: string) =>
      test.data.actingAs({ person, caseId }, (tx) =>
        sql<{ done: boolean }>`select cases.withdraw(${party.id}, null) as done`.execute(tx),
      )
    assert.equal((await withdraw(stranger)).rows[0]?.done, false)
    assert.notEqual(await as(other)(caseId), null)
    assert.equal((await withdraw(parent)).rows[0]?.done, true)
    assert.deepEqual(
      (await as(other)(caseId))?.walls.map(({ kind }) => kind),
      ['private'],
    )
  })
})
