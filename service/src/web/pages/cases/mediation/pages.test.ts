import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import { noDatabase, type TestData, testData } from '../../../../../proof/database.ts'
import { addConcern } from '../../../../cases/add-concern.ts'
import { currentEvents } from '../../../../cases/facts-of-case.ts'
import { readCase } from '../../../../cases/read-case.ts'
import { recordEvent } from '../../../../cases/record-event.ts'
import { letIn, ownCase } from '../../../../cases/sharing/shares-of-test.ts'
import { wallOfKind } from '../../../../cases/wall-of-kind.ts'
import { noticeOfMatter } from '../../../../mediation/advice/notice-of-matter.ts'
import { lastStep, type Matter, stepsOf } from '../../../../mediation/matter.ts'
import {
  type Cast,
  castOf,
  inMatterAs,
  organisationOf,
  placed,
  somebody,
} from '../../../../mediation/mediation-of-test.ts'
import { pagesOfAdvice, visitorsOfCast } from '../../mediation/advice/visitors-of-test.ts'
import { boxesOf, type Visitor, visitorOf } from '../pages-of-test.ts'
import { routesPage } from '../routes/page.ts'
import { todayPage } from '../today/page.ts'

const today = '2026-11-21'

describe('the mediation of a case', { skip: noDatabase }, () => {
  let test: TestData
  let cast: Cast
  before(async () => {
    test = await testData()
    cast = await castOf(test)
  })
  after(() => test.close())

  const visitor = (person: string): Visitor => visitorOf(pagesOfAdvice(test), person, today)
  const matterAs = (person: string, id: string) =>
    inMatterAs(test, person, id, async (_, matter: Matter) => matter)

  /** A case with a decision, and what it knows of it. */
  async function decided(facts: Readonly<Record<string, string>>) {
    const made = await ownCase(test, 'Another parent')
    const { parent, caseId } = made
    const concern = await test.data.actingAs({ person: parent, caseId }, async (tx) => {
      const wall = await wallOfKind(tx, caseId, 'shared')
      const id = await addConcern(tx, { caseId, wall, kind: 'council-decision', title: null })
      for (const [fact, value] of Object.entries(facts))
        await recordEvent(tx, { caseId, wall, concern: id, fact, value })
      return id
    })
    const form = {
      once: randomUUID(),
      concern,
      service: cast.service,
      earlier: 'no',
      name: 'A parent',
      phone: '01632 960 500',
    }
    return { ...made, concern, form, at: `/cases/${caseId}/mediation` }
  }
  const known = {
    decision: 'plan',
    noticeDatedOn: '2026-11-02',
    noticeSentOn: '2026-11-04',
    disputed: 'placement',
  }

  it('shows the last day to contact an adviser, who can mediate, and what goes on', async () => {
    const { parent, at, form } = await decided(known)
    const { markup } = await visitor(parent).get(at)
    assert.match(markup, /2027-01-02/)
    assert.match(markup, /Later reading: 4 January 2027/)
    assert.match(markup, /Ask a mediation service/)
    assert.match(markup, /You need not ring/)
    assert.equal((await visitor(parent).post(`${at}/refer`, form)).status, 303)
    const after = (await visitor(parent).get(at)).markup
    assert.ok(after.includes(`/mediation/${form.once}`))
    assert.match(after, /A mediation adviser was first contacted on 21 November 2026/)
  })

  it('carries over what the case knows, and asks for it no more', async () => {
    const { parent, at, form } = await decided(known)
    const { markup } = await visitor(parent).get(`${at}/refer`)
    assert.match(markup, /Date on the letter: 2 November 2026/)
    assert.ok(!markup.includes('name="decision"'))
    const { to } = await visitor(parent).post(`${at}/refer`, form)
    assert.equal(to, `/mediation/${form.once}/advice`)
    const matter = await matterAs(cast.adviser, form.once)
    const notice = noticeOfMatter(matter)
    assert.deepEqual(
      [notice?.decision, notice?.datedOn, notice?.sentOn, notice?.disputed, notice?.need],
      ['plan', '2026-11-02', '2026-11-04', ['placement'], 'exempt'],
    )
    assert.deepEqual(
      stepsOf(matter, 'contact').map(({ word, onDay, body }) => [word, onDay, body]),
      // The form asked, and there was no adviser before.
      [['here', today, { means: 'online', noneBefore: true }]],
    )
    assert.equal(lastStep(matter, 'referral')?.body.phone, '01632 960 500')
    assert.match(
      (await visitor(parent).get(`/mediation/${form.once}/advice`)).markup,
      /no certificate is needed for it/,
    )
  })

  it('knows on the family’s own pages that a certificate is still to come, and asks for none', async () => {
    const { parent, caseId, at, form } = await decided({
      decision: 'refuse-assess',
      noticeSentOn: '2026-11-04',
    })
    const pages = [todayPage(test.data), routesPage(test.data)]
    // The two months have passed; the adviser was contacted in time.
    const look = async (end = '') =>
      (await visitorOf(pages, parent, '2027-01-20').get(`/cases/${caseId}${end}`)).markup
    const before = await look()
    assert.ok(before.includes('/add/certificateIssuedOn'))
    assert.equal((await visitor(parent).post(`${at}/refer`, form)).status, 303)
    const after = await look()
    assert.ok(!after.includes('/add/certificateIssuedOn'))
    assert.match(after.replaceAll(/<[^>]+>/g, ' '), /certificate/i)
    assert.equal((await visitorOf(pages, parent, '2027-01-20').get(`/cases/${caseId}/routes`)).status, 200)
    // Who is let in by the family, and reads nothing of the mediation, takes nothing of it for granted.
    const adviser = await somebody(test, 'Its adviser')
    await letIn(test, { caseId, from: parent, to: adviser, walls: ['shared'], mayWrite: false })
    assert.equal((await visitorOf(pages, adviser, '2027-01-20').get(`/cases/${caseId}`)).status, 200)
  })

  it('says to the case what it did not know, and leaves what the family said elsewhere', async () => {
    const { parent, caseId, at, form, concern } = await decided({ noticeSentOn: '2026-11-04' })
    const { markup } = await visitor(parent).get(`${at}/refer`)
    assert.match(markup, /name="decision"/)
    const sent = await visitor(parent).post(`${at}/refer`, {
      ...form,
      decision: 'refuse-assess',
      ...boxesOf('dated', '2026-11-03'),
      ...boxesOf('sent', '2026-11-05'),
    })
    assert.equal(sent.status, 303)
    const file = await test.data.actingAs({ person: parent, caseId }, (tx) => readCase(tx, caseId))
    const facts = currentEvents(file?.events ?? []).filter((event) => event.concern === concern)
    assert.deepEqual(Object.fromEntries(facts.map(({ fact, value }) => [fact, value])), {
      noticeSentOn: '2026-11-04',
      decision: 'refuse-assess',
      noticeDatedOn: '2026-11-03',
      mediationAdviserContactedOn: today,
    })
  })

  it('keeps the first contact the earliest, whatever is recorded, corrected or taken back later', async () => {
    const { parent, caseId, at, form, concern } = await decided(known)
    await visitor(parent).post(`${at}/refer`, {
      ...form,
      earlier: 'elsewhere',
      ...boxesOf('elsewhereOn', '2026-11-10'),
    })
    const fact = async () => {
      const file = await test.data.actingAs({ person: parent, caseId }, (tx) => readCase(tx, caseId))
      return currentEvents(file?.events ?? []).find(
        (event) => event.concern === concern && event.fact === 'mediationAdviserContactedOn',
      )?.value
    }
    assert.equal(await fact(), '2026-11-10')
    const { adviser } = visitorsOfCast(test, cast, today)
    const record = (more: Readonly<Record<string, string>>) =>
      adviser.post(`/mediation/${form.once}/advice/contact`, {
        once: randomUUID(),
        with: 'here',
        means: 'telephone',
        ...more,
      })
    await record(boxesOf('on', '2026-11-15'))
    assert.equal(await fact(), '2026-11-10')
    await record(boxesOf('on', '2026-11-06'))
    assert.equal(await fact(), '2026-11-06')
    const mine = stepsOf(await matterAs(cast.adviser, form.once), 'contact').find(
      ({ onDay }) => onDay === '2026-11-06',
    )
    await record({ corrects: mine?.id ?? '', ...boxesOf('on', '2026-11-12') })
    assert.equal(await fact(), '2026-11-10')
    for (const { id, side } of stepsOf(await matterAs(cast.adviser, form.once), 'contact'))
      if (side === null) await record({ corrects: id, act: 'take-back' })
    assert.equal(await fact(), '2026-11-10')
  })

  it('refuses what cannot have been, and a contact later than one that the case knows', async () => {
    const { parent, at, form } = await decided({ ...known, mediationAdviserContactedOn: '2026-11-10' })
    const bad: readonly (readonly [Readonly<Record<string, string>>, RegExp])[] = [
      [form, /The case says that an adviser was contacted on 10 November 2026/],
      [{ ...form, earlier: '' }, /Say whether a mediation adviser was contacted before/],
      [{ ...form, earlier: 'here', ...boxesOf('hereOn', '2026-11-22') }, /today or in the past/],
      [{ ...form, earlier: 'here', ...boxesOf('hereOn', '2026-11-01') }, /cannot be before the letter/],
      [{ ...form, earlier: 'here' }, /Enter the day of the first contact/],
      [
        { ...form, earlier: 'here', ...boxesOf('hereOn', '2026-11-10'), phone: '' },
        /Give a telephone number/,
      ],
    ]
    for (const [each, says] of bad) {
      const { status, markup } = await visitor(parent).post(`${at}/refer`, each)
      assert.equal(status, 400, String(says))
      assert.match(markup, says)
    }
  })

  it('asks before the same decision is referred a second time, and once sent twice it is opened once', async () => {
    const { parent, at, form } = await decided(known)
    for (let press = 0; press < 2; press++)
      assert.equal((await visitor(parent).post(`${at}/refer`, form)).to, `/mediation/${form.once}/advice`)
    const again = { ...form, once: randomUUID(), earlier: 'here', ...boxesOf('hereOn', today) }
    const asked = await visitor(parent).post(`${at}/refer`, again)
    assert.equal(asked.status, 400)
    assert.match(asked.markup, /about the same decision of this case/)
    assert.ok(asked.markup.includes(`/mediation/${form.once}`))
    assert.equal((await visitor(parent).post(`${at}/refer`, { ...again, sure: 'yes' })).status, 303)
  })

  it('is referred by an adviser of the family only with its consent, and then not seen by them', async () => {
    const { parent, adviser, caseId, at, form } = await decided(known)
    await letIn(test, { caseId, from: parent, to: adviser, walls: ['shared'], mayWrite: true })
    const refused = await visitor(adviser).post(`${at}/refer`, form)
    assert.equal(refused.status, 400)
    assert.match(refused.markup, /Refer a family only if it agrees/)
    const consent = { consent: 'yes', means: 'in-person' }
    const ahead = await visitor(adviser).post(`${at}/refer`, {
      ...form,
      ...consent,
      ...boxesOf('on', '2026-11-22'),
    })
    assert.match(ahead.markup, /The day of the consent must be today or in the past/)
    const good = { ...form, ...consent, ...boxesOf('on', '2026-11-20') }
    assert.equal((await visitor(adviser).post(`${at}/refer`, good)).to, `${at}?became=referred`)
    assert.equal((await visitor(adviser).get(`/mediation/${form.once}/advice`)).status, 404)
    const referral = lastStep(await matterAs(parent, form.once), 'referral')
    assert.equal(referral?.word, 'adviser')
    assert.equal(referral?.body.consent, 'In person, on 20 November 2026')
    assert.deepEqual(referral?.body.known, {
      letter: {
        decision: 'plan',
        datedOn: '2026-11-02',
        sentOn: '2026-11-04',
        disputed: ['placement'],
      },
      contact: null,
    })
  })

  it('offers what its adviser knew to the service as facts, which are none until it writes them down', async () => {
    const { parent, adviser, caseId, at, form } = await decided({})
    await letIn(test, { caseId, from: parent, to: adviser, walls: ['shared'], mayWrite: true })
    const sent = await visitor(adviser).post(`${at}/refer`, {
      ...form,
      consent: 'yes',
      means: 'in-person',
      ...boxesOf('on', '2026-11-20'),
      decision: 'refuse-assess',
      ...boxesOf('sent', '2026-11-05'),
      earlier: 'elsewhere',
      ...boxesOf('elsewhereOn', '2026-11-12'),
    })
    assert.equal(sent.status, 303)
    const own = `/mediation/${form.once}/advice`
    const service = visitorsOfCast(test, cast, today).adviser
    const offered = (await service.get(own)).markup
    assert.match(offered, /Whoever referred them says/)
    assert.match(offered, /First contact with another mediation adviser: 12 November 2026/)
    assert.equal(noticeOfMatter(await matterAs(cast.adviser, form.once)), null)
    assert.ok(!(await visitor(parent).get(own)).markup.includes('Write this down'))
    assert.equal((await visitor(parent).post(own, { act: 'take' })).status, 404)
    assert.equal((await service.post(own, { act: 'take' })).to, `${own}?became=taken`)
    const matter = await matterAs(cast.adviser, form.once)
    assert.equal(noticeOfMatter(matter)?.sentOn, '2026-11-05')
    assert.deepEqual(
      stepsOf(matter, 'contact').map(({ word, onDay, side }) => [word, onDay, side]),
      [['elsewhere', '2026-11-12', null]],
    )
    assert.ok(!(await service.get(own)).markup.includes('Whoever referred them says'))
    assert.equal((await service.post(own, { act: 'take' })).to, `${own}?became=changed`)
    assert.equal(stepsOf(await matterAs(cast.adviser, form.once), 'contact').length, 1)
  })

  it('counts a family that only ever answers in writing as a contact of the service, once', async () => {
    const { parent, at, form } = await decided(known)
    const counted = () =>
      test.data.actingAs({ person: cast.adviser }, (tx) =>
        tx
          .selectFrom('mediation.tally')
          .select('on_day')
          .where('matter_id', '=', form.once)
          .where('what', '=', 'contact')
          .execute(),
      )
    assert.equal((await visitor(parent).post(`${at}/refer`, form)).status, 303)
    assert.deepEqual(await counted(), [{ on_day: today }])
    const answer = { once: randomUUID(), read: 'yes', choice: 'no-mediation' }
    const own = `/mediation/${form.once}/advice/in-writing`
    assert.equal((await visitor(parent).post(own, answer)).status, 303)
    const service = visitorsOfCast(test, cast, today).adviser
    const contact = { with: 'here', means: 'telephone', before: 'no', ...boxesOf('on', '2026-11-20') }
    await service.post(`/mediation/${form.once}/advice/contact`, { once: randomUUID(), ...contact })
    assert.equal((await counted()).length, 1)
  })

  it('is nobody’s to refer who may not add to the case, and not there for anybody else', async () => {
    const { parent, adviser, caseId, at, form } = await decided(known)
    await letIn(test, { caseId, from: parent, to: adviser, walls: ['shared'], mayWrite: false })
    assert.equal((await visitor(adviser).get(at)).status, 200)
    assert.equal((await visitor(adviser).get(`${at}/refer`)).status, 404)
    assert.equal((await visitor(adviser).post(`${at}/refer`, form)).status, 404)
    const stranger = visitor(await somebody(test, 'A stranger'))
    for (const end of ['', '/refer']) assert.equal((await stranger.get(`${at}${end}`)).status, 404)
    assert.equal((await stranger.post(`${at}/refer`, form)).status, 404)
    const other = await organisationOf(test, 'mediationService', 'Another service')
    await placed(test, await somebody(test, 'Its adviser'), other, ['mediationAdviser'])
    // An organisation that does not mediate is no service, whatever the form says.
    assert.equal((await visitor(parent).post(`${at}/refer`, { ...form, service: cast.council })).status, 400)
  })
})
