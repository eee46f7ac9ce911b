import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, it } from 'node:test'
import { noDatabase } from '../../../proof/database.ts'
import { sqlStateOf } from '../../db/connect.ts'
import { sql } from '../../db/sql.ts'
import { stepsOf } from '../matter.ts'
import {
  actsForFamily,
  calledMatter,
  inMatterAs,
  organisationOf,
  placed,
  somebody,
  withCast,
} from '../mediation-of-test.ts'
import { sealAgreementOfTest } from './agreements-of-test.ts'
import { letCarryOut } from './let-carry-out.ts'

const agreedOn = '2026-11-02'

describe('a term of somebody who is no side', { skip: noDatabase }, () => {
  const { test, cast } = withCast()
  let parent: string
  before(async () => {
    parent = await somebody(test, 'A parent')
  })

  it('is said to be carried out by whoever a term names, once, of that term, and as long as they are let in', async () => {
    const admin = await test.session('way_forward_admin')
    const names = [`School ${randomUUID()}`, `Clinic ${randomUUID()}`] as const
    await admin.query(`update people.organisation set name = '${names[0]}' where id = '${cast.school}'`)
    const clinic = await organisationOf(test, 'body', names[1])
    const clerk = await somebody(test, 'clerk')
    await placed(test, clerk, clinic)
    const { id, caseId } = await calledMatter(test, cast, { told: true })
    await actsForFamily(test, parent, id)
    const terms = await sealAgreementOfTest(test, cast, parent, {
      id,
      on: agreedOn,
      terms: names.map((named) => ({ what: 'Help with reading', named, kind: 'own-day', by: '2026-12-01' })),
    })
    for (const name of names)
      assert.equal(await inMatterAs(test, parent, id, (tx) => letCarryOut(tx, id, name)), true)
    const [ofSchool = '', ofClinic = ''] = terms
    const step = randomUUID()
    const say = (person: string, what: string) =>
      inMatterAs(test, person, id, async (tx) => {
        const { rows } = await sql<{ said: boolean }>`
          select mediation.say_carried_out(${step}::uuid, ${id}::uuid, ${what}::uuid, ${agreedOn}::date, null) as said`.execute(
          tx,
        )
        return rows[0]?.said
      })
    const refused = (error: unknown) => sqlStateOf(error) === '42501'
    await assert.rejects(say(cast.head, ofClinic), refused)
    await assert.rejects(say(clerk, ofSchool), refused)
    assert.equal(await say(cast.head, ofSchool), true)
    assert.equal(await say(cast.head, ofSchool), false)
    const told = await inMatterAs(test, parent, id, async (_, matter) => stepsOf(matter, 'term'))
    assert.deepEqual(
      told.map(({ word, about, side, body }) => [word, about, side, body]),
      [['done', ofSchool, null, { carrier: names[0] }]],
    )
    await admin.query(
      `update cases.wall_party set withdrawn_at = now() where party_id in (select id from cases.party where organisation_id = '${clinic}')`,
    )
    await assert.rejects(
      test.data.actingAs({ person: clerk, caseId }, (tx) =>
        sql`select mediation.say_carried_out(${randomUUID()}::uuid, ${id}::uuid, ${ofClinic}::uuid, ${agreedOn}::date, null)`.execute(
          tx,
        ),
      ),
      refused,
    )
  })
})
