import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { after, before, describe, it } from 'node:test'
import { noDatabase, type TestData, testData } from '../../../proof/database.ts'
import { type Session, sqlStateOf } from '../../db/connect.ts'
import type { PersonTx } from '../../db/data.ts'
import { LostList, listErasures, readErasures } from '../../db/erasure-list.ts'
import { sql } from '../../db/sql.ts'
import { openCase } from '../open-case.ts'
import { madePerson } from '../people-of-test.ts'
import { readCase } from '../read-case.ts'
import { askErasure } from './ask-erasure.ts'
import { countErasures } from './count-erasures.ts'
import { deleteDoomedFiles } from './delete-doomed-files.ts'
import { eraseAccount, keptByMeAlone } from './erase-account.ts'
import { eraseAsked, eraseLeftWalls } from './erase-asked.ts'
import { testList } from './list-of-test.ts'
import { listRedactions } from './list-redactions.ts'
import { type SharedCase, sharedCase } from './shared-case-of-test.ts'
import { whatGoes } from './what-goes.ts'

describe('erasing one’s side', { skip: noDatabase }, () => {
  let test: TestData
  let admin: Session
  const { list, remove } = testList()
  before(async () => {
    test = await testData()
    admin = await test.session('way_forward_admin')
  })
  after(async () => {
    await test.close()
    remove()
  })

  const as = <T>(made: SharedCase, who: keyof SharedCase['people'], work: (tx: PersonTx) => Promise<T>) =>
    test.data.actingAs({ person: made.people[who], caseId: made.caseId }, work)
  const ask = (made: SharedCase, who: keyof SharedCase['people']) =>
    as(made, who, (tx) => askErasure(tx, { caseId: made.caseId, party: made.parties[who] }))
  const wallsLeft = async (made: SharedCase) => {
    const left = await admin.query<{ id: string }>('select id from cases.wall where case_id = $1', [
      made.caseId,
    ])
    const ids = new Set(left.map(({ id }) => id))
    return [...made.walls].filter(([, id]) => ids.has(id)).map(([name]) => name)
  }
  const rowsLeft = async (made: SharedCase) => {
    const tables = await admin.query<{ name: string }>(
      `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       join pg_attribute a on a.attrelid = c.oid and a.attname = 'case_id' and not a.attisdropped
       where c.relkind = 'r' and n.nspname in ('cases', 'post')`,
    )
    const found: string[] = []
    for (const { name } of tables) {
      const [row] = await admin.query<{ n: number }>(`select count(*) as n from ${name} where case_id = $1`, [
        made.caseId,
      ])
      if ((row?.n ?? 0) > 0) found.push(name)
    }
    return found.filter((name) => name !== 'cases.erasure').sort()
  }

  it('says beforehand what goes, what stays and who keeps it', async () => {
    const made = await sharedCase(test)
    const told = await as(made, 'parent', async (tx) => {
      const file = await readCase(tx, made.caseId)
      return file && whatGoes(tx, file)
    })
    assert.ok(told)
    assert.equal(told.isWhole, false)
    assert.deepEqual(
      told.goes.map(({ wall, holds }) => [wall.kind, holds.entries, holds.documents]),
      [
        ['private', 1, 1],
        ['family', 2, 2],
      ],
    )
    assert.deepEqual(
      told.stays.map(({ wall, keptBy }) => [wall.kind, keptBy.map(({ label }) => label)]),
      [
        ['adviser-joint', ['adviser']],
        ['shared', ['parent']],
      ],
    )
    assert.equal(told.ownRecords.length, 2)
    // Nothing was changed by asking.
    assert.equal((await wallsLeft(made)).length, made.walls.size)
  })

  it('ends it at once, deletes what nobody is left behind, and leaves the rest to those who remain', async () => {
    const made = await sharedCase(test)
    await as(made, 'parent', (tx) =>
      tx
        .insertInto('cases.last_look')
        .values({ case_id: made.caseId, person_id: made.people.parent, looked_at: new Date(0) })
        .execute(),
    )
    assert.equal(await ask(made, 'parent'), true)
    assert.equal(await as(made, 'parent', (tx) => readCase(tx, made.caseId)), null)
    assert.equal(await eraseAsked(test.workData, list), 1)
    assert.deepEqual((await wallsLeft(made)).sort(), [
      'adviser adviser-joint',
      'adviser private',
      'other private',
      'other shared',
      'parent adviser-joint',
      'parent shared',
    ])
    const other = await as(made, 'other', (tx) => readCase(tx, made.caseId))
    assert.equal(other?.events.length, 2)
    assert.equal(other?.parties.find(({ id }) => id === made.parties.parent)?.hasLeft, true)
    const line = await as(made, 'other', (tx) =>
      sql<{
        act: string
      }>`select act from cases.audit where case_id = ${made.caseId} and act = 'erased-side'`.execute(tx),
    )
    assert.equal(line.rows.length, 1)
    const adviser = await as(made, 'adviser', (tx) =>
      sql<{ says: string }>`select body ->> 'says' as says from cases.entry order by 1`.execute(tx),
    )
    assert.deepEqual(
      adviser.rows.map(({ says }) => says),
      ['adviser adviser-joint', 'adviser private', 'parent adviser-joint'].map(
        (name) => `Note behind ${name}`,
      ),
    )
    const looks = await admin.query('select from cases.last_look where case_id = $1', [made.caseId])
    assert.equal(looks.length, 0)
    const deleted: string[] = []
    await deleteDoomedFiles(test.workData, { delete: async (name) => void deleted.push(name) })
    assert.deepEqual(
      deleted.sort(),
      ['parent private', 'parent family', 'adviser family'].map((name) => made.files.get(name)).sort(),
    )
    assert.deepEqual(await admin.query('select from cases.doomed_file'), [])
  })

  it('keeps an adviser’s own notes about a concern that went with its wall', async () => {
    const made = await sharedCase(test)
    await ask(made, 'other')
    await ask(made, 'parent')
    await eraseAsked(test.workData, list)
    assert.deepEqual((await wallsLeft(made)).sort(), [
      'adviser adviser-joint',
      'adviser private',
      'parent adviser-joint',
    ])
    const notes = await as(made, 'adviser', (tx) =>
      sql<{ concern_id: string | null }>`select concern_id from cases.entry`.execute(tx),
    )
    assert.equal(notes.rows.length, 3)
    assert.ok(notes.rows.every(({ concern_id }) => concern_id === null))
    assert.ok(await as(made, 'adviser', (tx) => readCase(tx, made.caseId)))
  })

  it('keeps an adviser’s own notes after the family took back what they saw', async () => {
    const made = await sharedCase(test)
    await as(made, 'parent', (tx) => sql`select cases.withdraw(${made.parties.adviser}, null)`.execute(tx))
    await ask(made, 'parent')
    await ask(made, 'other')
    await eraseAsked(test.workData, list)
    assert.deepEqual(await wallsLeft(made), ['adviser private'])
    const notes = await as(made, 'adviser', (tx) => sql`select from cases.entry`.execute(tx))
    assert.equal(notes.rows.length, 1)
  })

  it('leaves no row of a case once everybody has erased their side', async () => {
    const made = await sharedCase(test)
    for (const who of ['adviser', 'other', 'parent'] as const) assert.equal(await ask(made, who), true)
    assert.equal(await eraseAsked(test.workData, list), 3)
    assert.deepEqual(await rowsLeft(made), [])
    const doomed = await admin.query('select from cases.doomed_file where stored_as = any($1)', [
      [...made.files.values()],
    ])
    assert.equal(doomed.length, made.files.size)
    const last = readErasures(list).filter((each) => each.kind === 'walls' && each.caseId === made.caseId)
    assert.ok(last.some((each) => each.kind === 'walls' && each.isWhole))
    assert.doesNotMatch(readFileSync(list, 'utf8'), /Planted|parent|Note/)
  })

  it('deletes later what the last share that held it leaves behind', async () => {
    const made = await sharedCase(test)
    await ask(made, 'parent')
    await eraseAsked(test.workData, list)
    assert.equal(await eraseLeftWalls(test.workData, list), 0)
    await admin.query(
      `update cases.wall_party set from_on = people.today() - 9, until_on = people.today() - 1
       where party_id = $1 and wall_id = $2`,
      [made.parties.other, made.walls.get('parent shared')],
    )
    assert.equal(await eraseLeftWalls(test.workData, list), 1)
    assert.equal((await wallsLeft(made)).includes('parent shared'), false)
    assert.equal(await eraseLeftWalls(test.workData, list), 0)
  })

  it('is nobody else’s to ask, and takes nothing while somebody is left', async () => {
    const made = await sharedCase(test)
    const stranger = await madePerson(test, 'A stranger')
    const call = (person: string, party: string) =>
      test.data.actingAs({ person }, (tx) =>
        sql<{ asked: string | null }>`select cases.ask_erasure(${party}::uuid) as asked`.execute(tx),
      )
    for (const [person, party] of [
      [stranger, made.parties.parent],
      [made.people.other, made.parties.parent],
      [made.people.adviser, made.parties.parent],
      [made.people.parent, made.parties.adviser],
      [made.people.parent, randomUUID()],
    ] as const) {
      assert.equal((await call(person, party)).rows[0]?.asked, null)
    }
    // A member of the service who keeps no members acts for it, and still may not.
    const colleague = await madePerson(test, 'A colleague')
    await admin.query(
      `insert into people.member (organisation_id, person_id, role) values ($1, $2, 'member')`,
      [made.service, colleague],
    )
    await as(made, 'adviser', (tx) =>
      sql`select cases.assign(${made.parties.adviser}, ${colleague}, true)`.execute(tx),
    )
    assert.equal((await call(colleague, made.parties.adviser)).rows[0]?.asked, null)

    const eraser = await test.session('way_forward_work')
    await eraser.query('set role way_forward_eraser')
    assert.deepEqual(
      await eraser.query('delete from cases.wall where case_id = $1 returning id', [made.caseId]),
      [],
    )
    assert.deepEqual(
      await eraser.query('delete from cases.case_file where id = $1 returning id', [made.caseId]),
      [],
    )
    assert.deepEqual(
      await eraser.query('delete from people.person where id = $1 returning id', [made.people.parent]),
      [],
    )
    for (const table of ['last_look', 'reminder_choice', 'calendar', 'invitation', 'enquiry']) {
      await eraser.query(`delete from cases.${table} where case_id = $1`, [made.caseId])
    }
    for (const statement of [
      `update cases.wall_party set withdrawn_at = now()`,
      `update cases.party set left_at = now()`,
      `update cases.acting set ended_at = now()`,
      `insert into cases.erasure (kind, case_id, party_id) values ('side', '${made.caseId}', '${made.parties.parent}')`,
      `insert into cases.erasure (kind, person_id) values ('account', '${made.people.parent}')`,
      `insert into cases.erasure (kind, case_id) values ('idle', '${made.caseId}')`,
      `select cases.end_side('${made.parties.parent}')`,
      `select cases.end_sides_of('${made.people.parent}')`,
      `select cases.ask_erasure('${made.parties.parent}')`,
      'select body from cases.entry',
      'select name from cases.document',
      'select value from cases.event',
      'select value from cases.detail',
      'select wrapped from cases.wall_key',
      'select name from people.person',
      'select email from cases.invitation',
      'delete from cases.entry',
      'delete from cases.audit',
      'delete from cases.event',
      'truncate cases.wall',
    ]) {
      await assert.rejects(eraser.query(statement), (error) => sqlStateOf(error) === '42501', statement)
    }
    const [ended] = await eraser.query<{ is_ended: boolean }>('select cases.end_idle($1) as is_ended', [
      made.caseId,
    ])
    assert.equal(ended?.is_ended, false)
    const [account] = await eraser.query<{ done: boolean }>('select cases.end_account($1) as done', [
      randomUUID(),
    ])
    assert.equal(account?.done, false)
    assert.equal((await wallsLeft(made)).length, made.walls.size)
    assert.ok(await as(made, 'parent', (tx) => readCase(tx, made.caseId)))
  })

  it('tells numbers to who runs the service, and nothing to anybody else', async () => {
    const person = await madePerson(test, 'Somebody')
    assert.equal(await test.data.actingAs({ person }, countErasures), null)
    const operator = await madePerson(test, 'An operator')
    await admin.query(
      `with made as (insert into people.organisation (kind, name) values ('operator', 'Example operator') returning id)
       insert into people.member (organisation_id, person_id, role) select id, $1, 'administrator' from made`,
      [operator],
    )
    const counts = await test.data.actingAs({ person: operator }, countErasures)
    assert.ok(counts && counts.kinds.side.done > 0)
    assert.equal(counts.kinds.side.waiting, 0)
  })

  it('takes an account with every side of it, and what it did stays explained without a name', async () => {
    const made = await sharedCase(test)
    const own = await test.data.actingAs({ person: made.people.parent }, (tx) =>
      openCase(tx, { label: 'parent', facts: null }),
    )
    assert.equal(await test.data.actingAs({ person: made.people.parent }, eraseAccount), true)
    // Something opened in the meantime goes too.
    const late = await test.data.actingAs({ person: made.people.parent }, (tx) =>
      openCase(tx, { label: 'parent', facts: null }),
    )
    await eraseAsked(test.workData, list)
    assert.deepEqual(await admin.query('select from people.person where id = $1', [made.people.parent]), [])
    assert.deepEqual(await admin.query('select from cases.case_file where id = any($1)', [[own, late]]), [])
    assert.ok((await wallsLeft(made)).includes('other shared'))
    const lines = await as(made, 'other', (tx) =>
      sql<{ person_id: string | null; party_id: string }>`
        select person_id, party_id from cases.audit where act = 'erased-side' and case_id = ${made.caseId}`.execute(
        tx,
      ),
    )
    assert.deepEqual(lines.rows, [{ person_id: null, party_id: made.parties.parent }])
  })

  it('does not take the account that alone keeps an organisation’s members', async () => {
    const made = await sharedCase(test)
    const adviser = { person: made.people.adviser }
    assert.deepEqual(await test.data.actingAs(adviser, keptByMeAlone), ['Example SENDIASS'])
    assert.equal(await test.data.actingAs(adviser, eraseAccount), false)
    assert.ok(await as(made, 'adviser', (tx) => readCase(tx, made.caseId)))
    const next = await madePerson(test, 'Another administrator')
    await admin.query(
      `insert into people.member (organisation_id, person_id, role) values ($1, $2, 'administrator')`,
      [made.service, next],
    )
    assert.equal(await test.data.actingAs(adviser, eraseAccount), true)
    await eraseAsked(test.workData, list)
    // The service keeps its case, its notes and the line of who worked on it.
    assert.ok((await wallsLeft(made)).includes('adviser private'))
  })

  it('has no reference to a person that would keep an account from going', async () => {
    const blocking = await admin.query<{ name: string }>(
      `select conrelid::regclass || ' ' || conname as name from pg_constraint
       where contype = 'f' and confrelid = 'people.person'::regclass and confdeltype in ('a', 'r')`,
    )
    assert.deepEqual(blocking, [])
  })

  it('lists what was redacted, once', async () => {
    const made = await sharedCase(test)
    await as(made, 'parent', (tx) =>
      sql`update cases.entry set body = null, redacted_at = now(), redacted_by = people.me(), redacted_why = 'A mistake'
        where wall_id = ${made.walls.get('parent private')}`.execute(tx),
    )
    assert.equal(await listRedactions(test.workData, list), 1)
    assert.equal(await listRedactions(test.workData, list), 0)
    assert.equal(readErasures(list).filter(({ kind }) => kind === 'entry').length, 1)
  })
})

