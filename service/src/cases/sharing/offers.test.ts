import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import { noDatabase, type TestData, testData } from '../../../proof/database.ts'
import { madePerson } from '../people-of-test.ts'
import { acceptOffer, readOffer } from './accept-offer.ts'
import { invite, mostWaiting } from './invite.ts'
import {
  address,
  letIn,
  offered,
  origin,
  ownCase,
  seenBy,
  serviceOf,
  taken,
  today,
  wallsOf,
} from './shares-of-test.ts'
import { withdrawOffer } from './withdraw-offer.ts'
import { leaveCase } from './withdraw-share.ts'

describe('an offer of a share', { skip: noDatabase }, () => {
  let test: TestData
  let parent: string
  let other: string
  let adviser: string
  let caseId: string
  before(async () => {
    test = await testData()
  })
  after(() => test.close())
  beforeEach(async () => {
    ;({ parent, other, adviser, caseId } = await ownCase(test))
  })

  const as = (person: string) => ({ person, caseId })

  it('keeps the secret of a link nowhere but in the email that waits to go', async () => {
    const { secret, id } = await offered(test, { caseId, from: parent, walls: [] })
    assert.match(secret, /^[A-Za-z0-9_-]{43}$/)
    const session = await test.session('way_forward_backup')
    const found = await session.query<{ readonly row: string }>(
      'select i::text as row from cases.invitation i where id = $1',
      [id],
    )
    assert.equal(found.length, 1)
    assert.ok(!found[0]?.row.includes(secret))
    const [message] = await session.query<{
      readonly kind: string
      readonly email: string
      readonly from: string
    }>(`select kind, email, fills->>'from' as from from post.message order by made_at desc limit 1`)
    assert.deepEqual(message, { kind: 'case-invitation', email: address, from: 'A parent' })
  })

  it('tells whoever has the link what is offered, before they sign in, and nothing without it', async () => {
    const { presented } = await offered(test, { caseId, from: parent, walls: ['shared', 'family'] })
    const read = (hash: string) => test.data.actingAs({ person: null, presented: hash }, readOffer)
    const offer = await read(presented)
    assert.deepEqual(
      [offer?.state, offer?.madeAs, offer?.label, offer?.opens, offer?.untilOn],
      ['open', 'a parent', 'adviser', ['family', 'shared'], null],
    )
    assert.equal(await read('0'.repeat(64)), null)
    assert.equal(await test.data.actingAs({ person: other }, readOffer), null)
  })

  it('is taken once, by whom it was sent to, and by nobody who made it', async () => {
    const { presented } = await offered(test, { caseId, from: parent, walls: ['shared'] })
    const wrong = await test.data.actingAs({ person: other, presented }, (tx) =>
      acceptOffer(tx, { email: 'somebody@example.org', organisation: null }),
    )
    assert.deepEqual(wrong, { kind: 'refused', why: 'wrong-person' })
    assert.deepEqual(await taken(test, parent, presented), { kind: 'refused', why: 'own' })
    assert.deepEqual(await taken(test, adviser, presented), { kind: 'joined', caseId })
    assert.deepEqual(await taken(test, adviser, presented), { kind: 'refused', why: 'mine' })
    assert.deepEqual(await taken(test, other, presented), { kind: 'refused', why: 'accepted' })
    assert.equal(await wallsOf(test, other, caseId), null)
    assert.deepEqual(
      await test.data.actingAs({ person: other, presented: '1'.repeat(64) }, (tx) =>
        acceptOffer(tx, { email: address, organisation: null }),
      ),
      { kind: 'refused', why: 'no-such-offer' },
    )
  })

  it('lets one of two people in who take an offer at the same moment', async () => {
    for (let round = 0; round < 8; round += 1) {
      const { presented } = await offered(test, { caseId, from: parent, walls: ['shared'] })
      const both = await Promise.all([
        madePerson(test, 'One').then((one) => taken(test, one, presented)),
        madePerson(test, 'Two').then((two) => taken(test, two, presented)),
      ])
      assert.deepEqual(both.map(({ kind }) => kind).sort(), ['joined', 'refused'])
    }
  })

  it('lets somebody in once who takes two offers at the same moment', async () => {
    for (let round = 0; round < 8; round += 1) {
      const one = await offered(test, { caseId, from: parent, walls: ['shared'] })
      const two = await offered(test, { caseId, from: parent, walls: ['family'] })
      const twice = await madePerson(test, 'Twice')
      const both = await Promise.all([taken(test, twice, one.presented), taken(test, twice, two.presented)])
      assert.deepEqual(both.map((each) => (each.kind === 'joined' ? 'in' : each.why)).sort(), [
        'in',
        'in-already',
      ])
      assert.equal((await seenBy(test, twice, caseId))?.walls.length, 3)
    }
  })

  it('lets somebody back in whose share ran out, or who left, to what they kept for themselves', async () => {
    const admin = await test.session('way_forward_admin')
    const helper = await madePerson(test, 'A helper')
    const helps = { caseId, from: parent, to: helper, walls: ['shared'] } as const
    const family = {
      caseId,
      from: parent,
      to: other,
      kind: 'family',
      label: 'parent',
      walls: ['shared'],
    } as const
    const parties = [await letIn(test, helps), await letIn(test, family)]
    const ownWall = async (person: string) =>
      (await seenBy(test, person, caseId))?.walls.find(({ kind }) => kind === 'private')?.id
    const walls = [await ownWall(helper), await ownWall(other)]
    const again = async () => [await letIn(test, helps), await letIn(test, family)]
    await admin.query(
      `update cases.wall_party x set from_on = people.today() - 9, until_on = people.today() - 1 from cases.wall w
       where w.id = x.wall_id and w.kind <> 'private' and x.party_id = any($1) and x.withdrawn_at is null`,
      [parties],
    )
    assert.deepEqual(await wallsOf(test, helper, caseId), ['private'])
    assert.deepEqual(await again(), parties)
    assert.deepEqual(await wallsOf(test, helper, caseId), ['private', 'adviser-joint', 'shared'])
    assert.deepEqual(await wallsOf(test, other, caseId), ['private', 'shared'])
    for (const [index, person] of [helper, other].entries()) {
      const party = parties[index] ?? ''
      const left = await test.data.actingAs(as(person), (tx) => leaveCase(tx, { caseId, party }))
      assert.equal(left, true)
    }
    assert.deepEqual(await again(), parties)
    assert.deepEqual([await ownWall(helper), await ownWall(other)], walls)
    assert.deepEqual(await wallsOf(test, other, caseId), ['private', 'shared'])
    // Who sees something is not asked twice.
    const twice = await offered(test, { caseId, from: parent, walls: ['family'] })
    assert.deepEqual(await taken(test, helper, twice.presented), { kind: 'refused', why: 'in-already' })
  })

  it('never both takes an offer and takes it back', async () => {
    for (let round = 0; round < 8; round += 1) {
      const { presented, id } = await offered(test, { caseId, from: parent, walls: ['shared'] })
      const comes = await madePerson(test, 'Comes')
      const [accepted, isBack] = await Promise.all([
        taken(test, comes, presented),
        test.data.actingAs(as(parent), (tx) => withdrawOffer(tx, { caseId, offer: id })),
      ])
      assert.notEqual(accepted.kind === 'joined', isBack)
      assert.equal((await wallsOf(test, comes, caseId)) !== null, !isBack)
    }
  })

  it('is worth nothing once it is taken back, and cannot be brought back to life', async () => {
    const { presented, id } = await offered(test, { caseId, from: parent, walls: ['shared'] })
    const back = (person: string) =>
      test.data.actingAs(as(person), (tx) => withdrawOffer(tx, { caseId, offer: id }))
    assert.equal(await back(other), false)
    assert.equal(await back(parent), true)
    assert.equal(await back(parent), false)
    const { numUpdatedRows } = await test.data.actingAs(as(parent), (tx) =>
      tx.updateTable('cases.invitation').set({ withdrawn_at: null }).where('id', '=', id).executeTakeFirst(),
    )
    assert.equal(numUpdatedRows, 0n)
    assert.deepEqual(await taken(test, adviser, presented), { kind: 'refused', why: 'withdrawn' })
  })

  it('ends with its last day and not before', async () => {
    const on = await today(test)
    const before = await today(test, -1)
    await letIn(test, { caseId, from: parent, to: adviser, walls: ['shared'], untilOn: on })
    assert.deepEqual(await wallsOf(test, adviser, caseId), ['private', 'adviser-joint', 'shared'])
    const { presented } = await offered(test, {
      caseId,
      from: parent,
      walls: ['shared'],
      fromOn: await today(test, -9),
      untilOn: before,
    })
    assert.deepEqual(await taken(test, other, presented), { kind: 'refused', why: 'expired' })
    const later = await madePerson(test, 'Later')
    await letIn(test, { caseId, from: parent, to: later, walls: ['shared'], fromOn: await today(test, 1) })
    assert.deepEqual(await wallsOf(test, later, caseId), ['private'])
  })

  it('expires after fourteen days', async () => {
    const { presented, id } = await offered(test, { caseId, from: parent, walls: ['shared'] })
    const owner = await test.session('way_forward_owner')
    await owner.query('alter table cases.invitation no force row level security')
    await owner.query(`update cases.invitation set expires_at = now() - interval '1 second' where id = $1`, [
      id,
    ])
    await owner.query('alter table cases.invitation force row level security')
    assert.deepEqual(await taken(test, adviser, presented), { kind: 'refused', why: 'expired' })
  })

  it('comes to an adviser for themselves or for a service that they work for, not for a council', async () => {
    const service = await serviceOf(test, adviser)
    const council = await serviceOf(test, adviser, 'authority')
    const { presented } = await offered(test, { caseId, from: parent, walls: ['shared'] })
    const wrong = { kind: 'refused', why: 'wrong-organisation' }
    assert.deepEqual(await taken(test, adviser, presented, council), wrong)
    assert.deepEqual(await taken(test, other, presented, service), wrong)
    assert.equal((await taken(test, adviser, presented, service)).kind, 'joined')
    const file = await seenBy(test, parent, caseId)
    assert.ok(file?.parties.some(({ organisation }) => organisation === 'Example adviser'))
    const family = await offered(test, {
      caseId,
      from: parent,
      kind: 'family',
      label: 'carer',
      walls: ['shared'],
    })
    const carer = await madePerson(test, 'A carer')
    const works = await serviceOf(test, carer)
    assert.deepEqual(await taken(test, carer, family.presented, works), wrong)
  })

  it('is not to be used for letters to strangers', async () => {
    for (let made = 0; made < mostWaiting; made += 1) await offered(test, { caseId, from: parent, walls: [] })
    const one = await test.data.actingAs(as(parent), (tx) =>
      invite(
        tx,
        {
          caseId,
          kind: 'adviser',
          label: 'adviser',
          madeAs: 'a parent',
          email: address,
          walls: [],
          mayWrite: false,
          fromOn: '2026-11-22',
          untilOn: null,
        },
        origin,
      ),
    )
    assert.equal(one, null)
  })
})
