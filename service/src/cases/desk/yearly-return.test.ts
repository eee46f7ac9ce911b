import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import { type Day, day, isoOf } from '@way-forward/law'
import { noDatabase, type TestData, testData } from '../../../proof/database.ts'
import type { InterventionState } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'
import { joined, madePerson } from '../people-of-test.ts'
import { origin } from '../sharing/shares-of-test.ts'
import { declineEnquiry } from './answer-enquiry.ts'
import { countYear, type YearCounts } from './count-year.ts'
import { accepted, madeArea, madeFamily, madeService, sent } from './desk-of-test.ts'
import type { Shown } from './protect-numbers.ts'
import { takeBackEnquiry } from './send-enquiry.ts'
import { recordService } from './service-record.ts'
import { isClosed, yearBeginning, yearOf } from './service-year.ts'
import { recordWork, takeBackWork, workOfFile } from './work-time.ts'
import { publishedReturn, yearlyReturn } from './yearly-return.ts'

describe('the year of a service', () => {
  it('begins on 1 April, ends on 31 March, and is closed after 30 April', () => {
    const year = yearOf(day('2026-04-01'))
    assert.deepEqual([year.from, year.to, year.closesOn].map(isoOf), [
      '2026-04-01',
      '2027-03-31',
      '2027-04-30',
    ])
    assert.equal(yearOf(day('2026-03-31')).begins, 2025)
    assert.equal(yearOf(day('2027-03-31')).begins, 2026)
    assert.equal(isClosed(year, day('2027-04-30')), false)
    assert.equal(isClosed(year, day('2027-05-01')), true)
  })
})

describe('a yearly return', () => {
  const counts: YearCounts = {
    enquiries: {
      whole: 23,
      byOutcome: new Map([
        ['accepted', 18],
        ['waiting', 3],
        ['declined', 2],
      ]),
      byWait: new Map([
        ['two-days', 9],
        ['longer', 9],
      ]),
      byArea: new Map([
        ['here', 22],
        ['elsewhere', 1],
      ]),
    },
    families: {
      whole: 8,
      byLevel: new Map([
        ['information', 4],
        ['casework', 4],
      ]),
      byState: new Map([['open', 8]]),
      byConcern: new Map([
        ['transport', 6],
        ['a-word-of-old', 2],
      ]),
      byArea: new Map([['here', 8]]),
    },
    hours: { whole: 120, byKind: new Map([['casework', 120]]) },
    meetings: { whole: 0, byKind: new Map() },
  }

  it('has the same rows whatever was counted, and keeps small numbers to itself', () => {
    const { wholes, tables } = publishedReturn(counts, ['here', 'there'])
    assert.deepEqual(wholes.families, { kind: 'about', value: 10 })
    assert.deepEqual(wholes.meetings, { kind: 'few' })
    const rowsOf = (table: string) => tables.find(({ name }) => name === table)?.rows ?? []
    assert.deepEqual(
      rowsOf('enquiries-by-area').map(({ name }) => name),
      ['here', 'there', 'not-said'],
    )
    assert.ok(!rowsOf('families-by-concern').some(({ name }) => name === 'a-word-of-old'))
    const shown = tables.flatMap(({ rows }) => rows.map((row): Shown => row.shown))
    assert.ok(shown.every((each) => each.kind !== 'about' || (each.value >= 5 && each.value % 5 === 0)))
    const empty = publishedReturn({ ...counts, meetings: { whole: 7, byKind: new Map([['hearing', 7]]) } }, [
      'here',
      'there',
    ])
    assert.deepEqual(
      empty.tables.map(({ name, rows }) => [name, rows.map((row) => row.name)]),
      tables.map(({ name, rows }) => [name, rows.map((row) => row.name)]),
    )
  })
})

