import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { noDatabase } from '../../../proof/database.ts'
import { hashOfSecret } from '../../cases/sharing/secret-of-link.ts'
import { letIn, today } from '../../cases/sharing/shares-of-test.ts'
import { sql } from '../../db/sql.ts'
import { addSide } from '../add-side.ts'
import { type Matter, sideOf, stepsOf } from '../matter.ts'
import { calledMatter, inMatterAs, somebody, withCast } from '../mediation-of-test.ts'
import { readMatter } from '../read-matter.ts'
import { recordStep } from '../record-step.ts'
import { wallOfMatter } from '../walls-of-matter.ts'
import { type Followed, letFollow, readFollowers } from './let-follow.ts'
import { endGuest, offerSide, readOffers } from './matter-invitations.ts'
import { takeSide } from './take-side.ts'

const origin = 'https://wayforward.example'

describe('who follows a matter, and until when', { skip: noDatabase }, () => {
  const { test, cast } = withCast()

  let matterId: string
  let caseId: string
  let parent: string
  let helper: string
  let party: string
  const as = <T>(
    person: string,
    work: (tx: Parameters<Parameters<typeof inMatterAs<T>>[3]>[0], matter: Matter) => Promise<T>,
  ) => inMatterAs(test, person, matterId, work)
  const take = (person: string, secret: string, email: string) =>
    test.data.actingAs({ person, presented: hashOfSecret(secret)?.toString('hex') ?? '' }, (tx) =>
      takeSide(tx, email),
    )
  const offer = async (role: 'family' | 'authority', to: string) =>
    (await as(cast.adviser, (tx, matter) =>
      offerSide(tx, matter, { side: sideOf(matter, role)?.id ?? '', to }, origin),
    )) ?? ''
  beforeEach(async () => {
    ;({ id: matterId, caseId } = await calledMatter(test, cast))
    parent = await somebody(test, 'A parent')
    helper = await somebody(test, 'A helper')
    await take(parent, await offer('family', 'p@example.org'), 'p@example.org')
    party = await letIn(test, { caseId, from: parent, to: helper, walls: ['shared'] })
  })

  const follow = (what: Followed, isLet = true, by = parent, who = party) =>
    as(by, (tx, matter) => letFollow(tx, matter, { party: who, what, isLet }))
  const uses = async (person = helper) => {
    const matter = await test.data.actingAs({ person, caseId }, (tx) => readMatter(tx, matterId))
    return matter?.walls.map(({ use }) => use).sort() ?? null
  }
  const withdraw = (by: string, from: string, wall: string | null = null) =>
    test.data.actingAs({ person: by, caseId }, async (tx) => {
      const { rows } = await sql<{
        done: boolean
      }>`select cases.withdraw(${from}::uuid, ${wall}::uuid) as done`.execute(tx)
      return rows[0]?.done
    })
  const admin = () => test.session('way_forward_admin')

  it('reads the dates, or what was agreed beside them; never what is said', async () => {
    assert.equal(await follow('dates'), true)
    assert.deepEqual(await uses(), ['matter'])
    assert.equal(await follow('agreement'), true)
    assert.deepEqual(await uses(), ['agreement', 'matter'])
    const [follower] = await as(parent, (tx, matter) => readFollowers(tx, matter))
    assert.deepEqual([follower?.party, follower?.follows], [party, 'agreement'])
    await as(helper, async (_, matter) => {
      assert.equal(matter.voice.as, 'nobody')
      assert.deepEqual(
        matter.walls.map(({ mayWrite }) => mayWrite),
        [false, false],
      )
    })
    assert.equal(await follow('agreement', false), true)
    assert.deepEqual(await uses(), ['matter'])
    // Without the dates there is no agreement to follow.
    await follow('agreement')
    assert.equal(await follow('dates', false), true)
    assert.equal(await uses(), null)
    // To let them read what was agreed is to let them follow the dates.
    assert.equal(await follow('agreement'), true)
    assert.deepEqual(await uses(), ['agreement', 'matter'])
  })

  it('is let follow by the family side alone, and by no word that there is not', async () => {
    const stranger = await somebody(test, 'A stranger')
    for (const person of [cast.adviser, helper])
      assert.equal(
        await test.data.actingAs({ person, caseId }, (tx) =>
          letFollow(tx, { id: matterId }, { party, what: 'agreement', isLet: true }),
        ),
        false,
      )
    assert.equal(
      await test.data.actingAs({ person: stranger }, (tx) =>
        letFollow(tx, { id: matterId }, { party, what: 'dates', isLet: true }),
      ),
      false,
    )
    assert.equal(await follow('mediation' as Followed), false)
    assert.equal(await uses(), null)
  })

  it('ends with the share of the case, and not before it', async () => {
    await follow('agreement')
    const shared = await test.data.actingAs({ person: parent, caseId }, (tx) =>
      tx.selectFrom('cases.wall').select('id').where('kind', '=', 'shared').executeTakeFirstOrThrow(),
    )
    // An adviser who keeps the wall that they share with the parent is still let in.
    assert.equal(await withdraw(parent, party, shared.id), true)
    assert.deepEqual(await uses(), ['agreement', 'matter'])
    assert.equal(await withdraw(parent, party), true)
    assert.equal(await uses(), null)
    const [row] = await (await admin()).query<{ gone: boolean }>(
      `select left_at is not null as gone from cases.party where id = '${party}'`,
    )
    assert.equal(row?.gone, true)
    // Whoever is let in no more is not let follow.
    assert.equal(await follow('dates'), false)
    assert.deepEqual(await as(parent, (tx, matter) => readFollowers(tx, matter)), [])
  })

  it('ends with another parent who is shut out', async () => {
    const other = await somebody(test, 'Another parent')
    const share = { caseId, from: parent, to: other, walls: ['shared', 'family'], label: 'parent' } as const
    const theirs = await letIn(test, { ...share, kind: 'family' })
    assert.equal(await follow('dates', true, parent, theirs), true)
    assert.deepEqual(await uses(other), ['matter'])
    assert.equal(await withdraw(parent, theirs), true)
    assert.equal(await uses(other), null)
    assert.equal(await follow('dates', true, parent, theirs), false)
  })

  it('ends with the last day of the share, and sooner where that is shortened', async () => {
    const last = await today(test, 5)
    const sooner = await today(test, 2)
    const second = await somebody(test, 'A second helper')
    const theirs = await letIn(test, { caseId, from: parent, to: second, walls: ['shared'], untilOn: last })
    await follow('agreement', true, parent, theirs)
    const until = async () =>
      (
        await (
          await admin()
        ).query<{ until: string }>(
          `select distinct x.until_on::text as until from cases.wall_party x join mediation.matter_wall w using (wall_id)
            where x.party_id = '${theirs}' and x.withdrawn_at is null`,
        )
      ).map(({ until: day }) => day)
    assert.deepEqual(await until(), [last])
    const walls = await test.data.actingAs({ person: parent, caseId }, (tx) =>
      tx
        .selectFrom('cases.wall_party as x')
        .innerJoin('cases.wall as w', 'w.id', 'x.wall_id')
        .select('w.id')
        .where('x.party_id', '=', theirs)
        .where('x.withdrawn_at', 'is', null)
        .where('w.kind', 'in', ['shared', 'adviser-joint'])
        .execute(),
    )
    for (const { id } of walls)
      await test.data.actingAs({ person: parent, caseId }, (tx) =>
        sql`select cases.share_wall(${id}::uuid, ${theirs}::uuid, false, people.today(), ${sooner}::date)`.execute(
          tx,
        ),
      )
    assert.deepEqual(await until(), [sooner])
    await (await admin()).query(
      `update cases.wall_party set from_on = '2026-01-01', until_on = people.today() - 1 where party_id = '${theirs}'`,
    )
    assert.equal(await uses(second), null)
  })

  it('ends when the family leaves its case, whose side takes part no more and cannot be claimed', async () => {
    const other = await somebody(test, 'Another parent')
    const share = { caseId, from: parent, to: other, label: 'parent', mayWrite: true } as const
    const theirs = await letIn(test, { ...share, kind: 'family', walls: ['shared', 'family'] })
    await follow('dates', true, parent, theirs)
    await follow('agreement')
    const own = await as(parent, async (_, matter) => sideOf(matter, 'family')?.party ?? '')
    const waiting = await as(cast.adviser, (tx, matter) => readOffers(tx, matter))
    assert.equal(waiting.length, 1)
    assert.equal(await withdraw(parent, own), true)
    assert.equal(await uses(other), null)
    assert.equal(await uses(), null)
    assert.equal(await uses(parent), null)
    await as(cast.adviser, async (tx, matter) => {
      const family = sideOf(matter, 'family')
      assert.equal(family?.hasEnded, true)
      assert.deepEqual(
        stepsOf(matter, 'ended').map(({ word, side }) => [word, side]),
        [['withdrawn', family?.id]],
      )
      assert.equal(await offerSide(tx, matter, { side: family?.id ?? '', to: 'x@example.org' }, origin), null)
    })
  })

  it('is worth nothing to whoever has a claim of a family that was erased', async () => {
    ;({ id: matterId, caseId } = await calledMatter(test, cast))
    const secret = await offer('family', 'q@example.org')
    const gone = await as(cast.adviser, async (_, matter) => sideOf(matter, 'family')?.party ?? '')
    await (await admin()).query(`update cases.party set left_at = now() where id = '${gone}'`)
    assert.deepEqual(await take(await somebody(test, 'Somebody'), secret, 'q@example.org'), {
      kind: 'refused',
      why: 'withdrawn',
    })
  })

  it('takes a guest out whom the service ends, and leaves the other of that side in', async () => {
    await as(cast.adviser, (tx) =>
      addSide(tx, {
        matter: matterId,
        role: 'authority',
        organisation: null,
        label: 'Exampleshire',
        knownAs: null,
      }),
    )
    const [one, two] = await Promise.all([somebody(test, 'One'), somebody(test, 'Two')])
    await take(one, await offer('authority', 'one@example.org'), 'one@example.org')
    await take(two, await offer('authority', 'two@example.org'), 'two@example.org')
    const offers = await as(cast.adviser, (tx, matter) => readOffers(tx, matter))
    const taken = offers.find(({ email }) => email === 'one@example.org')
    const days = ((taken?.until?.getTime() ?? 0) - (taken?.acceptedAt?.getTime() ?? 0)) / 86_400_000
    assert.equal(Math.round(days), 30)
    for (const person of [parent, one, two])
      assert.equal(await as(person, (tx) => endGuest(tx, taken?.id ?? '')), false)
    assert.equal(await as(cast.adviser, (tx) => endGuest(tx, taken?.id ?? '')), true)
    assert.equal(await as(cast.adviser, (tx) => endGuest(tx, taken?.id ?? '')), false)
    assert.equal(await uses(one), null)
    assert.ok((await uses(two))?.includes('mediation'))
    const still = await as(cast.adviser, (tx, matter) => readOffers(tx, matter))
    assert.equal(still.find(({ email }) => email === 'one@example.org')?.until, null)
    assert.notEqual(still.find(({ email }) => email === 'two@example.org')?.until, null)
    // The claim of a family is no guest’s.
    const claim = offers.find(({ kind }) => kind === 'claim')
    assert.equal(await as(cast.adviser, (tx) => endGuest(tx, claim?.id ?? '')), false)
    assert.notEqual(await uses(parent), null)
  })

  it('takes part where it carried out a term before, with a voice and all that goes with it', async () => {
    // As `let_carry_out` leaves it: behind the agreement to read, with a line of its desk.
    const query = (await admin()).query
    await query(`with made as (insert into cases.party (case_id, kind, label, organisation_id)
        values ('${caseId}', 'body', 'carries out an agreement', '${cast.commissioner}') returning id)
      , behind as (insert into cases.wall_party (case_id, wall_id, party_id, may_write)
        select '${caseId}', w.wall_id, made.id, false from made, mediation.matter_wall w
        where w.matter_id = '${matterId}' and w.use = 'agreement')
      insert into mediation.due_line (matter_id, case_id, party_id, organisation_id, process, stage, waits_on)
        select '${matterId}', '${caseId}', made.id, '${cast.commissioner}', 'mediation', 'agreed', 'nobody' from made`)
    const added = await as(parent, (tx) =>
      addSide(tx, {
        matter: matterId,
        role: 'commissioner',
        organisation: cast.commissioner,
        label: 'commissioner',
        knownAs: 'The family',
      }),
    )
    assert.notEqual(added, null)
    await as(cast.nurse, async (tx, matter) => {
      assert.ok(matter.walls.every(({ mayWrite }) => mayWrite))
      assert.deepEqual(matter.walls.map(({ use }) => use).sort(), [
        'agreement',
        'matter',
        'mediation',
        'with',
      ])
      const wall = wallOfMatter(matter, { use: 'matter' }) ?? ''
      assert.notEqual(
        await recordStep(tx, matter, {
          kind: 'side-answer',
          word: 'joins',
          wall,
          onDay: '2026-11-10',
          body: { people: [] },
        }),
        null,
      )
    })
  })
})
