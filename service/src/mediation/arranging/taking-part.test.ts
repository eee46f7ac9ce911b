import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { noDatabase } from '../../../proof/database.ts'
import { hashOfSecret } from '../../cases/sharing/secret-of-link.ts'
import { letIn } from '../../cases/sharing/shares-of-test.ts'
import { sqlStateOf } from '../../db/connect.ts'
import { sql } from '../../db/sql.ts'
import { addSide } from '../add-side.ts'
import { type Matter, sideOf } from '../matter.ts'
import { actsForFamily, calledMatter, inMatterAs, placed, somebody, withCast } from '../mediation-of-test.ts'
import { readMatter } from '../read-matter.ts'
import { recordStep } from '../record-step.ts'
import { wallOfMatter } from '../walls-of-matter.ts'
import { answersOfSides } from './answers-of-sides.ts'
import { letFollow, readFollowers } from './let-follow.ts'
import { offerSide } from './matter-invitations.ts'
import { organisationsHere } from './organisations-here.ts'
import { takeSide } from './take-side.ts'
import { tellOthers, tellSides } from './tell-sides.ts'

const origin = 'https://wayforward.example'

describe('taking part in a matter', { skip: noDatabase }, () => {
  const { test, cast } = withCast()

  let matterId: string
  let caseId: string
  beforeEach(async () => {
    ;({ id: matterId, caseId } = await calledMatter(test, cast))
  })

  const admin = () => test.session('way_forward_admin')
  const asAdviser = <T>(work: Parameters<typeof inMatterAs<T>>[3]) =>
    inMatterAs(test, cast.adviser, matterId, work)

  const take = (person: string | null, secret: string, email: string) =>
    test.data.actingAs({ person, presented: hashOfSecret(secret)?.toString('hex') ?? '' }, (tx) =>
      takeSide(tx, email),
    )

  it('counts an answer for nobody but the side that gives it', async () => {
    await asAdviser(async (tx) => {
      const side = { matter: matterId, label: 'x', knownAs: null }
      await addSide(tx, { ...side, role: 'authority', organisation: cast.council })
      await addSide(tx, { ...side, role: 'commissioner', organisation: cast.commissioner })
    })
    const stands = (person: string) =>
      inMatterAs(test, person, matterId, async (_, matter) =>
        answersOfSides(matter)
          .map(({ side, stands: word }) => `${side.role} ${word}`)
          .sort(),
      )
    const boardId = await asAdviser(async (_, matter) => sideOf(matter, 'commissioner')?.id ?? '')
    const wallOf = (matter: Matter) => wallOfMatter(matter, { use: 'matter' }) ?? ''
    await inMatterAs(test, cast.officer, matterId, (tx, matter) =>
      recordStep(tx, matter, {
        kind: 'side-answer',
        word: 'joins',
        about: boardId,
        wall: wallOf(matter),
        onDay: '2026-11-10',
        body: { people: [{ name: 'A', role: 'B', mayAgree: true }] },
      }),
    )
    assert.deepEqual(await stands(cast.adviser), ['authority settles', 'commissioner silent'])
    // In another side’s name past the verb.
    const forged = await inMatterAs(test, cast.officer, matterId, (tx, matter) =>
      sql`insert into mediation.step (matter_id, case_id, wall_id, side_id, kind, word, on_day, body, recorded_by)
        values (${matterId}, ${caseId}, ${wallOf(matter)}, ${boardId}, 'side-answer', 'declines', '2026-11-10',
          '{"people": []}', people.me())`.execute(tx),
    ).catch(sqlStateOf)
    assert.equal(forged, '42501')
    assert.deepEqual(await stands(cast.nurse), ['authority settles', 'commissioner silent'])
  })

  it('tells the people of sides by email, once, whoever speaks left out', async () => {
    const second = await somebody(test, 'A second officer')
    await placed(test, second, cast.council)
    const side = await asAdviser((tx) =>
      addSide(tx, {
        matter: matterId,
        role: 'authority',
        organisation: cast.council,
        label: 'council',
        knownAs: null,
      }),
    )
    const parent = await somebody(test, 'A parent')
    await actsForFamily(test, parent, matterId)
    const waiting = async () =>
      (
        await (
          await admin()
        ).query<{ who: string; link: string }>(
          `select person_id as who, fills->>'link' as link from post.message where kind = 'matter-news'
            and fills->>'link' like '%${matterId}' order by person_id`,
        )
      ).map(({ who }) => who)
    assert.equal(await asAdviser((tx, matter) => tellSides(tx, matter, [side ?? ''], origin)), 2)
    assert.deepEqual(await waiting(), [cast.officer, second].sort())
    assert.equal(await asAdviser((tx, matter) => tellSides(tx, matter, [side ?? ''], origin)), 0)
    // The council tells the others: the family and the service hear it, its own colleagues do not.
    assert.equal(
      await inMatterAs(test, cast.officer, matterId, (tx, matter) => tellOthers(tx, matter, origin)),
      2,
    )
    assert.ok((await waiting()).includes(parent))
    // A stranger tells nobody; a link that is none is refused; another matter’s side is not reached.
    const stranger = await somebody(test, 'A stranger')
    assert.equal(
      await test.data.actingAs({ person: stranger }, (tx) =>
        tellSides(tx, { id: matterId }, [side ?? ''], origin),
      ),
      0,
    )
    await assert.rejects(asAdviser((tx, matter) => tellSides(tx, matter, [side ?? ''], 'javascript:x')))
    const elsewhere = await calledMatter(test, cast, { told: true })
    const mixed = await inMatterAs(test, cast.adviser, elsewhere.id, (tx, matter) =>
      tellSides(tx, matter, [side ?? ''], origin),
    )
    assert.equal(mixed, 0)
  })

  it('lets the family let its adviser follow, and take that back; nobody else can', async () => {
    const [parent, helper] = await Promise.all([somebody(test, 'A parent'), somebody(test, 'A helper')])
    const side = await asAdviser(async (_, matter) => sideOf(matter, 'family')?.id ?? '')
    const secret = await asAdviser((tx, matter) =>
      offerSide(tx, matter, { side, to: 'p@example.org' }, origin),
    )
    await take(parent, secret ?? '', 'p@example.org')
    const helperParty = await letIn(test, { caseId, from: parent, to: helper, walls: ['shared'] })
    const follow = (person: string, isLet: boolean) =>
      inMatterAs(test, person, matterId, (tx, matter) =>
        letFollow(tx, matter, { party: helperParty, what: 'dates', isLet }),
      )
    const reads = () => test.data.actingAs({ person: helper, caseId }, (tx) => readMatter(tx, matterId))
    assert.equal(await reads(), null)
    assert.equal(await follow(cast.adviser, true), false)
    assert.equal(await follow(parent, true), true)
    const [follower] = await inMatterAs(test, parent, matterId, (tx, matter) => readFollowers(tx, matter))
    assert.deepEqual([follower?.party, follower?.follows], [helperParty, 'dates'])
    const seen = await reads()
    assert.deepEqual(seen?.voice, { as: 'nobody' })
    assert.deepEqual(
      seen?.walls.map(({ use }) => use),
      ['matter'],
    )
    assert.equal(await follow(parent, false), true)
    assert.equal(await reads(), null)
    assert.equal(await follow(parent, true), true)
    assert.notEqual(await reads(), null)
  })

  it('finds organisations that are here by name and by area, the matter’s own first', async () => {
    const areas = [
      { id: crypto.randomUUID(), name: 'Exampleshire County Council', shortName: 'Exampleshire' },
    ]
    const find = (kind: 'authority' | 'body', words: string) =>
      asAdviser(async (tx) =>
        (await organisationsHere(tx, { kind, words, area: null }, areas)).map(({ id }) => id),
      )
    const [, mark = ''] = (await nameOf(cast.council)).split(' ')
    assert.deepEqual(await find('authority', `COUNCIL ${mark}`), [cast.council])
    assert.deepEqual(await find('body', `council ${mark}`), [])
    assert.deepEqual((await find('body', mark)).sort(), [cast.commissioner, cast.school].sort())
    assert.deepEqual(await find('authority', '%'), [])
    assert.deepEqual(await find('authority', ''), [])
  })
  const nameOf = async (organisation: string): Promise<string> => {
    const [row] = await (await admin()).query<{ name: string }>(
      `select name from people.organisation where id = '${organisation}'`,
    )
    return row?.name ?? ''
  }
})
