/** After mediation about health alone the council is told of the agreement (reg 42(4)), and after no other. */
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { describe, it } from 'node:test'
import { day, publishedCalendar } from '@way-forward/law'
import { noDatabase } from '../../../../../proof/database.ts'
import { noDocuments } from '../../../../cases/documents/documents.ts'
import { addSide } from '../../../../mediation/add-side.ts'
import { acceptVersion } from '../../../../mediation/agreement/accept-version.ts'
import { type AgreementTerm, emptyAgreement } from '../../../../mediation/agreement/agreement.ts'
import { readVersions } from '../../../../mediation/agreement/read-agreement.ts'
import { recordTerm } from '../../../../mediation/agreement/record-term.ts'
import { sayCouncilTold } from '../../../../mediation/agreement/say-council-told.ts'
import { writeVersion } from '../../../../mediation/agreement/write-version.ts'
import { wordOfIssues } from '../../../../mediation/arranging/who-arranges.ts'
import { clocksOf } from '../../../../mediation/clocks.ts'
import { type Matter, sideOf } from '../../../../mediation/matter.ts'
import { readerOf, stateOf } from '../../../../mediation/matter-state.ts'
import { inMatterAs, parentsMatter, withCast } from '../../../../mediation/mediation-of-test.ts'
import { recordStep } from '../../../../mediation/record-step.ts'
import type { Issue } from '../../../../mediation/step-kinds.ts'
import { wallOfMatter } from '../../../../mediation/walls-of-matter.ts'
import { boxesOf, visitorOf } from '../../cases/pages-of-test.ts'
import { agreementPages } from './pages.ts'

const agreedOn = '2026-11-10'

