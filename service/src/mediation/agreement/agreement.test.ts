import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, it } from 'node:test'
import { publishedCalendar } from '@way-forward/law'
import { noDatabase } from '../../../proof/database.ts'
import { readCase } from '../../cases/read-case.ts'
import { sqlStateOf } from '../../db/connect.ts'
import { sql } from '../../db/sql.ts'
import { addSide, endSide } from '../add-side.ts'
import { lastStep, type Matter, sideOf, stepsOf } from '../matter.ts'
import {
  actsForFamily,
  calledMatter,
  familysMatter,
  inMatterAs,
  somebody,
  withCast,
} from '../mediation-of-test.ts'
import { recordStep } from '../record-step.ts'
import { wallOfMatter } from '../walls-of-matter.ts'
import { acceptVersion, type NewAcceptance } from './accept-version.ts'
import { type Agreement, type AgreementTerm, emptyAgreement } from './agreement.ts'
import { agreementClocks } from './agreement-clocks.ts'
import { letCarryOut } from './let-carry-out.ts'
import { agreedStep, readVersions } from './read-agreement.ts'
import { recordTerm } from './record-term.ts'
import { readSealedAgreement } from './sealed-agreement.ts'
import { writeVersion } from './write-version.ts'

const agreedOn = '2026-11-02'

