import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, it, test as plainTest } from 'node:test'
import { day, isoOf } from '@way-forward/law'
import { noDatabase, type TestData, testData } from '../../../../../proof/database.ts'
import { readProvisions } from '../../../../cases/provision/read-provisions.ts'
import { parentsCase } from '../../../../cases/sharing/shares-of-test.ts'
import { readTable } from '../../../../directory/csv-table.ts'
import { textOf } from '../../../kit/visit-of.ts'
import { type Visitor, visitorsOf } from '../pages-of-test.ts'
import { provisionPages } from './pages.ts'
import { weekToRecord } from './period.ts'

const attack = '"><script>alert(1)</script>'

describe('the pages of the provision log', { skip: noDatabase }, () => {
  let test: TestData
  let person: string
  let caseId: string
  let shared: string
  let family: string
  let parent: Visitor
  let other: Visitor
  let stranger: Visitor
  let at: string
  before(async () => {
    test = await testData()
    const made = await parentsCase(test)
    ;({ parent: person, caseId } = made)
    ;({ family, shared } = made.walls)
    // A Saturday: the week began on 16 November.
    ;({ parent, other, stranger } = visitorsOf(provisionPages(test.data), made))
    at = `/cases/${caseId}/provision`
  })
  after(() => test.close())

  const all = () => test.data.actingAs({ person, caseId }, (tx) => readProvisions(tx, caseId))
  const therapy = { section: 'F', says: 'Speech therapy', hours: '1', minutes: '30', wall: '' }
  const add = async (more: Readonly<Record<string, string>> = {}, visitor = parent) =>
    visitor.post(`${at}/add`, { ...therapy, wall: shared, ...more })
  const idOf = async (says: string) => (await all()).find((each) => each.says === says)?.id ?? ''

  it('say what the plan promises, and take it through the form', async () => {
    assert.match((await parent.get(at)).markup, /Nothing of the plan is written down yet/)
    const form = await parent.get(`${at}/add`)
    assert.ok(form.markup.includes(`value="${family}" checked`))
    assert.equal((await add({ 'fromOn-day': '7', 'fromOn-month': '9', 'fromOn-year': '2026' })).status, 303)
    const [provision] = await all()
    assert.deepEqual(
      [provision?.section, provision?.says, provision?.minutesAWeek, provision?.fromOn, provision?.untilOn],
      ['F', 'Speech therapy', 90, '2026-09-07', null],
    )
    const { markup } = await other.get(at)
    assert.match(markup, /Speech therapy[\s\S]*1 hour 30 minutes a week\. From 7 September 2026\./)
    assert.equal((await add({ says: 'Half hours', hours: '1.5', minutes: '' })).status, 303)
    assert.equal((await all()).find((each) => each.says === 'Half hours')?.minutesAWeek, 90)
    assert.equal((await add({ says: 'No time', hours: '', minutes: '', section: 'H' })).status, 303)
  })

  it('refuse what cannot be, and write nothing', async () => {
    const before = (await all()).length
    const refused = async (more: Readonly<Record<string, string>>, says: RegExp) => {
      const { status, markup } = await add(more)
      assert.equal(status, 400)
      assert.match(markup, says)
    }
    await refused({ section: 'B' }, /Choose the section/)
    await refused({ says: ' ' }, /Write what the plan says/)
    await refused({ says: 'x'.repeat(2001) }, /2,000 characters or fewer/)
    await refused({ hours: 'two' }, /The hours must be a number/)
    await refused({ minutes: '-5' }, /The minutes must be a whole number/)
    await refused({ hours: '169', minutes: '' }, /A week has 168 hours/)
    await refused({ hours: '0', minutes: '0' }, /Leave the time empty/)
    await refused({ fromOn: '2026-09-08', untilOn: '2026-09-07' }, /must not be before the first/)
    assert.equal((await add({ wall: family }, other)).status, 404)
    assert.equal((await add({ wall: randomUUID() })).status, 404)
    assert.equal((await add({}, stranger)).status, 404)
    const provision = await idOf('Speech therapy')
    for (const address of ['', '/add', '/table.csv', '/week/2026-11-16', `/${provision}/correct`]) {
      assert.equal((await stranger.get(`${at}${address}`)).status, 404, address)
    }
    assert.equal((await parent.get(`${at}/${randomUUID()}/correct`)).status, 404)
    assert.equal((await parent.get(`${at}/x/correct`)).status, 404)
    assert.equal((await all()).length, before)
  })

  it('record a week in one form, and only what is new in it', async () => {
    const id = await idOf('Speech therapy')
    const week = `${at}/week/2026-11-09`
    const record = (more: Readonly<Record<string, string>>, visitor = parent) => visitor.post(week, more)
    const box = (name: string) => `p-${id}-${name}`
    assert.equal(
      (await record({ [box('delivered')]: 'part', [box('minutes')]: '30', [box('note')]: 'Ill' })).status,
      303,
    )
    assert.equal(
      (await record({ [box('delivered')]: 'part', [box('minutes')]: '30', [box('note')]: 'Ill' })).status,
      303,
    )
    const again = await record({ [box('delivered')]: 'part', [box('minutes')]: '30', [box('note')]: 'Ill' })
    assert.equal(again.to, `${at}?saved=2026-11-09`)
    const { markup } = await parent.get(again.to ?? '')
    assert.match(markup, /role="status">Saved: the week of 9 November 2026\. <a [^>]*week\/2026-11-16"/)
    const found = async () => (await all()).find((each) => each.id === id)?.weeks
    assert.deepEqual(
      (await found())?.map(({ weekOf, delivered, minutes, note, changes }) => [
        weekOf,
        delivered,
        minutes,
        note,
        changes,
      ]),
      [['2026-11-09', 'part', 30, 'Ill', 0]],
    )
    assert.match((await parent.get(week)).markup, /value="part" checked[\s\S]*value="30"[\s\S]*value="Ill"/)
    const filled = boxesIn((await other.get(week)).markup)
    const changed = { ...filled, [box('delivered')]: 'none', [box('minutes')]: '', [box('note')]: '' }
    assert.equal((await record(changed, other)).status, 303)
    assert.deepEqual(
      (await found())?.map(({ delivered, changes }) => [delivered, changes]),
      [['none', 1]],
    )
    const refused = async (more: Readonly<Record<string, string>>, says: RegExp) => {
      const { status, markup } = await record(
        Object.fromEntries(Object.entries(more).map(([name, value]) => [box(name), value])),
      )
      assert.equal(status, 400)
      assert.match(markup, says)
    }
    await refused({ minutes: '30' }, /Choose what was given/)
    await refused({ note: 'x' }, /Choose what was given/)
    await refused({ delivered: 'none', minutes: '5' }, /Leave the minutes empty/)
    await refused({ delivered: 'holiday', minutes: '5' }, /Leave the minutes empty/)
    await refused({ delivered: 'part', minutes: '90' }, /choose “All”/)
    await refused({ delivered: 'part', minutes: '0' }, /Choose “None”/)
    await refused({ delivered: 'all', minutes: '89' }, /choose “Part”/)
    await refused({ delivered: 'all', minutes: '10081' }, /10,080 minutes/)
    await refused({ delivered: 'all', minutes: '1.5' }, /whole number/)
    await refused({ delivered: 'all', note: 'x'.repeat(1001) }, /1,000 characters or fewer/)
    assert.equal((await record({ [box('delivered')]: 'all' }, stranger)).status, 404)
    assert.deepEqual(
      (await found())?.map(({ delivered, changes }) => [delivered, changes]),
      [['none', 1]],
    )
  })

  it('record no week to come, none that begins on another day, and a holiday with one button', async () => {
    assert.equal((await parent.get(`${at}/week/2026-11-23`)).status, 404)
    assert.equal((await parent.post(`${at}/week/2026-11-23`, { save: 'holiday' })).status, 404)
    assert.equal((await parent.post(`${at}/week/2026-11-17`, { save: 'holiday' })).status, 404)
    assert.equal((await parent.get(`${at}/week/2026-11-18`)).to, `${at}/week/2026-11-16`)
    assert.equal((await parent.get(`${at}/week/x`)).status, 404)
    assert.equal((await parent.post(`${at}/week/2026-11-09`, { save: 'holiday' })).status, 303)
    const weeks = (await all()).map(({ says, weeks }) => [says, weeks.map(({ delivered }) => delivered)])
    assert.deepEqual(weeks, [
      ['Speech therapy', ['none']],
      ['Half hours', ['holiday']],
      ['No time', ['holiday']],
    ])
    // Before the plan said so there is nothing to record.
    assert.doesNotMatch((await parent.get(`${at}/week/2026-08-31`)).markup, /Speech therapy/)
    assert.match((await parent.get(`${at}/week/2026-08-31`)).markup, /Half hours/)
  })

  it('add up the weeks that were asked for, and never those without a record', async () => {
    const { markup } = await parent.get(`${at}?from=2026-11-02&until=2026-11-15`)
    assert.match(markup, /From 2 November 2026 to 15 November 2026/)
    const [, sums = ''] =
      /Speech therapy<\/h3>[\s\S]*?<dl class="provision__sums">(.*?)<\/dl>/.exec(markup) ?? []
    assert.equal(
      sums
        .replace(/<\/div>/g, '; ')
        .replace(/<\/dt>/g, ': ')
        .replace(/<[^>]*>/g, ''),
      'Weeks recorded: 1; Promised: 1 hour 30 minutes; Given: 0 minutes; Missed: 1 hour 30 minutes; No record: 1 week; ',
    )
    assert.match(markup, /No record/)
    const refused = await parent.get(`${at}?from=2026-11-09&until=2026-11-01`)
    assert.equal(refused.status, 400)
    assert.match(refused.markup, /must not be before the first/)
    assert.equal((await parent.get(`${at}?from=1999-01-01`)).status, 400)
    assert.equal((await parent.get(`${at}?from=31-31-31&until=x`)).status, 400)
  })

  it('are corrected with both kept, and the second of two windows is told', async () => {
    const id = await idOf('Half hours')
    assert.match(
      (await parent.get(`${at}/${id}/correct`)).markup,
      /name="hours"[^>]*value="1"[\s\S]*name="minutes"[^>]*value="30"/,
    )
    const correct = (says: string, visitor = parent) =>
      visitor.post(`${at}/${id}/correct`, { ...therapy, says })
    assert.equal((await correct('Whole hours', other)).status, 303)
    const second = await correct('Quarter hours')
    assert.equal(second.status, 400)
    assert.match(second.markup, /corrected already[\s\S]*Quarter hours/)
    const [, again = ''] = /action="([^"]*\/correct)"/.exec(second.markup) ?? []
    assert.equal((await parent.post(again, { ...therapy, says: 'Quarter hours' })).status, 303)
    const { markup } = await parent.get(at)
    assert.match(markup, /Quarter hours[\s\S]*what was written before[\s\S]*Whole hours[\s\S]*Half hours/)
    assert.equal((await stranger.post(`${at}/${id}/correct`, { ...therapy, says: 'Theirs' })).status, 404)
  })

  it('give the log as a table whose cells are no formulas, to those alone who see it', async () => {
    assert.equal((await add({ says: '=HYPERLINK("http://example.org")', wall: family })).status, 303)
    const id = await idOf('=HYPERLINK("http://example.org")')
    for (const [at1, note] of ['=1+1', '+1', '-1', '@x', '"quoted", and more', "'=1"].entries()) {
      const monday = `2026-1${at1 < 4 ? 0 : 1}-${['05', '12', '19', '26', '02', '09'][at1]}`
      const posted = await parent.post(`${at}/week/${monday}`, {
        [`p-${id}-delivered`]: 'none',
        [`p-${id}-note`]: note,
      })
      assert.equal(posted.status, 303)
    }
    const answer = await parent.answer(`${at}/table.csv?from=2026-10-05&until=2026-11-15`)
    assert.ok(answer.kind === 'file')
    assert.equal(answer.name, 'provision-log.csv')
    const text = textOf(answer.body)
    assert.doesNotMatch(text, /(^|,)"?[=+\-@]/m)
    const { columns, rows } = readTable(Buffer.from(text))
    assert.equal(columns[0], 'week beginning')
    const own = rows.filter(({ cells }) => cells[2]?.startsWith('=HYPERLINK'))
    assert.deepEqual(
      own.map(({ cells }) => cells[6]),
      ['=1+1', '+1', '-1', '@x', '"quoted", and more', "'=1"],
    )
    const theirs = await other.answer(`${at}/table.csv?from=2026-10-05&until=2026-11-15`)
    assert.ok(theirs.kind === 'file' && !textOf(theirs.body).includes('HYPERLINK'))
  })

  it('escape what was typed', async () => {
    assert.equal((await add({ says: attack })).status, 303)
    const id = await idOf(attack)
    await parent.post(`${at}/week/2026-11-16`, { [`p-${id}-delivered`]: 'all', [`p-${id}-note`]: attack })
    for (const address of ['', '/week/2026-11-16', `/${id}/correct`]) {
      const { markup } = await parent.get(`${at}${address}`)
      assert.doesNotMatch(markup, /<script>alert/)
      assert.match(markup, /&lt;script&gt;/)
    }
  })

  it('are added once by a form that is sent twice, also at once', async () => {
    const { markup } = await parent.get(`${at}/add`)
    const once = /name="once" value="([0-9a-f-]{36})"/.exec(markup)?.[1] ?? ''
    const before = (await all()).length
    const pressed = await Promise.all([1, 2].map(() => add({ says: 'Pressed twice', once })))
    assert.deepEqual(
      pressed.map(({ status }) => status),
      [303, 303],
    )
    assert.equal((await add({ says: 'Pressed twice', once })).status, 303)
    assert.equal((await all()).length, before + 1)
    assert.equal((await add({ says: 'Written after going back', once })).status, 303)
    assert.equal((await all()).length, before + 2)
    assert.match((await add({ says: '', once })).markup, new RegExp(`name="once" value="${once}"`))
  })

  it('put nobody’s record of a week aside unseen: an old form is shown what it says now, and asks', async () => {
    assert.equal((await add({ says: 'Two windows' })).status, 303)
    assert.equal((await add({ says: 'Left alone' })).status, 303)
    const [id, calm] = [await idOf('Two windows'), await idOf('Left alone')]
    const week = `${at}/week/2026-09-14`
    const old = boxesIn((await parent.get(week)).markup)
    const theirs = { ...old, [`p-${id}-delivered`]: 'all', [`p-${id}-note`]: 'Mine <b>' }
    assert.equal((await other.post(week, { ...theirs, [`p-${calm}-delivered`]: 'holiday' })).status, 303)
    const mine = { ...old, [`p-${id}-delivered`]: 'none', [`p-${id}-note`]: 'Cancelled' }
    const asked = await parent.post(week, mine)
    assert.equal(asked.status, 400)
    assert.match(asked.markup, /Somebody recorded this while you wrote/)
    assert.match(asked.markup, /It says now: All\. “Mine &lt;b&gt;”\. Save again/)
    const said = async (of: string) =>
      (await all())
        .find((each) => each.id === of)
        ?.weeks.map(({ delivered, note, changes }) => [delivered, note, changes])
    assert.deepEqual(await said(id), [['all', 'Mine <b>', 0]])
    const again = boxesIn(asked.markup)
    assert.equal(again[`p-${id}-note`], 'Cancelled')
    // What this form left alone shows what was recorded of it meanwhile, and keeps it.
    assert.equal(again[`p-${calm}-delivered`], 'holiday')
    assert.equal((await parent.post(week, again)).status, 303)
    assert.deepEqual(await said(id), [['none', 'Cancelled', 1]])
    assert.deepEqual(await said(calm), [['holiday', null, 0]])
    // An old form in which nothing was touched changes nothing.
    assert.equal((await parent.post(week, old)).status, 303)
    assert.deepEqual(await said(id), [['none', 'Cancelled', 1]])
  })
})

