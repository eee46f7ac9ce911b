import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { noDatabase, type TestData, testData } from '../../../proof/database.ts'
import { accepted, madeDesk, madeFamily, sent, type TestDesk } from '../../cases/desk/desk-of-test.ts'
import { casesOfService } from '../../cases/desk/service-cases.ts'
import { joined, madeOrganisation, madePerson } from '../../cases/people-of-test.ts'
import { readCase } from '../../cases/read-case.ts'
import { readHistory } from '../../cases/sharing/read-history.ts'
import { type Session, sqlStateOf } from '../../db/connect.ts'
import type { PersonTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'
import { acceptPlace, presentedOf, readPlace } from './accept-place.ts'
import { changeMember, endMembership } from './change-member.ts'
import {
  addOrganisation,
  areasOf,
  countService,
  listOrganisations,
  renameOrganisation,
  retireOrganisation,
  workIn,
} from './keep-organisations.ts'
import { offerPlace, takeBackPlace } from './offer-place.ts'
import { memberNamed, readMembers, readOffers } from './read-members.ts'
import { confirmDomain, keepSingleSignOn, readSingleSignOn } from './single-sign-on.ts'

const keys = { wrap: () => ({ wrapped: Buffer.alloc(60), master: 'master-0001.key' }) }

describe('organisations and their members', { skip: noDatabase }, () => {
  let test: TestData
  let admin: Session
  let desk: TestDesk
  let operator: string
  before(async () => {
    test = await testData()
    admin = await test.session('way_forward_admin')
    desk = await madeDesk(test)
    operator = await madePerson(test, 'The operator')
    const service = await madeOrganisation(test, { kind: 'operator', name: 'Who runs it' })
    await joined(test, { service, person: operator, role: 'administrator' })
  })
  after(() => test.close())

  const as = <T>(person: string, work: (tx: PersonTx) => Promise<T>) => test.data.actingAs({ person }, work)
  const refused = async (person: string, work: (tx: PersonTx) => Promise<unknown>, why: string) =>
    assert.equal(
      await as(person, work).then(
        () => null,
        (error: unknown) => sqlStateOf(error),
      ),
      '42501',
      why,
    )
  const place = (email: string, organisation = desk.service) =>
    ({ organisation, email, role: 'member', capacities: [] }) as const
  const offered = async (email: string) => {
    const secret = await as(desk.head, (tx) => offerPlace(tx, place(email)))
    assert.ok(secret)
    const presented = presentedOf(secret)
    assert.ok(presented)
    return presented
  }
  const take = (person: string, presented: string, email: string) =>
    test.data.actingAs({ person, presented }, (tx) => acceptPlace(tx, email))
  const membership = async (person: string, organisation = desk.service) => {
    const [row] = await admin.query<{ id: string }>(
      'select id from people.member where person_id = $1 and organisation_id = $2 and ended_at is null',
      [person, organisation],
    )
    return row?.id ?? ''
  }
  const works = async (person: string) =>
    (
      await as(person, (tx) => sql<{ id: string }>`select people.my_organisations() as id`.execute(tx))
    ).rows.map(({ id }) => id)

  it('offer a place to one address, once', async () => {
    const presented = await offered('new@example.org')
    const nobody = await test.data.actingAs({ person: null, presented }, readPlace)
    assert.deepEqual([nobody?.name, nobody?.state], ['Example SENDIASS', 'open'])
    assert.equal(await test.data.actingAs({ person: null }, readPlace), null)
    const other = await madePerson(test, 'Another')
    assert.deepEqual(await take(other, presented, 'another@example.org'), {
      kind: 'refused',
      why: 'wrong-person',
    })
    const person = await madePerson(test, 'Somebody new')
    assert.deepEqual(await take(person, presented, 'New@example.org'), {
      kind: 'joined',
      organisation: desk.service,
    })
    assert.deepEqual(await works(person), [desk.service])
    assert.deepEqual(await take(person, presented, 'new@example.org'), { kind: 'refused', why: 'accepted' })
    const again = await offered('new@example.org')
    assert.deepEqual(await take(person, again, 'new@example.org'), { kind: 'refused', why: 'in-already' })
  })

  it('let in one of two who take the same place at the same moment', async () => {
    const presented = await offered('race@example.org')
    const people = [await madePerson(test, 'One'), await madePerson(test, 'Two')]
    const became = await Promise.all(people.map((person) => take(person, presented, 'race@example.org')))
    assert.deepEqual(became.map(({ kind }) => kind).sort(), ['joined', 'refused'])
    assert.equal((await Promise.all(people.map(works))).flat().length, 1)
  })

  it('take an offer back, replace it by a newer one, and count those of one person', async () => {
    const presented = await offered('back@example.org')
    const newer = await offered('back@example.org')
    const [first] = await as(desk.head, (tx) => readOffers(tx, desk.service))
    assert.equal(first?.email, 'back@example.org')
    assert.equal((await test.data.actingAs({ person: null, presented }, readPlace))?.state, 'withdrawn')
    const asked = { organisation: desk.service, id: first?.id ?? '' }
    assert.equal(await as(desk.adviser, (tx) => takeBackPlace(tx, asked)), false)
    assert.equal(await as(desk.otherHead, (tx) => takeBackPlace(tx, asked)), false)
    assert.equal(await as(desk.head, (tx) => takeBackPlace(tx, asked)), true)
    assert.equal(
      (await test.data.actingAs({ person: null, presented: newer }, readPlace))?.state,
      'withdrawn',
    )
    await admin.query(`update people.invitation set expires_at = now() - interval '1 day', withdrawn_at = null
      where email = 'back@example.org'`)
    assert.equal((await test.data.actingAs({ person: null, presented: newer }, readPlace))?.state, 'expired')
    const hasty = await madePerson(test, 'Hasty')
    await joined(test, { service: desk.otherService, person: hasty, role: 'administrator' })
    const sentOut = await as(hasty, async (tx) => {
      let count = 0
      while (
        count < 200 &&
        (await offerPlace(tx, place(`m${count}@example.org`, desk.otherService))) !== null
      ) {
        count += 1
      }
      return count
    })
    assert.equal(sentOut, 100)
  })

  it('are kept by their own administrators alone', async () => {
    const { service, head, adviser, colleague, otherHead } = desk
    const family = await madePerson(test, 'A parent')
    const id = await membership(colleague)
    const change = { organisation: service, id, role: 'administrator', capacities: [] } as const
    for (const person of [adviser, otherHead, operator, family]) {
      assert.equal(await as(person, (tx) => changeMember(tx, change)), 'gone', 'a role')
      assert.equal(
        await as(person, (tx) => endMembership(tx, { organisation: service, id })),
        'gone',
        'an end',
      )
    }
    for (const person of [adviser, otherHead, family]) {
      await refused(person, (tx) => offerPlace(tx, place('x@example.org')), 'a place')
      assert.deepEqual(await as(person, (tx) => readOffers(tx, service)), [], 'offers')
    }
    assert.deepEqual(await as(otherHead, (tx) => readMembers(tx, service)), [])
    assert.ok((await as(adviser, (tx) => readMembers(tx, service))).length >= 3)
    // Whoever may leave cannot rise by it, and nobody is brought back without being asked.
    await refused(
      adviser,
      (tx) =>
        tx
          .updateTable('people.member')
          .set({ role: 'administrator' })
          .where('person_id', '=', adviser)
          .execute(),
      'a role of their own',
    )
    const gone = await madePerson(test, 'Somebody who left')
    await joined(test, { service, person: gone, role: 'member' })
    const ended = await membership(gone)
    assert.equal(await as(gone, (tx) => endMembership(tx, { organisation: service, id: ended })), 'changed')
    const back = await as(head, (tx) =>
      tx.updateTable('people.member').set({ ended_at: null }).where('id', '=', ended).executeTakeFirst(),
    )
    assert.equal(back.numUpdatedRows, 0n)
    await assert.rejects(
      admin.query('update people.member set ended_at = null where id = $1', [ended]),
      /history/,
    )
  })

  it('keep somebody who keeps the members, whatever two of them do at the same moment', async () => {
    const [one, two] = [await madePerson(test, 'One'), await madePerson(test, 'Two')]
    const organisation = await as(operator, (tx) =>
      addOrganisation(tx, { kind: 'body', name: 'Example Body' }),
    )
    assert.ok(organisation)
    await joined(test, { service: organisation, person: one, role: 'administrator' })
    const alone = { organisation, id: await membership(one, organisation) }
    assert.equal(await as(one, (tx) => endMembership(tx, alone)), 'last')
    const lesser = { ...alone, role: 'member', capacities: [] } as const
    assert.equal(await as(one, (tx) => changeMember(tx, lesser)), 'last')
    for (let round = 0; round < 5; round += 1) {
      for (const person of [one, two]) {
        if ((await membership(person, organisation)) === '') {
          await joined(test, { service: organisation, person, role: 'administrator' })
        }
      }
      const [first, second] = [await membership(one, organisation), await membership(two, organisation)]
      const became: readonly string[] = await Promise.all([
        as(one, (tx) => endMembership(tx, { organisation, id: second })),
        as(two, (tx) => endMembership(tx, { organisation, id: first })),
      ])
      assert.equal(became.filter((each) => each === 'changed').length, 1, became.join())
      assert.equal((await Promise.all([works(one), works(two)])).flat().length, 1)
    }
  })

  it('end for good: the cases of whoever goes are nobody’s, and are not theirs when they come back', async () => {
    const { service, area, head } = desk
    const leaver = await madePerson(test, 'Somebody who leaves')
    await joined(test, { service, person: leaver, role: 'member' })
    const family = await madeFamily(test, 'A parent', 'Child')
    await accepted(test, leaver, await sent(test, family, { service, area }))
    const { caseId } = family
    const seen = () => test.data.actingAs({ person: leaver, caseId }, (tx) => readCase(tx, caseId))
    const holders = async () =>
      (await as(head, (tx) => casesOfService(tx, service)))
        .filter((each) => each.caseId === caseId)
        .flatMap(({ has }) => has.map(({ id }) => id))
    assert.ok(await seen())
    assert.deepEqual(await holders(), [leaver])
    const id = await membership(leaver)
    assert.equal(await as(head, (tx) => endMembership(tx, { organisation: service, id })), 'changed')
    assert.equal(await seen(), null)
    assert.deepEqual(await works(leaver), [])
    assert.equal(await as(head, (tx) => endMembership(tx, { organisation: service, id })), 'gone')
    const { lines } = await test.data.actingAs({ person: family.person, caseId }, (tx) =>
      readHistory(tx, { caseId, person: null, before: null, most: 50 }),
    )
    assert.ok(lines.some(({ act, aboutId }) => act === 'unassigned' && aboutId === leaver))
    await joined(test, { service, person: leaver, role: 'member' })
    assert.deepEqual(await works(leaver), [service])
    assert.equal(await seen(), null, 'they are back, and find none of their old cases')
    assert.deepEqual(await holders(), [])
  })

  it('are added, named and retired by whoever runs the service alone', async () => {
    const { head, adviser, area, otherArea } = desk
    const family = await madePerson(test, 'A parent')
    for (const person of [head, family]) {
      await refused(person, (tx) => addOrganisation(tx, { kind: 'adviser', name: 'Mine' }), 'added')
      await refused(
        person,
        (tx) => workIn(tx, { organisation: desk.service, area: otherArea, works: true }),
        'area',
      )
      assert.equal(await as(person, countService), null)
    }
    assert.equal(await as(adviser, (tx) => retireOrganisation(tx, desk.service, true)), false)
    const id = await as(operator, (tx) => addOrganisation(tx, { kind: 'authority', name: 'Example Council' }))
    assert.ok(id)
    assert.equal(
      await as(operator, (tx) => addOrganisation(tx, { kind: 'authority', name: 'example council' })),
      null,
    )
    await as(operator, (tx) => workIn(tx, { organisation: id, area, works: true }))
    await as(operator, (tx) => workIn(tx, { organisation: id, area, works: true }))
    assert.deepEqual(await as(operator, (tx) => areasOf(tx, id)), [area])
    await as(operator, (tx) => workIn(tx, { organisation: id, area, works: false }))
    assert.deepEqual(await as(operator, (tx) => areasOf(tx, id)), [])
    const council = { id, kind: 'authority' } as const
    assert.equal(await as(operator, (tx) => renameOrganisation(tx, council, 'Another Council')), 'renamed')
    assert.equal(await as(operator, (tx) => renameOrganisation(tx, council, 'another council')), 'renamed')
    assert.equal(await as(operator, (tx) => renameOrganisation(tx, council, 'Another Council')), 'renamed')
    const added = { kind: 'authority', name: 'A third council' } as const
    const twice = await Promise.all([1, 2].map(() => as(operator, (tx) => addOrganisation(tx, added))))
    assert.equal(twice.filter((each) => each === null).length, 1, 'pressed twice')
    assert.equal(await as(operator, (tx) => renameOrganisation(tx, council, 'A Third Council')), 'taken')
    assert.equal(await as(head, (tx) => renameOrganisation(tx, council, 'Mine')), 'gone')
    const listed = (await as(operator, listOrganisations)).find((each) => each.id === id)
    assert.deepEqual([listed?.name, listed?.members, listed?.offers], ['Another Council', 0, 0])
    const officer = await madePerson(test, 'An officer')
    await joined(test, { service: id, person: officer, role: 'administrator' })
    assert.deepEqual(await works(officer), [id])
    assert.equal(await as(operator, (tx) => memberNamed(tx, officer)), 'An officer')
    assert.equal(await as(operator, (tx) => memberNamed(tx, family)), null)
    assert.equal(await as(operator, (tx) => retireOrganisation(tx, id, true)), true)
    assert.deepEqual(await works(officer), [])
    assert.equal(await as(operator, (tx) => retireOrganisation(tx, id, false)), true)
    assert.deepEqual(await works(officer), [id])
    const counts = await as(operator, countService)
    assert.ok(counts && counts.people > 5 && counts.cases > 0)
    // Names of those who work somewhere, and of no family.
    const { rows } = await as(operator, (tx) =>
      sql<{ name: string }>`select name from people.person where id = ${family}`.execute(tx),
    )
    assert.deepEqual(rows, [])
  })

  it('set up a sign-in of their own, whose secret nobody reads and whose domain they do not confirm', async () => {
    const { service, head, adviser, otherHead } = desk
    const given = {
      organisation: service,
      issuer: 'https://sign-in.example',
      clientId: 'us',
      domain: 'service.example',
      joins: false,
      trustsSecondStep: false,
      acr: null,
      clientSecret: 'a secret',
    }
    const withoutSecret = { ...given, clientSecret: null }
    assert.equal(await as(head, (tx) => keepSingleSignOn(tx, keys, withoutSecret)), false)
    for (const person of [adviser, otherHead, operator]) {
      await refused(person, (tx) => keepSingleSignOn(tx, keys, given), 'set up')
    }
    await as(head, (tx) => keepSingleSignOn(tx, keys, given))
    for (const changed of [{ clientId: 'we' }, { issuer: 'https://elsewhere.example' }]) {
      const moved = { ...withoutSecret, ...changed }
      assert.equal(await as(head, (tx) => keepSingleSignOn(tx, keys, moved)), false, 'a secret for another')
    }
    assert.equal(await as(head, (tx) => keepSingleSignOn(tx, keys, { ...withoutSecret, joins: true })), true)
    const kept = await as(head, (tx) => readSingleSignOn(tx, service))
    assert.deepEqual([kept?.clientId, kept?.joins, kept?.isConfirmed], ['us', true, false])
    assert.equal(await as(adviser, (tx) => readSingleSignOn(tx, service)), null)
    assert.equal(await as(otherHead, (tx) => readSingleSignOn(tx, service)), null)
    for (const person of [head, operator]) {
      await refused(person, (tx) => sql`select sealed from people.single_sign_on`.execute(tx), 'the secret')
    }
    const mine = { organisation: service, domain: 'service.example', isTheirs: true }
    for (const person of [head, adviser, otherHead])
      await refused(person, (tx) => confirmDomain(tx, mine), 'confirmed')
    assert.equal(await as(operator, (tx) => confirmDomain(tx, mine)), 'done')
    assert.equal((await as(head, (tx) => readSingleSignOn(tx, service)))?.isConfirmed, true)
    const other = { ...mine, organisation: desk.otherService }
    assert.equal(await as(operator, (tx) => confirmDomain(tx, other)), 'taken')
    await as(head, (tx) => keepSingleSignOn(tx, keys, { ...given, domain: 'other.example' }))
    assert.equal((await as(head, (tx) => readSingleSignOn(tx, service)))?.isConfirmed, false)
    await as(operator, (tx) => confirmDomain(tx, { ...mine, isTheirs: false }))
    assert.equal(await as(operator, (tx) => confirmDomain(tx, other)), 'done')
  })
})
