import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import { noDatabase, type TestData, testData } from '../../../proof/database.ts'
import { sqlStateOf } from '../../db/connect.ts'
import { sql } from '../../db/sql.ts'
import { addEntry } from '../entries/add-entry.ts'
import { joined, madePerson } from '../people-of-test.ts'
import { readHistory } from '../sharing/read-history.ts'
import { letIn, origin, seenBy } from '../sharing/shares-of-test.ts'
import { acceptEnquiry } from './answer-enquiry.ts'
import { accepted, madeDesk, madeFamily, mailed, scopeOf, sent, words } from './desk-of-test.ts'
import { readEnquiry, waitingEnquiries } from './read-enquiries.ts'
import { sendEnquiry, takeBackEnquiry } from './send-enquiry.ts'

const refusedRight = '42501'
const secret = 'A planted secret'

describe('the walls of enquiries', { skip: noDatabase }, () => {
  let test: TestData
  let area: string
  let otherArea: string
  let service: string
  let otherService: string
  let head: string
  let adviser: string
  let colleague: string
  let otherHead: string
  before(async () => {
    test = await testData()
    ;({ area, otherArea, service, otherService, head, adviser, colleague, otherHead } = await madeDesk(test))
  })
  after(() => test.close())

  const read = (person: string, id: string) => test.data.actingAs({ person }, (tx) => readEnquiry(tx, id))
  const seen = (person: string, caseId: string) => seenBy(test, person, caseId)
  const refused = (work: Promise<unknown>) =>
    assert.rejects(work, (error) => sqlStateOf(error) === refusedRight)

  /** Everything of a case that a person finds, in whatever table. */
  async function found(person: string, caseId: string): Promise<string> {
    const tables = [
      'case_file',
      'party',
      'acting',
      'wall',
      'wall_party',
      'concern',
      'event',
      'detail',
      'entry',
      'issued',
      'wall_key',
      'document',
      'provision',
      'delivery',
      'audit',
      'service_record',
      'worked',
    ]
    return test.data.actingAs({ person }, async (tx) => {
      const rows: unknown[] = []
      for (const table of tables) {
        const { rows: some } = await sql`select x::text from ${sql.table(`cases.${table}`)} x`.execute(tx)
        rows.push(...some)
      }
      const { rows: invited } = await sql`select id, email from cases.invitation`.execute(tx)
      return JSON.stringify([...rows, ...invited]).includes(caseId) ? JSON.stringify(rows) : ''
    })
  }

  it('reach the service of the area, which sees them and nothing else of the case', async () => {
    const family = await madeFamily(test, 'A parent', 'Child behind a wall')
    await test.data.actingAs({ person: family.person, caseId: family.caseId }, async (tx) => {
      const { walls } = await scopeOf(tx, family.caseId)
      const told = { kind: 'note', body: { says: secret, answers: null } } as const
      await addEntry(tx, {
        caseId: family.caseId,
        wall: walls[0] ?? '',
        concern: null,
        happenedOn: '2026-11-02',
        told,
      })
    })
    const id = await sent(test, family, { service, area })
    for (const member of [head, adviser, colleague]) {
      const enquiry = await read(member, id)
      assert.equal(enquiry?.query, words.query)
      assert.equal(enquiry?.state, 'waiting')
      assert.equal(await seen(member, family.caseId), null)
      assert.equal(await found(member, family.caseId), '')
    }
    assert.equal(await read(otherHead, id), null)
    assert.equal(await read(await madePerson(test, 'A stranger'), id), null)
    const queue = await test.data.actingAs({ person: adviser }, (tx) => waitingEnquiries(tx, [service]))
    assert.ok(queue.some((each) => each.id === id))
    const told = (await mailed(test)).filter(({ kind }) => kind === 'enquiry-arrived')
    assert.deepEqual(
      told.map(({ person_id }) => person_id),
      [head],
    )
    assert.ok(!JSON.stringify(told).includes('Child'))
    await test.data.actingAs({ person: family.person }, (tx) => takeBackEnquiry(tx, id))
  })

  it('open the way when they are accepted, as far and as long as the family chose', async () => {
    const family = await madeFamily(test, 'A parent', 'Child')
    const scope = await test.data.actingAs({ person: family.person, caseId: family.caseId }, (tx) =>
      scopeOf(tx, family.caseId, ['shared']),
    )
    const id = await sent(test, family, { service, area }, { scope: { ...scope, untilOn: '2099-01-01' } })
    const answer = await accepted(test, adviser, id)
    assert.deepEqual(answer, { kind: 'accepted', caseId: family.caseId })
    const file = await seen(adviser, family.caseId)
    assert.deepEqual(
      file?.walls.map(({ kind, mayWrite }) => [kind, mayWrite]),
      [
        ['private', true],
        ['adviser-joint', true],
        ['shared', false],
      ],
    )
    // The child's name stands behind the family's wall, which was not shared.
    assert.deepEqual(file?.details, {})
    // Nobody else of the service is in, and neither sees the enquiry any more.
    for (const other of [colleague, head, otherHead]) {
      assert.equal(await seen(other, family.caseId), null)
      assert.equal(await read(other, id), null)
    }
    assert.equal((await read(adviser, id))?.state, 'accepted')
    const own = await read(family.person, id)
    assert.deepEqual(
      own?.steps.map(({ became, organisation }) => [became, organisation]),
      [
        ['sent', 'Example SENDIASS'],
        ['accepted', 'Example SENDIASS'],
      ],
    )
    const history = await test.data.actingAs({ person: family.person, caseId: family.caseId }, (tx) =>
      tx.selectFrom('cases.audit').select(['act', 'person_id']).orderBy('number').execute(),
    )
    assert.deepEqual(
      history.filter(({ act }) => act === 'accepted-enquiry' || act === 'sent-enquiry'),
      [
        { act: 'sent-enquiry', person_id: family.person },
        { act: 'accepted-enquiry', person_id: adviser },
      ],
    )
    assert.ok(
      (await mailed(test)).some(
        (each) => each.kind === 'enquiry-accepted' && each.person_id === family.person,
      ),
    )
    // A second time there is nothing to accept, for nobody.
    assert.deepEqual(await accepted(test, colleague, id), { kind: 'gone' })
  })

  it('are nothing to another parent: not that one was sent, nor who came in behind a wall that is not theirs', async () => {
    const family = await madeFamily(test, 'A parent', 'Child')
    const other = await madePerson(test, 'Another parent')
    await letIn(test, {
      caseId: family.caseId,
      from: family.person,
      to: other,
      walls: ['family', 'shared'],
      kind: 'family',
      label: 'parent',
    })
    const before = await found(other, family.caseId)
    assert.ok(before.includes('joined'))
    const id = await sent(test, family, { service, area }, { scope: { walls: [] } })
    assert.equal(await found(other, family.caseId), before)
    assert.equal(await read(other, id), null)
    const shown = (person: string) =>
      test.data.actingAs({ person, caseId: family.caseId }, async (tx) =>
        (await readHistory(tx, { caseId: family.caseId, person: null, before: null, most: 100 })).lines.map(
          ({ act }) => act,
        ),
      )
    assert.ok((await shown(family.person)).includes('sent-enquiry'))
    assert.ok(!(await shown(other)).includes('sent-enquiry'))
    assert.deepEqual(await accepted(test, adviser, id), { kind: 'accepted', caseId: family.caseId })
    assert.ok((await shown(family.person)).includes('accepted-enquiry'))
    assert.equal(await found(other, family.caseId), before)
    await test.data.actingAs({ person: family.person }, (tx) => takeBackEnquiry(tx, id))
    assert.equal(await found(other, family.caseId), before)
  })

  it('lapse when whoever asked has left the case, or the share has ended', async () => {
    const family = await madeFamily(test, 'A parent', 'Child')
    const id = await sent(test, family, { service, area })
    const session = await test.session('way_forward_owner')
    const asWalls = async (statement: string) => {
      await session.query('begin')
      await session.query('set local role way_forward_walls')
      await session.query(statement)
      await session.query('commit')
    }
    await asWalls(`update cases.acting set ended_at = now() where case_id = '${family.caseId}'`)
    assert.deepEqual(await accepted(test, adviser, id), { kind: 'family-left' })
    assert.equal(await seen(adviser, family.caseId), null)

    const other = await madeFamily(test, 'A parent', 'Child')
    const scope = { fromOn: '2020-01-01', untilOn: '2020-02-01' }
    const late = await sent(test, other, { service, area }, { scope })
    assert.deepEqual(await accepted(test, adviser, late), { kind: 'over' })
    assert.equal(await seen(adviser, other.caseId), null)
  })

  it('give only what the sender may still give when they are accepted', async () => {
    const family = await madeFamily(test, 'A parent', 'Child')
    const id = await sent(test, family, { service, area })
    const session = await test.session('way_forward_owner')
    await session.query('begin')
    await session.query('set local role way_forward_walls')
    await session.query(
      `update cases.wall_party x set withdrawn_at = now() from cases.wall w
       where w.id = x.wall_id and w.kind = 'family' and w.case_id = '${family.caseId}'`,
    )
    await session.query('commit')
    assert.equal((await accepted(test, adviser, id)).kind, 'accepted')
    assert.deepEqual(
      (await seen(adviser, family.caseId))?.walls.map(({ kind }) => kind),
      ['private', 'adviser-joint', 'shared'],
    )
  })

  it('are refused by the database where somebody sends what is not theirs to send', async () => {
    const family = await madeFamily(test, 'A parent', 'Child')
    const other = await madeFamily(test, 'Another parent', 'Another child')
    const send = (person: string, given: Partial<Parameters<typeof sendEnquiry>[1]>) =>
      test.data.actingAs({ person }, (tx) =>
        sendEnquiry(tx, { ...words, organisation: service, area, from: null, ...given }, origin),
      )
    // A service that does not work in the area.
    await refused(send(family.person, { organisation: otherService }))
    // Somebody else's case, and somebody else's walls.
    const [theirs, mine] = await Promise.all(
      [other, family].map(({ person, caseId }) =>
        test.data.actingAs({ person, caseId }, (tx) => scopeOf(tx, caseId)),
      ),
    )
    assert.ok(theirs && mine)
    await refused(send(family.person, { from: { caseId: other.caseId, scope: mine } }))
    await refused(send(family.person, { from: { caseId: family.caseId, scope: theirs } }))
    const hidden =
      (await seen(family.person, family.caseId))?.walls.find(({ kind }) => kind === 'private')?.id ?? ''
    await refused(
      send(family.person, { from: { caseId: family.caseId, scope: { ...mine, walls: [hidden] } } }),
    )
    // An adviser in the case cannot let another service in.
    await accepted(test, adviser, await sent(test, family, { service, area }))
    await refused(
      send(adviser, {
        organisation: otherService,
        area: otherArea,
        from: { caseId: family.caseId, scope: mine },
      }),
    )
    // As somebody else, or settled beforehand.
    const columns = 'sent_by, organisation_id, area_id, name, child_name, query, email, meeting, may_pass_on'
    const attack = (person: string, statement: string) =>
      refused(test.data.actingAs({ person }, (tx) => sql.raw(statement).execute(tx)))
    const values = `'${service}', '${area}', 'x', 'x', 'x', 'x@example.org', 'no', true`
    await attack(
      other.person,
      `insert into cases.enquiry (${columns}) values ('${family.person}', ${values})`,
    )
    await attack(
      other.person,
      `insert into cases.enquiry (${columns}, state) values ('${other.person}', ${values}, 'accepted')`,
    )
    await attack(other.person, `update cases.enquiry set state = 'accepted'`)
    await attack(adviser, `update cases.enquiry set organisation_id = '${service}'`)
    await attack(adviser, `delete from cases.enquiry`)
    await attack(adviser, `insert into cases.enquiry_step (became) values ('accepted')`)
    await attack(adviser, `insert into cases.intake (organisation_id) values ('${service}')`)
    await attack(adviser, `select enquiry_id from cases.intake`)
    await attack(adviser, `select cases.enquiry_became(null, 'accepted', null, null)`)
    await attack(adviser, `select cases.waiting_enquiry('${randomUUID()}')`)
    await attack(adviser, `select cases.let_in('${family.caseId}', 'adviser', 'x', '${adviser}', null, null)`)
  })

  it('belong to members of today alone', async () => {
    const family = await madeFamily(test, 'A parent', 'Child')
    const id = await sent(test, family, { service, area })
    const leaver = await madePerson(test, 'Somebody who leaves')
    await joined(test, { service, person: leaver, role: 'member' })
    assert.ok(await read(leaver, id))
    await test.data.actingAs({ person: head }, (tx) =>
      tx
        .updateTable('people.member')
        .set({ ended_at: sql<Date>`now()` })
        .where('person_id', '=', leaver)
        .execute(),
    )
    assert.equal(await read(leaver, id), null)
    assert.deepEqual(
      await test.data.actingAs({ person: leaver }, (tx) =>
        acceptEnquiry(tx, { enquiry: id, level: 'casework', concern: null }, origin),
      ),
      { kind: 'gone' },
    )
  })
})