plainTest(
  'the week to record is the one before, early in a week, where the plan promised something in it',
  () => {
    type Promised = Parameters<typeof weekToRecord>[0][number]
    const provision: Promised = { fromOn: null, untilOn: null, weeks: [] }
    const asked = (more: Partial<Promised>, on: string) =>
      isoOf(weekToRecord([{ ...provision, ...more }], day(on)))
    assert.equal(asked({}, '2027-01-04'), '2026-12-28')
    assert.equal(asked({}, '2027-01-05'), '2026-12-28')
    assert.equal(asked({}, '2027-01-06'), '2027-01-04')
    assert.equal(asked({ weeks: [{ weekOf: '2026-12-28' }] }, '2027-01-04'), '2027-01-04')
    // It ended before that week, ended in it, begins in it, and begins after it.
    assert.equal(asked({ untilOn: '2026-12-27' }, '2027-01-04'), '2027-01-04')
    assert.equal(asked({ untilOn: '2026-12-28' }, '2027-01-04'), '2026-12-28')
    assert.equal(asked({ fromOn: '2026-12-30' }, '2027-01-04'), '2026-12-28')
    assert.equal(asked({ fromOn: '2027-01-04' }, '2027-01-04'), '2027-01-04')
  },
)

/** What stands in the boxes of the form of a week. */
function boxesIn(markup: string): Readonly<Record<string, string>> {
  const boxes: Record<string, string> = {}
  for (const [tag] of markup.matchAll(/<input [^>]*>/g)) {
    const of = (name: string) =>
      (new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '').replace('&lt;', '<').replace('&gt;', '>')
    if (/^p-/.test(of('name')) && (of('type') !== 'radio' || tag.includes(' checked'))) {
      boxes[of('name')] = of('value')
    }
  }
  return boxes
}
