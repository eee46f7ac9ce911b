import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { noDatabase } from '../../proof/database.ts'
import { sqlStateOf } from '../db/connect.ts'
import { sql } from '../db/sql.ts'
import { sideOf } from './matter.ts'
import { actsForFamily, calledMatter, inMatterAs, somebody, withCast } from './mediation-of-test.ts'

/** What somebody writes past the pages. `as`: in whose name; `of`: behind the wall of that use. */
interface Statement {
  readonly kind: string
  readonly as: 'service' | 'family' | 'authority'
  readonly word?: string
  readonly about?: string
  readonly corrects?: string
  readonly of?: 'matter' | 'mediation' | 'with'
}

describe('what corrects a step, and what is said for another', { skip: noDatabase }, () => {
  const { test, cast } = withCast()
  let parent: string
  let matter: { readonly id: string; readonly caseId: string }
  let sides: Readonly<Record<'family' | 'authority', string>>
  beforeEach(async () => {
    matter = await calledMatter(test, cast, { told: true })
    parent = await somebody(test, 'A parent')
    await actsForFamily(test, parent, matter.id)
    sides = await inMatterAs(test, cast.adviser, matter.id, async (_, read) => ({
      family: sideOf(read, 'family')?.id ?? '',
      authority: sideOf(read, 'authority')?.id ?? '',
    }))
  })

  /** @returns the id of the step, or why the database refuses it */
  async function write(statement: Statement): Promise<string> {
    const { kind, as, word = null, about = null, corrects = null, of = 'matter' } = statement
    const person = { service: cast.adviser, family: parent, authority: cast.officer }[as]
    return test.data
      .actingAs({ person, caseId: matter.caseId }, async (tx) => {
        const { rows } = await sql<{ id: string }>`
          insert into mediation.step (matter_id, case_id, wall_id, side_id, kind, word, about, on_day, corrects, recorded_by)
          select ${matter.id}, ${matter.caseId}, w.wall_id, ${as === 'service' ? null : sides[as]}::uuid, ${kind}, ${word},
            ${about}::uuid, '2026-11-03', ${corrects}::uuid, people.me()
          from mediation.matter_wall w where w.matter_id = ${matter.id} and w.use = ${of}
            and (w.side_id is null or w.side_id = ${sides.family}) limit 1 returning id`.execute(tx)
        return rows[0]?.id ?? 'nothing'
      })
      .catch((error: unknown) => sqlStateOf(error) ?? 'unknown')
  }
  const refused = '23514'

  it('is struck out by whoever said it, and by nobody else', async () => {
    const said = await write({ kind: 'side-answer', as: 'family', word: 'joins' })
    for (const as of ['service', 'authority'] as const)
      assert.equal(
        await write({ kind: 'side-answer', as, word: 'declines', about: sides.family, corrects: said }),
        refused,
      )
    const shown = await write({ kind: 'note', as: 'service', word: 'joint', of: 'mediation' })
    assert.equal(await write({ kind: 'note', as: 'authority', of: 'mediation', corrects: shown }), refused)
    const meeting = await write({ kind: 'meeting', as: 'service', word: 'video' })
    assert.equal(
      await write({ kind: 'meeting', as: 'authority', word: 'cancelled', corrects: meeting }),
      refused,
    )
    assert.match(await write({ kind: 'side-answer', as: 'family', word: 'declines', corrects: said }), /-/)
  })

  it('is of the same kind and in the same matter', async () => {
    const asked = await write({ kind: 'release-asked', as: 'family', of: 'mediation' })
    assert.equal(await write({ kind: 'note', as: 'family', of: 'mediation', corrects: asked }), refused)
    const other = await calledMatter(test, cast, { told: true })
    const elsewhere = await inMatterAs(test, cast.adviser, other.id, async (tx, read) => {
      const wall = read.walls.find(({ use }) => use === 'service')?.id
      const { rows } = await sql<{ id: string }>`
        insert into mediation.step (matter_id, case_id, wall_id, kind, on_day, recorded_by)
        values (${read.id}, ${read.caseId}, ${wall}, 'note', '2026-11-03', people.me()) returning id`.execute(
        tx,
      )
      return rows[0]?.id ?? ''
    })
    assert.equal(await write({ kind: 'note', as: 'service', corrects: elsewhere }), refused)
  })

  it('is put right by each of those who tell it together', async () => {
    const told = await write({ kind: 'authority-told', as: 'family', word: 'by-family' })
    assert.equal(
      await write({ kind: 'authority-told', as: 'authority', word: 'by-family', corrects: told }),
      refused,
    )
    assert.match(
      await write({ kind: 'authority-told', as: 'service', word: 'by-family', corrects: told }),
      /-/,
    )
    const cannot = await write({ kind: 'cannot-arrange', as: 'authority' })
    assert.match(await write({ kind: 'cannot-arrange', as: 'service', corrects: cannot }), /-/)
    const written = await write({ kind: 'cannot-arrange', as: 'service' })
    // The council does not strike out what the family's certificate rests on.
    assert.equal(await write({ kind: 'cannot-arrange', as: 'authority', corrects: written }), refused)
  })

  it('is not said by the service for a side that is here: an answer, short notice, or what it needs', async () => {
    for (const kind of ['side-answer', 'needs'])
      for (const side of [sides.family, sides.authority])
        assert.equal(await write({ kind, as: 'service', word: 'joins', about: side }), refused, kind)
    assert.equal(await write({ kind: 'short-notice', as: 'service', word: 'agrees' }), refused)
    const admin = await test.session('way_forward_admin')
    await admin.query(`update cases.acting set ended_at = now() where person_id = '${parent}'`)
    const needs = await write({ kind: 'needs', as: 'service', about: sides.family })
    const notice = await write({ kind: 'short-notice', as: 'service', word: 'agrees' })
    assert.match(await write({ kind: 'side-answer', as: 'service', word: 'joins', about: sides.family }), /-/)
    await admin.query(`update cases.acting set ended_at = null where person_id = '${parent}'`)
    // What was written down for it before, it puts right itself; nobody else does.
    assert.equal(await write({ kind: 'needs', as: 'authority', corrects: needs }), refused)
    assert.match(await write({ kind: 'needs', as: 'family', corrects: needs }), /-/)
    assert.equal(
      await write({ kind: 'short-notice', as: 'authority', word: 'agrees', corrects: notice }),
      refused,
    )
    assert.match(await write({ kind: 'short-notice', as: 'family', word: 'refuses', corrects: notice }), /-/)
  })
})
