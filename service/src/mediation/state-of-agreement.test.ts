import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, it } from 'node:test'
import { day, publishedCalendar } from '@way-forward/law'
import { noDatabase } from '../../proof/database.ts'
import { sqlStateOf } from '../db/connect.ts'
import { sql } from '../db/sql.ts'
import { acceptVersion } from './agreement/accept-version.ts'
import { type Agreement, type AgreementTerm, emptyAgreement } from './agreement/agreement.ts'
import { readVersions } from './agreement/read-agreement.ts'
import { recordTerm } from './agreement/record-term.ts'
import { writeVersion } from './agreement/write-version.ts'
import { bareStepsOf, sideOf, stepsOf } from './matter.ts'
import { readerOf, stateOf } from './matter-state.ts'
import { actsForFamily, calledMatter, inMatterAs, somebody, withCast } from './mediation-of-test.ts'
import { recordStep } from './record-step.ts'
import { wallOfMatter } from './walls-of-matter.ts'

const today = '2026-11-02'

describe('how a matter stands with its agreement', { skip: noDatabase }, () => {
  const { test, cast } = withCast()
  let parent: string
  let id: string
  let council: string
  before(async () => {
    parent = await somebody(test, 'A parent')
    ;({ id } = await calledMatter(test, cast, { told: true }))
    await actsForFamily(test, parent, id)
    council = await as(cast.adviser, async (tx, matter) => {
      const wall = wallOfMatter(matter, { use: 'matter' }) ?? ''
      await recordStep(tx, matter, { kind: 'ended', word: 'full', wall, onDay: today, body: {} })
      return sideOf(matter, 'authority')?.id ?? ''
    })
  })

  const as = <T>(person: string, work: Parameters<typeof inMatterAs<T>>[3]) =>
    inMatterAs(test, person, id, work)
  const write = (base: number, agreement: Agreement) =>
    as(cast.adviser, (tx, matter) => writeVersion(tx, matter, { base, agreement }))
  const isTo = (person: string) =>
    as(person, async (_, matter) => {
      const { stage, waitsOn, next } = stateOf(matter, readerOf(matter), day(today), publishedCalendar)
      return `${stage} ${waitsOn} ${next?.what ?? '-'}`
    })
  const accept = (person: string) =>
    as(person, async (tx, matter) => {
      const last = (await readVersions(tx, id)).at(-1)
      assert.ok(last)
      const answer = {
        version: last.id,
        sha256: last.sha256,
        word: 'accepts',
        name: 'x',
        says: null,
      } as const
      return acceptVersion(tx, matter, { ...answer, onDay: today }, publishedCalendar)
    })
  const term = (what: string): AgreementTerm => ({
    id: randomUUID(),
    what,
    side: council,
    named: null,
    kind: 'own-day',
    by: null,
  })

  it('asks everybody for each version as it is written, and keeps open what was agreed without a day', async () => {
    const terms = [term('Answer the telephone')]
    await write(0, { ...emptyAgreement, open: 'All of it' })
    assert.equal(await isTo(parent), 'agreeing others write-agreement')
    await write(1, { ...emptyAgreement, terms })
    assert.equal(await isTo(parent), 'agreeing us accept-agreement')
    assert.equal(await isTo(cast.officer), 'agreeing us accept-agreement')
    assert.deepEqual(await accept(parent), { accepted: true, isSealed: false })
    assert.equal(await isTo(parent), 'agreeing others accept-agreement')
    // A new version asks those anew who accepted the one before.
    await write(2, { ...emptyAgreement, terms, words: 'With the child in mind' })
    assert.equal(await isTo(parent), 'agreeing us accept-agreement')
    await as(cast.officer, async (tx, matter) => {
      const versions = await readVersions(tx, id)
      assert.deepEqual(
        stepsOf(matter, 'version').map(({ about, word, body }) => [about, word, body]),
        versions.map((version, index) => [version.id, index === 0 ? 'without-terms' : 'with-terms', {}]),
      )
    })
    await accept(parent)
    assert.deepEqual(await accept(cast.officer), { accepted: true, isSealed: true })
    assert.equal(await isTo(cast.officer), 'keeping us term')
    assert.equal(await isTo(parent), 'keeping others term')
    const [agreed] = terms
    const tell = (person: string, word: 'done' | 'confirmed') =>
      as(person, (tx, matter) =>
        recordTerm(tx, matter, { term: agreed?.id ?? '', word, onDay: today, says: null, document: null }),
      )
    await as(cast.adviser, async (_, matter) =>
      assert.deepEqual(
        bareStepsOf(matter, 'term-undated').map(({ about, side, onDay }) => [about, side, onDay]),
        [[agreed?.id, council, today]],
      ),
    )
    await tell(cast.officer, 'done')
    assert.equal(await isTo(parent), 'closed nobody -')
  })

  it('takes no version, and no term without a day, that a statement makes up', async () => {
    const caseId = await as(cast.adviser, async (_, matter) => matter.caseId)
    const wall = await as(cast.officer, async (_, matter) => wallOfMatter(matter, { use: 'agreement' }))
    for (const kind of ['version', 'term-undated']) {
      const forged = test.data.actingAs({ person: cast.officer, caseId }, (tx) =>
        sql`insert into mediation.step (matter_id, case_id, wall_id, side_id, kind, on_day, recorded_by)
          values (${id}, ${caseId}, ${wall}, ${council}, ${kind}, ${today}, people.me())`.execute(tx),
      )
      await assert.rejects(forged, (error) => sqlStateOf(error) === '42501', kind)
    }
  })
})