describe('what is counted for a return', { skip: noDatabase }, () => {
  let test: TestData
  let area: string
  let service: string
  let head: string
  let adviser: string
  let today: Day
  before(async () => {
    test = await testData()
    area = await madeArea(test, 1)
    head = await madePerson(test, 'The head')
    adviser = await madePerson(test, 'An adviser')
    service = await madeService(test, { name: 'Example SENDIASS', area, administrator: head })
    await joined(test, { service, person: adviser, role: 'member' })
    const { rows } = await test.data.actingAs({ person: head }, (tx) =>
      sql<{ on: string }>`select people.today() as on`.execute(tx),
    )
    today = day(rows[0]?.on ?? '')
  })
  after(() => test.close())

  const count = (person: string, begins = yearOf(today).begins, closed = false) =>
    test.data.actingAs({ person }, (tx) => countYear(tx, service, yearBeginning(begins), closed))

  it('is each enquiry, family and hour once, and stays when a family takes everything back', async () => {
    const families = []
    for (let each = 0; each < 4; each++) families.push(await madeFamily(test, 'A parent', 'Child'))
    const [one, two, three, four] = families
    assert.ok(one && two && three && four)
    const to = { service, area }
    await accepted(test, adviser, await sent(test, one, to))
    const second = await sent(test, two, to)
    await accepted(test, adviser, second)
    const third = await sent(test, three, to)
    await test.data.actingAs({ person: adviser }, (tx) =>
      declineEnquiry(tx, { enquiry: third, why: 'Full.' }, origin),
    )
    await sent(test, four, to)
    const parties = await test.data.actingAs({ person: adviser }, (tx) =>
      tx.selectFrom('cases.party').select(['id', 'case_id']).where('organisation_id', '=', service).execute(),
    )
    const fileOf = (caseId: string) => parties.find((party) => party.case_id === caseId)?.id ?? ''
    await test.data.actingAs({ person: adviser }, async (tx) => {
      const work = { organisation: service, file: fileOf(one.caseId), workedOn: isoOf(today) }
      await recordWork(tx, { ...work, minutes: 90, kind: 'casework' })
      await recordWork(tx, { ...work, minutes: 60, kind: 'hearing' })
      await recordWork(tx, { ...work, minutes: 600, kind: 'travel' })
      const [travel] = await workOfFile(tx, work.file)
      await takeBackWork(tx, travel?.id ?? '')
      await recordWork(tx, { ...work, file: null, minutes: 120, kind: 'training' })
      await recordService(tx, {
        organisation: service,
        file: fileOf(one.caseId),
        area,
        level: 'intensive',
        state: 'closed',
        concern: 'transport',
        fromOn: null,
      })
    })
    const check = async () => {
      const { enquiries, families: helped, hours, meetings } = await count(head)
      assert.equal(enquiries.whole, 4)
      assert.deepEqual(Object.fromEntries(enquiries.byOutcome), { accepted: 2, declined: 1, waiting: 1 })
      assert.deepEqual(Object.fromEntries(enquiries.byWait), { 'two-days': 2 })
      assert.deepEqual(Object.fromEntries(enquiries.byArea), { [area]: 4 })
      assert.equal(helped.whole, 2)
      assert.deepEqual(Object.fromEntries(helped.byLevel), { intensive: 1, casework: 1 })
      assert.deepEqual(Object.fromEntries(helped.byState), { closed: 1, open: 1 })
      assert.deepEqual(Object.fromEntries(helped.byConcern), { transport: 1, 'council-decision': 1 })
      assert.deepEqual(Object.fromEntries(hours.byKind), { casework: 2, hearing: 1, training: 2 })
      assert.equal(hours.whole, 5)
      assert.deepEqual(Object.fromEntries(meetings.byKind), { hearing: 1 })
    }
    await check()
    // Taken back, and even erased with the whole case.
    await test.data.actingAs({ person: two.person }, (tx) => takeBackEnquiry(tx, second))
    await check()
    const session = await test.session('way_forward_owner')
    await session.query('begin')
    await session.query('alter table cases.case_file no force row level security')
    await session.query(`delete from cases.case_file where id in ('${one.caseId}', '${three.caseId}')`)
    await session.query('alter table cases.case_file force row level security')
    await session.query('commit')
    await check()
  })

  it('is nothing for anybody but those who keep the members', async () => {
    const nothing = await count(await madePerson(test, 'A stranger'))
    assert.equal(nothing.enquiries.whole, 0)
    const adviserSees = await count(adviser)
    assert.deepEqual(
      [adviserSees.enquiries.whole, adviserSees.families.whole, adviserSees.hours.whole],
      [0, 0, 0],
    )
    assert.ok((await count(head)).enquiries.whole > 0)
  })

  it('is of one year alone, with families that were open when it began', async () => {
    const last = yearOf(today).begins - 1
    const file = randomUUID()
    const session = await test.session('way_forward_owner')
    const record = async (fromOn: string, state: InterventionState) => {
      await session.query('begin')
      await session.query('alter table cases.service_record no force row level security')
      await session.query(
        `insert into cases.service_record (organisation_id, file_id, level, state, from_on, recorded_at)
         values ('${service}', '${file}', 'casework', '${state}', '${fromOn}', '${fromOn}')`,
      )
      await session.query('alter table cases.service_record force row level security')
      await session.query('commit')
    }
    const before = (await count(head)).families.whole
    const lastYear = async (year = last) => (await count(head, year, true)).families.whole
    assert.equal(await lastYear(), 0)
    await record(`${last - 2}-06-01`, 'open')
    assert.deepEqual([await lastYear(last - 3), await lastYear(last - 2), await lastYear()], [0, 1, 1])
    await record(`${last}-06-01`, 'closed')
    assert.equal(await lastYear(), 1)
    // Closed when this year began: not among this year's.
    assert.equal((await count(head)).families.whole, before)
    assert.equal((await count(head, last)).enquiries.whole, 0)
  })

  it('is what was written down by the day on which the year closed', async () => {
    const last = yearBeginning(yearOf(today).begins - 3)
    await test.data.actingAs({ person: adviser }, (tx) =>
      recordWork(tx, {
        organisation: service,
        file: null,
        workedOn: isoOf(last.from),
        minutes: 600,
        kind: 'other',
      }),
    )
    assert.equal((await count(head, last.begins, true)).hours.whole, 0)
    assert.equal((await count(head, last.begins, false)).hours.whole, 10)
  })

  it('has no tables before the year is closed', async () => {
    const open = await test.data.actingAs({ person: head }, (tx) =>
      yearlyReturn(tx, service, yearOf(today), false, [area]),
    )
    assert.deepEqual(open.tables, [])
    assert.deepEqual(open.wholes.enquiries, { kind: 'few' })
    const closed = await test.data.actingAs({ person: head }, (tx) =>
      yearlyReturn(tx, service, yearOf(today), true, [area]),
    )
    assert.equal(closed.tables.length, 9)
  })
})