describe('an agreement', { skip: noDatabase }, () => {
  const { test, cast } = withCast()
  let parent: string
  before(async () => {
    parent = await somebody(test, 'A parent')
  })

  const opened = async () => {
    const { id } = await calledMatter(test, cast, { told: true })
    await actsForFamily(test, parent, id)
    return id
  }
  const sidesOf = (id: string) =>
    inMatterAs(test, cast.adviser, id, async (_, matter) => ({
      family: sideOf(matter, 'family')?.id ?? '',
      council: sideOf(matter, 'authority')?.id ?? '',
      caseId: matter.caseId,
    }))
  const term = (side: string | null, more: Partial<AgreementTerm> = {}): AgreementTerm => ({
    id: randomUUID(),
    what: 'Send the final plan with two hours of speech therapy each week',
    side,
    named: side === null ? 'Example School' : null,
    kind: 'amend-provision',
    by: null,
    ...more,
  })
  const write = (person: string, id: string, base: number, agreement: Agreement) =>
    inMatterAs(test, person, id, (tx, matter) => writeVersion(tx, matter, { base, agreement }))
  const lastVersion = (id: string) =>
    inMatterAs(test, cast.adviser, id, async (tx) => {
      const last = (await readVersions(tx, id)).at(-1)
      assert.ok(last)
      return last
    })
  const accept = async (person: string, id: string, more: Partial<NewAcceptance> = {}) => {
    const { id: version, sha256 } = await lastVersion(id)
    return inMatterAs(test, person, id, (tx, matter) =>
      acceptVersion(
        tx,
        matter,
        { version, sha256, word: 'accepts', name: 'As typed', says: null, onDay: agreedOn, ...more },
        publishedCalendar,
      ),
    )
  }
  const sealed = async (make: (sides: { family: string; council: string }) => Agreement) => {
    const id = await opened()
    const sides = await sidesOf(id)
    const agreement = make(sides)
    assert.deepEqual(await write(cast.adviser, id, 0, agreement), { written: 1 })
    assert.deepEqual(await accept(cast.officer, id), { accepted: true, isSealed: false })
    assert.deepEqual(await accept(parent, id), { accepted: true, isSealed: true })
    return { id, ...sides, agreement }
  }

  it('is written on the version before it, and of two at once the second decides', async () => {
    const id = await opened()
    const { council } = await sidesOf(id)
    const [first, second] = [term(council), term(council, { kind: 'action' })]
    const both = await Promise.all([
      write(cast.officer, id, 0, { ...emptyAgreement, terms: [first] }),
      write(parent, id, 0, { ...emptyAgreement, terms: [second] }),
    ])
    assert.equal(both.filter((each) => typeof each === 'object' && 'written' in each).length, 1)
    const between = both.find((each) => typeof each === 'object' && 'between' in each)
    assert.ok(typeof between === 'object' && 'between' in between)
    assert.deepEqual(between.merged.conflicts, [])
    assert.equal(between.merged.agreement.terms.length, 2)
    assert.deepEqual(await write(parent, id, 1, between.merged.agreement), { written: 2 })
    assert.deepEqual(await write(parent, id, 2, between.merged.agreement), { unchanged: 2 })
    assert.equal(await write(parent, id, 7, emptyAgreement), 'refused')
    const { number, isWhole, agreement } = await lastVersion(id)
    assert.deepEqual([number, isWhole], [2, true])
    assert.deepEqual(new Set(agreement.terms.map((each) => each.id)), new Set([first.id, second.id]))
  })

  it('is accepted by each side in its exact words, and a new version voids what was accepted', async () => {
    const id = await opened()
    const { council } = await sidesOf(id)
    const agreement = { ...emptyAgreement, terms: [term(council)] }
    await write(cast.officer, id, 0, agreement)
    const old = await lastVersion(id)
    assert.deepEqual(await accept(parent, id), { accepted: true, isSealed: false })
    await write(cast.officer, id, 1, { ...agreement, words: 'More' })
    assert.deepEqual(await accept(cast.officer, id, { version: old.id, sha256: old.sha256 }), {
      refused: 'old-version',
    })
    assert.deepEqual(await accept(cast.officer, id, { sha256: old.sha256 }), { refused: 'wrong-hash' })
    assert.deepEqual(await accept(cast.adviser, id), { refused: 'no-side' })
    assert.deepEqual(await accept(cast.officer, id), { accepted: true, isSealed: false })
    await inMatterAs(test, cast.adviser, id, async (_, matter) => assert.equal(agreedStep(matter), null))
    assert.deepEqual(await accept(parent, id), { accepted: true, isSealed: true })
    assert.deepEqual(await accept(parent, id), { refused: 'sealed-already' })
    assert.equal(await write(cast.officer, id, 2, emptyAgreement), 'refused')
    await inMatterAs(test, cast.adviser, id, async (_, matter) => {
      const steps = stepsOf(matter, 'accepted')
      assert.ok(steps.every(({ body }) => body.name === 'As typed'))
      assert.deepEqual(new Set(steps.map(({ recordedBy }) => recordedBy)), new Set([parent, cast.officer]))
      assert.deepEqual(lastStep(matter, 'agreed')?.word, 'full')
      assert.equal(lastStep(matter, 'agreed')?.body.version, 2)
    })
  })

  it('is accepted at once by both sides, and sealed once', async () => {
    const id = await opened()
    const { council } = await sidesOf(id)
    await write(cast.officer, id, 0, { ...emptyAgreement, terms: [term(council)] })
    const both = await Promise.all([accept(parent, id), accept(cast.officer, id)])
    assert.equal(both.filter((each) => 'isSealed' in each && each.isSealed).length, 1)
  })

  it('is not accepted by a side that has ended, nor by a stranger, nor without a term', async () => {
    const id = await opened()
    const { council } = await sidesOf(id)
    await write(cast.officer, id, 0, { ...emptyAgreement, open: 'Everything' })
    assert.deepEqual(await accept(parent, id), { refused: 'no-terms' })
    await write(cast.officer, id, 1, { ...emptyAgreement, terms: [term(council)] })
    await inMatterAs(test, cast.officer, id, (tx) => endSide(tx, council))
    assert.deepEqual(await accept(cast.officer, id), { refused: 'no-side' })
    assert.equal(await write(cast.officer, id, 2, emptyAgreement), 'refused')
    await assert.rejects(accept(cast.nurse, id), /no matter/)
    assert.deepEqual(await accept(parent, id), { accepted: true, isSealed: false })
  })

  it('is sealed by acceptances alone, whatever a statement says', async () => {
    const id = await opened()
    const { council, caseId } = await sidesOf(id)
    await write(cast.officer, id, 0, { ...emptyAgreement, terms: [term(council)] })
    await accept(parent, id)
    const { id: version } = await lastVersion(id)
    const wall = await inMatterAs(test, cast.officer, id, async (_, matter) =>
      wallOfMatter(matter, { use: 'agreement' }),
    )
    const refusedAs = (person: string, statement: ReturnType<typeof sql>) =>
      test.data
        .actingAs({ person, caseId }, (tx) => statement.execute(tx))
        .then(
          () => 'done',
          (error: unknown) => sqlStateOf(error),
        )
    for (const kind of ['agreed', 'term-due'])
      assert.equal(
        await refusedAs(
          cast.officer,
          sql`insert into mediation.step (matter_id, case_id, wall_id, side_id, kind, on_day, recorded_by)
            values (${id}, ${caseId}, ${wall}, ${council}, ${kind}, '2026-11-03', people.me())`,
        ),
        '42501',
      )
    const sealedAs = (person: string) =>
      test.data.actingAs({ person, caseId }, async (tx) => {
        const { rows } = await sql<{
          done: boolean
        }>`select mediation.seal_agreement(${version}, gen_random_uuid(),
          'full', '2026-11-02', '[]') as done`.execute(tx)
        return rows[0]?.done
      })
    for (const person of [cast.officer, parent, cast.adviser, cast.nurse])
      assert.equal(await sealedAs(person), false)
    // A version that skips one, or is written again, is none.
    for (const [number, base] of [
      [3, 2],
      [1, null],
      [2, null],
    ])
      assert.ok(
        /^(23505|23503|23514)$/.test(
          await refusedAs(
            cast.officer,
            sql`insert into mediation.agreement_version (id, matter_id, case_id, wall_id, number, base, content, sha256, side_id, made_by)
              values (gen_random_uuid(), ${id}, ${caseId}, ${wall}, ${number}, ${base}, '{}', decode(repeat('00', 32), 'hex'),
                ${council}, people.me())`,
          ).then(String),
        ),
      )
  })

  it('stands behind its own wall, and a change of what was sealed is noticed', async () => {
    const { id, caseId } = await sealed(({ council }) => ({ ...emptyAgreement, terms: [term(council)] }))
    const read = () =>
      inMatterAs(test, parent, id, async (tx, matter) =>
        readSealedAgreement(tx, caseId, agreedStep(matter)?.about ?? ''),
      )
    const before = await read()
    assert.deepEqual([before?.isSealed, before?.sealed?.parties.length], [true, 2])
    assert.equal(before?.sealed?.terms[0]?.lastDay, '2026-12-07')
    const stranger = await somebody(test, 'Stranger')
    assert.deepEqual(await test.data.actingAs({ person: stranger, caseId }, (tx) => readVersions(tx, id)), [])
    const admin = await test.session('way_forward_admin')
    await admin.query(
      `update cases.issued set content = jsonb_set(content, '{agreedOn}', '"2026-11-01"') where id = '${before?.id}'`,
    )
    assert.equal((await read())?.isSealed, false)
  })

  it('has a clock for each term on the side that does it, and the family’s case follows', async () => {
    const { id, caseId } = await familysMatter(test, cast, parent, { referredOn: '2026-10-01' })
    const { council, family } = await sidesOf(id)
    const terms = [
      term(council, { kind: 'amend-placement' }),
      term(council, { kind: 'amend-provision' }),
      term(council, { kind: 'action' }),
      term(council, { kind: 'own-day' }),
      term(family, { kind: 'own-day', by: '2026-11-20' }),
      term(null, { kind: 'own-day', by: '2026-11-30' }),
    ]
    await write(cast.officer, id, 0, { ...emptyAgreement, terms, open: 'The transport' })
    await accept(cast.officer, id)
    await accept(parent, id)
    const clocks = (as: string) =>
      inMatterAs(test, as, id, async (_, matter: Matter) =>
        agreementClocks(matter).map(({ runsOn, lastDay, laterDay, doneOn }) => [
          runsOn,
          lastDay,
          laterDay,
          doneOn,
        ]),
      )
    assert.deepEqual(await clocks(cast.officer), [
      ['authority', '2026-11-16', '2026-12-07', null],
      ['authority', '2026-12-07', null, null],
      ['authority', '2026-11-16', null, null],
      ['family', '2026-11-20', null, null],
      ['provider', '2026-11-30', null, null],
    ])
    const file = () => test.data.actingAs({ person: parent, caseId }, (tx) => readCase(tx, caseId))
    const concerns = (await file())?.concerns.filter(({ kind }) => kind === 'agreement') ?? []
    assert.equal(concerns.length, 3)
    const keptOn = async () =>
      (await file())?.events
        .filter((each) => !each.isCorrected && each.fact === 'keptOn')
        .map(({ value }) => value)
    const tell = (person: string, at: number, word: 'done' | 'confirmed' | 'disputed', onDay: string) =>
      inMatterAs(test, person, id, (tx, matter) =>
        recordTerm(tx, matter, { term: terms[at]?.id ?? '', word, onDay, says: null, document: null }),
      )
    // Nobody confirms their own, and nobody says of another's that they did it.
    assert.equal(await tell(cast.officer, 1, 'confirmed', '2026-11-10'), false)
    assert.equal(await tell(parent, 1, 'done', '2026-11-10'), false)
    assert.equal(await tell(cast.officer, 1, 'done', '2026-11-10'), true)
    assert.deepEqual(await keptOn(), [])
    assert.equal((await clocks(parent))[1]?.[3], '2026-11-10')
    assert.equal(await tell(parent, 1, 'disputed', '2026-11-12'), true)
    assert.equal((await clocks(parent))[1]?.[3], null)
    assert.equal(await tell(parent, 1, 'confirmed', '2026-12-08'), true)
    assert.deepEqual(await keptOn(), ['2026-12-08'])
    assert.equal(await tell(parent, 1, 'disputed', '2026-12-09'), true)
    assert.deepEqual((await keptOn())?.filter(Boolean), [])
    assert.equal(await tell(parent, 1, 'confirmed', '2026-12-08'), true)
    assert.equal(await tell(parent, 0, 'confirmed', '2026-12-07'), true)
    const { rows } = await test.data.actingAs({ person: cast.adviser }, (tx) =>
      sql<{
        what: string
        word: string
      }>`select what, word from mediation.tally where matter_id = ${id} order by number`.execute(tx),
    )
    assert.deepEqual(
      rows.map(({ what, word }) => `${what} ${word}`),
      ['agreed partial'],
    )
  })

  it('is read by a school that a term names, behind its wall alone', async () => {
    const admin = await test.session('way_forward_admin')
    const name = `School that carries out ${randomUUID()}`
    await admin.query(`update people.organisation set name = '${name}' where id = '${cast.school}'`)
    const { id } = await sealed(({ council }) => ({
      ...emptyAgreement,
      terms: [term(council), term(null, { named: name, kind: 'own-day', by: '2026-12-01' })],
    }))
    await assert.rejects(
      inMatterAs(test, cast.head, id, async () => true),
      /no matter/,
    )
    const letAs = (person: string, called: string) =>
      inMatterAs(test, person, id, (tx) => letCarryOut(tx, id, called))
    assert.equal(await letAs(cast.officer, 'Another school'), false)
    assert.equal(await letAs(cast.officer, name), true)
    assert.equal(await letAs(parent, name), true)
    await inMatterAs(test, cast.head, id, async (tx, matter) => {
      assert.deepEqual(
        matter.walls.map(({ use, mayWrite }) => [use, mayWrite]),
        [['agreement', false]],
      )
      assert.deepEqual(matter.sides, [])
      assert.equal((await readVersions(tx, id)).length, 1)
      await assert.rejects(
        recordStep(tx, matter, {
          kind: 'term',
          word: 'done',
          wall: matter.walls[0]?.id ?? '',
          onDay: agreedOn,
          body: {},
        }),
        RangeError,
      )
    })
    assert.equal(await inMatterAs(test, cast.head, id, (tx) => letCarryOut(tx, id, name)), false)
  })

  it('waits for no side that declines, and takes an answer that says no', async () => {
    const id = await opened()
    const { council } = await sidesOf(id)
    await inMatterAs(test, cast.adviser, id, (tx) =>
      addSide(tx, {
        matter: id,
        role: 'provider',
        organisation: cast.school,
        label: 'school',
        knownAs: null,
      }),
    )
    await inMatterAs(test, cast.head, id, (tx, matter) =>
      recordStep(tx, matter, {
        kind: 'side-answer',
        word: 'declines',
        wall: wallOfMatter(matter, { use: 'matter' }) ?? '',
        onDay: agreedOn,
        body: { people: [] },
      }),
    )
    await write(cast.officer, id, 0, { ...emptyAgreement, terms: [term(council)] })
    assert.deepEqual(await accept(cast.head, id), { refused: 'no-side' })
    assert.deepEqual(await accept(parent, id, { word: 'declines', says: 'Not yet' }), {
      accepted: true,
      isSealed: false,
    })
    assert.deepEqual(await accept(cast.officer, id), { accepted: true, isSealed: false })
    assert.deepEqual(await accept(parent, id), { accepted: true, isSealed: true })
  })
})
