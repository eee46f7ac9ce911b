import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { noDatabase, type TestData, testData } from '../../proof/database.ts'
import { findEntries } from './find-entries.ts'
import { openReports } from './open-reports.ts'
import { longestReport, reportEntry } from './report-entry.ts'
import { seedDirectory } from './seed.ts'
import { settleReport } from './settle-report.ts'

describe('a report that an entry is wrong', { skip: noDatabase }, () => {
  let here: TestData
  let ids: readonly string[]
  before(async () => {
    here = await testData()
    await seedDirectory(here.operatorData)
    const { things } = await here.data.asPublic((tx) => findEntries(tx, {}, { number: 1, size: 10 }))
    ids = things.map(({ entry }) => entry.id)
  })
  after(() => here.close())

  const report = (at: number, says: string) =>
    here.data.asPublic((tx) => reportEntry(tx, { entry: ids[at] ?? '', says }))
  const open = () => here.operatorData.asOperator((tx) => openReports(tx, { number: 1, size: 100 }))
  const settle = (id: string) => here.operatorData.asOperator((tx) => settleReport(tx, id))

  it('waits for the operator, oldest first, with the entry that it is about', async () => {
    assert.equal(await report(0, '  The number is dead.\r\nI rang twice.\u0007 '), 'taken')
    assert.equal(await report(1, 'Merged in 2025'), 'taken')
    const { things, total } = await open()
    assert.equal(total, 2)
    assert.deepEqual(
      things.map(({ says }) => says),
      ['The number is dead.\nI rang twice.', 'Merged in 2025'],
    )
    assert.equal(things[0]?.entry.id, ids[0])
    assert.ok(things[0]?.entry.name)
    assert.ok(things[0]?.madeAt instanceof Date)
  })

  it('is refused where it says nothing, too much, or of no entry', async () => {
    assert.equal(await report(2, ''), 'empty')
    assert.equal(await report(2, ' \n\u0000\u001b '), 'empty')
    assert.equal(await report(2, 'a'.repeat(longestReport + 1)), 'too-long')
    assert.equal(await report(2, '\u{1F600}'.repeat(longestReport)), 'taken')
    for (const entry of ['', 'x', '00000000-0000-4000-8000-000000000000']) {
      assert.equal(await here.data.asPublic((tx) => reportEntry(tx, { entry, says: 'a' })), 'no-such-entry')
    }
  })

  it('finds twenty places on an entry and no more, even when all come at once', async () => {
    const answers = await Promise.all(Array.from({ length: 30 }, (_, at) => report(3, `report ${at}`)))
    assert.equal(answers.filter((answer) => answer === 'taken').length, 20)
    assert.equal(answers.filter((answer) => answer === 'full').length, 10)
    assert.equal(await report(4, 'another entry has its own places'), 'taken')
  })

  it('is settled once, its words are forgotten, and its place is free again', async () => {
    const { things } = await open()
    const one = things.find(({ entry }) => entry.id === ids[3])
    assert.ok(one)
    assert.equal(await report(3, 'one more'), 'full')
    assert.equal(await settle(one.id.toUpperCase()), true)
    assert.equal(await settle(one.id), false)
    assert.ok((await open()).things.every(({ id }) => id !== one.id))
    const kept = await here.operatorData.asOperator((tx) =>
      tx.selectFrom('directory.report').selectAll().where('id', '=', one.id).executeTakeFirstOrThrow(),
    )
    assert.equal(kept.says, null)
    assert.ok(kept.settled_at instanceof Date)
    assert.equal(await report(3, 'one more'), 'taken')
    assert.equal(await report(3, 'and one more'), 'full')
  })

  it('is not settled under an id that is none', async () => {
    for (const id of ['', '5', "' or true", '00000000-0000-4000-8000-000000000000']) {
      assert.equal(await settle(id), false)
    }
  })
})