describe('the list of erasures', () => {
  const { list: file, remove } = testList()
  after(remove)
  const [one, two] = [randomUUID(), randomUUID()]

  it('is empty where there is none, and reads back what was added', () => {
    assert.deepEqual(readErasures(file), [])
    listErasures(file, [{ kind: 'account', person: one }], new Date(0))
    listErasures(
      file,
      [{ kind: 'walls', caseId: one, party: null, walls: [two], isWhole: true }],
      new Date(0),
    )
    assert.deepEqual(readErasures(file), [
      { kind: 'account', person: one },
      { kind: 'walls', caseId: one, party: null, walls: [two], isWhole: true },
    ])
  })

  it('takes half a line at its end for what a crash left, and goes on after it', () => {
    appendFileSync(file, '{"at":"1970-01-01T00:00:00.000Z","kind":"acc')
    assert.equal(readErasures(file).length, 2)
    listErasures(file, [{ kind: 'entry', id: two }], new Date(0))
    assert.deepEqual(readErasures(file).at(-1), { kind: 'entry', id: two })
    assert.equal(readErasures(file).length, 3)
  })

  it('says so when it is spoilt', () => {
    const whole = readFileSync(file, 'utf8')
    for (const line of [
      'nonsense',
      '{}',
      '{"kind":"account","person":"x"}',
      '{"kind":"walls","caseId":"y"}',
      '',
    ]) {
      writeFileSync(file, `${line}\n${whole}`)
      assert.throws(
        () => readErasures(file),
        (error) => error instanceof LostList && /line 1/.test(error.message),
      )
    }
    writeFileSync(file, whole)
  })
})
