/** Opening a case, the list of cases, and whom a case is about. */
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import { addressOf, day, isoOf, position, publishedCalendar, readAnswers, situations } from '@way-forward/law'
import { noDatabase, type TestData, testData } from '../../../../proof/database.ts'
import { mostCases } from '../../../cases/begin-case.ts'
import { factsOf } from '../../../cases/facts-of-case.ts'
import { openCase } from '../../../cases/open-case.ts'
import { madePerson } from '../../../cases/people-of-test.ts'
import { letIn, letInParent, opened, seenBy } from '../../../cases/sharing/shares-of-test.ts'
import type { Session } from '../../../db/connect.ts'
import { seedDirectory } from '../../../directory/seed.ts'
import { casePages } from './pages.ts'
import { type Visitor, visitorOf } from './pages-of-test.ts'

const on = day('2026-11-21')
const script = '"><script>alert(1)</script>'
const textOf = (markup: string) =>
  markup
    .slice(markup.indexOf('<main'))
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

describe('cases', { skip: noDatabase }, () => {
  let test: TestData
  let admin: Session
  let parent: string
  let other: string
  const visitor = (person: string): Visitor => visitorOf(casePages(test.data), person)
  before(async () => {
    test = await testData()
    await seedDirectory(test.operatorData)
    admin = await test.session('way_forward_admin')
    parent = await madePerson(test, 'A parent')
    other = await madePerson(test, 'Another parent')
  })
  after(() => test.close())
  const caseOf = (to: string) => /^\/cases\/([0-9a-f-]{36})/.exec(to)?.[1] ?? ''
  const wallsIn = async (person: string, caseId: string) =>
    Object.fromEntries((await seenBy(test, person, caseId))?.walls.map(({ kind, id }) => [kind, id]) ?? [])

  describe('opened from a plan', () => {
    it('take the answers over, so that the law says the same', async () => {
      const opener = await madePerson(test, 'A parent of many')
      for (const { id, address } of situations) {
        const query = address(on)
        const page = await visitor(opener).get(`/cases/open?${query}`)
        assert.equal(page.status, 200, id)
        const { status, to, markup } = await visitor(opener).post(`/cases/open?${query}`, { who: 'parent' })
        assert.equal(status, 303, `${id} ${textOf(markup)}`)
        const caseId = caseOf(to)
        assert.equal(to, `/cases/${caseId}`)
        const file = await seenBy(test, opener, caseId)
        assert.ok(file)
        const given = readAnswers(new URLSearchParams(query)).facts
        const { facts } = factsOf(file.events, file.concerns)
        assert.deepEqual(facts.person, { ...given.person, asks: 'parent' }, id)
        assert.deepEqual(
          facts.concerns.map(({ id: _, ...rest }) => rest),
          given.concerns.map(({ id: _, ...rest }) => rest),
          id,
        )
        const said = (of: typeof facts) =>
          position(of, on, publishedCalendar).dates.map(({ kind, lastDay }) => [kind, isoOf(lastDay)])
        assert.deepEqual(said(facts), said({ ...given, person: facts.person }), id)
      }
    })

    it('show what carries over in words, and say who somebody is where the answers say it', async () => {
      const text = textOf((await visitor(parent).get('/cases/open?d=ra&l=2026-11-03&a=x')).markup)
      assert.match(text, /What the council decided Not to assess/)
      assert.match(text, /Dated Tuesday 3 November 2026/)
      const own = (await visitor(parent).get('/cases/open?d=ra&l=2026-11-03&i=y')).markup
      assert.match(own, /value="young-person" checked/)
      const none = (await visitor(parent).get('/cases/open?d=ra')).markup
      assert.doesNotMatch(none, / checked/)
    })

    it('keep the child’s name for the family, and the council for all', async () => {
      const { to } = await visitor(parent).post('/cases/open?d=ra&l=2026-11-03&w=bristol', {
        who: 'parent',
        name: `  Zeb   ${script} `,
      })
      const caseId = caseOf(to)
      const walls = await wallsIn(parent, caseId)
      const details = (await seenBy(test, parent, caseId))?.details
      assert.deepEqual(details?.['child-name'], { value: `Zeb ${script}`, wall: walls['family'] })
      assert.deepEqual(details?.authority, { value: 'Bristol City Council', wall: walls['shared'] })
      await letInParent(test, { caseId, from: parent, to: other })
      for (const rest of ['', '/about', '/events']) {
        const theirs = (await visitor(other).get(`/cases/${caseId}${rest}`)).markup
        assert.doesNotMatch(theirs, /Zeb/)
        const own = (await visitor(parent).get(`/cases/${caseId}${rest}`)).markup
        assert.match(own, /Zeb &quot;&gt;&lt;script&gt;/)
        assert.doesNotMatch(own, /<script>alert/)
        // Titles stand in the history of a browser.
        assert.doesNotMatch(own.slice(0, own.indexOf('</title>')), /Zeb/)
      }
      assert.doesNotMatch((await visitor(other).get('/cases')).markup, /Zeb/)
      assert.match((await visitor(parent).get('/cases')).markup, /Zeb &quot;&gt;&lt;script&gt;/)
    })
  })

  describe('opened from nothing', () => {
    it('ask what it is about, and go on to what happened', async () => {
      const { to } = await visitor(parent).post('/cases/open', { who: 'child', kind: 'exclusion' })
      const file = await seenBy(test, parent, caseOf(to))
      const [concern] = file?.concerns ?? []
      assert.equal(concern?.kind, 'exclusion')
      assert.equal(to, `/cases/${file?.id}/events/${concern?.id}/add`)
      assert.equal(factsOf(file?.events ?? [], file?.concerns ?? []).facts.person.asks, 'child')
      assert.equal(file?.parties[0]?.label, 'child')
    })

    it('say what is missing, and keep what was typed', async () => {
      const count = async () => (await admin.query('select id from cases.case_file')).length
      const before = await count()
      const { status, markup } = await visitor(parent).post('/cases/open', { name: script })
      assert.equal(status, 400)
      assert.match(markup, /<title>Error: /)
      assert.match(markup, /Choose what it is about/)
      assert.match(markup, /Choose who you are to the child or young person/)
      assert.ok(markup.includes('value="&quot;&gt;&lt;script&gt;'))
      for (const form of [
        { who: 'supporter', kind: 'overdue' },
        { who: '__proto__', kind: 'overdue' },
        { who: 'parent', kind: 'constructor' },
        { who: 'parent', kind: 'overdue', name: 'x'.repeat(301) },
      ]) {
        assert.equal((await visitor(parent).post('/cases/open', form)).status, 400, JSON.stringify(form))
      }
      assert.equal(await count(), before)
    })

    it('stop at far more than anybody needs', async () => {
      const busy = await madePerson(test, 'Somebody with many')
      await test.data.actingAs({ person: busy }, async (tx) => {
        for (let made = 0; made < mostCases; made += 1) await openCase(tx, { label: 'parent', facts: null })
      })
      const { status, markup } = await visitor(busy).post('/cases/open', { who: 'parent', kind: 'overdue' })
      assert.equal(status, 400)
      assert.match(markup, /You have 50 cases/)
      assert.equal((await visitor(busy).get('/cases')).status, 200)
    })
  })

  describe('listed', () => {
    it('stand by their next date, each with what is new and who somebody is in it', async () => {
      const lister = await madePerson(test, 'A parent with two')
      const open = async (query: string, name: string) =>
        caseOf((await visitor(lister).post(`/cases/open?${query}`, { who: 'parent', name })).to)
      const later = await open('d=ra&l=2026-11-20&a=x&m=x&t=x', 'Later')
      const sooner = await open('d=ra&l=2026-11-03&a=x&m=x&t=x', 'Sooner')
      const text = textOf((await visitor(lister).get('/cases')).markup)
      assert.ok(text.indexOf('Sooner') < text.indexOf('Later'))
      assert.match(
        text,
        /Thursday 31 December 2026 Sooner Contact the mediation adviser : the advised day\. The last day is 3 January 2027/,
      )
      assert.match(text, /You are in it as parent or carer\./)
      assert.doesNotMatch(text, /new thing/)
      await letIn(test, {
        caseId: later,
        from: lister,
        to: other,
        kind: 'family',
        label: 'carer',
        walls: ['shared'],
      })
      const walls = await wallsIn(other, later)
      const add = `/cases/${later}/events/person/add/detained`
      await visitor(other).post(add, { wall: walls['shared'] ?? '', value: 'no' })
      // A fact, and who came in: as many as the page of the case tells.
      assert.match(textOf((await visitor(lister).get('/cases')).markup), /2 new things/)
      const theirs = textOf((await visitor(other).get('/cases')).markup)
      assert.match(theirs, /You are in it as carer\./)
      assert.doesNotMatch(theirs, /Sooner/)
      assert.ok(!(await visitor(other).get('/cases')).markup.includes(sooner))
    })

    it('say how to open one where there is none', async () => {
      const nobody = await madePerson(test, 'Somebody new')
      const { markup } = await visitor(nobody).get('/cases')
      assert.match(textOf(markup), /You have no case yet/)
      assert.match(markup, /href="\/cases\/open"/)
      assert.match(markup, /href="\/guide"/)
    })
  })

  describe('whom a case is about', () => {
    it('is said, changed and taken back, behind the wall that was chosen', async () => {
      const caseId = await opened(test, parent)
      const { family = '', shared = '', private: hidden = '' } = await wallsIn(parent, caseId)
      const at = (what: string) => `/cases/${caseId}/about/${what}`
      const detail = async (what: 'setting' | 'child-name' | 'authority') =>
        (await seenBy(test, parent, caseId))?.details[what]
      const first = await visitor(parent).get(at('setting'))
      assert.ok(first.markup.includes(`value="${shared}" checked`))
      assert.ok((await visitor(parent).get(at('child-name'))).markup.includes(`value="${family}" checked`))
      const save = (what: string, value: string, wall: string) =>
        visitor(parent).post(at(what), { value, wall })
      assert.equal(
        (await save('setting', ` Example   school ${script}`, hidden)).to,
        `/cases/${caseId}/about`,
      )
      assert.deepEqual(await detail('setting'), { value: `Example school ${script}`, wall: hidden })
      const page = (await visitor(parent).get(`/cases/${caseId}/about`)).markup
      assert.doesNotMatch(page, /<script>alert/)
      assert.match(page, /Example school &quot;&gt;&lt;script&gt;/)
      await save('setting', 'Example school', shared)
      assert.deepEqual(await detail('setting'), { value: 'Example school', wall: shared })
      const rows = () => admin.query(`select id from cases.detail where case_id = '${caseId}'`)
      const before = (await rows()).length
      await save('setting', 'Example school', shared)
      assert.equal((await rows()).length, before)
      await save('setting', '', hidden)
      assert.equal(await detail('setting'), undefined)
      assert.equal((await save('setting', 'x'.repeat(301), shared)).status, 400)
      assert.equal((await save('nothing', 'x', shared)).status, 404)
      assert.equal((await save('__proto__', 'x', shared)).status, 404)
      assert.equal((await save('setting', 'x', randomUUID())).status, 404)
      assert.equal((await visitor(other).get(at('setting'))).status, 404)
      assert.equal((await visitor(other).post(at('setting'), { value: 'x', wall: shared })).status, 404)
      assert.equal(await detail('setting'), undefined)
    })

    it('has a council of the directory', async () => {
      const caseId = await opened(test, parent)
      const { shared = '' } = await wallsIn(parent, caseId)
      const at = `/cases/${caseId}/about/authority`
      assert.match((await visitor(parent).get(at)).markup, /<option value="Bristol City Council"/)
      const wrong = await visitor(parent).post(at, { value: 'A council of nowhere', wall: shared })
      assert.equal(wrong.status, 400)
      assert.match(wrong.markup, /Choose a council from the list/)
      await visitor(parent).post(at, { value: 'Bristol City Council', wall: shared })
      const { markup } = await visitor(parent).get(`/cases/${caseId}/about`)
      assert.match(markup, /Bristol City Council/)
      assert.match(markup, /href="\/directory\/bristol"/)
    })

    it('says what the law says of who acts', async () => {
      const caseId = await opened(test, parent)
      const { shared = '' } = await wallsIn(parent, caseId)
      const about = async () => textOf((await visitor(parent).get(`/cases/${caseId}/about`)).markup)
      assert.match(await about(), /The law says nothing special about who acts here/)
      const add = (fact: string, value: string) =>
        visitor(parent).post(`/cases/${caseId}/events/person/add/${fact}`, { wall: shared, value })
      await add('asks', 'alternative-person')
      await add('youngPersonCapacity', 'lacks')
      await add('schoolYearOfSixteen', '2024')
      const text = await about()
      assert.doesNotMatch(text, /The law says nothing special/)
      assert.match(
        text,
        /The young person’s capacity No: the mental capacity to decide about this is lacking/,
      )
    })
  })

  it('keep the answers in the address of the form, in their one way of writing', async () => {
    const { markup } = await visitor(parent).get('/cases/open?l=2026-11-03&d=ra&unknown=x')
    assert.ok(
      markup.includes(
        `action="/cases/open?${addressOf({ d: 'ra', l: '2026-11-03' }).replace('&', '&amp;')}"`,
      ),
    )
  })
})