describe('an agreement about health alone', { skip: noDatabase }, () => {
  const { test, cast } = withCast()
  const as = (person: string) =>
    visitorOf(agreementPages(test.data, { documents: noDocuments }), person, '2026-11-21')
  const clocks = (person: string, id: string) =>
    inMatterAs(test, person, id, async (_, matter) =>
      clocksOf(matter, publishedCalendar)
        .filter(({ kind }) => kind === 'agreement-told-to-council' || kind === 'term')
        .map(({ kind, runsOn, lastDay, laterDay, doneOn }) => [kind, runsOn, lastDay, laterDay, doneOn]),
    )
  /** A mediation about these things, with a commissioner in it. */
  const about = async (...areas: readonly Issue['area'][]) => {
    const { id, parent } = await parentsMatter(test, cast)
    await inMatterAs(test, cast.adviser, id, async (tx, matter) => {
      await addSide(tx, {
        matter: id,
        role: 'commissioner',
        organisation: cast.commissioner,
        label: 'board',
        knownAs: null,
      })
      const issues = areas.map((area) => ({ id: randomUUID(), area, says: 'Therapy', wanted: 'Weekly' }))
      await recordStep(tx, matter, {
        kind: 'issues',
        word: wordOfIssues(issues),
        body: { issues },
        wall: wallOfMatter(matter, { use: 'matter' }) ?? '',
        onDay: '2026-11-03',
      })
    })
    const sides = await inMatterAs(test, cast.adviser, id, async (_, matter) => ({
      board: sideOf(matter, 'commissioner')?.id ?? '',
      council: sideOf(matter, 'authority')?.id ?? '',
    }))
    return { id, parent, ...sides }
  }
  const tellTerm = (side: string, by: string | null = null): AgreementTerm => ({
    id: randomUUID(),
    what: 'Tell the council of this agreement',
    side,
    named: null,
    kind: 'tell-council',
    by,
  })
  const doTerm = (side: string): AgreementTerm => ({
    ...tellTerm(side),
    what: 'Offer therapy each week',
    kind: 'action',
  })
  /** Writes and seals it, dated the first acceptance; the last is later where `lastOn` says so. */
  const sealed = async (
    { id, parent }: { readonly id: string; readonly parent: string },
    terms: readonly AgreementTerm[],
    lastOn = agreedOn,
  ) => {
    const madeOn = lastOn === agreedOn ? null : agreedOn
    await inMatterAs(test, cast.nurse, id, (tx, matter) =>
      writeVersion(tx, matter, { base: 0, agreement: { ...emptyAgreement, terms: [...terms], madeOn } }),
    )
    const accept = (person: string, onDay: string) =>
      inMatterAs(test, person, id, async (tx, matter) => {
        const { id: version, sha256 } = (await readVersions(tx, id)).at(-1) ?? assert.fail()
        const answer = { version, sha256, word: 'accepts', name: 'As typed', says: null, onDay } as const
        return acceptVersion(tx, matter, answer, publishedCalendar)
      })
    await accept(parent, agreedOn)
    assert.deepEqual(await accept(cast.nurse, lastOn), { accepted: true, isSealed: true })
  }
  const form = (who: string, more: Readonly<Record<string, string>> = {}) => ({
    what: 'Tell the council of this agreement',
    who,
    named: '',
    kind: 'tell-council',
    base: '0',
    once: randomUUID(),
    ...more,
  })

  it('has a term that the council is told, which is the commissioner’s alone', async () => {
    const { id, board, parent } = await about('health')
    const address = `/mediation/${id}/agreement/terms/new`
    assert.match((await as(cast.nurse).get(address)).markup, /value="tell-council"/)
    const family = await inMatterAs(test, parent, id, async (_, m: Matter) => sideOf(m, 'family')?.id ?? '')
    const wrong = await as(cast.nurse).post(address, form(family))
    assert.equal(wrong.status, 400)
    assert.match(wrong.markup, /Only the health commissioner tells the council/)
    assert.equal((await as(cast.nurse).post(address, form(board))).status, 303)
  })

  it('is not asked for where anything else is in issue, and says why', async () => {
    const { id, board } = await about('health', 'education')
    const address = `/mediation/${id}/agreement/terms/new`
    assert.doesNotMatch((await as(cast.nurse).get(address)).markup, /value="tell-council"/)
    for (const more of [{}, boxesOf('by', '2026-12-01')]) {
      const refused = await as(cast.nurse).post(address, form(board, more))
      assert.equal(refused.status, 400)
      assert.match(refused.markup, /only after mediation about health alone \(regulation 42\(4\)\)/)
    }
  })

  it('starts the week of the commissioner, until it is written down that the council was told', async () => {
    const matter = await about('health')
    const { id, parent, board } = matter
    await sealed(matter, [doTerm(board)])
    const term = ['term', 'commissioner', '2026-11-24', null, null]
    const told = ['agreement-told-to-council', 'commissioner', '2026-11-17', null]
    for (const person of [parent, cast.nurse, cast.adviser])
      assert.deepEqual(await clocks(person, id), [[...told, null], term])
    const [overview, page] = [`/mediation/${id}/agreement`, `/mediation/${id}/agreement/told`]
    assert.match((await as(parent).get(overview)).markup, /Nobody has written down yet that it was told/)
    // It is not the family’s to say, nor the council’s, which is no party of it.
    for (const person of [parent, cast.officer]) {
      assert.equal((await as(person).get(page)).status, 404)
      assert.equal((await as(person).post(page, boxesOf('on', '2026-11-16'))).status, 404)
    }
    const byFamily = inMatterAs(test, parent, id, (tx, seen) =>
      sayCouncilTold(tx, seen, { onDay: '2026-11-16' }),
    )
    assert.equal(await byFamily, false)
    for (const [on, says] of [
      ['2026-11-22', /today or in the past/],
      ['2026-11-09', /cannot be before/],
    ] as const) {
      const wrong = await as(cast.nurse).post(page, boxesOf('on', on))
      assert.equal(wrong.status, 400)
      assert.match(wrong.markup, says)
    }
    assert.equal((await as(cast.nurse).post(page, boxesOf('on', '2026-11-16'))).to, overview)
    assert.deepEqual(await clocks(parent, id), [[...told, '2026-11-16'], term])
    await as(cast.nurse).post(page, boxesOf('on', '2026-11-17'))
    assert.deepEqual(await clocks(parent, id), [[...told, '2026-11-17'], term])
    assert.match((await as(parent).get(overview)).markup, /told on <time datetime="2026-11-17">/)
  })

  it('is not over, with nothing else to keep, until the council was told', async () => {
    const matter = await about('health')
    const { id, board } = matter
    const stage = () =>
      inMatterAs(
        test,
        cast.nurse,
        id,
        async (_, seen) => stateOf(seen, readerOf(seen), day('2026-11-21'), publishedCalendar).stage,
      )
    await inMatterAs(test, cast.adviser, id, (tx, seen) =>
      recordStep(tx, seen, {
        kind: 'ended',
        word: 'full',
        wall: wallOfMatter(seen, { use: 'matter' }) ?? '',
        onDay: agreedOn,
        body: {},
      }),
    )
    const term = doTerm(board)
    await sealed(matter, [term])
    await inMatterAs(test, cast.nurse, id, (tx, seen) =>
      recordTerm(tx, seen, { term: term.id, word: 'done', onDay: '2026-11-16', says: null, document: null }),
    )
    assert.equal(await stage(), 'keeping')
    await as(cast.nurse).post(`/mediation/${id}/agreement/told`, boxesOf('on', '2026-11-16'))
    assert.equal(await stage(), 'closed')
  })

  it('is counted from the last acceptance too, which is the later reading', async () => {
    const matter = await about('health')
    await sealed(matter, [doTerm(matter.board)], '2026-11-13')
    assert.deepEqual((await clocks(cast.adviser, matter.id))[0], [
      'agreement-told-to-council',
      'commissioner',
      '2026-11-17',
      '2026-11-20',
      null,
    ])
  })

  it('has the clock of a term that says it, and no second one', async () => {
    for (const by of [null, '2026-12-01']) {
      const matter = await about('health')
      await sealed(matter, [tellTerm(matter.board, by)])
      assert.deepEqual(await clocks(cast.adviser, matter.id), [
        ['term', 'commissioner', by ?? '2026-11-17', null, null],
      ])
      assert.equal((await as(cast.nurse).get(`/mediation/${matter.id}/agreement/told`)).status, 404)
    }
  })
})
