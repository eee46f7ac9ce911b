/** The pages on which the service writes down what a side that is not here signed, sent or told it. */
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, it } from 'node:test'
import { noDatabase } from '../../../../proof/database.ts'
import { addDocument } from '../../../cases/documents/add-document.ts'
import { documentsOfSuite, sentBytes } from '../../../cases/documents/documents-of-test.ts'
import { emptyAgreement } from '../../../mediation/agreement/agreement.ts'
import { writeVersion } from '../../../mediation/agreement/write-version.ts'
import { sideOf, stepsOf } from '../../../mediation/matter.ts'
import { calledMatter, inMatterAs, withCast } from '../../../mediation/mediation-of-test.ts'
import { wallOfMatter } from '../../../mediation/walls-of-matter.ts'
import { noAccounts } from '../../kit/accounts.ts'
import { tokenField } from '../../kit/form-token.ts'
import type { Page } from '../../kit/page.ts'
import { read, visitOf } from '../../kit/visit-of.ts'
import { boxesOf, familyMember, visitorOf } from '../cases/pages-of-test.ts'
import { agreementPages } from './agreement/pages.ts'
import { preparingPages } from './preparing/pages.ts'

const today = '2026-11-21'

describe('what a side that is not here sends', { skip: noDatabase }, () => {
  const { test, cast } = withCast()
  const documents = documentsOfSuite()
  let pages: readonly Page[]
  before(async () => {
    const accounts = { ...noAccounts, isOffered: true, documents }
    pages = [...agreementPages(test.data, accounts), ...preparingPages(test.data, accounts)]
  })

  const as = (person: string) => visitorOf(pages, person, today)
  /** A form with a file, as a browser sends it. @param path of the page @param params of its address */
  const sendFile = async (
    person: string,
    path: string,
    address: string,
    params: Readonly<Record<string, string>>,
    fields: Readonly<Record<string, string>>,
    words: string | null,
  ) => {
    const visit = visitOf(address, {}, today, familyMember(person))
    const form = new FormData()
    form.append(tokenField, visit.formToken)
    for (const [name, value] of Object.entries(fields)) form.append(name, value)
    if (words !== null) form.append('file', new Blob([words]), 'paper.txt')
    const sent = new Response(form)
    const stream = { body: sent.body ?? assert.fail(), type: sent.headers.get('content-type') ?? '' }
    const page = pages.find((each) => each.path === path)
    const answer = await page?.post?.({ ...visit, params, stream } as typeof visit)
    return read(answer ?? assert.fail())
  }
  const told = { 'told-means': 'letter', 'told-by': 'A parent', ...boxesOf('told-on', '2026-11-19') }
  const opened = async () => {
    const { id, caseId } = await calledMatter(test, cast, { told: true })
    const sides = await inMatterAs(test, cast.adviser, id, async (_, matter) => ({
      family: sideOf(matter, 'family')?.id ?? '',
      council: sideOf(matter, 'authority')?.id ?? '',
    }))
    return { id, caseId, at: `/mediation/${id}`, ...sides }
  }
  const withTerm = async () => {
    const each = await opened()
    const term = {
      id: randomUUID(),
      what: 'Send the final plan with two hours of therapy each week',
      side: each.council,
      named: null,
      kind: 'amend-provision',
      by: null,
    } as const
    await inMatterAs(test, cast.officer, each.id, (tx, matter) =>
      writeVersion(tx, matter, { base: 0, agreement: { ...emptyAgreement, terms: [term] } }),
    )
    return { ...each, term: term.id }
  }

  it('is an agreement signed on paper: with the paper, once, and shown as on paper', async () => {
    const { id, at, family, council, term } = await withTerm()
    const address = `${at}/agreement/on-paper?for=${family}`
    for (const person of [cast.officer, cast.nurse, cast.mediator])
      assert.equal((await as(person).get(address)).status, 404)
    assert.equal((await as(cast.adviser).get(`${at}/agreement/on-paper?for=${council}`)).status, 404)
    assert.match((await as(cast.adviser).get(`${at}/agreement`)).markup, /signed on paper/)
    const form = await as(cast.adviser).get(address)
    const version = /name="version" value="([0-9a-f-]{36})"/.exec(form.markup)?.[1] ?? ''
    const once = randomUUID()
    const send = (
      fields: Readonly<Record<string, string>>,
      words: string | null = 'Signed',
      who = cast.adviser,
    ) => sendFile(who, '/mediation/:matter/agreement/on-paper', address, { matter: id }, fields, words)
    const whole = { once, version, word: 'accepts', ...told }
    assert.equal((await send(whole, 'Signed', cast.officer)).status, 404)
    const empty = await send({ once, version })
    assert.equal(empty.status, 400)
    for (const says of [/Choose what they signed/, /Say how they told you/, /Write who told you/])
      assert.match(empty.markup, says)
    const telephone = await send({ ...whole, 'told-means': 'telephone' })
    assert.match(telephone.markup, /Say how they told you/)
    const bare = await send(whole, null)
    assert.deepEqual([bare.status, /Choose a file/.test(bare.markup)], [400, true])
    assert.match(bare.markup, /value="A parent"/)
    for (const _ of [1, 2]) {
      const sent = await send(whole)
      assert.deepEqual([sent.status, sent.to], [303, `${at}/agreement`])
    }
    const old = await send({ ...whole, once: randomUUID(), version: randomUUID() })
    assert.equal(old.status, 400)
    assert.match(old.markup, /changed since/)
    await inMatterAs(test, cast.adviser, id, async (tx, matter) => {
      const [said, ...more] = stepsOf(matter, 'accepted')
      assert.deepEqual([said?.side, said?.onDay, more.length], [family, '2026-11-19', 0])
      // Papers of forms that were not kept are gone.
      const wall = wallOfMatter(matter, { use: 'with', side: family }) ?? ''
      const kept = await tx
        .selectFrom('cases.document')
        .select('id')
        .where('wall_id', '=', wall)
        .where('redacted_at', 'is', null)
        .execute()
      assert.deepEqual(kept, [{ id: said?.body.through?.paper ?? '' }])
    })
    const own = await as(cast.adviser).get(`${at}/agreement`)
    const paper = /href="([^"]*preparing\/file\?document=[0-9a-f-]+)"/.exec(own.markup)?.[1] ?? ''
    const file = await as(cast.adviser).answer(paper)
    assert.equal(file.kind, 'stream')
    const seen = await as(cast.officer).get(`${at}/agreement`)
    assert.match(seen.markup, /On paper, by letter from A parent/)
    assert.doesNotMatch(seen.markup, /preparing\/file/)
    assert.equal((await as(cast.officer).get(paper)).status, 404)
    // The council seals it, and presses twice.
    const accept = await as(cast.officer).get(`${at}/agreement/accept`)
    const hidden = (name: string) =>
      new RegExp(`name="${name}" value="([^"]+)"`).exec(accept.markup)?.[1] ?? ''
    const answer = {
      version,
      sha256: hidden('sha256'),
      once: hidden('once'),
      word: 'accepts',
      sure: 'yes',
      name: 'An officer',
    }
    const wrong = await as(cast.officer).post(`${at}/agreement/accept`, {
      ...answer,
      sha256: '00',
      once: randomUUID(),
    })
    assert.equal(wrong.status, 400)
    assert.doesNotMatch(wrong.markup, / checked/)
    assert.match(wrong.markup, /value="An officer"/)
    for (const _ of [1, 2]) {
      const pressed = await as(cast.officer).post(`${at}/agreement/accept`, answer)
      assert.deepEqual([pressed.status, pressed.to], [303, `${at}/agreement`])
    }
    const sealed = await as(cast.officer).get(`${at}/agreement`)
    assert.match(sealed.markup, /A parent, on paper, /)
    assert.match((await as(cast.officer).get(`${at}/agreement/to-do`)).markup, /final plan with two hours/)
    // What became of the term, told on the telephone.
    const tellAt = `${at}/kept/${term}?for=${family}`
    assert.match((await as(cast.adviser).get(`${at}/kept`)).markup, /says that it was done/)
    assert.equal((await as(cast.officer).get(tellAt)).status, 404)
    const tell = (fields: Readonly<Record<string, string>>, words: string | null = null) =>
      sendFile(cast.adviser, '/mediation/:matter/kept/:term', tellAt, { matter: id, term }, fields, words)
    const untold = await tell({ once: randomUUID(), word: 'confirmed', ...boxesOf('on', today) }, 'Proof')
    assert.match(untold.markup, /Say how they told you/)
    const byPhone = { once: randomUUID(), word: 'confirmed', ...boxesOf('on', today) }
    assert.equal((await tell({ ...byPhone, 'told-means': 'telephone', 'told-by': 'A parent' })).status, 303)
    assert.match((await as(cast.officer).get(`${at}/kept`)).markup, /Told by telephone from A parent/)
  })

  it('is what it prepares and claims, which the service puts right, and no other side sees', async () => {
    const { id, at, family, council } = await opened()
    const write = `${at}/preparing/write?as=enough&for=${family}`
    assert.equal((await as(cast.officer).get(write)).status, 404)
    assert.equal((await as(cast.adviser).get(`${at}/preparing/write?as=enough&for=${council}`)).status, 404)
    assert.equal((await as(cast.adviser).get(`${at}/preparing/write?as=enough`)).status, 404)
    const bare = await as(cast.adviser).post(write, { says: 'A quiet room' })
    assert.equal(bare.status, 400)
    assert.match(bare.markup, /Say how they told you/)
    assert.match(bare.markup, /A quiet room/)
    assert.equal((await as(cast.adviser).post(write, { says: 'A quiet room', ...told })).status, 303)
    const list = await as(cast.adviser).get(`${at}/preparing`)
    assert.match(list.markup, /A quiet room/)
    assert.match(list.markup, /Told by letter from A parent/)
    assert.doesNotMatch((await as(cast.officer).get(`${at}/preparing`)).markup, /quiet room/)
    const link = (part: string) =>
      new RegExp(`href="([^"]*${part}[^"]*item=[^"]*)"`).exec(list.markup)?.[1]?.replaceAll('&amp;', '&') ??
      ''
    const anew = await as(cast.adviser).post(link('preparing/write'), { says: 'Said anew', ...told })
    assert.equal(anew.status, 303)
    const document = await sendFile(
      cast.adviser,
      '/mediation/:matter/preparing/document',
      `${at}/preparing/document?for=${family}`,
      { matter: id },
      { says: 'A letter', ...told },
      'The words of a letter',
    )
    assert.equal(document.status, 303)
    const second = await as(cast.adviser).get(`${at}/preparing`)
    const backs = [...second.markup.matchAll(/href="([^"]*take-back[^"]*)"/g)].map(([, to]) =>
      (to ?? '').replaceAll('&amp;', '&'),
    )
    const file = /href="([^"]*preparing\/file\?document=[0-9a-f-]+)"/.exec(second.markup)?.[1] ?? ''
    assert.equal((await as(cast.adviser).answer(file)).kind, 'stream')
    for (const back of backs) assert.equal((await as(cast.adviser).post(back, {})).status, 303)
    assert.equal((await as(cast.adviser).get(file)).status, 404)
    const claim = `${at}/preparing/claim?for=${family}`
    assert.equal((await as(cast.officer).get(claim)).status, 404)
    assert.match((await as(cast.adviser).post(claim, { 'sum-taxi': '9' })).markup, /Write who told you/)
    assert.equal((await as(cast.adviser).post(claim, { 'sum-taxi': '9', ...told })).status, 303)
    assert.match(
      (await as(cast.officer).get(`${at}/preparing/expenses`)).markup,
      /Claimed by letter from A parent/,
    )
    assert.equal(
      (
        await as(cast.officer).post(`${at}/preparing/expenses?claim=${randomUUID()}&for=${family}`, {
          word: 'agreed',
        })
      ).status,
      404,
    )
  })

  it('opens no document that nothing names', async () => {
    const { id, caseId, at, council } = await opened()
    const wall = await inMatterAs(test, cast.officer, id, async (_, matter) =>
      wallOfMatter(matter, { use: 'with', side: council }),
    )
    const added = await addDocument(test.data, documents, cast.officer, {
      caseId,
      wall: wall ?? '',
      entry: null,
      name: 'orphan.txt',
      bytes: sentBytes('Nobody’s'),
    })
    assert.ok('added' in added)
    for (const person of [cast.officer, cast.adviser])
      assert.equal((await as(person).get(`${at}/preparing/file?document=${added.added}`)).status, 404)
  })
})
