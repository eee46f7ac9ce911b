import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type Day, day, publishedCalendar } from '@way-forward/law'
import { noDatabase, type TestData, testData } from '../../../proof/database.ts'
import { hashOfSecret } from '../../cases/sharing/secret-of-link.ts'
import { today as databasesToday } from '../../cases/sharing/shares-of-test.ts'
import type { Session } from '../../db/connect.ts'
import { sql } from '../../db/sql.ts'
import { addSide } from '../add-side.ts'
import { mediationServices } from '../advice/mediation-services.ts'
import { offerSide } from '../arranging/matter-invitations.ts'
import { tellOfEnd, tellOthers, tellService } from '../arranging/tell-sides.ts'
import {
  actsForFamily,
  type Cast,
  calledMatter,
  castOf,
  inMatterAs,
  organisationOf,
  placed,
  referralOfTest,
  somebody,
} from '../mediation-of-test.ts'
import { openMatter } from '../open-matter.ts'
import { giveMatter } from './give-matter.ts'
import { lookAtChangedMatters } from './look-at-matters.ts'
import { warnGuests } from './tell-ahead.ts'

const origin = 'https://wayforward.example'
const calendar = publishedCalendar

describe('what a desk tells', { skip: noDatabase }, () => {
  let test: TestData
  let admin: Session
  let cast: Cast
  let parent: string
  let today: Day
  before(async () => {
    test = await testData()
    admin = await test.session('way_forward_admin')
    cast = await castOf(test)
    parent = await somebody(test, 'A parent')
    today = day(await databasesToday(test))
  })
  after(() => test.close())

  /** Who has an email of a kind waiting about something, by their ids. */
  const waiting = async (kind: string, about: string) =>
    (
      await admin.query<{ who: string }>(
        `select person_id as who from post.message where kind = '${kind}' and fills->>'link' like '%${about}%'
          and sent_at is null order by 1`,
      )
    ).map(({ who }) => who)

  it('tells whoever has a matter; where no adviser has, every adviser who has no interest in it', async () => {
    const { id } = await calledMatter(test, cast, { told: true })
    const [second, interested, clerk] = await Promise.all(
      ['second', 'interested', 'clerk'].map((name) => somebody(test, name)),
    )
    assert.ok(second && interested && clerk)
    await placed(test, second, cast.service, ['mediationAdviser'])
    await placed(test, interested, cast.service, ['mediationAdviser'])
    await placed(test, clerk, cast.service)
    await admin.query(
      `insert into cases.barred (party_id, case_id, person_id) select service_party, case_id, '${interested}' from mediation.matter where id = '${id}'`,
    )
    const tell = (person: string) =>
      inMatterAs(test, person, id, (tx, matter) => tellOthers(tx, matter, origin))
    await tell(cast.officer)
    assert.deepEqual(await waiting('matter-work', id), [cast.adviser, second].sort())
    // One waiting email is enough.
    await tell(cast.officer)
    assert.equal((await waiting('matter-work', id)).length, 2)
    // A mediator who has it issues no certificate: the advisers are told besides. An adviser who has it is told alone.
    await admin.query(`delete from post.message`)
    const give = (person: string) =>
      inMatterAs(test, cast.adviser, id, (tx, matter) =>
        giveMatter(tx, matter, { person, name: 'x', part: 'mediator', isGiven: true }, { origin, today }),
      )
    await give(cast.mediator)
    await tell(cast.officer)
    assert.deepEqual(await waiting('matter-work', id), [cast.adviser, cast.mediator, second].sort())
    await admin.query(`delete from post.message`)
    await give(second)
    await tell(cast.officer)
    assert.deepEqual(await waiting('matter-work', id), [cast.mediator, second].sort())
    const texts = await admin.query<{ fills: unknown }>(
      `select fills from post.message where kind = 'matter-work'`,
    )
    for (const { fills } of texts) assert.doesNotMatch(JSON.stringify(fills), /rang|Somebody/)
  })

  it('tells nobody for a stranger, and the service of a referral that an adviser of the family made', async () => {
    const { id } = await calledMatter(test, cast)
    const stranger = await somebody(test, 'A stranger')
    const told = (person: string) => test.data.actingAs({ person }, (tx) => tellService(tx, { id }, origin))
    assert.equal(await told(stranger), 0)
    assert.equal(await told(cast.officer), 0)
    await admin.query(`update mediation.matter set opened_by = '${stranger}' where id = '${id}'`)
    assert.ok((await told(stranger)) > 0)
    await assert.rejects(
      test.data.actingAs({ person: stranger }, (tx) => tellService(tx, { id }, 'javascript:x')),
    )
  })

  it('asks a family once what it thought, and tells the others nothing of that', async () => {
    const { id } = await calledMatter(test, cast, { told: true })
    await actsForFamily(test, parent, id)
    const end = (person: string) =>
      inMatterAs(test, person, id, (tx, matter) => tellOfEnd(tx, matter, origin))
    // The council’s word is not the service’s.
    await end(cast.officer)
    assert.deepEqual(await waiting('matter-over', id), [])
    await end(cast.adviser)
    assert.deepEqual(await waiting('matter-over', id), [parent])
    assert.deepEqual(await waiting('matter-news', id), [cast.officer])
    const asked = async () =>
      (
        await admin.query<{ asked: boolean }>(
          `select (fills->>'isAsked')::boolean as asked from post.message where kind = 'matter-over' and person_id = '${parent}'`,
        )
      ).map((row) => row.asked)
    assert.deepEqual(await asked(), [true])
    await admin.query(`delete from post.message`)
    await end(cast.adviser)
    assert.deepEqual(await asked(), [false])
  })

  it('offers no service at which nobody advises, and opens no matter there', async () => {
    const empty = await organisationOf(test, 'mediationService', 'Nobody advises here')
    await placed(test, await somebody(test, 'A clerk'), empty, ['mediator'])
    const offered = await test.data.actingAs({ person: parent }, (tx) => mediationServices(tx, null))
    assert.ok(offered.some(({ id }) => id === cast.service))
    assert.ok(!offered.some(({ id }) => id === empty))
    await assert.rejects(
      test.data.actingAs({ person: cast.officer }, (tx) =>
        openMatter(tx, {
          process: 'mediation',
          service: empty,
          opener: cast.council,
          area: null,
          concernKind: 'council-decision',
          withFamily: true,
          referredOn: '2026-11-02',
          referral: referralOfTest,
        }),
      ),
      /no such mediation service/,
    )
  })

  it('warns them and the service once, five days before their 30 days end', async () => {
    cast = await castOf(test)
    await admin.query('delete from post.message')
    const { id } = await calledMatter(test, cast)
    const guest = await somebody(test, 'A guest')
    const side = await inMatterAs(test, cast.adviser, id, (tx) =>
      addSide(tx, {
        matter: id,
        role: 'authority',
        organisation: null,
        label: 'A council without an account',
        knownAs: null,
      }),
    )
    const secret = await inMatterAs(test, cast.adviser, id, (tx, matter) =>
      offerSide(tx, matter, { side: side ?? '', to: 'guest@example.org' }, origin),
    )
    const presented = hashOfSecret(secret ?? '')?.toString('hex') ?? assert.fail('no secret')
    await test.data.actingAs({ person: guest, presented }, async (tx) => {
      await sql`select mediation.accept_invitation()`.execute(tx)
    })
    await admin.query('delete from post.message')
    const warn = () => test.workData.asWorker((tx) => warnGuests(tx, origin))
    assert.equal(await warn(), 0)
    await admin.query(
      `update cases.acting set until_at = now() + interval '4 days' where person_id = '${guest}'`,
    )
    assert.equal(await warn(), 2)
    assert.deepEqual(await waiting('guest-ends', id), [guest])
    assert.deepEqual(await waiting('guest-of-matter-ends', id), [cast.adviser])
    assert.equal(await warn(), 0)
  })

  it('looks at every other matter where one cannot be looked at, and says which', async () => {
    cast = await castOf(test)
    const [bad, good] = [await calledMatter(test, cast), await calledMatter(test, cast)]
    const faults: string[] = []
    const sweep = { today, calendar, report: (fault: string) => faults.push(fault) }
    await lookAtChangedMatters(test.workData, sweep)
    assert.deepEqual(faults, [])
    // An instant that is none in any calendar.
    await admin.query(
      `insert into mediation.step (matter_id, case_id, wall_id, kind, word, on_day, at_time)
        select w.matter_id, w.case_id, w.wall_id, 'meeting', 'video', people.today(), 'infinity'
        from mediation.matter_wall w where w.matter_id = '${bad.id}' and w.use = 'matter'`,
    )
    await admin.query(
      `update mediation.due_line set stage = 'dated', looked_at = '2020-01-01' where matter_id in ('${bad.id}', '${good.id}')`,
    )
    await admin.query(`insert into mediation.changed (matter_id) values ('${bad.id}'), ('${good.id}')`)
    await lookAtChangedMatters(test.workData, sweep)
    assert.equal(faults.length, 1)
    assert.match(faults[0] ?? '', new RegExp(bad.id))
    const lines = await admin.query<{ id: string; stage: string }>(
      `select distinct matter_id as id, stage from mediation.due_line where matter_id in ('${bad.id}', '${good.id}')`,
    )
    assert.equal(lines.find(({ id }) => id === good.id)?.stage, 'new')
    assert.equal(lines.find(({ id }) => id === bad.id)?.stage, 'dated')
    // It is not looked at again and again.
    await lookAtChangedMatters(test.workData, sweep)
    assert.equal(faults.length, 1)
  })
})
