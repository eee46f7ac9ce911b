import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import { noDatabase, type TestData, testData } from '../../../proof/database.ts'
import { sql } from '../../db/sql.ts'
import { addSide } from '../../mediation/add-side.ts'
import { offerSide, readOffers } from '../../mediation/arranging/matter-invitations.ts'
import { takeSide } from '../../mediation/arranging/take-side.ts'
import { sideOf, stepsOf } from '../../mediation/matter.ts'
import {
  actsForFamily,
  type Cast,
  calledMatter,
  castOf,
  inMatterAs,
  placed,
  somebody,
} from '../../mediation/mediation-of-test.ts'
import { caseOfMatter } from '../../mediation/read-matter.ts'
import { recordStep } from '../../mediation/record-step.ts'
import { type WhichWall, wallOfMatter } from '../../mediation/walls-of-matter.ts'
import { hashOfSecret } from '../sharing/secret-of-link.ts'
import { askErasure } from './ask-erasure.ts'
import { eraseAccount } from './erase-account.ts'
import { eraseAsked } from './erase-asked.ts'
import { testList } from './list-of-test.ts'

const origin = 'https://wayforward.example'

describe('erasing with a mediation in the case', { skip: noDatabase }, () => {
  let test: TestData
  let cast: Cast
  let matter: { readonly id: string; readonly caseId: string }
  const { list, remove } = testList()
  before(async () => {
    test = await testData()
    cast = await castOf(test)
  })
  after(async () => {
    await test.close()
    remove()
  })
  beforeEach(async () => {
    matter = await calledMatter(test, cast)
  })

  const sees = (person: string) =>
    test.data.actingAs({ person }, async (tx) => (await caseOfMatter(tx, matter.id)) !== null)
  const asAdviser = <T>(work: Parameters<typeof inMatterAs<T>>[3]) =>
    inMatterAs(test, cast.adviser, matter.id, work)
  const says = (person: string, which: WhichWall, words: string) =>
    inMatterAs(test, person, matter.id, (tx, read) => {
      const wall = wallOfMatter(read, which) ?? ''
      const on = { wall, onDay: '2026-11-03' } as const
      return which.use === 'with'
        ? recordStep(tx, read, { ...on, kind: 'prepared', word: 'other', body: { says: words } })
        : recordStep(tx, read, { ...on, kind: 'note', word: 'joint', body: { says: words } })
    })
  const wordsIn = async (words: string): Promise<boolean> => {
    const admin = await test.session('way_forward_admin')
    const [row] = await admin.query<{ n: number }>(
      `select count(*)::int as n from mediation.step where body::text like '%${words}%'`,
    )
    return (row?.n ?? 0) > 0
  }
  const erasesAccount = async (person: string) => {
    assert.equal(await test.data.actingAs({ person }, eraseAccount), true)
    await eraseAsked(test.workData, list)
    const admin = await test.session('way_forward_admin')
    assert.deepEqual(await admin.query(`select id from people.person where id = '${person}'`), [])
  }
  /** A council without an account here, and as many guests of it. */
  async function guests(
    count: number,
  ): Promise<{ readonly side: string; readonly people: readonly string[] }> {
    const side = await asAdviser((tx) =>
      addSide(tx, {
        matter: matter.id,
        role: 'authority',
        organisation: null,
        label: 'Exampleshire',
        knownAs: null,
      }),
    )
    const people: string[] = []
    for (let at = 0; at < count; at += 1) people.push(await guestOf(side ?? ''))
    return { side: side ?? '', people }
  }
  async function guestOf(side: string): Promise<string> {
    const person = await somebody(test, 'A guest')
    const email = `${person}@council.example`
    const secret = await asAdviser((tx, read) => offerSide(tx, read, { side, to: email }, origin))
    const presented = hashOfSecret(secret ?? '')?.toString('hex') ?? ''
    const taken = await test.data.actingAs({ person, presented }, (tx) => takeSide(tx, email))
    assert.equal(taken.kind, 'taken')
    return person
  }

  it('ends the family’s part: what it kept for itself goes, and what others stand behind stays with them', async () => {
    const parent = await somebody(test, 'A parent')
    await actsForFamily(test, parent, matter.id)
    const admin = await test.session('way_forward_admin')
    await admin.query(`select cases.make_wall('${matter.caseId}', 'private', m.family_party, array[m.family_party])
      from mediation.matter m where m.id = '${matter.id}'`)
    await asAdviser((tx) =>
      addSide(tx, {
        matter: matter.id,
        role: 'authority',
        organisation: cast.council,
        label: 'council',
        knownAs: null,
      }),
    )
    await says(parent, { use: 'mediation' }, 'shown to everybody')
    const family = await asAdviser(async (_, read) => sideOf(read, 'family'))
    await says(parent, { use: 'with', side: family?.id ?? '' }, 'told to the service')
    const asked = await test.data.actingAs({ person: parent, caseId: matter.caseId }, (tx) =>
      askErasure(tx, { caseId: matter.caseId, party: family?.party ?? '' }),
    )
    assert.equal(asked, true)
    assert.equal(await sees(parent), false)
    await eraseAsked(test.workData, list)
    assert.deepEqual(
      await admin.query(`select id from cases.wall where case_id = '${matter.caseId}' and kind = 'private'`),
      [],
    )
    assert.deepEqual(
      [await wordsIn('shown to everybody'), await wordsIn('told to the service')],
      [true, true],
    )
    for (const person of [cast.adviser, cast.officer])
      await inMatterAs(test, person, matter.id, async (_, read) => {
        const side = sideOf(read, 'family')
        assert.deepEqual([side?.hasEnded, side?.isHere], [true, false])
        assert.ok(!stepsOf(read, 'prepared').some(() => person === cast.officer))
      })
    // Nobody is offered it again.
    await asAdviser(async (tx, read) => {
      const again = { side: family?.id ?? '', to: 'other@example.org' }
      const offered = await offerSide(tx, read, again, origin).catch(() => null)
      assert.equal(offered, null)
      assert.deepEqual(await readOffers(tx, read), [])
    })
  })

  it('ends one guest’s part, and leaves the council’s side to the other', async () => {
    const { people } = await guests(2)
    const [one = '', other = ''] = people
    await says(one, { use: 'mediation' }, 'what the council said')
    await erasesAccount(one)
    assert.deepEqual([await sees(other), await wordsIn('what the council said')], [true, true])
    await inMatterAs(test, other, matter.id, async (_, read) => {
      assert.ok(read.voice.as === 'side' && read.voice.side.role === 'authority')
      assert.ok(wallOfMatter(read, { use: 'mediation' }) !== null)
    })
    assert.ok(await says(other, { use: 'mediation' }, 'what it says now'))
  })

  it('leaves a side whose last guest is gone to be offered to another', async () => {
    const { side, people } = await guests(1)
    const [one = ''] = people
    const admin = await test.session('way_forward_admin')
    // Long after their 30 days.
    await admin.query(
      `update cases.acting set until_at = now() - interval '90 days' where person_id = '${one}'`,
    )
    await erasesAccount(one)
    await asAdviser(async (_, read) => {
      const council = sideOf(read, 'authority')
      assert.deepEqual([council?.hasEnded, council?.isHere], [false, false])
    })
    const next = await guestOf(side)
    await inMatterAs(test, next, matter.id, async (_, read) =>
      assert.deepEqual(
        ['agreement', 'matter', 'mediation', 'with'].filter((use) =>
          read.walls.some((wall) => wall.use === use),
        ),
        ['agreement', 'matter', 'mediation', 'with'],
      ),
    )
  })

  it('erases no side that a guest acts for, by a statement of their own either', async () => {
    const { people } = await guests(1)
    const [guest = ''] = people
    const party = await asAdviser(async (_, read) => sideOf(read, 'authority')?.party ?? '')
    const asked = await test.data.actingAs({ person: guest, caseId: matter.caseId }, async (tx) => {
      const { rows } = await sql<{
        asked: string | null
      }>`select cases.ask_erasure(${party}) as asked`.execute(tx)
      return rows[0]?.asked
    })
    assert.equal(asked, null)
    assert.equal(await sees(guest), true)
  })

  it('keeps what an adviser wrote for the service, with nobody’s name, once their account is gone', async () => {
    const adviser = await somebody(test, 'An adviser who leaves')
    await placed(test, adviser, cast.service, ['mediationAdviser'])
    await says(adviser, { use: 'mediation' }, 'written for the service')
    await erasesAccount(adviser)
    await asAdviser(async (_, read) => {
      const note = stepsOf(read, 'note').find(({ body }) => body.says === 'written for the service')
      assert.ok(note)
      assert.equal(note.recordedBy, null)
      assert.deepEqual(read.voice, { as: 'service' })
    })
  })

  it('leaves nothing of a case in which nobody did anything but counts without names', async () => {
    const parent = await somebody(test, 'A parent')
    await actsForFamily(test, parent, matter.id)
    await guests(1)
    await says(cast.adviser, { use: 'mediation' }, 'gone with the case')
    const admin = await test.session('way_forward_admin')
    const counted = async () =>
      (
        await admin.query<{ n: number }>(
          `select count(*)::int as n from mediation.tally where matter_id = '${matter.id}' and what = 'meeting'`,
        )
      )[0]?.n
    await admin.query(`insert into mediation.tally (organisation_id, matter_id, process, what, on_day)
      values ('${cast.service}', '${matter.id}', 'mediation', 'meeting', '2026-11-03')`)
    await admin.query(
      `update cases.audit set happened_at = now() - interval '1 year' where case_id = '${matter.caseId}'`,
    )
    await admin.query(`insert into cases.idle (case_id, told_at, told_again_at)
      values ('${matter.caseId}', now() - interval '90 days', now() - interval '20 days')`)
    await admin.query(`select cases.end_idle('${matter.caseId}')`)
    await eraseAsked(test.workData, list)
    assert.equal(await sees(cast.adviser), false)
    assert.equal(await wordsIn('gone with the case'), false)
    for (const table of [
      'cases.case_file where id',
      'mediation.matter where case_id',
      'mediation.invitation where case_id',
    ])
      assert.deepEqual(await admin.query(`select from ${table} = '${matter.caseId}'`), [], table)
    assert.equal(await counted(), 1)
  })
})
