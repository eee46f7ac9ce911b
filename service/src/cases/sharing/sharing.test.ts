import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import { noDatabase, type TestData, testData } from '../../../proof/database.ts'
import { sql } from '../../db/sql.ts'
import { noteAct } from '../note-act.ts'
import { noteLook } from '../note-look.ts'
import { madePerson } from '../people-of-test.ts'
import { wallOfKind } from '../wall-of-kind.ts'
import { readHistory } from './read-history.ts'
import { readSharing } from './read-sharing.ts'
import { shareWall } from './share-wall.ts'
import { letIn, letInParent, offered, ownCase, seenBy, taken, today, wallsOf } from './shares-of-test.ts'
import { leaveCase, withdrawShare } from './withdraw-share.ts'

describe('sharing a case', { skip: noDatabase }, () => {
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
  const withdraw = (person: string, party: string, wall: string | null = null) =>
    test.data.actingAs(as(person), (tx) => withdrawShare(tx, { caseId, party, wall }))
  const leave = (person: string, party: string) =>
    test.data.actingAs(as(person), (tx) => leaveCase(tx, { caseId, party }))
  const wall = (person: string, kind: 'private' | 'family' | 'shared') =>
    test.data.actingAs(as(person), (tx) => wallOfKind(tx, caseId, kind))
  const share = async (
    person: string,
    party: string,
    kind: 'family' | 'shared',
    days: number | null,
    mayWrite = true,
    from = 0,
  ) => {
    const on = { fromOn: await today(test, from), untilOn: days === null ? null : await today(test, days) }
    const shared = await wall(parent, kind)
    return test.data.actingAs(as(person), (tx) =>
      shareWall(tx, { caseId, wall: shared, party, mayWrite, ...on }),
    )
  }
  const partyOf = async (person: string) =>
    (await seenBy(test, person, caseId))?.parties.find(({ isMine }) => isMine)?.id ?? ''

  it('opens to an adviser what the offer says, and a wall for both', async () => {
    assert.equal(await wallsOf(test, adviser, caseId), null)
    await letIn(test, { caseId, from: parent, to: adviser, walls: ['shared'], mayWrite: false })
    const file = await seenBy(test, adviser, caseId)
    assert.deepEqual(
      file?.walls.map(({ kind, mayWrite }) => [kind, mayWrite]),
      [
        ['private', true],
        ['adviser-joint', true],
        ['shared', false],
      ],
    )
    assert.deepEqual(await wallsOf(test, parent, caseId), ['private', 'family', 'adviser-joint', 'shared'])
  })

  it('opens only what the one who invites may still share, on the day it is taken', async () => {
    const party = await letIn(test, {
      caseId,
      from: parent,
      to: other,
      kind: 'family',
      label: 'parent',
      walls: ['shared', 'family'],
    })
    const both = await offered(test, { caseId, from: other, walls: ['shared', 'family'] })
    const one = await offered(test, { caseId, from: other, walls: ['family'] })
    assert.equal(await withdraw(parent, party, await wall(parent, 'family')), true)
    const first = await madePerson(test, 'First')
    assert.equal((await taken(test, first, both.presented)).kind, 'joined')
    assert.deepEqual(await wallsOf(test, first, caseId), ['private', 'adviser-joint', 'shared'])
    assert.deepEqual(await taken(test, adviser, one.presented), { kind: 'refused', why: 'withdrawn' })
    // Whoever may read alone lets nobody in.
    const last = await offered(test, { caseId, from: other, walls: ['shared'] })
    assert.equal(await share(parent, party, 'shared', null, false), true)
    assert.deepEqual(await taken(test, adviser, last.presented), { kind: 'refused', why: 'withdrawn' })
    await assert.rejects(offered(test, { caseId, from: other, walls: ['shared'] }), /row-level security/)
  })

  it('takes effect on the next request when it is taken back, and can be given again', async () => {
    const party = await letIn(test, { caseId, from: parent, to: adviser, walls: ['shared', 'family'] })
    const own = await wall(adviser, 'private')
    assert.equal(await withdraw(parent, party, await wall(parent, 'family')), true)
    assert.deepEqual(await wallsOf(test, adviser, caseId), ['private', 'adviser-joint', 'shared'])
    assert.equal(await withdraw(parent, party), true)
    assert.equal(await withdraw(parent, party), false)
    assert.equal(await wallsOf(test, adviser, caseId), null)
    // What they keep for themselves is still theirs in the database.
    assert.equal(await wall(adviser, 'private'), own)
    assert.equal(await share(parent, party, 'shared', null), false)
    assert.equal(await letIn(test, { caseId, from: parent, to: adviser, walls: ['family'] }), party)
    assert.deepEqual(await wallsOf(test, adviser, caseId), ['private', 'family', 'adviser-joint'])
    assert.equal(await wall(adviser, 'private'), own)
    assert.equal((await wallsOf(test, parent, caseId))?.filter((kind) => kind === 'adviser-joint').length, 1)
  })

  it('does not show a returning adviser to the parent who did not ask them back', async () => {
    await letInParent(test, { caseId, from: parent, to: other })
    const party = await letIn(test, { caseId, from: parent, to: adviser, walls: ['family'] })
    assert.ok(!(await seenBy(test, other, caseId))?.parties.some(({ id }) => id === party))
    assert.equal(await withdraw(parent, party), true)
    assert.equal(await letIn(test, { caseId, from: other, to: adviser, walls: [] }), party)
    assert.deepEqual(await wallsOf(test, adviser, caseId), ['private', 'adviser-joint'])
    assert.ok((await seenBy(test, other, caseId))?.walls.some(({ kind }) => kind === 'adviser-joint'))
    // The first parent keeps what they wrote with the adviser, whom they have sent away.
    const mine = await seenBy(test, parent, caseId)
    const theirs = await seenBy(test, other, caseId)
    const joint = (file: typeof mine) => file?.walls.find(({ kind }) => kind === 'adviser-joint')?.id
    assert.notEqual(joint(mine), joint(theirs))
  })

  it('keeps two parents apart: neither sees the other’s wall, nor whom the other asked behind theirs', async () => {
    const party = await letInParent(test, { caseId, from: parent, to: other })
    const supporter = await letIn(test, {
      caseId,
      from: parent,
      to: adviser,
      label: 'supporter',
      walls: ['family'],
    })
    const theirs = await seenBy(test, other, caseId)
    assert.deepEqual(
      theirs?.walls.map(({ kind }) => kind),
      ['private', 'shared'],
    )
    assert.deepEqual(
      theirs?.parties.map(({ label, people }) => [label, people[0]?.name]),
      [
        ['parent', 'A parent'],
        ['parent', 'Another parent'],
      ],
    )
    const sharing = await test.data.actingAs(as(other), (tx) =>
      readSharing(tx, theirs as NonNullable<typeof theirs>),
    )
    assert.ok(!sharing.shares.some(({ party: each }) => each === supporter))
    const history = await test.data.actingAs(as(other), (tx) =>
      readHistory(tx, { caseId, person: null, before: null, most: 100 }),
    )
    assert.ok(history.lines.length > 0)
    assert.ok(!history.lines.some(({ person }) => person?.id === adviser || person === null))
    assert.ok(!history.lines.some(({ act, aboutId }) => act === 'invited' && aboutId === null))
    // The one who opened the case sees both.
    assert.deepEqual(
      new Set((await seenBy(test, parent, caseId))?.parties.map(({ id }) => id)),
      new Set([await partyOf(parent), party, supporter]),
    )
  })

  it('locks nobody out who opened the case, and lets nobody help themselves to more', async () => {
    const party = await letInParent(test, { caseId, from: parent, to: other, untilOn: await today(test, 10) })
    const keeper = await partyOf(parent)
    assert.equal(await withdraw(other, keeper), false)
    assert.equal(await withdraw(other, keeper, await wall(parent, 'shared')), false)
    assert.equal(await share(other, keeper, 'shared', null, false), false)
    assert.equal(await share(other, keeper, 'shared', 0), false)
    assert.equal(await share(other, party, 'shared', null), false)
    assert.equal(await share(other, party, 'family', null), false)
    assert.equal(await share(adviser, party, 'shared', null), false)
    assert.deepEqual(await wallsOf(test, parent, caseId), ['private', 'family', 'shared'])
    // Whom they let in stays no longer than they do, however long they were offered.
    const friend = await madePerson(test, 'A friend')
    await letIn(test, { caseId, from: other, to: friend, walls: ['shared'] })
    const file = await seenBy(test, parent, caseId)
    const { shares } = await test.data.actingAs(as(parent), (tx) =>
      readSharing(tx, file as NonNullable<typeof file>),
    )
    const theirs = file?.parties.find(({ people }) => people[0]?.id === friend)?.id
    assert.equal(shares.find(({ party: each }) => each === theirs)?.untilOn, await today(test, 10))
  })

  it('cannot be taken back by who neither gave it nor keeps the wall', async () => {
    const theirs = await letInParent(test, { caseId, from: parent, to: other })
    const party = await letIn(test, { caseId, from: parent, to: adviser, walls: ['shared', 'family'] })
    assert.equal(await withdraw(other, party), false)
    assert.equal(await withdraw(adviser, theirs), false)
    assert.equal(await share(other, party, 'shared', 0, false), false)
    assert.deepEqual(await wallsOf(test, adviser, caseId), ['private', 'family', 'adviser-joint', 'shared'])
    // The keeper takes back also what another parent gave, but not what those two have between them.
    const friend = await madePerson(test, 'A friend')
    const asked = await letIn(test, { caseId, from: other, to: friend, walls: ['shared'] })
    assert.equal(await withdraw(parent, asked), true)
    assert.deepEqual(await wallsOf(test, friend, caseId), ['private', 'adviser-joint'])
    assert.equal(await withdraw(other, asked), true)
    assert.equal(await wallsOf(test, friend, caseId), null)
  })

  it('takes whom somebody let in away with them, however many came one by the other', async () => {
    const first = await letInParent(test, { caseId, from: parent, to: other })
    const carer = await madePerson(test, 'A carer')
    const friend = await madePerson(test, 'A friend')
    await letIn(test, { caseId, from: other, to: carer, kind: 'family', label: 'carer', walls: ['shared'] })
    await letIn(test, { caseId, from: carer, to: friend, walls: ['shared'] })
    await letIn(test, { caseId, from: parent, to: adviser, walls: ['shared'] })
    const until = await today(test, 3)
    assert.equal(await share(parent, first, 'shared', 3), true)
    const ends = async (person: string) =>
      test.data.actingAs(as(parent), async (tx) => {
        const { rows } = await sql<{ on: string | null }>`
          select x.until_on as on from cases.wall_party x join cases.acting a on a.party_id = x.party_id
          join cases.wall w on w.id = x.wall_id
          where a.person_id = ${person} and w.kind = 'shared' and x.withdrawn_at is null`.execute(tx)
        return rows[0]?.on
      })
    assert.deepEqual(
      [await ends(other), await ends(carer), await ends(friend), await ends(adviser)],
      [until, until, until, null],
    )
    assert.equal(await withdraw(parent, first), true)
    // The family reads of each of them that it is over, not of the first alone.
    const { lines } = await test.data.actingAs(as(parent), (tx) =>
      readHistory(tx, { caseId, person: null, before: null, most: 100 }),
    )
    assert.equal(lines.filter(({ act }) => act === 'withdrew-share').length, 3)
    assert.deepEqual(await wallsOf(test, other, caseId), ['private'])
    assert.deepEqual(await wallsOf(test, carer, caseId), ['private', 'adviser-joint'])
    assert.deepEqual(await wallsOf(test, friend, caseId), ['private', 'adviser-joint'])
    assert.deepEqual(await wallsOf(test, adviser, caseId), ['private', 'adviser-joint', 'shared'])
  })

  it('is left by an adviser at any time, and by a parent while another goes on', async () => {
    const party = await letIn(test, { caseId, from: parent, to: adviser, walls: ['shared', 'family'] })
    assert.equal(await leave(adviser, party), true)
    assert.equal(await wallsOf(test, adviser, caseId), null)
    await letIn(test, { caseId, from: parent, to: adviser, walls: ['shared', 'family'] })
    const mine = await partyOf(parent)
    assert.equal(await leave(parent, mine), false)
    const theirs = await letInParent(test, {
      caseId,
      from: parent,
      to: other,
      untilOn: await today(test, 30),
    })
    // Somebody who is in for a month, or who may not add, cannot go on alone.
    assert.equal(await leave(parent, mine), false)
    assert.equal(await share(parent, theirs, 'shared', null, false), true)
    assert.equal(await leave(parent, mine), false)
    assert.equal(await leave(other, mine), false)
    assert.equal(await share(parent, theirs, 'shared', null), true)
    const waiting = await offered(test, { caseId, from: parent, walls: [] })
    assert.equal(await leave(parent, mine), true)
    assert.deepEqual(await wallsOf(test, parent, caseId), ['private'])
    // The wall that nobody of the family stands behind is closed; what all share goes on, and somebody keeps it.
    assert.deepEqual(await wallsOf(test, adviser, caseId), ['private', 'adviser-joint', 'shared'])
    assert.deepEqual(await wallsOf(test, other, caseId), ['private', 'shared'])
    assert.equal(await leave(other, theirs), false)
    assert.equal(await withdraw(other, party, await wall(other, 'shared')), true)
    assert.deepEqual(await wallsOf(test, adviser, caseId), ['private', 'adviser-joint'])
    const late = await madePerson(test, 'Late')
    assert.deepEqual(await taken(test, late, waiting.presented), { kind: 'refused', why: 'withdrawn' })
  })

  it('counts from the day on which it was accepted, where that came after the day that was chosen', async () => {
    const offer = await offered(test, { caseId, from: parent, walls: ['shared'], fromOn: '2026-01-05' })
    assert.equal((await taken(test, adviser, offer.presented)).kind, 'joined')
    const later = await offered(test, {
      caseId,
      from: parent,
      walls: ['shared'],
      fromOn: await today(test, 1),
      untilOn: await today(test, 1),
    })
    const friend = await madePerson(test, 'A friend')
    assert.equal((await taken(test, friend, later.presented)).kind, 'joined')
    assert.deepEqual(await wallsOf(test, friend, caseId), ['private'])
    const file = await seenBy(test, parent, caseId)
    const { shares } = await test.data.actingAs(as(parent), (tx) =>
      readSharing(tx, file as NonNullable<typeof file>),
    )
    const partyNamed = (person: string) => file?.parties.find(({ people }) => people[0]?.id === person)?.id
    const days = (person: string) =>
      new Set(shares.filter(({ party }) => party === partyNamed(person)).map(({ fromOn }) => fromOn))
    assert.deepEqual(days(adviser), new Set([await today(test)]))
    assert.deepEqual(days(friend), new Set([await today(test, 1)]))
    // A look that shows nothing of the case frightens nobody.
    await test.data.actingAs(as(friend), async (tx) => {
      const seen = await seenBy(test, friend, caseId)
      await noteLook(tx, seen as NonNullable<typeof seen>, await today(test))
    })
    const { lines } = await test.data.actingAs(as(parent), (tx) =>
      readHistory(tx, { caseId, person: friend, before: null, most: 100 }),
    )
    assert.deepEqual(
      lines.map(({ act }) => act),
      ['joined'],
    )
  })

  it('tells apart what was changed and what was taken back at the same moment', async () => {
    const party = await letIn(test, { caseId, from: parent, to: adviser, walls: ['shared', 'family'] })
    const [family, shared] = [await wall(parent, 'family'), await wall(parent, 'shared')]
    const fromOn = await today(test)
    await test.data.actingAs(as(parent), async (tx) => {
      await shareWall(tx, { caseId, wall: family, party, mayWrite: false, fromOn, untilOn: null })
      await withdrawShare(tx, { caseId, party, wall: shared })
    })
    const { lines } = await test.data.actingAs(as(parent), (tx) =>
      readHistory(tx, { caseId, person: parent, before: null, most: 2 }),
    )
    assert.deepEqual(
      lines.map(({ act, wall: behind }) => [act, behind]),
      [
        ['withdrew-share', shared],
        ['shared-wall', family],
      ],
    )
  })

  it('is written down for those whom it concerns', async () => {
    await letInParent(test, { caseId, from: parent, to: other })
    const party = await letIn(test, { caseId, from: parent, to: adviser, walls: ['shared', 'family'] })
    await test.data.actingAs(as(adviser), (tx) => noteAct(tx, { caseId, act: 'looked-at-case' }))
    await withdraw(parent, party, await wall(parent, 'family'))
    const acts = async (person: string) =>
      (
        await test.data.actingAs(as(person), (tx) =>
          readHistory(tx, { caseId, person: null, before: null, most: 100 }),
        )
      ).lines.map(({ act, person: who }) => `${who?.name} ${act}`)
    const family = await acts(parent)
    for (const expected of [
      'A parent opened-case',
      'A parent invited',
      'Another parent joined',
      'An adviser joined',
      'An adviser looked-at-case',
      'A parent withdrew-share',
    ]) {
      assert.ok(family.includes(expected), expected)
    }
    // Behind the wall that both see, not behind the one that they do not.
    const others = await acts(other)
    assert.ok(others.includes('An adviser looked-at-case'))
    assert.ok(!others.includes('A parent withdrew-share'))
    // An adviser reads what stands behind their walls, and no record of who looked.
    assert.deepEqual(
      (await acts(adviser)).filter((act) => !/ (invited|withdrew-share)$/.test(act)),
      [],
    )
    assert.deepEqual(await acts(await madePerson(test, 'A stranger')), [])
  })
})
