import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { day, publishedCalendar } from '@way-forward/law'
import { noDatabase, type TestData, testData } from '../../proof/database.ts'
import {
  listOrganisations,
  readOrganisation,
  retireOrganisation,
} from '../auth/organisations/keep-organisations.ts'
import { listDocuments } from '../cases/documents/case-document.ts'
import { type TestDocuments, testDocuments } from '../cases/documents/documents-of-test.ts'
import { readEntries } from '../cases/entries/read-entries.ts'
import { readKeptLetter } from '../cases/entries/read-kept-letter.ts'
import { keptSides } from '../cases/kept-sides.ts'
import { positionOf } from '../cases/position-of-case.ts'
import { readProvisions } from '../cases/provision/read-provisions.ts'
import { readCase } from '../cases/read-case.ts'
import { readHistory } from '../cases/sharing/read-history.ts'
import { withdrawShare } from '../cases/sharing/withdraw-share.ts'
import { sql } from '../db/sql.ts'
import { seedDirectory } from '../directory/seed.ts'
import { countTermsToKeep } from '../mediation/desk/terms-to-keep.ts'
import { readMatter } from '../mediation/read-matter.ts'
import { exampleCases, exampleMatters, examplePeople, otherFamilies } from './people.ts'
import { exampleRecords } from './record-ids.ts'
import { type ExampleDoors, seedExample } from './seed.ts'

describe('the demonstration', { skip: noDatabase }, () => {
  let test: TestData
  let documents: TestDocuments
  const today = day('2026-11-21')
  before(async () => {
    test = await testData()
    documents = testDocuments()
    await seedDirectory(test.operatorData)
    await seedExample(doors(), today)
  })
  after(async () => {
    documents.remove()
    await test.close()
  })

  const doors = (): ExampleDoors => ({
    data: test.data,
    operatorData: test.operatorData,
    documents,
    origin: 'http://localhost:4321',
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
        `select (select count(*) from cases.event) + (select count(*) from people.member) + (select count(*) from cases.acting)
          + (select count(*) from cases.entry) + (select count(*) from cases.delivery)
          + (select count(*) from cases.document) as n`,
      )
    const before = (await count())[0]
    await seedExample(doors(), day('2026-12-01'))
    assert.deepEqual((await count())[0], before)
    for (const { caseId } of otherFamilies) {
      const file = await seenBy(examplePeople.adviser.id, caseId)
      assert.ok(file?.walls.some(({ kind }) => kind === 'adviser-joint'))
    }
  })

  it('keeps for a supporter what they wrote in a case that is shared with them no more', async () => {
    const { 'other-parent': other } = examplePeople
    const kept = await test.data.actingAs({ person: other.id }, keptSides)
    assert.deepEqual(
      kept.map(({ caseId, notes }) => [caseId, notes]),
      [[otherFamilies[0]?.caseId, 2]],
    )
  })

  it('has a crowded desk, an agreement with twelve terms and a matter with eight sides', async () => {
    const { 'mediation-adviser': adviser, 'council-officer': officer } = examplePeople
    const [lines] = await (await test.session('way_forward_admin')).query<{ n: number; stages: number }>(
      `select count(*)::int as n, count(distinct stage)::int as stages from mediation.due_line l
        join people.organisation o on o.id = l.organisation_id and o.kind = 'mediationService'`,
    )
    assert.ok((lines?.n ?? 0) > 60)
    const terms = await test.data.actingAs({ person: officer.id }, async (tx) => {
      const { rows } = await sql<{ id: string }>`select people.my_organisations() as id`.execute(tx)
      return (await countTermsToKeep(tx, rows[0]?.id ?? '', today)).all
    })
    assert.ok(terms >= 9)
    const eight = await test.data.actingAs({ person: adviser.id }, (tx) =>
      readMatter(tx, exampleMatters.eight),
    )
    assert.equal(eight?.sides.length, 8)
  })

  it('tells in its history who asked whom in, and who came', async () => {
    const { parent, adviser, 'other-parent': other } = examplePeople
    const { lines } = await test.data.actingAs({ person: parent.id, caseId: exampleCases.refusal }, (tx) =>
      readHistory(tx, { caseId: exampleCases.refusal, person: null, before: null, most: 500 }),
    )
    const told = lines.map(({ act, person }) => `${act} ${person?.id}`)
    for (const each of [`invited ${parent.id}`, `joined ${adviser.id}`, `joined ${other.id}`]) {
      assert.ok(told.includes(each), each)
    }
  })

  it('has calls, letters and weeks of help written down, each behind its wall', async () => {
    const { parent, 'other-parent': other } = examplePeople
    const said = (person: string) =>
      test.data.actingAs({ person, caseId: exampleCases.refusal }, (tx) =>
        readEntries(tx, exampleCases.refusal, { most: 50 }),
      )
    const own = await said(parent.id)
    const theirs = await said(other.id)
    assert.ok(own.entries.some(({ id }) => id === exampleRecords.call))
    assert.ok(!theirs.entries.some(({ id }) => id === exampleRecords.call))
    assert.ok(theirs.entries.some(({ id }) => !own.entries.some((entry) => entry.id === id)))
    const { id, caseId } = { id: parent.id, caseId: exampleCases.refusal }
    const letter = await test.data.actingAs({ person: id, caseId }, (tx) =>
      readKeptLetter(tx, caseId, exampleRecords.letter),
    )
    const kept = await test.data.actingAs({ person: other.id, caseId }, (tx) => listDocuments(tx, caseId))
    assert.deepEqual(
      kept.map(({ id: document, type }) => [document, type]),
      [[exampleRecords.email, 'eml']],
    )
    assert.deepEqual([letter?.isSealed, letter?.sent.length], [true, 1])
    const provisions = await test.data.actingAs({ person: id, caseId: exampleCases.provision }, (tx) =>
      readProvisions(tx, exampleCases.provision),
    )
    assert.deepEqual(
      provisions.map(({ section, weeks }) => [section, weeks.length]),
      [
        ['F', 8],
        ['H', 0],
      ],
    )
  })

  it('leads from its emails to where it is', async () => {
    const { rows } = await test.workData.asWorker((tx) =>
      sql<{ body: string }>`select fills::text as body from post.message`.execute(tx),
    )
    const links = rows.flatMap(({ body }) => body.match(/https?:\/\/localhost[^/"]*/g) ?? [])
    assert.deepEqual([...new Set(links)], ['http://localhost:4321'])
  })

  it('starts again with what its visitors did left as it is', async () => {
    const { parent, adviser, operator, 'service-administrator': head } = examplePeople
    const caseId = exampleCases.refusal
    const [service] = await test.data.actingAs({ person: operator.id }, async (tx) =>
      (await listOrganisations(tx)).filter(({ name }) => name === 'Example SENDIASS'),
    )
    assert.ok(service)
    await test.data.actingAs({ person: parent.id, caseId }, async (tx) => {
      const advice = (await readCase(tx, caseId))?.parties.find(({ kind }) => kind === 'adviser')
      assert.ok(await withdrawShare(tx, { caseId, party: advice?.id ?? '', wall: null }))
    })
    assert.ok(
      await test.data.actingAs({ person: operator.id }, (tx) => retireOrganisation(tx, service.id, true)),
    )
    await seedExample(doors(), today)
    assert.equal(await seenBy(adviser.id, caseId), null)
    const kept = await test.data.actingAs({ person: head.id }, (tx) => readOrganisation(tx, service.id))
    assert.equal(kept?.isRetired, true)
  })
})
