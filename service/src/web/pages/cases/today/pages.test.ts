/** The page of today: what it says, what is new, who opened it, and who is no part of it. */
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import { type Facts, readAnswers, readFacts } from '@way-forward/law'
import { noDatabase, type TestData, testData } from '../../../../../proof/database.ts'
import { addConcern } from '../../../../cases/add-concern.ts'
import { openCase } from '../../../../cases/open-case.ts'
import { madePerson } from '../../../../cases/people-of-test.ts'
import { recordEvent } from '../../../../cases/record-event.ts'
import { setDetail } from '../../../../cases/set-detail.ts'
import { letIn, seenBy } from '../../../../cases/sharing/shares-of-test.ts'
import { withdrawShare } from '../../../../cases/sharing/withdraw-share.ts'
import { wallOfKind } from '../../../../cases/wall-of-kind.ts'
import type { Session } from '../../../../db/connect.ts'
import { casePages } from '../pages.ts'
import { visitorOf } from '../pages-of-test.ts'

const answers = (query: string): Facts => readAnswers(new URLSearchParams(query)).facts
const refusal = answers('d=ra&l=2026-11-03&a=x&m=x&t=x')

describe('the case today', { skip: noDatabase }, () => {
  let test: TestData
  let admin: Session
  let parent: string
  let other: string
  let stranger: string
  before(async () => {
    test = await testData()
    admin = await test.session('way_forward_admin')
    parent = await madePerson(test, 'A parent')
    other = await madePerson(test, 'Another parent')
    stranger = await madePerson(test, 'A stranger')
  })
  after(() => test.close())

  const openedWith = (facts: Facts | null) =>
    test.data.actingAs({ person: parent }, (tx) => openCase(tx, { label: 'parent', facts }))
  const visitor = (person: string, on?: string) => visitorOf(casePages(test.data), person, on)
  const look = async (caseId: string, person = parent, on?: string) =>
    (await visitor(person, on).get(`/cases/${caseId}`)).markup
  const textOf = (markup: string) =>
    markup
      .slice(markup.indexOf('<main'))
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
  const record = (
    caseId: string,
    fact: string,
    value: string,
    { person = parent, wall = 'shared' as const } = {},
  ) =>
    test.data.actingAs({ person, caseId }, async (tx) => {
      const file = await seenBy(test, person, caseId)
      return recordEvent(tx, {
        caseId,
        wall: await wallOfKind(tx, caseId, wall),
        concern: file?.concerns[0]?.id ?? null,
        fact,
        value,
      })
    })

  it('says first what to do, by which day, and works out every date', async () => {
    const markup = await look(await openedWith(refusal))
    const text = textOf(markup)
    assert.match(
      text,
      /Where things stand on Saturday 21 November 2026\. Ring the mediation adviser this week/,
    )
    assert.match(markup, /<time class="leaf" datetime="2026-12-31">/)
    assert.match(text, /The last day in law is Sunday 3 January 2027/)
    assert.match(text, /Mon 4 January 2027, by 5pm Appeal to the Tribunal: last day/)
    assert.match(text, /How this date is worked out/)
    assert.match(text, /Appeal to the Tribunal certificate first last day Mon 4 January 2027, by 5pm/)
    assert.match(markup, /<svg class="timeline__across"/)
    assert.match(markup, /<title>Your case - /)
  })

  it('leads from what is unknown to the form of exactly that fact', async () => {
    const caseId = await openedWith(answers('d=ra&l=2026-11-03'))
    const markup = await look(caseId)
    const concern = (await seenBy(test, parent, caseId))?.concerns[0]?.id
    for (const fact of ['mediationAdviserContactedOn', 'appealMadeOn']) {
      const to = `/cases/${caseId}/events/${concern}/add/${fact}?from=today`
      assert.ok(markup.includes(`href="${to}"`), fact)
      assert.equal((await visitor(parent).get(to)).status, 200)
    }
    await record(caseId, 'appealMadeOn', 'no')
    assert.ok(!(await look(caseId)).includes('/add/appealMadeOn'))
  })

  it('shows the day that the Tribunal set in place of the one that is worked out', async () => {
    const caseId = await openedWith(answers('d=ra&l=2026-08-03&t=2026-10-01'))
    await record(caseId, 'authorityReceivedAppealOn', '2026-10-20')
    const computed = textOf(await look(caseId))
    assert.match(computed, /response/i)
    assert.doesNotMatch(computed, /The day that the Tribunal set/)
    await record(caseId, 'responseDirectedFor', '2026-12-21')
    await record(caseId, 'hearingOn', '2027-03-15')
    const set = textOf(await look(caseId))
    assert.match(set, /Mon 21 December 2026/)
    assert.match(set, /The day that the Tribunal set for the council’s response/)
    assert.match(set, /The Tribunal has set a date for something/)
    assert.match(set, /15 March 2027 Hearing/)
  })

  it('puts several concerns side by side, each with its dates, and begins with the most pressing', async () => {
    const caseId = await openedWith(refusal)
    await test.data.actingAs({ person: parent, caseId }, async (tx) => {
      const wall = await wallOfKind(tx, caseId, 'shared')
      await addConcern(tx, { caseId, wall, kind: 'plan-not-delivered', title: '<script>alert(1)</script>' })
      await addConcern(tx, { caseId, wall, kind: 'council-decision', title: null })
      await addConcern(tx, { caseId, wall, kind: 'council-decision', title: 'Second letter' })
    })
    const markup = await look(caseId)
    assert.ok(!markup.includes('<script>alert'))
    const headings = [...markup.matchAll(/<section class="concern"><h2>([^<]+)<\/h2>/g)].map(
      ([, name]) => name,
    )
    assert.deepEqual(headings, [
      'The council’s letter',
      '&lt;script&gt;alert(1)&lt;/script&gt;',
      'The council’s letter (2)',
      'Second letter',
    ])
    assert.match(textOf(markup), /Ring the mediation adviser this week/)
    const routes = await visitor(parent).get(`/cases/${caseId}/routes`)
    assert.equal(routes.status, 200)
    assert.match(routes.markup, /id="routes-4"/)
    assert.match(textOf(routes.markup), /Cost, time and who decides|Good for/)
  })

  it('speaks to a young person who acts for themselves', async () => {
    const person = { ...refusal.person, asks: 'young-person' as const }
    const text = textOf(await look(await openedWith({ ...refusal, person })))
    assert.doesNotMatch(text, /your child/i)
  })

  it('says what to do where nothing was said yet, and where all is settled', async () => {
    const empty = await openedWith(null)
    assert.match(textOf(await look(empty)), /Say what it is about/)
    const caseId = await openedWith(refusal)
    const concern = (await seenBy(test, parent, caseId))?.concerns[0]?.id ?? ''
    const settled = { act: 'settle', settled: '2026-11-20' }
    assert.equal((await visitor(parent).post(`/cases/${caseId}/concerns/${concern}`, settled)).status, 303)
    assert.match(textOf(await look(caseId)), /Nothing is in dispute just now/)
    assert.equal((await visitor(parent).get(`/cases/${caseId}/routes`)).to, `/cases/${caseId}`)
  })

  it('says that nothing is shared any more, and not that nothing was said', async () => {
    const caseId = await openedWith(refusal)
    await letIn(test, { caseId, from: parent, to: other, kind: 'family', label: 'parent', walls: ['shared'] })
    const file = await seenBy(test, parent, caseId)
    const party = file?.parties.find(({ isMine }) => !isMine)?.id ?? ''
    await test.data.actingAs({ person: parent, caseId }, (tx) =>
      withdrawShare(tx, { caseId, party, wall: null }),
    )
    const theirs = textOf(await look(caseId, other))
    assert.match(theirs, /Nothing of this case is shared with you now/)
    assert.doesNotMatch(theirs, /Say what it is about/)
    const list = textOf((await visitor(other).get('/cases')).markup)
    assert.match(list, /Nothing of it is shared with you now/)
  })

  it('leads to the form for what has happened, and to the contacts of the council', async () => {
    const caseId = await openedWith(refusal)
    const before = await look(caseId)
    assert.match(before, new RegExp(`Has something happened since\\? <a [^>]*href="/cases/${caseId}/events"`))
    assert.match(before, new RegExp(`href="/cases/${caseId}/about/authority">Say which council`))
    await test.data.actingAs({ person: parent, caseId }, async (tx) => {
      const wall = await wallOfKind(tx, caseId, 'shared')
      await setDetail(tx, { caseId, wall, what: 'authority', value: 'Kent County Council' })
    })
    const after = await look(caseId)
    assert.match(
      after,
      /href="\/directory\?q=Kent\+County\+Council">Contacts in the area of Kent County Council</,
    )
    assert.doesNotMatch(after, /Say which council/)
  })

  it('shows apart what is open, and what more has to be known for', async () => {
    const person = refusal.person
    const concerns = [{ id: 'letter', kind: 'council-decision' as const }]
    const text = textOf(await look(await openedWith({ person, concerns })))
    const [open = '', unknown = ''] = (text.split('Ways that are open')[1] ?? '').split(/Not known yet: \d+/)
    assert.match(open, /A written concern open/)
    assert.doesNotMatch(open, /not known yet/)
    assert.match(unknown, /Appeal to the Tribunal not known yet/)
  })

  it('says that others may see more, only where there are others', async () => {
    const caseId = await openedWith(refusal)
    const seenNote = /From what you can see: others in this case may have written down things/
    assert.doesNotMatch(textOf(await look(caseId)), seenNote)
    await letIn(test, { caseId, from: parent, to: other, kind: 'family', label: 'parent', walls: ['shared'] })
    await test.data.actingAs({ person: parent, caseId }, async (tx) => {
      const wall = await wallOfKind(tx, caseId, 'private')
      const concern = (await seenBy(test, parent, caseId))?.concerns[0]?.id ?? ''
      await recordEvent(tx, {
        caseId,
        wall,
        concern,
        fact: 'mediationAdviserContactedOn',
        value: '2026-11-20',
      })
    })
    assert.match(textOf(await look(caseId)), /Ask the adviser for your certificate/)
    const theirs = textOf(await look(caseId, other))
    assert.match(theirs, /Ring the mediation adviser this week/)
    assert.match(theirs, seenNote)
    assert.doesNotMatch(theirs, /20 November 2026/)
  })

  it('tells what others added until it was seen, and looking alone sees nothing', async () => {
    const caseId = await openedWith(refusal)
    await letIn(test, { caseId, from: parent, to: other, kind: 'family', label: 'parent', walls: ['shared'] })
    assert.match(textOf(await look(caseId)), /New for you Another parent came in/)
    await record(caseId, 'certificateIssuedOn', '2026-11-20', { person: other })
    await record(caseId, 'appealMadeOn', 'no')
    const markup = await look(caseId)
    assert.match(
      textOf(markup),
      /New for you One date or fact Another parent came in I have seen all of this/,
    )
    assert.equal(textOf(await look(caseId)), textOf(markup))
    const seen = /name="seen" value="([^"]+)"/.exec(markup)?.[1] ?? ''
    // What comes after the page was made stays new.
    await record(caseId, 'disputed', 'needs', { person: other })
    const posted = await visitor(parent).post(`/cases/${caseId}`, { seen })
    assert.deepEqual([posted.status, posted.to], [303, `/cases/${caseId}`])
    assert.match(textOf(await look(caseId)), /New for you One date or fact I have seen/)
    const again = /name="seen" value="([^"]+)"/.exec(await look(caseId))?.[1] ?? ''
    await visitor(parent).post(`/cases/${caseId}`, { seen: again })
    assert.match(textOf(await look(caseId)), /Nothing new since you last looked/)
    // An old page that is sent late takes nothing back.
    await visitor(parent).post(`/cases/${caseId}`, { seen })
    assert.match(textOf(await look(caseId)), /Nothing new since you last looked/)
    for (const bad of [
      '',
      'now',
      "2026-11-22'; drop table cases.event",
      '9999-99-99T99:99:99.000000Z',
      '2026-02-30T00:00:00.000000Z',
      '0000-01-01T00:00:00.000000Z',
    ]) {
      const answer = await visitor(parent)
        .post(`/cases/${caseId}`, { seen: bad })
        .catch(() => ({ status: 'fault' }))
      assert.equal(answer.status, 404, bad)
    }
    // Nor can anybody say that they have seen what is still to come.
    await visitor(parent).post(`/cases/${caseId}`, { seen: '2999-01-01T00:00:00.000000Z' })
    await record(caseId, 'appealMadeOn', '2026-11-20', { person: other })
    assert.match(textOf(await look(caseId)), /New for you One date or fact/)
  })

  it('tells of what others settled, took back and changed, as the list of cases counts it', async () => {
    const caseId = await openedWith(refusal)
    await letIn(test, { caseId, from: parent, to: other, kind: 'family', label: 'parent', walls: ['shared'] })
    const seenAll = async () => {
      const seen = /name="seen" value="([^"]+)"/.exec(await look(caseId))?.[1] ?? ''
      await visitor(parent).post(`/cases/${caseId}`, { seen })
    }
    const counted = async () => {
      const { markup } = await visitor(parent).get('/cases')
      const card = markup.split('<li class="card').find((each) => each.includes(caseId)) ?? ''
      return Number(/(\d+) new things?/.exec(card)?.[1] ?? 0)
    }
    assert.equal(await counted(), 1)
    await seenAll()
    assert.equal(await counted(), 0)
    const concern = (await seenBy(test, other, caseId))?.concerns[0]?.id ?? ''
    const wall = (await seenBy(test, other, caseId))?.walls.find(({ kind }) => kind === 'shared')?.id ?? ''
    const theirs = visitor(other)
    await theirs.post(`/cases/${caseId}/about/setting`, { wall, value: 'Example School' })
    await theirs.post(`/cases/${caseId}/concerns`, { wall, kind: 'records' })
    for (let press = 1; press <= 2; press += 1)
      await theirs.post(`/cases/${caseId}/concerns/${concern}`, { act: 'settle', settled: '2026-11-20' })
    assert.match(
      textOf(await look(caseId)),
      /New for you One more thing that it is about One thing that it is about was settled, or goes on again One change to whom it is about I have seen/,
    )
    assert.equal(await counted(), 3)
    // What one does oneself is nothing new.
    await visitor(parent).post(`/cases/${caseId}/concerns/${concern}`, { act: 'goes-on' })
    assert.equal(await counted(), 3)
    await seenAll()
    assert.match(textOf(await look(caseId)), /Nothing new since you last looked/)
    assert.equal(await counted(), 0)
  })

  it('notes once a day who opened it, whichever page they opened', async () => {
    const caseId = await openedWith(refusal)
    const noted = async () => {
      const rows = await admin.query<{ who: string }>(
        'select person_id as who from cases.audit where act = $1 and case_id = $2 order by number',
        ['looked-at-case', caseId],
      )
      return rows.map(({ who }) => who)
    }
    await look(caseId)
    await Promise.all([look(caseId), look(caseId), visitor(parent).get(`/cases/${caseId}/events`)])
    assert.deepEqual(await noted(), [parent])
    await visitor(parent, '2026-11-23').get(`/cases/${caseId}/about`)
    assert.deepEqual(await noted(), [parent, parent])
    await look(caseId, stranger)
    assert.deepEqual(await noted(), [parent, parent])
  })

  it('is not there for a stranger, nor where the address names nothing', async () => {
    const caseId = await openedWith(refusal)
    const absent = await visitor(stranger).get(`/cases/${randomUUID()}`)
    assert.equal(absent.status, 404)
    for (const rest of ['', '/routes', '/about', '/about/child-name', '/concerns']) {
      assert.deepEqual(await visitor(stranger).get(`/cases/${caseId}${rest}`), absent, rest)
    }
    for (const id of ['x', '0', caseId.toUpperCase(), `${caseId}x`]) {
      assert.equal((await visitor(parent).get(`/cases/${id}`)).status, 404, id)
    }
    const posted = await visitor(stranger).post(`/cases/${caseId}`, { seen: '2026-11-22T00:00:00.000000Z' })
    assert.equal(posted.status, 404)
  })

  it('goes on where something was recorded that the law cannot read', async () => {
    const caseId = await openedWith(refusal)
    await record(caseId, 'lostFact', 'word')
    await record(caseId, 'decision', 'a-word-of-another-time')
    const markup = await look(caseId)
    const text = textOf(markup)
    // What the law still has is corrected by its form; what it has no more has none.
    const links = [...markup.matchAll(/href="([^"]+\/correct\?from=today)"/g)].map(([, to]) => to ?? '')
    assert.ok(links.length > 0)
    for (const to of links) assert.equal((await visitor(parent).get(to)).status, 200, to)
    assert.match(text, /Not counted Something that was recorded cannot be read any more/)
    assert.match(text, /What the council decided/)
    const listed = await visitor(parent).get(`/cases/${caseId}/events`)
    assert.equal(listed.status, 200)
    for (const [, to = ''] of listed.markup.matchAll(/href="([^"]+\/correct)"/g))
      assert.equal((await visitor(parent).get(to)).status, 200, to)
  })

  it('reads every concern of a case that has more than the law takes at once', async () => {
    const read = readFacts({
      concerns: Array.from({ length: 20 }, (_, index) => ({ id: `c${index}`, kind: 'records' })),
    })
    assert.ok('facts' in read)
    const caseId = await openedWith(read.facts)
    await test.data.actingAs({ person: parent, caseId }, async (tx) => {
      const wall = await wallOfKind(tx, caseId, 'private')
      const concern = await addConcern(tx, { caseId, wall, kind: 'council-decision', title: 'The letter' })
      const event = { caseId, wall, concern }
      await recordEvent(tx, { ...event, fact: 'decision', value: 'refuse-assess' })
      await recordEvent(tx, { ...event, fact: 'noticeSentOn', value: '2026-11-03' })
    })
    assert.match(textOf(await look(caseId)), /Ring the mediation adviser this week/)
  })
})
