import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import { noDatabase, type TestData, testData } from '../../../proof/database.ts'
import type { PersonTx } from '../../db/data.ts'
import { logins } from '../../db/logins.ts'
import { sql } from '../../db/sql.ts'
import { type FamilyWalls, parentsCase } from '../sharing/shares-of-test.ts'
import { addEntry } from './add-entry.ts'
import { correctEntry } from './correct-entry.ts'
import type { Told } from './entry-body.ts'
import { openPromises } from './late-promises.ts'
import { readEntries, readEntry } from './read-entries.ts'
import { redactEntry } from './redact-entry.ts'

const note = (says: string): Told => ({ kind: 'note', body: { says, answers: null } })
const call = (promisedOn: string | null, answers: string | null = null): Told => ({
  kind: 'call',
  body: {
    with: 'SEND team',
    number: null,
    began: '14:05',
    said: 'They will look',
    promised: promisedOn === null ? null : 'A letter',
    promisedOn,
    answers,
  },
})

describe('entries', { skip: noDatabase }, () => {
  let test: TestData
  let parent: string
  let other: string
  let stranger: string
  let caseId: string
  let walls: FamilyWalls
  before(async () => {
    test = await testData()
    ;({ parent, other, stranger, caseId, walls } = await parentsCase(test))
  })
  after(() => test.close())

  const as = <T>(person: string, work: (tx: PersonTx) => Promise<T>): Promise<T> =>
    test.data.actingAs({ person, caseId }, work)
  const add = (person: string, wall: string, told: Told, happenedOn = '2026-11-02') =>
    as(person, (tx) => addEntry(tx, { caseId, wall, concern: null, happenedOn, told }))
  const saidTo = (person: string, words: string) =>
    as(person, (tx) => readEntries(tx, caseId, { words, most: 100 }))

  it('are seen by those who are let in behind their wall, and by nobody else', async () => {
    const hidden = await add(parent, walls.private, note('Only mine'))
    const shown = await add(parent, walls.shared, note('For both'))
    const seen = async (person: string) =>
      (await as(person, (tx) => readEntries(tx, caseId, { most: 100 }))).entries.map(({ id }) => id)
    assert.deepEqual(new Set(await seen(parent)), new Set([hidden, shown]))
    assert.deepEqual(await seen(other), [shown])
    assert.deepEqual(await seen(stranger), [])
    assert.equal(await as(other, (tx) => readEntry(tx, caseId, hidden)), null)
    await assert.rejects(add(other, walls.private, note('Pushed in')), { code: '42501' })
    await assert.rejects(add(stranger, walls.shared, note('Pushed in')), { code: '42501' })
  })

  it('are refused where the body is not of its kind, and shown as unread where it once was stored', async () => {
    const wrong = { kind: 'note', body: { says: 'x', answers: null, more: 1 } } as unknown as Told
    await assert.rejects(add(parent, walls.family, wrong), { name: 'ZodError' })
    const id = randomUUID()
    await as(parent, (tx) =>
      sql`insert into cases.entry (id, case_id, wall_id, kind, happened_on, body, recorded_by)
        values (${id}, ${caseId}, ${walls.family}, 'call', '2026-11-01', '{"of":["another","version"]}', people.me())`.execute(
        tx,
      ),
    )
    assert.equal((await as(parent, (tx) => readEntry(tx, caseId, id)))?.told, 'unread')
    for (const body of ['[]', '7', '"words"']) {
      await as(parent, (tx) =>
        sql`insert into cases.entry (id, case_id, wall_id, kind, happened_on, body, recorded_by)
          values (${randomUUID()}, ${caseId}, ${walls.family}, 'call', '2026-11-01', ${body}::jsonb, people.me())`.execute(
          tx,
        ),
      )
    }
    assert.equal((await saidTo(parent, 'another')).entries.length, 1)
    assert.equal((await saidTo(parent, 'words nowhere')).entries.length, 0)
  })

  it('are found by words in any order, whatever their case, and never by a pattern', async () => {
    await add(parent, walls.family, note('The Speech therapist rang: 100% sure_ly'))
    assert.equal((await saidTo(parent, 'rang speech')).total, 1)
    assert.equal((await saidTo(parent, '100%')).total, 1)
    assert.equal((await saidTo(parent, 'speech%sure')).total, 0)
    assert.equal((await saidTo(parent, 'sureXly')).total, 0)
    assert.equal((await saidTo(other, 'speech')).total, 0)
  })

  it('are corrected by adding, one’s own alone, and once where two come at once', async () => {
    const id = await add(parent, walls.shared, note('Wrogn'))
    const correct = (person: string, entry: string, says: string) =>
      as(person, (tx) =>
        correctEntry(tx, { caseId, entry, concern: null, happenedOn: '2026-11-03', told: note(says) }),
      )
    assert.equal(await correct(other, id, 'Theirs'), 'not-there')
    assert.equal(await correct(stranger, id, 'Theirs'), 'not-there')
    await assert.rejects(
      as(parent, (tx) =>
        correctEntry(tx, { caseId, entry: id, concern: null, happenedOn: '2026-11-03', told: call(null) }),
      ),
      RangeError,
    )
    const both = await Promise.all([correct(parent, id, 'Wrong'), correct(parent, id, 'Right')])
    assert.equal(both.filter((each) => typeof each === 'object').length, 1)
    assert.equal(both.filter((each) => each === 'corrected-already').length, 1)
    const [done] = both.filter((each) => typeof each === 'object')
    const entry = await as(other, (tx) => readEntry(tx, caseId, id))
    assert.equal(entry?.id, done?.id)
    assert.deepEqual(
      entry?.earlier.map(({ told }) => (typeof told === 'object' ? told.body : told)),
      [{ says: 'Wrogn', answers: null }],
    )
    assert.equal(entry?.isMine, false)
    assert.equal(entry?.recordedBy?.name, 'A parent')
  })

  it('that are redacted leave no word anywhere, with all that they said before', async () => {
    const planted = `planted-${randomUUID()}`
    const id = await add(parent, walls.shared, note(`First ${planted}`))
    const again = await as(parent, (tx) =>
      correctEntry(tx, {
        caseId,
        entry: id,
        concern: null,
        happenedOn: '2026-11-03',
        told: note(`Second ${planted}`),
      }),
    )
    assert.ok(typeof again === 'object')
    const redact = (person: string, entry: string) =>
      as(person, (tx) => redactEntry(tx, { caseId, entry, why: 'Written by mistake' }))
    assert.equal(await redact(other, again.id), 'not-there')
    assert.equal(await redact(parent, id), 'corrected-already')
    const found = await everywhere(test, planted)
    assert.deepEqual(found, ['cases.entry', 'cases.entry'])
    const done = await redact(parent, again.id)
    assert.deepEqual(typeof done === 'object' ? done.redacted.length : done, 2)
    assert.deepEqual(await everywhere(test, planted), [])
    const entry = await as(other, (tx) => readEntry(tx, caseId, id))
    assert.equal(entry?.told, 'redacted')
    assert.equal(entry?.redacted?.why, 'Written by mistake')
    assert.equal(entry?.redacted?.by?.name, 'A parent')
    assert.deepEqual(
      entry?.earlier.map(({ told }) => told),
      ['redacted'],
    )
    assert.equal(await redact(parent, again.id), 'not-there')
    const late = await as(parent, (tx) =>
      correctEntry(tx, { caseId, entry: again.id, concern: null, happenedOn: '2026-11-03', told: note('x') }),
    )
    assert.equal(late, 'not-there')
  })

  it('keep what they promise until one says what came of it', async () => {
    const late = (person: string, before: string | null) =>
      as(person, (tx) => openPromises(tx, caseId, before))
    const id = await add(parent, walls.shared, call('2026-11-03'), '2026-11-12')
    const [promise] = await late(parent, '2026-11-04')
    assert.equal(promise?.entry, id)
    assert.deepEqual(
      [promise?.who, promise?.promisedOn, promise?.isAnythingSince],
      ['SEND team', '2026-11-03', false],
    )
    assert.deepEqual(await late(parent, '2026-11-03'), [])
    assert.equal((await late(other, null)).length, 1)
    assert.equal((await late(stranger, null)).length, 0)
    await add(parent, walls.private, note('Something else'), '2026-11-13')
    assert.equal((await late(parent, null))[0]?.isAnythingSince, true)
    assert.equal((await late(other, null))[0]?.isAnythingSince, false)
    // Corrected afterwards: whatever answers the old words answers the new ones.
    const answered = await add(parent, walls.shared, call(null, id), '2026-11-14')
    await as(parent, (tx) =>
      correctEntry(tx, {
        caseId,
        entry: id,
        concern: null,
        happenedOn: '2026-11-12',
        told: call('2026-11-05'),
      }),
    )
    assert.deepEqual(await late(parent, null), [])
    const entry = await as(parent, (tx) => readEntry(tx, caseId, id))
    assert.equal(entry?.answer?.id, answered)
  })
})

/** The tables that hold a text in any of their rows, each as often as it does. */
async function everywhere(test: TestData, text: string): Promise<readonly string[]> {
  const session = await test.session(logins.backup)
  const tables = await session.query(
    "select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('cases', 'people', 'post', 'sign_in')",
  )
  const found: string[] = []
  for (const { name } of tables) {
    const rows = await session.query(`select from ${name} t where t::text like $1`, [`%${text}%`])
    found.push(...rows.map(() => String(name)))
  }
  return found.sort()
}
