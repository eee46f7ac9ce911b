import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import { noDatabase, type TestData, testData } from '../../../proof/database.ts'
import type { Session } from '../../db/connect.ts'
import { readErasures } from '../../db/erasure-list.ts'
import { replayErasures } from '../../db/replay-erasures.ts'
import { acceptEnquiry } from '../desk/answer-enquiry.ts'
import { madeDesk, sent, type TestDesk, words } from '../desk/desk-of-test.ts'
import { readEnquiry, sentEnquiries } from '../desk/read-enquiries.ts'
import { sendEnquiry } from '../desk/send-enquiry.ts'
import { recordWork } from '../desk/work-time.ts'
import { madePerson } from '../people-of-test.ts'
import { letInParent, offered, opened, origin } from '../sharing/shares-of-test.ts'
import { eraseAccount } from './erase-account.ts'
import { eraseAsked } from './erase-asked.ts'
import { eraseEnquiry } from './erase-enquiry.ts'
import { testList } from './list-of-test.ts'

describe('erasing what somebody asked a service without a case', { skip: noDatabase }, () => {
  let test: TestData
  let admin: Session
  let desk: TestDesk
  const { list, remove } = testList()
  before(async () => {
    test = await testData()
    admin = await test.session('way_forward_admin')
    desk = await madeDesk(test)
  })
  after(async () => {
    await test.close()
    remove()
  })

  const ask = (person: string) =>
    test.data.actingAs({ person }, async (tx) => {
      const to = { organisation: desk.service, area: desk.area, from: null }
      const made = await sendEnquiry(tx, { ...words, ...to }, origin)
      return made.kind === 'sent' ? made.id : ''
    })
  const read = (person: string, id: string) => test.data.actingAs({ person }, (tx) => readEnquiry(tx, id))
  const erase = (person: string, id: string) => test.data.actingAs({ person }, (tx) => eraseEnquiry(tx, id))
  const outcomes = (id: string) =>
    admin.query<{ became: string | null }>('select became from cases.intake where enquiry_id = $1', [id])

  it('is for who sent it alone, ends it with the service at once, and leaves what the service wrote', async () => {
    const parent = await madePerson(test, 'A parent')
    const [waiting, answered] = [await ask(parent), await ask(parent)]
    await test.data.actingAs({ person: desk.adviser }, async (tx) => {
      await acceptEnquiry(tx, { enquiry: answered, level: 'information', concern: null }, origin)
      const work = {
        organisation: desk.service,
        file: answered,
        workedOn: '2026-11-20',
        minutes: 30,
      } as const
      await recordWork(tx, { ...work, kind: 'contact' })
    })
    for (const person of [desk.adviser, desk.head, await madePerson(test, 'A stranger')]) {
      assert.equal(await erase(person, answered), false)
      assert.equal(await erase(person, waiting), false)
    }
    assert.equal(await erase(parent, randomUUID()), false)
    assert.equal((await read(desk.adviser, answered))?.state, 'accepted')
    for (const id of [waiting, answered]) {
      assert.equal(await erase(parent, id), true)
      assert.equal(await erase(parent, id), true)
      assert.equal(await read(desk.adviser, id), null)
    }
    assert.equal(await eraseAsked(test.workData, list), 2)
    assert.deepEqual(await test.data.actingAs({ person: parent }, (tx) => sentEnquiries(tx, null)), [])
    for (const table of ['enquiry where id', 'enquiry_step where enquiry_id']) {
      assert.deepEqual(await admin.query(`select from cases.${table} = any($1)`, [[waiting, answered]]), [])
    }
    assert.deepEqual(
      [...(await outcomes(waiting)), ...(await outcomes(answered))].map(({ became }) => became),
      ['taken-back', 'accepted'],
    )
    const kept = await admin.query('select from cases.worked where file_id = $1', [answered])
    assert.equal(kept.length, 1)
    assert.equal(await eraseAsked(test.workData, list), 0)
    const listed = readErasures(list).flatMap((each) => (each.kind === 'enquiry' ? [each.id] : []))
    assert.deepEqual(new Set(listed), new Set([waiting, answered]))
  })

  it('is not for one that came from a case, which goes with its sender’s side', async () => {
    const parent = await madePerson(test, 'A parent')
    const caseId = await opened(test, parent)
    const id = await sent(test, { person: parent, caseId }, desk)
    assert.equal(await erase(parent, id), false)
    assert.equal((await read(parent, id))?.state, 'waiting')
  })

  it('is done again in a database that was restored, with what was somebody’s own in a case', async () => {
    const [parent, other] = [await madePerson(test, 'A parent'), await madePerson(test, 'Another parent')]
    const caseId = await opened(test, parent)
    await letInParent(test, { caseId, from: parent, to: other })
    const [alone, ofCase] = [await ask(parent), await sent(test, { person: parent, caseId }, desk)]
    const { id: offer } = await offered(test, { caseId, from: parent, walls: ['shared'] })
    const party = await test.data.actingAs({ person: parent, caseId }, async (tx) => {
      const found = await tx.selectFrom('cases.acting').selectAll().where('person_id', '=', parent).execute()
      return found[0]?.party_id ?? ''
    })
    // As a list would have it that is younger than the database.
    const erased = [
      { kind: 'enquiry', id: alone },
      { kind: 'walls', caseId, party, walls: [], isWhole: false },
    ] as const
    const owner = await test.session('way_forward_owner')
    assert.equal(await replayErasures(owner.query, erased), true)
    assert.deepEqual(await admin.query('select from cases.enquiry where id = any($1)', [[alone, ofCase]]), [])
    assert.deepEqual(await admin.query('select from cases.invitation where id = $1', [offer]), [])
    assert.equal(await replayErasures(owner.query, erased), false)
    // Nothing of anybody else’s.
    const left = await admin.query('select from cases.acting where case_id = $1 and ended_at is null', [
      caseId,
    ])
    assert.equal(left.length, 1)
  })

  it('ends with an account at once, before anybody answers it', async () => {
    const parent = await madePerson(test, 'A parent')
    const [waiting, answered] = [await ask(parent), await ask(parent)]
    await test.data.actingAs({ person: desk.adviser }, (tx) =>
      acceptEnquiry(tx, { enquiry: answered, level: 'information', concern: null }, origin),
    )
    assert.equal(await test.data.actingAs({ person: parent }, eraseAccount), true)
    for (const id of [waiting, answered]) assert.equal(await read(desk.adviser, id), null)
    assert.deepEqual(
      (await outcomes(waiting)).map(({ became }) => became),
      ['taken-back'],
    )
    await eraseAsked(test.workData, list)
    assert.deepEqual(await admin.query('select from cases.enquiry where sent_by = $1', [parent]), [])
  })
})
