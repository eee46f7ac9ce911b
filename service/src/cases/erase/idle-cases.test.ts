import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { noDatabase, type TestData, testData } from '../../../proof/database.ts'
import type { Session } from '../../db/connect.ts'
import { readErasures } from '../../db/erasure-list.ts'
import { noteAct } from '../note-act.ts'
import { openCase } from '../open-case.ts'
import { madePerson } from '../people-of-test.ts'
import { eraseAsked } from './erase-asked.ts'
import { sweepIdleCases } from './idle-cases.ts'
import { testList } from './list-of-test.ts'

describe('cases in which nobody does anything', { skip: noDatabase }, () => {
  let test: TestData
  let admin: Session
  const { list, remove } = testList()
  before(async () => {
    test = await testData()
    admin = await test.session('way_forward_admin')
  })
  after(async () => {
    await test.close()
    remove()
  })

  /** A case of which the last was heard so many days ago. */
  async function quietFor(days: number): Promise<{ readonly person: string; readonly caseId: string }> {
    const person = await madePerson(test, 'A parent')
    const caseId = await test.data.actingAs({ person }, (tx) =>
      openCase(tx, { label: 'parent', facts: null }),
    )
    await pass(caseId, days)
    return { person, caseId }
  }
  /** Lets days pass for a case. */
  async function pass(caseId: string, days: number): Promise<void> {
    for (const [table, columns] of [
      ['audit', ['happened_at']],
      ['case_file', ['opened_at']],
      ['idle', ['told_at', 'told_again_at']],
    ] as const) {
      const set = columns.map((column) => `${column} = ${column} - make_interval(days => $2)`).join(', ')
      const id = table === 'case_file' ? 'id' : 'case_id'
      await admin.query(`update cases.${table} set ${set} where ${id} = $1`, [caseId, days])
    }
  }
  const sweep = () => sweepIdleCases(test.workData, 12)
  const sent = async (person: string): Promise<readonly string[]> => {
    const rows = await admin.query<{ kind: string }>(
      'select kind from post.message where person_id = $1 order by made_at, kind',
      [person],
    )
    return rows.map(({ kind }) => kind)
  }
  const goOut = () => admin.query('update post.message set sent_at = now(), sent_on = people.today()')
  const isThere = async (caseId: string) =>
    (await admin.query('select from cases.case_file where id = $1', [caseId])).length > 0

  it('are told of twice, 60 and 14 days before, and erased on the day', async () => {
    const { person, caseId } = await quietFor(304)
    assert.deepEqual(await sweep(), { told: 0, toldAgain: 0, ended: 0 })
    await pass(caseId, 3)
    assert.deepEqual(await sweep(), { told: 1, toldAgain: 0, ended: 0 })
    assert.deepEqual(await sent(person), ['idle-case'])
    await pass(caseId, 45)
    assert.deepEqual(await sweep(), { told: 0, toldAgain: 0, ended: 0 })
    await pass(caseId, 1)
    assert.deepEqual(await sweep(), { told: 0, toldAgain: 1, ended: 0 })
    assert.deepEqual(await sent(person), ['idle-case', 'idle-case-again'])
    await goOut()
    await pass(caseId, 13)
    assert.deepEqual(await sweep(), { told: 0, toldAgain: 0, ended: 0 })
    await pass(caseId, 1)
    assert.deepEqual(await sweep(), { told: 0, toldAgain: 0, ended: 1 })
    assert.equal(await eraseAsked(test.workData, list), 1)
    assert.equal(await isThere(caseId), false)
    const [line] = readErasures(list)
    assert.ok(line?.kind === 'walls' && line.isWhole && line.caseId === caseId)
    assert.equal(line.walls.length, 3)
  })

  it('are kept where somebody opens them, however late', async () => {
    const { person, caseId } = await quietFor(320)
    await sweep()
    await pass(caseId, 46)
    await sweep()
    await goOut()
    await pass(caseId, 14)
    await test.data.actingAs({ person, caseId }, (tx) => noteAct(tx, { caseId, act: 'looked-at-case' }))
    assert.deepEqual(await sweep(), { told: 0, toldAgain: 0, ended: 0 })
    assert.ok(await isThere(caseId))
    assert.deepEqual(await admin.query('select from cases.idle where case_id = $1', [caseId]), [])
  })

  it('are kept while an email about it has not gone out', async () => {
    const { caseId } = await quietFor(320)
    await sweep()
    await pass(caseId, 46)
    await sweep()
    await pass(caseId, 14)
    assert.equal((await sweep()).ended, 0)
    await goOut()
    assert.equal((await sweep()).ended, 1)
  })

  it('are told anew where erasing was switched off meanwhile', async () => {
    const { person, caseId } = await quietFor(320)
    await sweep()
    await pass(caseId, 46)
    await sweep()
    await goOut()
    await pass(caseId, 61)
    const swept = await sweep()
    assert.deepEqual([swept.told, swept.ended], [1, 0])
    assert.deepEqual(await sent(person), ['idle-case', 'idle-case-again', 'idle-case'])
  })

  it('are never kept for less than half a year', async () => {
    await assert.rejects(sweepIdleCases(test.workData, 5), RangeError)
  })
})
