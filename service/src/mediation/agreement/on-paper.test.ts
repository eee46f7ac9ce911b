/** What a side that is not here signs on paper or tells the service, and who may write it down. */
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { describe, it } from 'node:test'
import { publishedCalendar } from '@way-forward/law'
import { noDatabase } from '../../../proof/database.ts'
import { addDocument } from '../../cases/documents/add-document.ts'
import { documentsOfSuite, sentBytes } from '../../cases/documents/documents-of-test.ts'
import { sqlStateOf } from '../../db/connect.ts'
import type { PersonTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'
import { type Matter, sideOf, stepsOf } from '../matter.ts'
import { actsForFamily, calledMatter, inMatterAs, somebody, withCast } from '../mediation-of-test.ts'
import { answerClaim, claimExpenses, claimsOf, sayableTo } from '../preparing/claims.ts'
import { prepareItem } from '../preparing/prepare-item.ts'
import { preparedBySide } from '../preparing/prepared-items.ts'
import { recordStep } from '../record-step.ts'
import { sidesToWriteFor, spokenFor } from '../say-for-side.ts'
import type { Through } from '../step-kinds.ts'
import { wallOfMatter } from '../walls-of-matter.ts'
import { acceptVersion } from './accept-version.ts'
import { type AgreementTerm, emptyAgreement } from './agreement.ts'
import { agreementPaper } from './agreement-paper.ts'
import { agreedStep, readVersions } from './read-agreement.ts'
import { recordTerm } from './record-term.ts'
import { readSealedAgreement } from './sealed-agreement.ts'
import { writeVersion } from './write-version.ts'

const onDay = '2026-11-02'
const byLetter: Through = { means: 'letter', name: 'A parent' }

describe('a side that is not here', { skip: noDatabase }, () => {
  const { test, cast } = withCast()
  const documents = documentsOfSuite()

  const as = <T>(person: string, id: string, work: (tx: PersonTx, matter: Matter) => Promise<T>) =>
    inMatterAs(test, person, id, work)
  const opened = async () => {
    const { id, caseId } = await calledMatter(test, cast, { told: true })
    const sides = await as(cast.adviser, id, async (_, matter) => ({
      family: sideOf(matter, 'family')?.id ?? '',
      council: sideOf(matter, 'authority')?.id ?? '',
    }))
    return { id, caseId, ...sides }
  }
  const paperBehind = async (id: string, caseId: string, side: string) => {
    const wall = await as(cast.adviser, id, async (_, matter) => wallOfMatter(matter, { use: 'with', side }))
    const added = await addDocument(test.data, documents, cast.adviser, {
      caseId,
      wall: wall ?? '',
      entry: null,
      name: 'signed.txt',
      bytes: sentBytes('Signed'),
    })
    assert.ok('added' in added)
    return added.added
  }
  const spoken = (matter: Matter, side: string, through: Through = byLetter): Matter =>
    spokenFor(matter, side, through) ?? assert.fail('not written for')
  const term = (side: string): AgreementTerm => ({
    id: randomUUID(),
    what: 'Send the final plan with two hours of speech therapy each week',
    side,
    named: null,
    kind: 'amend-provision',
    by: null,
  })
  const accepted = async (
    tx: PersonTx,
    matter: Matter,
    more: { readonly name?: string; readonly onDay?: string } = {},
  ) => {
    const last = (await readVersions(tx, matter.id)).at(-1)
    assert.ok(last)
    const { id: version, sha256 } = last
    const answer = {
      version,
      sha256,
      word: 'accepts',
      name: 'As typed',
      says: null,
      onDay: '2026-11-05',
      ...more,
    } as const
    return acceptVersion(tx, matter, answer, publishedCalendar)
  }
  const sealed = async () => {
    const each = await opened()
    const { id, caseId, family, council } = each
    const made = term(council)
    await as(cast.officer, id, (tx, matter) =>
      writeVersion(tx, matter, { base: 0, agreement: { ...emptyAgreement, terms: [made] } }),
    )
    const paper = await paperBehind(id, caseId, family)
    assert.deepEqual(await as(cast.officer, id, (tx, matter) => accepted(tx, matter)), {
      accepted: true,
      isSealed: false,
    })
    const through = { ...byLetter, paper }
    const became = await as(cast.adviser, id, (tx, matter) =>
      accepted(tx, spoken(matter, family, through), { name: 'A parent', onDay: '2026-11-04' }),
    )
    assert.deepEqual(became, { accepted: true, isSealed: true })
    return { ...each, paper, term: made.id }
  }

  it('accepts a version on paper, which seals it, and page and paper say so', async () => {
    const { id, caseId, paper } = await sealed()
    await as(cast.officer, id, async (tx, matter) => {
      const agreed = agreedStep(matter)
      // Dated by the last of them, whoever was typed in last.
      assert.equal(agreed?.onDay, '2026-11-05')
      const copy = await readSealedAgreement(tx, caseId, agreed?.about ?? '')
      assert.deepEqual(
        copy?.sealed?.parties.map(({ name, isOnPaper, acceptedOn }) => [name, isOnPaper, acceptedOn]),
        [
          ['A parent', true, '2026-11-04'],
          ['As typed', false, '2026-11-05'],
        ],
      )
      const [first] =
        copy?.sealed === null || copy === null ? [] : agreementPaper(copy.sealed, copy.sha256).parties
      assert.equal(first?.[1], 'A parent, signed on paper')
      const step = stepsOf(matter, 'accepted').find(({ body }) => body.through !== undefined)
      assert.deepEqual(
        [step?.recordedBy, step?.body.through?.means, step?.body.through?.paper],
        [cast.adviser, 'letter', paper],
      )
      // The paper stays between the service and the side.
      const { rows } = await sql`select from cases.document where id = ${paper}`.execute(tx)
      assert.equal(rows.length, 0)
    })
  })

  it('confirms and disputes a term through the service, and the case of the family follows', async () => {
    const { id, family, council, term: termId } = await sealed()
    const news = { term: termId, says: null, document: null, onDay } as const
    const tell = (person: string, side: string, word: 'confirmed' | 'disputed' | 'done') =>
      as(person, id, (tx, matter) =>
        recordTerm(tx, spoken(matter, side), { ...news, word, onDay: '2026-11-06' }),
      )
    assert.equal(await tell(cast.adviser, family, 'done'), false)
    assert.equal(await tell(cast.adviser, family, 'disputed'), true)
    assert.equal(await tell(cast.adviser, family, 'confirmed'), true)
    await as(cast.officer, id, async (_, matter) => {
      const told = stepsOf(matter, 'term')
      assert.deepEqual(
        told.map(({ side, word, body }) => [side, word, body.through?.name]),
        [
          [family, 'disputed', 'A parent'],
          [family, 'confirmed', 'A parent'],
        ],
      )
    })
    // The council is here, and says it itself.
    await as(cast.adviser, id, async (_, matter) => assert.equal(spokenFor(matter, council, byLetter), null))
  })

  it('claims its expenses and prepares, and the service puts right what it wrote down for it alone', async () => {
    const { id, family, caseId } = await opened()
    const lines = [{ kind: 'mileage', count: 12, pence: 300 }] as const
    const claim = await as(cast.adviser, id, (tx, matter) =>
      claimExpenses(tx, spoken(matter, family), { lines, onDay }),
    )
    assert.ok(claim)
    const first = await as(cast.adviser, id, (tx, matter) =>
      prepareItem(tx, spoken(matter, family), { word: 'matters', says: 'A quiet room', onDay }),
    )
    assert.ok(first)
    const second = await as(cast.adviser, id, (tx, matter) =>
      prepareItem(tx, spoken(matter, family), {
        word: 'matters',
        says: 'A quiet room each day',
        insteadOf: first,
        onDay,
      }),
    )
    assert.ok(second)
    await as(cast.officer, id, async (_, matter) => {
      assert.equal(claimsOf(matter)[0]?.claim.body.through?.means, 'letter')
      assert.deepEqual(
        preparedBySide(matter).flatMap(({ items }) => items),
        [],
      )
    })
    const parent = await somebody(test, 'A parent')
    await actsForFamily(test, parent, id)
    await as(parent, id, async (_, matter) => {
      const said = preparedBySide(matter).flatMap(({ items }) => items.map(({ item }) => item.body))
      assert.equal(said.length, 1)
    })
    // Now it is here: nobody speaks for it any more, neither by the pages nor by a statement.
    const wall = await as(cast.adviser, id, async (_, matter) => {
      assert.deepEqual(sidesToWriteFor(matter), [])
      assert.equal(spokenFor(matter, family, byLetter), null)
      return wallOfMatter(matter, { use: 'matter' })
    })
    const forged = { lines: [], through: byLetter }
    await assert.rejects(
      test.data.actingAs({ person: cast.adviser, caseId }, (tx) =>
        sql`select mediation.say_for(gen_random_uuid(), ${family}, ${wall}, 'expenses', 'claimed', null, ${onDay},
          ${JSON.stringify(forged)}::jsonb, null)`.execute(tx),
      ),
      (error) => sqlStateOf(error) === '42501',
    )
  })

  it('is spoken for by the service alone, with how it told it, and only of what it may say', async () => {
    const { id, caseId, family, council } = await opened()
    const parent = await somebody(test, 'A stranger')
    const version = randomUUID()
    const paper = await paperBehind(id, caseId, family)
    const walls = await as(cast.adviser, id, async (_, matter) => ({
      agreement: wallOfMatter(matter, { use: 'agreement' }),
      matter: wallOfMatter(matter, { use: 'matter' }),
      mediation: wallOfMatter(matter, { use: 'mediation' }),
      family: wallOfMatter(matter, { use: 'with', side: family }),
      council: wallOfMatter(matter, { use: 'with', side: council }),
    }))
    const say = (
      person: string,
      given: {
        readonly side?: string
        readonly wall?: string | null
        readonly kind?: string
        readonly through?: object | null
        readonly day?: string
        readonly insteadOf?: string
      },
    ) => {
      const {
        side = family,
        wall = walls.agreement,
        kind = 'accepted',
        day = onDay,
        insteadOf = null,
      } = given
      const { through = { ...byLetter, paper } } = given
      const body = JSON.stringify({ name: 'x', sha256: 'x', ...(through !== null && { through }) })
      return test.data
        .actingAs({ person, caseId }, (tx) =>
          sql<{
            said: boolean
          }>`select mediation.say_for(gen_random_uuid(), ${side}, ${wall}, ${kind}, 'accepts', ${version},
            ${day}, ${body}::jsonb, ${insteadOf}) as said`.execute(tx),
        )
        .then(
          ({ rows }) => rows[0]?.said,
          (error: unknown) => sqlStateOf(error),
        )
    }
    for (const person of [cast.officer, cast.nurse, cast.mediator, parent])
      assert.equal(await say(person, {}), '42501')
    assert.equal(await say(cast.adviser, { side: council }), '42501')
    const wrong = [
      { through: null },
      { through: byLetter },
      { through: { means: 'telephone', name: 'x', paper } },
      { through: { means: 'online', name: 'x', paper } },
      { through: { means: 'letter', name: '', paper } },
      { through: { means: 'letter', name: 'x', paper: randomUUID() } },
      { through: { ...byLetter, paper: await paperBehind(id, caseId, council) } },
      { wall: walls.mediation },
      { wall: walls.matter },
      { kind: 'shown', wall: walls.mediation },
      { kind: 'note', wall: walls.mediation },
      { kind: 'side-answer', wall: walls.matter },
      { kind: 'choice', wall: walls.family },
      { kind: 'prepared', wall: walls.council },
      { day: '2999-01-01' },
      { insteadOf: randomUUID() },
    ]
    for (const each of wrong) assert.equal(await say(cast.adviser, each), '23514', JSON.stringify(each))
    assert.equal(await say(cast.adviser, {}), true)
    assert.equal(await say(cast.adviser, { kind: 'prepared', wall: walls.family }), true)
    // Nobody says of their own words that somebody else wrote them down.
    const refused = await as(cast.officer, id, (tx, matter) =>
      recordStep(tx, matter, {
        kind: 'prepared',
        word: 'other',
        wall: walls.council ?? '',
        onDay,
        body: { says: 'x', through: byLetter },
      }),
    ).catch((error: unknown) => sqlStateOf(error))
    assert.equal(refused, '42501')
  })

  it('answers a claim where it pays, and what a family claimed itself is not taken back for it', async () => {
    const { id } = await calledMatter(test, cast)
    const council = await as(cast.adviser, id, async (tx, matter) => {
      const { rows } = await sql<{
        side: string
      }>`select mediation.add_side(${matter.id}, 'authority', null, 'council', null) as side`.execute(tx)
      return rows[0]?.side ?? ''
    })
    const parent = await somebody(test, 'A parent')
    await actsForFamily(test, parent, id)
    const lines = [{ kind: 'taxi', pence: 900 }] as const
    const claim = await as(parent, id, (tx, matter) => claimExpenses(tx, matter, { lines, onDay }))
    assert.ok(claim)
    assert.equal(
      await as(cast.adviser, id, (tx, matter) =>
        answerClaim(tx, spoken(matter, council), { claim, word: 'agreed', onDay }),
      ),
      true,
    )
    await as(parent, id, async (_, matter) => assert.equal(claimsOf(matter)[0]?.state, 'agreed'))
    const second = await as(parent, id, (tx, matter) => claimExpenses(tx, matter, { lines, onDay }))
    const admin = await test.session('way_forward_admin')
    await admin.query(`update cases.acting set ended_at = now() where person_id = '${parent}'`)
    await as(cast.adviser, id, async (_, matter) => {
      const family = sideOf(matter, 'family')?.id ?? ''
      const found = claimsOf(matter).find((each) => each.claim.id === second) ?? assert.fail()
      assert.deepEqual(sayableTo(spoken(matter, family), found), [])
    })
  })
})
