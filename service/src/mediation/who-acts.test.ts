import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { describe, it } from 'node:test'
import { day, publishedCalendar } from '@way-forward/law'
import { noDatabase } from '../../proof/database.ts'
import { openCase } from '../cases/open-case.ts'
import { hashOfSecret } from '../cases/sharing/secret-of-link.ts'
import { sqlStateOf } from '../db/connect.ts'
import { sql } from '../db/sql.ts'
import { addSide } from './add-side.ts'
import { offerSide } from './arranging/matter-invitations.ts'
import { takeSide } from './arranging/take-side.ts'
import { tellSides } from './arranging/tell-sides.ts'
import { mayCertify } from './certificate/read-certificates.ts'
import { giveMatter } from './desk/give-matter.ts'
import { declare, type NewDeclaration } from './desk/mediators.ts'
import { readDesk } from './desk/read-desk.ts'
import { sideOf } from './matter.ts'
import {
  actsForFamily,
  calledMatter,
  inMatterAs,
  placed,
  referralOfTest,
  somebody,
  withCast,
} from './mediation-of-test.ts'
import { referCase } from './open-matter.ts'
import { caseOfMatter, readMatter } from './read-matter.ts'

const origin = 'https://wayforward.example'
const today = day('2026-11-20')

describe('who acts for whom in a matter', { skip: noDatabase }, () => {
  const { test, cast } = withCast()

  const sees = (person: string, id: string) =>
    test.data.actingAs({ person }, async (tx) => (await caseOfMatter(tx, id)) !== null)
  const voiceOf = (person: string, { id, caseId }: { id: string; caseId: string }) =>
    test.data.actingAs({ person, caseId }, async (tx) => {
      const voice = (await readMatter(tx, id))?.voice
      return voice?.as === 'side' ? voice.side.role : (voice?.as ?? null)
    })
  const isOnDesk = (person: string, organisation: string, id: string) =>
    test.data.actingAs({ person }, async (tx) => {
      const question = { organisation, list: 'all', page: 1, today, calendar: publishedCalendar } as const
      return (await readDesk(tx, question)).lines.some((line) => line.id === id)
    })
  const declares = (person: string, more: Pick<NewDeclaration, 'kind'> & Partial<NewDeclaration>) =>
    test.data.actingAs({ person }, async (tx) => {
      const id = randomUUID()
      await declare(
        tx,
        { organisation: cast.service, person },
        { id, madeOn: '2026-11-02', says: null, ...more },
      )
      return id
    })
  const give = (person: string, id: string) =>
    inMatterAs(test, cast.adviser, id, (tx, matter) =>
      giveMatter(tx, matter, { person, name: 'x', part: 'mediator', isGiven: true }, { origin, today }),
    ).catch(sqlStateOf)
  const mediator = async (capacity: 'mediator' | 'mediationAdviser' = 'mediator') => {
    const person = await somebody(test, 'Another')
    await placed(test, person, cast.service, [capacity])
    return person
  }
  const take = (person: string, secret: string, email: string) =>
    test.data.actingAs({ person, presented: hashOfSecret(secret)?.toString('hex') ?? '' }, (tx) =>
      takeSide(tx, email),
    )
  const offered = (id: string, side: string, to: string) =>
    inMatterAs(test, cast.adviser, id, (tx, matter) => offerSide(tx, matter, { side, to }, origin))
  const familySide = (id: string) =>
    inMatterAs(test, cast.adviser, id, async (_, matter) => sideOf(matter, 'family')?.id ?? '')

  it('has somebody who works for a council act for their own family alone in its matter', async () => {
    const matter = await calledMatter(test, cast, { told: true })
    const officer = await somebody(test, 'An officer')
    await placed(test, officer, cast.council)
    assert.equal(await voiceOf(officer, matter), 'authority')
    assert.equal(await isOnDesk(officer, cast.council, matter.id), true)
    await actsForFamily(test, officer, matter.id)
    assert.equal(await voiceOf(officer, matter), 'family')
    assert.equal(await isOnDesk(officer, cast.council, matter.id), false)
    await test.data.actingAs({ person: officer, caseId: matter.caseId }, async (tx) => {
      const read = await readMatter(tx, matter.id)
      const council = read === null ? null : sideOf(read, 'authority')
      assert.ok(council?.isMine === false)
      assert.ok(!read?.walls.some(({ side }) => side === council.id))
    })
    // Their colleagues are told, and they are not told as the council.
    const told = await inMatterAs(test, cast.adviser, matter.id, (tx, read) =>
      tellSides(tx, read, [sideOf(read, 'authority')?.id ?? ''], origin),
    )
    const admin = await test.session('way_forward_admin')
    const [row] = await admin.query<{ n: number }>(
      `select count(*)::int as n from post.message where kind = 'matter-news' and person_id = '${officer}'`,
    )
    assert.ok(told !== null)
    assert.equal(row?.n, 0)
    assert.equal(await voiceOf(officer, await calledMatter(test, cast, { told: true })), 'authority')
  })

  it('has an adviser of the service who is the parent neither run it, nor certify, nor be given it', async () => {
    const parent = await mediator('mediationAdviser')
    const caseId = await test.data.actingAs({ person: parent }, (tx) =>
      openCase(tx, { label: 'parent', facts: null }),
    )
    const matter = await test.data.actingAs({ person: parent, caseId }, (tx) => refer(tx, caseId))
    assert.ok(matter)
    assert.equal(await voiceOf(parent, matter), 'family')
    await inMatterAs(test, parent, matter.id, async (tx, read) => {
      assert.equal(await mayCertify(tx, read.id), false)
      assert.ok(read.walls.every(({ use }) => use !== 'service'))
    })
    assert.equal(await give(parent, matter.id), '23514')
    assert.equal(await voiceOf(cast.adviser, matter), 'service')
  })

  const refer = (tx: Parameters<typeof referCase>[0], caseId: string, concern: string | null = null) =>
    referCase(tx, {
      caseId,
      process: 'mediation',
      concern,
      concernKind: 'council-decision',
      service: cast.service,
      area: null,
      referredOn: '2026-11-02',
      referral: referralOfTest,
    })

  it('lets nobody take a side over who speaks in the matter already', async () => {
    const matter = await calledMatter(test, cast, { told: true })
    const adviser = await mediator('mediationAdviser')
    const secret = await offered(matter.id, await familySide(matter.id), 'own@example.org')
    for (const person of [adviser, cast.officer])
      assert.equal((await take(person, secret ?? '', 'own@example.org')).kind, 'refused')
    const parent = await somebody(test, 'A parent')
    assert.equal((await take(parent, secret ?? '', 'own@example.org')).kind, 'taken')
    // The family is no guest of a council.
    const side = await inMatterAs(test, cast.adviser, matter.id, (tx) =>
      addSide(tx, {
        matter: matter.id,
        role: 'commissioner',
        organisation: null,
        label: 'Care board',
        knownAs: null,
      }),
    )
    const guest = await offered(matter.id, side ?? '', 'guest@example.org')
    assert.equal((await take(parent, guest ?? '', 'guest@example.org')).kind, 'refused')
  })

  it('takes whoever declares a conflict off their matters, by account or by name, and gives them back after it', async () => {
    const matter = await calledMatter(test, cast, { told: true })
    const adviser = await mediator('mediationAdviser')
    const given = await mediator()
    assert.equal(await give(given, matter.id), true)
    assert.deepEqual([await sees(adviser, matter.id), await sees(given, matter.id)], [true, true])
    const conflict = await declares(adviser, { kind: 'conflict', withOrganisation: cast.council })
    const admin = await test.session('way_forward_admin')
    const [council] = await admin.query<{ name: string }>(
      `select name from people.organisation where id = '${cast.council}'`,
    )
    await declares(given, { kind: 'conflict', withName: ` ${council?.name.toUpperCase()} ` })
    assert.deepEqual([await sees(adviser, matter.id), await sees(given, matter.id)], [false, false])
    assert.equal(await isOnDesk(adviser, cast.service, matter.id), false)
    assert.equal(await give(given, matter.id), '23514')
    const elsewhere = await calledMatter(test, cast)
    assert.equal(await sees(adviser, elsewhere.id), true)
    await declares(adviser, { kind: 'conflict-over', ends: conflict })
    assert.equal(await sees(adviser, matter.id), true)
  })

  it('takes a mediator off a matter into which somebody comes with whom they have a conflict', async () => {
    const matter = await calledMatter(test, cast)
    const [one, other] = [await mediator(), await mediator()]
    await declares(one, { kind: 'conflict', withOrganisation: cast.council })
    await declares(other, { kind: 'conflict', withName: 'exampleshire' })
    assert.deepEqual([await give(one, matter.id), await give(other, matter.id)], [true, true])
    const add = (organisation: string | null, role: 'authority' | 'provider') =>
      inMatterAs(test, cast.adviser, matter.id, (tx) =>
        addSide(tx, { matter: matter.id, role, organisation, label: 'Exampleshire', knownAs: null }),
      )
    assert.ok(await add(cast.council, 'authority'))
    assert.deepEqual([await sees(one, matter.id), await sees(other, matter.id)], [false, true])
    assert.ok(await add(null, 'provider'))
    assert.equal(await sees(other, matter.id), false)
  })

  it('gives nothing to who is not independent, and lets them issue no certificate', async () => {
    const matter = await calledMatter(test, cast)
    const [adviser, other] = [await mediator('mediationAdviser'), await mediator()]
    const may = (person: string) => inMatterAs(test, person, matter.id, (tx, read) => mayCertify(tx, read.id))
    assert.equal(await may(adviser), true)
    for (const person of [adviser, other]) await declares(person, { kind: 'not-independent' })
    assert.equal(await may(adviser), false)
    assert.deepEqual([await give(adviser, matter.id), await give(other, matter.id)], ['23514', '23514'])
    for (const person of [adviser, other]) await declares(person, { kind: 'independent' })
    assert.equal(await may(adviser), true)
    assert.equal(await give(other, matter.id), true)
  })

  it('is referred by a family member who may add to the case, and about a concern that they see', async () => {
    const [parent, shutOut] = [await somebody(test, 'A parent'), await somebody(test, 'Another')]
    const caseId = await test.data.actingAs({ person: parent }, (tx) =>
      openCase(tx, { label: 'parent', facts: null }),
    )
    const admin = await test.session('way_forward_admin')
    const [party] = await admin.query<{ id: string }>(
      `insert into cases.party (case_id, kind, label) values ('${caseId}', 'family', 'grandparent') returning id`,
    )
    await admin.query(`insert into cases.acting (case_id, party_id, person_id)
      values ('${caseId}', '${party?.id}', '${shutOut}')`)
    const referAs = (person: string, concern: string | null = null) =>
      test.data.actingAs({ person, caseId }, (tx) => refer(tx, caseId, concern))
    assert.equal(await referAs(shutOut), null)
    const share = (mayWrite: boolean) =>
      admin.query(`insert into cases.wall_party (case_id, wall_id, party_id, may_write, granted_by)
        select '${caseId}', w.id, '${party?.id}', ${mayWrite}, '${parent}' from cases.wall w
        where w.case_id = '${caseId}' and w.kind = 'shared'`)
    await share(false)
    assert.equal(await referAs(shutOut), null)
    await admin.query(`update cases.wall_party set withdrawn_at = now() where party_id = '${party?.id}'`)
    await share(true)
    const [hidden] = await admin.query<{ id: string }>(
      `insert into cases.concern (case_id, wall_id, kind, recorded_by)
         select '${caseId}', w.id, 'council-decision', '${parent}' from cases.wall w
         where w.case_id = '${caseId}' and w.kind = 'private' returning id`,
    )
    assert.equal(await referAs(shutOut, hidden?.id), null)
    assert.ok(await referAs(parent, hidden?.id))
    assert.ok(await referAs(shutOut))
  })

  it('offers no guest’s place of somebody who has an account, by a statement of one’s own either', async () => {
    const matter = await calledMatter(test, cast, { told: true })
    const side = await inMatterAs(
      test,
      cast.adviser,
      matter.id,
      async (_, read) => sideOf(read, 'authority')?.id ?? '',
    )
    const secret = 'c'.repeat(43)
    const hash = hashOfSecret(secret)?.toString('hex') ?? ''
    const insert = `insert into mediation.invitation (matter_id, case_id, side_id, kind, email, secret_hash, made_by)
      values ('${matter.id}', '${matter.caseId}', '${side}', 'guest', 'x@example.org', decode('${hash}', 'hex'), `
    const forged = inMatterAs(test, cast.adviser, matter.id, (tx) =>
      sql.raw(`${insert} people.me())`).execute(tx),
    ).then(() => 'added', sqlStateOf)
    assert.equal(await forged, '42501')
    await (await test.session('way_forward_admin')).query(`${insert} null)`)
    const guest = await somebody(test, 'A guest')
    assert.equal((await take(guest, secret, 'x@example.org')).kind, 'refused')
    assert.equal(await sees(guest, matter.id), false)
  })

  it('counts only in matters that one speaks in for the service, and opinions of families once', async () => {
    const matter = await calledMatter(test, cast)
    const family = await somebody(test, 'A parent')
    await actsForFamily(test, family, matter.id)
    const count = (person: string, organisation: string, of: string) =>
      test.data
        .actingAs({ person, caseId: matter.caseId }, (tx) =>
          sql`insert into mediation.tally (organisation_id, matter_id, process, what, on_day)
            values (${organisation}, ${of}, 'mediation', 'meeting', '2026-11-02')`.execute(tx),
        )
        .then(() => 'counted', sqlStateOf)
    assert.equal(await count(cast.adviser, cast.service, matter.id), 'counted')
    assert.equal(await count(cast.adviser, cast.service, randomUUID()), '42501')
    assert.equal(await count(cast.mediator, cast.service, matter.id), '42501')
    assert.equal(await count(cast.officer, cast.council, matter.id), '42501')
    const feedback = (person: string, side: string | null) =>
      inMatterAs(test, person, matter.id, async (tx, read) => {
        const wall = read.walls.find(
          ({ use, side: of }) => use === 'with' && of === sideOf(read, 'family')?.id,
        )
        return sql`insert into mediation.step (matter_id, case_id, wall_id, side_id, kind, on_day, body, recorded_by)
          values (${read.id}, ${read.caseId}, ${wall?.id}, ${side}, 'feedback', '2026-11-02', '{"marks": {"fair": 5}}',
            people.me())`.execute(tx)
      })
    const side = await familySide(matter.id)
    await feedback(cast.adviser, null)
    await feedback(family, side)
    await feedback(family, side)
    const admin = await test.session('way_forward_admin')
    const [counted] = await admin.query<{ n: number }>(
      `select count(*)::int as n from mediation.tally where matter_id = '${matter.id}' and what = 'feedback'`,
    )
    assert.equal(counted?.n, 1)
  })

  it('shows the sealed keys to advisers of a mediation service that goes on', async () => {
    const reads = (person: string) =>
      test.data.actingAs({ person }, async (tx) => {
        const { rows } = await sql`select id from mediation.signing_key`.execute(tx)
        return rows.length > 0
      })
    const admin = await test.session('way_forward_admin')
    await admin.query(`insert into mediation.signing_key (id, public_key, sealed, master, began_on)
      values ('${'a'.repeat(32)}', decode('${'ab'.repeat(32)}', 'hex'), decode('${'cd'.repeat(60)}', 'hex'), 'one', '2026-11-02')`)
    const elsewhere = await somebody(test, 'Another')
    await placed(test, elsewhere, cast.school, ['mediationAdviser'])
    assert.equal(await reads(cast.adviser), true)
    assert.equal(await reads(elsewhere), false)
  })
})
