import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { day, publishedCalendar } from '@way-forward/law'
import { noDatabase, type TestData, testData } from '../../proof/database.ts'
import { positionOf } from '../cases/position-of-case.ts'
import { readCase } from '../cases/read-case.ts'
import { seedDirectory } from '../directory/seed.ts'
import { exampleCases, examplePeople, otherFamilies } from './people.ts'
import { type ExampleDoors, seedExample } from './seed.ts'

describe('the demonstration', { skip: noDatabase }, () => {
  let test: TestData
  const today = day('2026-11-21')
  before(async () => {
    test = await testData()
    await seedDirectory(test.operatorData)
    await seedExample(doors(), today)
  })
  after(() => test.close())

  const doors = (): ExampleDoors => ({
    data: test.data,
    operatorData: test.operatorData,
    addAccount: async ({ id, name }) => {
      const { database } = test.signInData
      const known = await database
        .selectFrom('people.person')
        .select('id')
        .where('id', '=', id)
        .executeTakeFirst()
      if (known === undefined) await database.insertInto('people.person').values({ id, name }).execute()
    },
  })
  const seenBy = (person: string, caseId: string) =>
    test.data.actingAs({ person, caseId }, (tx) => readCase(tx, caseId))

  it('has a case with a last day to come, seen in full by its parent and in part by the other', async () => {
    const own = await seenBy(examplePeople.parent.id, exampleCases.refusal)
    assert.ok(own)
    const { found } = positionOf(own, today, publishedCalendar)
    assert.ok(found.dates.some(({ kind, lastDay }) => kind === 'appeal' && lastDay > today))
    const other = await seenBy(examplePeople['other-parent'].id, exampleCases.refusal)
    assert.deepEqual(other?.details, {})
    assert.equal(await seenBy(examplePeople['other-parent'].id, exampleCases.provision), null)
    assert.equal(await seenBy(examplePeople.operator.id, exampleCases.refusal), null)
  })

  it('has families for the adviser, and may be filled again without changing', async () => {
    const count = async () =>
      (await test.session('way_forward_admin')).query<{ n: number }>(
        `select (select count(*) from cases.event) + (select count(*) from people.member) + (select count(*) from cases.acting) as n`,
      )
    const before = (await count())[0]
    await seedExample(doors(), day('2026-12-01'))
    assert.deepEqual((await count())[0], before)
    for (const { caseId } of otherFamilies) {
      const file = await seenBy(examplePeople.adviser.id, caseId)
      assert.ok(file?.walls.some(({ kind }) => kind === 'adviser-joint'))
    }
  })
})
