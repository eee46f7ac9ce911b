import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import { type Day, day, isoOf, publishedCalendar, shift } from '@way-forward/law'
import { noDatabase, type TestData, testData } from '../../../proof/database.ts'
import { today as databasesToday } from '../../cases/sharing/shares-of-test.ts'
import type { Session } from '../../db/connect.ts'
import { acceptVersion } from '../agreement/accept-version.ts'
import { type AgreementTerm, emptyAgreement } from '../agreement/agreement.ts'
import { readVersions } from '../agreement/read-agreement.ts'
import { recordTerm } from '../agreement/record-term.ts'
import { writeVersion } from '../agreement/write-version.ts'
import { sideOf } from '../matter.ts'
import { actsForFamily, type Cast, calledMatter, castOf, inMatterAs, somebody } from '../mediation-of-test.ts'
import { lookAtOpenMatters } from './look-at-matters.ts'
import { tellOfTerms } from './tell-ahead.ts'
import { tellOfLateTerms } from './tell-late.ts'
import { countTermsToKeep, readTermsToKeep } from './terms-to-keep.ts'

const origin = 'https://wayforward.example'
const calendar = publishedCalendar

describe('what was agreed and is to be done', { skip: noDatabase }, () => {
  let test: TestData
  let admin: Session
  let cast: Cast
  let parent: string
  let today: Day
  before(async () => {
    test = await testData()
    admin = await test.session('way_forward_admin')
    cast = await castOf(test)
    parent = await somebody(test, 'A parent')
    today = day(await databasesToday(test))
  })
  after(() => test.close())

  const iso = (days: number): string => isoOf(shift(today, days))
  /** A matter with an agreement that was sealed, on days of the council, one of the family and one of a school that is named. */
  const sealed = async (
    days: readonly (string | null)[],
    familys: string | null = null,
    schools: string | null = null,
  ) => {
    const { id } = await calledMatter(test, cast, { told: true })
    await actsForFamily(test, parent, id)
    const term = (side: string | null, by: string | null, number: number): AgreementTerm => ({
      id: randomUUID(),
      what: `Do thing ${number}`,
      side,
      named: null,
      kind: 'own-day',
      by,
    })
    const terms = await inMatterAs(test, cast.adviser, id, async (tx, matter) => {
      const council = sideOf(matter, 'authority')?.id ?? null
      const family = sideOf(matter, 'family')?.id ?? null
      const made = [
        ...days.map((by, number) => term(council, by, number)),
        ...(familys === null ? [] : [term(family, familys, 99)]),
        ...(schools === null ? [] : [{ ...term(null, schools, 98), named: 'A school' }]),
      ]
      await writeVersion(tx, matter, { base: 0, agreement: { ...emptyAgreement, terms: made } })
      return made
    })
    for (const person of [cast.officer, parent])
      await inMatterAs(test, person, id, async (tx, matter) => {
        const version = (await readVersions(tx, id)).at(-1)
        assert.ok(version)
        const accepted = await acceptVersion(
          tx,
          matter,
          {
            version: version.id,
            sha256: version.sha256,
            word: 'accepts',
            name: 'As typed',
            says: null,
            onDay: iso(0),
          },
          calendar,
        )
        assert.ok('accepted' in accepted)
      })
    return { id, terms }
  }
  const listed = (person: string, organisation: string) =>
    test.data.actingAs({ person }, async (tx) => ({
      counts: await countTermsToKeep(tx, organisation, today),
      terms: (await readTermsToKeep(tx, organisation, 1)).terms,
    }))
  const tally = async (id: string, organisation: string) =>
    (
      await admin.query<{ word: string }>(
        `select word from mediation.tally where matter_id = '${id}' and what = 'term-kept' and organisation_id = '${organisation}' order by number`,
      )
    ).map(({ word }) => word)
  const faults: string[] = []
  const report = (fault: string) => faults.push(fault)
  const look = (on: Day) => lookAtOpenMatters(test.workData, { today: on, calendar, report })

  it('is listed by day for whoever does it, until it is done, and for nobody else', async () => {
    cast = await castOf(test)
    const { id, terms } = await sealed([iso(9), null, iso(2)], iso(3))
    const before = await listed(cast.officer, cast.council)
    assert.deepEqual(before.counts, { all: 3, late: 0, week: 1 })
    assert.deepEqual(
      before.terms.map(({ what, lastDay }) => [what, lastDay]),
      [
        ['Do thing 2', iso(2)],
        ['Do thing 0', iso(9)],
        ['Do thing 1', null],
      ],
    )
    const [first] = before.terms
    assert.deepEqual([first?.matter, first?.knownAs], [id, 'Somebody'])
    const tell = (person: string, at: number, word: 'done' | 'disputed') =>
      inMatterAs(test, person, id, (tx, matter) =>
        recordTerm(tx, matter, {
          term: terms[at]?.id ?? '',
          word,
          onDay: iso(0),
          says: null,
          document: null,
        }),
      )
    await tell(cast.officer, 2, 'done')
    assert.equal((await listed(cast.officer, cast.council)).counts.all, 2)
    await tell(parent, 2, 'disputed')
    const again = (await listed(cast.officer, cast.council)).terms
    assert.deepEqual(
      again.map(({ isDisputed }) => isDisputed),
      [true, false, false],
    )
    for (const [person, organisation] of [
      [cast.adviser, cast.council],
      [cast.nurse, cast.council],
      [cast.officer, cast.commissioner],
      [parent, cast.council],
      [cast.adviser, cast.service],
    ] as const)
      assert.equal((await listed(person, organisation)).counts.all, 0)
  })

  it('tells the council a week before and on the day, each once, and no longer once it is done', async () => {
    cast = await castOf(test)
    await admin.query('delete from post.message')
    const { terms, id } = await sealed([iso(7), iso(8)], iso(7))
    const tell = (on: Day) => test.workData.asWorker((tx) => tellOfTerms(tx, { today: on, origin }))
    const mails = async () =>
      (
        await admin.query<{ who: string; which: string; link: string }>(
          `select person_id as who, fills->>'which' as which, fills->>'link' as link from post.message
              where kind = 'terms-ahead' and person_id in ('${cast.officer}', '${parent}', '${cast.adviser}') order by made_at, 2`,
        )
      ).map(({ who, which, link }) => [who, which, link])
    await tell(today)
    assert.deepEqual(await mails(), [[cast.officer, 'week', `${origin}/mediation/terms`]])
    // The second term joins the email that waits.
    await tell(shift(today, 1))
    assert.equal((await mails()).length, 1)
    await admin.query('delete from post.message')
    await tell(shift(today, 1))
    assert.deepEqual(await mails(), [])
    await tell(shift(today, 7))
    assert.deepEqual(
      (await mails()).map(([, which]) => which),
      ['day'],
    )
    await admin.query('delete from post.message')
    await inMatterAs(test, cast.officer, id, (tx, matter) =>
      recordTerm(tx, matter, {
        term: terms[1]?.id ?? '',
        word: 'done',
        onDay: iso(0),
        says: null,
        document: null,
      }),
    )
    await tell(shift(today, 8))
    assert.deepEqual(await mails(), [])
  })

  it('tells the family once, on the first late day, of what a school did not do, and of nothing else', async () => {
    cast = await castOf(test)
    await admin.query('delete from post.message')
    // The case follows the term of the council, and the family knows its own.
    const { id } = await sealed([iso(1)], iso(1), iso(1))
    const tell = (on: Day) => test.workData.asWorker((tx) => tellOfLateTerms(tx, { today: on, origin }))
    const mails = async () =>
      (
        await admin.query<{ who: string; link: string }>(
          `select person_id as who, fills->>'link' as link from post.message where kind = 'terms-late'`,
        )
      ).map(({ who, link }) => [who, link])
    assert.equal(await tell(shift(today, 1)), 0)
    assert.equal(await tell(shift(today, 2)), 1)
    assert.deepEqual(await mails(), [[parent, `${origin}/mediation/${id}/kept`]])
    await admin.query('delete from post.message')
    for (const days of [2, 3, 9]) assert.equal(await tell(shift(today, days)), 0)
    // Of the council and the family alone nobody is told, nor of what is done.
    await sealed([iso(1)], iso(1))
    const done = await sealed([], null, iso(1))
    await inMatterAs(test, cast.adviser, done.id, (tx, matter) =>
      recordTerm(tx, matter, {
        term: done.terms[0]?.id ?? '',
        word: 'done',
        onDay: iso(0),
        says: null,
        document: null,
      }),
    )
    assert.equal(await tell(shift(today, 2)), 0)
    // A day on which nothing ran is made good, but not long after.
    await sealed([], null, iso(2))
    assert.equal(await tell(shift(today, 20)), 0)
    assert.equal(await tell(shift(today, 6)), 1)
    assert.deepEqual(
      (await mails()).map(([who]) => who),
      [parent],
    )
    await assert.rejects(
      test.workData.asWorker((tx) => tellOfLateTerms(tx, { today: shift(today, 6), origin: 'javascript:x' })),
      /a message needs a link/,
    )
  })

  it('counts what was never done, what was done late, and takes back what is disputed', async () => {
    cast = await castOf(test)
    const { id, terms } = await sealed([iso(1), iso(1), iso(1)])
    const tell = (person: string, at: number, word: 'done' | 'disputed' | 'confirmed', onDay: string) =>
      inMatterAs(test, person, id, (tx, matter) =>
        recordTerm(tx, matter, { term: terms[at]?.id ?? '', word, onDay, says: null, document: null }),
      )
    await tell(cast.officer, 0, 'done', iso(0))
    await look(today)
    // One is done in time; of the others the day has not passed.
    assert.deepEqual(await tally(id, cast.service), ['on-time'])
    await look(shift(today, 1))
    assert.deepEqual(await tally(id, cast.service), ['on-time'])
    await look(shift(today, 2))
    assert.deepEqual((await tally(id, cast.service)).sort(), ['not-done', 'not-done', 'on-time'])
    await look(shift(today, 3))
    assert.equal((await tally(id, cast.service)).length, 3)
    await tell(parent, 0, 'disputed', iso(0))
    await tell(parent, 1, 'confirmed', iso(2))
    await look(shift(today, 4))
    const last = await admin.query<{ word: string; on: string }>(
      `select distinct on (about) word, on_day::text as on from mediation.tally
          where matter_id = '${id}' and organisation_id = '${cast.service}' and what = 'term-kept' order by about, number desc`,
    )
    assert.deepEqual(last.map(({ word }) => word).sort(), ['late', 'not-done', 'not-done'])
    for (const { on } of last) assert.equal(on, iso(1))
    // The council counts the same, and nobody else.
    assert.deepEqual(await tally(id, cast.council), await tally(id, cast.service))
    const requests = await admin.query<{ who: string }>(
      `select organisation_id as who from mediation.tally where matter_id = '${id}' and what = 'request'`,
    )
    assert.deepEqual(requests, [{ who: cast.council }])
    assert.deepEqual(faults, [])
  })
})
