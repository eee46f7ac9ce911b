import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { noDatabase, type TestData, testData } from '../../../proof/database.ts'
import type { Session } from '../../db/connect.ts'
import { tellOfEnd } from '../arranging/tell-sides.ts'
import { type Cast, castOf, inMatterAs } from '../mediation-of-test.ts'
import { goOnWithout } from './answer-consent.ts'
import { answerAs, familysDisagreement, partsWith } from './disagreement-of-test.ts'

const origin = 'https://wayforward.example'

describe('the end of a disagreement resolution', { skip: noDatabase }, () => {
  let test: TestData
  let admin: Session
  let cast: Cast
  before(async () => {
    test = await testData()
    admin = await test.session('way_forward_admin')
    cast = await castOf(test)
  })
  after(() => test.close())

  /** Who has which email waiting about a matter. */
  const waiting = async (id: string) =>
    (
      await admin.query<{ kind: string; who: string }>(
        'select kind, person_id as who from post.message where fills::text like $1 and sent_at is null',
        [`%${id}%`],
      )
    )
      .map(({ kind, who }) => `${kind} ${who}`)
      .sort()
  const withCouncil = () => familysDisagreement(test, cast, partsWith(cast).slice(0, 1))
  const forget = () => admin.query('delete from post.message')

  it('is told to the family, which is asked once what it thought, and to the service, where the council stops', async () => {
    const { id, family } = await withCouncil()
    await answerAs(test, cast.officer, id, 'authority', 'joins')
    await forget()
    assert.equal(await answerAs(test, cast.officer, id, 'authority', 'takes-back'), 'over')
    assert.deepEqual(await waiting(id), [`matter-over ${family}`, `matter-work ${cast.adviser}`].sort())
    const [asked] = await admin.query<{ asked: boolean }>(
      `select (fills->>'isAsked')::boolean as asked from post.message where kind = 'matter-over'`,
    )
    assert.equal(asked?.asked, true)
  })

  it('is told to the council and the service where the family stops, and to the family where the service goes on without the last', async () => {
    const stopped = await withCouncil()
    await answerAs(test, cast.officer, stopped.id, 'authority', 'joins')
    await forget()
    assert.equal(await answerAs(test, stopped.family, stopped.id, 'family', 'takes-back'), 'over')
    assert.deepEqual(
      await waiting(stopped.id),
      [`matter-news ${cast.officer}`, `matter-work ${cast.adviser}`].sort(),
    )
    const silent = await withCouncil()
    await forget()
    await inMatterAs(test, cast.adviser, silent.id, async (tx, matter) => {
      const side = matter.sides.find(({ role }) => role === 'authority')?.id ?? ''
      assert.equal(await goOnWithout(tx, matter, { side, onDay: '2026-11-06', origin }), 'over')
    })
    assert.deepEqual(
      await waiting(silent.id),
      [`matter-news ${cast.officer}`, `matter-over ${silent.family}`].sort(),
    )
  })

  it('is no word of a side before it is written down', async () => {
    const { id } = await withCouncil()
    await forget()
    await inMatterAs(test, cast.officer, id, (tx, matter) => tellOfEnd(tx, matter, origin))
    assert.deepEqual(
      (await waiting(id)).filter((each) => each.startsWith('matter-over')),
      [],
    )
  })
})
