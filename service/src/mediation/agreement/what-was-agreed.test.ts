/** Drafts are for those who speak in the matter; others behind the wall of the agreement read what was agreed. */
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, it } from 'node:test'
import { publishedCalendar } from '@way-forward/law'
import { noDatabase } from '../../../proof/database.ts'
import { sqlStateOf } from '../../db/connect.ts'
import type { PersonTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'
import { addSide, endSide } from '../add-side.ts'
import { copyOfMatters } from '../confidential/copy-of-matters.ts'
import { NotEverybodyAgreed } from '../disagreement/consents.ts'
import { type Matter, sideOf, stepsOf } from '../matter.ts'
import { actsForFamily, calledMatter, inMatterAs, somebody, withCast } from '../mediation-of-test.ts'
import { recordStep } from '../record-step.ts'
import { wallOfMatter } from '../walls-of-matter.ts'
import { acceptVersion, type NewAcceptance } from './accept-version.ts'
import { type Agreement, type AgreementTerm, emptyAgreement } from './agreement.ts'
import { agreementClocks } from './agreement-clocks.ts'
import { letCarryOut } from './let-carry-out.ts'
import { agreedStep, mayWriteAgreement, readVersions } from './read-agreement.ts'
import { readSealedAgreement } from './sealed-agreement.ts'
import { writeVersion } from './write-version.ts'

const onDay = '2026-11-10'

describe('what was agreed', { skip: noDatabase }, () => {
  const { test, cast } = withCast()
  let parent: string
  before(async () => {
    parent = await somebody(test, 'A parent')
  })

  const as = <T>(person: string, id: string, work: (tx: PersonTx, matter: Matter) => Promise<T>) =>
    inMatterAs(test, person, id, work)
  const opened = async (more: Parameters<typeof calledMatter>[2] = {}) => {
    const { id, caseId } = await calledMatter(test, cast, { told: true, ...more })
    await actsForFamily(test, parent, id)
    return as(cast.adviser, id, async (_, matter) => ({
      id,
      caseId,
      family: sideOf(matter, 'family')?.id ?? '',
      council: sideOf(matter, 'authority')?.id ?? '',
    }))
  }
  const term = (side: string | null, more: Partial<AgreementTerm> = {}): AgreementTerm => ({
    id: randomUUID(),
    what: 'Send the final plan',
    side,
    named: null,
    kind: 'amend-provision',
    by: null,
    ...more,
  })
  const write = (person: string, id: string, base: number, agreement: Agreement) =>
    as(person, id, (tx, matter) => writeVersion(tx, matter, { base, agreement }))
  const accept = (person: string, id: string, more: Partial<NewAcceptance> = {}) =>
    as(person, id, async (tx, matter) => {
      const last = (await readVersions(tx, id)).at(-1) ?? assert.fail()
      const { id: version, sha256 } = last
      const answer = {
        version,
        sha256,
        word: 'accepts',
        name: 'As typed',
        says: null,
        onDay,
        ...more,
      } as const
      return acceptVersion(tx, matter, answer, publishedCalendar)
    })
  const numbers = (person: string, id: string) =>
    as(person, id, async (tx) => (await readVersions(tx, id)).map(({ number }) => number))
  const saidOf = (person: string, id: string) =>
    as(
      person,
      id,
      async (_, matter) =>
        matter.steps.filter(({ kind }) => kind === 'accepted' || kind === 'version').length,
    )

  it('is read without its drafts by whoever carries it out, and by a side that has left', async () => {
    const { id, council } = await opened()
    const name = `School of drafts ${randomUUID()}`
    const admin = await test.session('way_forward_admin')
    await admin.query(`update people.organisation set name = '${name}' where id = '${cast.school}'`)
    const commissioner = await as(cast.adviser, id, (tx) =>
      addSide(tx, {
        matter: id,
        role: 'commissioner',
        organisation: cast.commissioner,
        label: 'commissioner',
        knownAs: null,
      }),
    )
    const terms = [term(council), term(null, { named: name, kind: 'own-day' })]
    await write(cast.officer, id, 0, { ...emptyAgreement, terms: [term(council, { what: 'A first offer' })] })
    await accept(parent, id, { word: 'declines', says: 'Not enough' })
    assert.deepEqual(await numbers(cast.nurse, id), [1])
    await as(cast.adviser, id, (tx) => endSide(tx, commissioner ?? ''))
    // It took part, and reads from now on what is agreed alone.
    assert.deepEqual(await numbers(cast.nurse, id), [])
    assert.equal(await saidOf(cast.nurse, id), 0)
    await write(cast.officer, id, 1, { ...emptyAgreement, terms })
    await accept(parent, id)
    await accept(cast.officer, id)
    assert.equal(await as(cast.officer, id, (tx) => letCarryOut(tx, id, name)), true)
    for (const person of [cast.head, cast.nurse]) {
      assert.deepEqual(await numbers(person, id), [2])
      assert.equal(await saidOf(person, id), 0)
      await as(person, id, async (tx, matter) => {
        const agreed = agreedStep(matter) ?? assert.fail()
        const copy = await readSealedAgreement(tx, matter.caseId, agreed.about ?? '')
        assert.equal(copy?.sealed?.terms.length, 2)
        assert.equal(stepsOf(matter, 'term-due').length + stepsOf(matter, 'term-undated').length, 2)
      })
    }
    assert.deepEqual(await numbers(parent, id), [1, 2])
    assert.ok((await saidOf(parent, id)) > 0)
  })

  it('leaves in a copy; what was offered and refused stays', async () => {
    const { id, caseId, council } = await opened()
    await write(cast.officer, id, 0, { ...emptyAgreement, terms: [term(council)] })
    await accept(cast.officer, id, { word: 'declines', says: 'Only fifteen hours' })
    await accept(parent, id, { word: 'declines', says: 'We ask for more' })
    const copy = async () => {
      const { matters } = await test.data.actingAs({ person: parent, caseId }, (tx) =>
        copyOfMatters(tx, caseId),
      )
      return matters.flatMap(({ steps }) => steps)
    }
    const before = await copy()
    assert.ok(!JSON.stringify(before).includes('Only fifteen hours'))
    assert.deepEqual(
      before.filter(({ kind }) => kind === 'accepted').map(({ why }) => why),
      ['own'],
    )
    await accept(parent, id)
    await accept(cast.officer, id)
    const after = await copy()
    assert.ok(!JSON.stringify(after).includes('Only fifteen hours'))
    assert.deepEqual(
      after.filter(({ why }) => why === 'agreement').map(({ kind }) => kind),
      ['agreed', 'term-due'],
    )
  })

  it('is offered in disagreement resolution only once everybody has agreed to take part', async () => {
    const { id, caseId, family, council } = await opened({ process: 'disagreement-resolution' })
    const made = { ...emptyAgreement, terms: [term(council, { kind: 'own-day' })] }
    assert.equal(await write(cast.officer, id, 0, made), 'refused')
    await as(cast.officer, id, async (tx, matter) => {
      assert.equal(mayWriteAgreement(matter), false)
      const wall = wallOfMatter(matter, { use: 'agreement' }) ?? ''
      await assert.rejects(
        recordStep(tx, matter, {
          kind: 'accepted',
          word: 'accepts',
          wall,
          onDay,
          body: { name: 'x', sha256: 'x' },
        }),
        NotEverybodyAgreed,
      )
    })
    const wall = await as(cast.officer, id, async (_, matter) => wallOfMatter(matter, { use: 'agreement' }))
    const stateOf = (statement: ReturnType<typeof sql>) =>
      test.data
        .actingAs({ person: cast.officer, caseId }, (tx) => statement.execute(tx))
        .then(
          () => 'done',
          (error: unknown) => sqlStateOf(error),
        )
    assert.equal(
      await stateOf(sql`insert into mediation.agreement_version (id, matter_id, case_id, wall_id, number, base, content, sha256, side_id, made_by)
        values (gen_random_uuid(), ${id}, ${caseId}, ${wall}, 1, null, '{}', decode(repeat('00', 32), 'hex'), ${council}, people.me())`),
      '23514',
    )
    assert.equal(
      await stateOf(sql`insert into mediation.step (matter_id, case_id, wall_id, side_id, kind, word, on_day, recorded_by)
        values (${id}, ${caseId}, ${wall}, ${council}, 'accepted', 'accepts', ${onDay}, people.me())`),
      '23514',
    )
    for (const person of [parent, cast.officer])
      await as(person, id, (tx, matter) =>
        recordStep(tx, matter, {
          kind: 'side-answer',
          word: 'joins',
          wall: wallOfMatter(matter, { use: 'matter' }) ?? '',
          onDay,
          body: { people: [] },
        }),
      )
    assert.deepEqual(await write(cast.officer, id, 0, made), { written: 1 })
    await accept(parent, id)
    assert.deepEqual(await accept(cast.officer, id), { accepted: true, isSealed: true })
    assert.ok(family)
  })

  it('holds every issue from its first version on, and is full only where each was marked', async () => {
    const { id, council } = await opened()
    const tellIssues = (says: readonly string[]) =>
      as(parent, id, (tx, matter) =>
        recordStep(tx, matter, {
          kind: 'issues',
          word: 'no-health',
          wall: wallOfMatter(matter, { use: 'matter' }) ?? '',
          onDay,
          body: { issues: says.map((each) => ({ id: `issue-${each}`, area: 'education', says: each })) },
        }),
      )
    await tellIssues(['speech', 'school'])
    await write(cast.officer, id, 0, { ...emptyAgreement, terms: [term(council)] })
    const last = () =>
      as(parent, id, async (tx) => (await readVersions(tx, id)).at(-1)?.agreement ?? assert.fail())
    const marks = async () => (await last()).issues.map(({ says, isAgreed }) => `${says} ${isAgreed}`)
    assert.deepEqual(await marks(), ['speech false', 'school false'])
    const marked = await last()
    const agreed = marked.issues.map((each) => ({ ...each, isAgreed: true }))
    await write(cast.officer, id, 1, { ...marked, issues: agreed })
    assert.deepEqual(await marks(), ['speech true', 'school true'])
    // What is said of it later is not agreed by what was marked before.
    await tellIssues(['speech', 'school', 'transport'])
    await accept(parent, id)
    assert.deepEqual(await accept(cast.officer, id), { accepted: true, isSealed: true })
    await as(parent, id, async (_, matter) => assert.equal(agreedStep(matter)?.word, 'partial'))
  })

  it('is dated the meeting in which it was made, and both readings are kept to its clocks', async () => {
    const { id, caseId, council } = await opened()
    const made = term(council)
    const undated = term(council, { kind: 'action', by: '2026-12-24' })
    await write(cast.officer, id, 0, { ...emptyAgreement, terms: [made, undated], madeOn: '2026-11-03' })
    await accept(parent, id, { onDay: '2026-11-05' })
    await accept(cast.officer, id, { onDay: '2026-11-10' })
    await as(parent, id, async (tx, matter) => {
      const agreed = agreedStep(matter) ?? assert.fail()
      assert.equal(agreed.onDay, '2026-11-03')
      assert.deepEqual(
        agreementClocks(matter).map(({ lastDay, laterDay }) => [lastDay, laterDay]),
        [
          ['2026-12-08', '2026-12-15'],
          ['2026-12-24', null],
        ],
      )
      const { sealed } = (await readSealedAgreement(tx, caseId, agreed.about ?? '')) ?? assert.fail()
      assert.deepEqual([sealed?.agreedOn, sealed?.terms[0]?.laterDay], ['2026-11-03', '2026-12-15'])
      assert.match(sealed?.terms[0]?.doubts.join() ?? '', /count from the date of the agreement/)
    })
  })

  it('is sealed with the words and the days that everybody accepted, whoever is last', async () => {
    const { id, caseId, council, family } = await opened()
    const [first, dated, free] = [
      term(council),
      term(family, { kind: 'own-day', by: '2026-12-01' }),
      term(council, { kind: 'own-day' }),
    ]
    await write(cast.officer, id, 0, { ...emptyAgreement, terms: [first, dated, free] })
    await accept(parent, id, { onDay: '2026-11-05' })
    // The last to accept, past the pages: what they would seal is looked at again.
    const seal = (due: readonly object[], { outcome = 'full', agreedOn = onDay } = {}) =>
      as(cast.officer, id, async (tx, matter) => {
        const { id: version, sha256 } = (await readVersions(tx, id)).at(-1) ?? assert.fail()
        const wall = wallOfMatter(matter, { use: 'agreement' }) ?? ''
        await recordStep(tx, matter, {
          kind: 'accepted',
          word: 'accepts',
          wall,
          onDay,
          about: version,
          body: { name: 'x', sha256 },
        })
        const issued = randomUUID()
        await sql`insert into cases.issued (id, case_id, wall_id, entry_id, kind, title, content, sha256, law_as_at, issued_by)
          values (${issued}, ${caseId}, ${wall}, null, 'agreement', 'x', '{}', decode(repeat('00', 32), 'hex'), ${onDay}, people.me())`.execute(
          tx,
        )
        const { rows } = await sql<{
          done: boolean
        }>`select mediation.seal_agreement(${version}, ${issued}, ${outcome},
          ${agreedOn}::date, ${JSON.stringify(due)}::jsonb) as done`.execute(tx)
        // Nothing of it is kept: each try begins from the same.
        throw new Error(String(rows[0]?.done))
      }).catch((error: unknown) => sqlStateOf(error) ?? (error as Error).message)
    const right = [
      { term: first.id, word: 'as-ordered', onDay: '2026-12-15', laterDay: null },
      { term: dated.id, word: 'as-agreed', onDay: '2026-12-01', laterDay: null },
      { term: free.id },
    ]
    const other = (index: number, more: object) =>
      right.map((each, at) => (at === index ? { ...each, ...more } : each))
    assert.equal(await seal(right), 'true')
    for (const due of [
      right.slice(1),
      right.slice(0, 2),
      other(0, { onDay: '2036-12-15' }),
      other(0, { onDay: '2026-11-09' }),
      other(0, { laterDay: '2027-06-01' }),
      other(0, { laterDay: '2026-12-01' }),
      other(0, { word: 'as-agreed' }),
      other(1, { onDay: '2036-12-01' }),
      other(1, { word: 'two-weeks' }),
      other(1, { laterDay: '2026-12-10' }),
      other(1, { word: null, onDay: null }),
      other(2, { word: 'two-weeks', onDay: '2026-11-24' }),
      other(2, { word: 'as-agreed', onDay: '2026-11-24' }),
    ])
      assert.equal(await seal(due), '23514', JSON.stringify(due))
    for (const agreedOn of ['2026-11-05', '2026-11-11', '2026-11-01'])
      assert.equal(await seal(right, { agreedOn }), 'false')
    await write(cast.officer, id, 1, { ...emptyAgreement, terms: [first, dated, free], open: 'Transport' })
    await accept(parent, id, { onDay: '2026-11-05' })
    assert.equal(await seal(right, { outcome: 'full' }), 'false')
    assert.equal(await seal(right, { outcome: 'partial' }), 'true')
    assert.deepEqual(await accept(cast.officer, id), { accepted: true, isSealed: true })
    await as(parent, id, async (_, matter) => {
      const said = [...stepsOf(matter, 'term-due'), ...stepsOf(matter, 'term-undated')]
      assert.deepEqual(new Set(said.map(({ body }) => body.what)), new Set(['Send the final plan']))
    })
  })
})
