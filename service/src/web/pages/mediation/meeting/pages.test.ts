import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, beforeEach, describe, it } from 'node:test'
import { noDatabase } from '../../../../../proof/database.ts'
import {
  instantOfValue,
  only,
  readCalendarFile,
  textOfValue,
} from '../../../../documents/calendar-of-test.ts'
import { addSide } from '../../../../mediation/add-side.ts'
import { lastStep, type Matter, sideOf, stepsOf } from '../../../../mediation/matter.ts'
import { inMatterAs, parentsMatter, somebody, withCast } from '../../../../mediation/mediation-of-test.ts'
import { meetingAhead } from '../../../../mediation/meeting/meetings-of-matter.ts'
import { offeredTimes } from '../../../../mediation/meeting/times-of-matter.ts'
import type { Accounts } from '../../../kit/accounts.ts'
import type { Page } from '../../../kit/page.ts'
import { answerLater, read, textOf } from '../../../kit/visit-of.ts'
import { boxesOf, familyMember } from '../../cases/pages-of-test.ts'
import { meetingPages } from './pages.ts'

describe('the pages of times and meetings', { skip: noDatabase }, () => {
  const { test, cast } = withCast()
  let pages: readonly Page[]
  let id: string
  let parent: string
  let stranger: string
  before(async () => {
    stranger = await somebody(test, 'A stranger')
    pages = meetingPages(test.data, {} as Accounts)
  })
  beforeEach(async () => {
    ;({ id, parent } = await parentsMatter(test, cast))
  })

  const at = (rest: string) => `/mediation/${id}/meeting${rest}`
  const get = async (person: string, rest = '', on = '2026-11-21') =>
    read(await answerLater(pages, at(rest), undefined, on, familyMember(person)))
  const post = async (person: string, rest: string, form: Record<string, string>, on = '2026-11-21') =>
    read(await answerLater(pages, at(rest), form, on, familyMember(person)))
  const matterOf = <T>(work: (matter: Matter) => T, person = cast.adviser) =>
    inMatterAs(test, person, id, async (_, matter) => work(matter))
  const sideId = (role: 'family' | 'authority') => matterOf((matter) => sideOf(matter, role)?.id ?? '')
  /** The hidden fields of the form of a page, as a browser sends them. */
  const hidden = async (person: string, rest: string, on?: string) => {
    const { markup } = await get(person, rest, on)
    return Object.fromEntries(
      [...markup.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)">/g)]
        .map(([, name = '', value = '']) => [name, value] as const)
        .filter(([name]) => name !== 'token'),
    )
  }
  const span = (name: string, on: string, from: string, until: string) => ({
    ...boxesOf(name, on),
    [`${name}-from`]: from,
    [`${name}-until`]: until,
  })
  const where = { word: 'in-person', place: 'Example Centre', link: '', says: '' }
  const offer = async (more: Record<string, string> = {}) =>
    post(cast.adviser, '/offer', {
      ...(await hidden(cast.adviser, '/offer')),
      ...span('time-1', '2026-12-08', '10am', '12:30'),
      ...span('time-3', '2026-12-09', '2pm', '4pm'),
      ...where,
      ...more,
    })
  const set = async (more: Record<string, string> = {}, on = '2026-11-21') =>
    post(
      cast.adviser,
      '/set',
      {
        ...(await hidden(cast.adviser, '/set', on)),
        ...span('on', '2026-12-08', '10am', '12:30'),
        ...boxesOf('told', on),
        ...where,
        ...more,
      },
      on,
    )

  it('are not there for whoever takes no part, and their forms for nobody but whom they are for', async () => {
    const parts = [
      '',
      '/offer',
      '/mark',
      '/needs',
      '/set',
      '/cancel',
      '/notice',
      '/attended',
      '/adjourned',
      '/end',
      '/calendar.ics',
    ]
    for (const person of [stranger, cast.nurse, cast.head, cast.mediator])
      for (const part of parts) assert.equal((await get(person, part)).status, 404, part)
    for (const person of [parent, cast.officer])
      for (const part of ['/offer', '/set', '/cancel', '/attended', '/adjourned', '/end']) {
        assert.equal((await get(person, part)).status, 404, part)
        assert.equal(
          (await post(person, part, { ...where, ...span('on', '2026-12-08', '10am', '11am') })).status,
          404,
        )
      }
    assert.equal((await get(parent)).status, 200)
  })

  it('offer several times in one form without scripts, with room for more, and keep what was typed', async () => {
    const more = await offer({ more: 'yes' })
    assert.equal(more.status, 200)
    assert.match(more.markup, /name="rows" value="6"/)
    assert.match(more.markup, /name="time-3-from"[^>]* value="2pm"/)
    const faulty = await offer(span('time-2', '2026-11-21', '10am', '9am'))
    assert.equal(faulty.status, 400)
    assert.match(faulty.markup, /Time 2 must end after it begins/)
    assert.match(
      (await offer({ ...span('time-3', '2026-12-08', '10:00', '12.30') })).markup,
      /Time 3 is there already/,
    )
    assert.match(
      (await offer(span('time-1', '2026-11-21', '10am', '11am'))).markup,
      /Time 1 must be after today/,
    )
    assert.match((await offer({ place: '' })).markup, /Write where it is/)
    assert.match((await offer({ link: 'javascript:alert(1)' })).markup, /must be a web address/)
    assert.equal((await offer()).status, 303)
    assert.deepEqual(
      await matterOf((matter) => offeredTimes(matter)?.times.map(({ startsAt }) => startsAt.toISOString())),
      ['2026-12-08T10:00:00.000Z', '2026-12-09T14:00:00.000Z'],
    )
  })

  it('show each side what everybody can do, once each has marked every time', async () => {
    await offer()
    const [first = '', second = ''] =
      (await matterOf((matter) => offeredTimes(matter)?.times.map((time) => time.id))) ?? []
    const mark = async (
      person: string,
      marks: readonly [string, string],
      more: Record<string, string> = {},
    ) =>
      post(person, '/mark', {
        ...(await hidden(person, `/mark${more['for'] === undefined ? '' : `?for=${more['for']}`}`)),
        [`mark-${first}`]: marks[0],
        [`mark-${second}`]: marks[1],
        ...more,
      })
    assert.match((await get(parent)).markup, /Say which you can do/)
    const half = await mark(parent, ['yes', ''])
    assert.equal(half.status, 400)
    assert.match(half.markup, /Say whether you can do Wednesday 9 December 2026, 14:00 to 16:00/)
    assert.equal((await mark(parent, ['yes', 'no'])).status, 303)
    assert.equal((await mark(cast.officer, ['if-need-be', 'yes'])).status, 303)
    const { markup } = await get(cast.officer)
    assert.match(markup, /<td data-label="You"><span class="mark mark--if-need-be">/)
    assert.match(markup, /<td data-label="Family"><span class="mark mark--yes">/)
    assert.match(markup, /Suits everybody best/)
    // Nobody marks for another: the service types in what it was told, and says so.
    const family = await sideId('family')
    await mark(cast.officer, ['no', 'no'], { for: family })
    assert.equal(await matterOf((matter) => offeredTimes(matter)?.times[0]?.marks.get(family)), 'yes')
    assert.equal((await mark(cast.adviser, ['if-need-be', 'yes'], { for: family })).status, 303)
    assert.equal(await matterOf((matter) => offeredTimes(matter)?.times[0]?.marks.get(family)), 'if-need-be')
    assert.match((await get(parent)).markup, /told the mediation service, which typed it in/)
  })

  it('ask again where other times were offered meanwhile, and keep what was said of those that stay', async () => {
    await offer()
    const stale = await hidden(parent, '/mark')
    const marks = await matterOf((matter) =>
      Object.fromEntries((offeredTimes(matter)?.times ?? []).map((time) => [`mark-${time.id}`, 'yes'])),
    )
    assert.equal((await post(parent, '/mark', { ...stale, ...marks })).status, 303)
    const seen = await hidden(cast.adviser, '/offer')
    assert.equal((await offer(span('time-3', '2026-12-11', '2pm', '4pm'))).status, 303)
    const late = await post(parent, '/mark', {
      ...(await hidden(parent, '/mark')),
      ...marks,
      seen: stale['seen'] ?? '',
    })
    assert.equal(late.status, 400)
    assert.match(late.markup, /Other times are offered now/)
    const times = await matterOf((matter) => offeredTimes(matter))
    const family = await sideId('family')
    assert.deepEqual(
      times?.times.map((time) => time.marks.get(family)),
      ['yes', undefined],
    )
    assert.ok(times?.silent.some(({ id: side }) => side === family))
    assert.match(
      (await offer({ ...seen, once: randomUUID() })).markup,
      /Somebody else offered times meanwhile/,
    )
  })

  it('say what a side needs to the service alone, or to everybody', async () => {
    const say = async (person: string, form: Record<string, string>) =>
      post(person, '/needs', { ...(await hidden(person, '/needs')), access: '', interpreter: '', ...form })
    assert.match((await say(parent, { access: 'A quiet room' })).markup, /Say who may know it/)
    assert.equal((await say(parent, { access: 'A quiet room', told: 'service' })).status, 303)
    assert.equal((await say(parent, { interpreter: 'Polish', told: 'everybody' })).status, 303)
    assert.match((await get(cast.adviser)).markup, /A quiet room/)
    const council = (await get(cast.officer)).markup
    assert.doesNotMatch(council, /A quiet room/)
    assert.match(council, /Interpreter: Polish/)
    assert.match((await get(parent, '/needs?told=service')).markup, /A quiet room/)
    assert.equal((await say(parent, { told: 'service' })).status, 303)
    assert.doesNotMatch((await get(cast.adviser)).markup, /A quiet room/)
  })

  it('set the meeting from an offered time, and refuse a time that there is not, or twice', async () => {
    await offer()
    const time = await matterOf((matter) => offeredTimes(matter)?.times[1]?.id)
    const begun = (await get(cast.adviser, `/set?time=${time}`)).markup
    assert.match(begun, /name="on-from"[^>]* value="14:00"/)
    assert.match(begun, /value="Example Centre"/)
    const spring = await set({ ...span('on', '2027-03-28', '1:30', '3pm') }, '2027-02-01')
    assert.equal(spring.status, 400)
    assert.match(spring.markup, /needs the time when it begins/)
    const gap = await set({ ...span('on', '2027-03-28', '01:30am', '3pm') }, '2027-02-01')
    assert.match(gap.markup, /the clocks go forward on 28 March 2027, and there is no 01:30/)
    const twice = await set({ ...span('on', '2027-10-31', '1am', '3pm') }, '2027-02-01')
    assert.match(twice.markup, /the clocks go back on 31 October 2027, and 01:00 comes twice/)
    assert.match((await set(boxesOf('told', '2026-11-22'))).markup, /must be today or in the past/)
    assert.match((await set(span('on', '2030-01-01', '1pm', '2pm'))).markup, /within two years of today/)
    assert.equal((await set()).status, 303)
    const { markup } = await get(parent)
    assert.match(markup, /Confirmed/)
    assert.match(markup, /early enough on every reading/)
    assert.doesNotMatch(markup, /Times that are offered/)
  })

  it('tell whoever was overtaken, with what they typed kept and the form ready to be sent again', async () => {
    const first = await hidden(cast.adviser, '/set')
    const second = await hidden(cast.adviser, '/set')
    assert.equal((await set(first)).status, 303)
    const late = await set({ ...second, place: 'Another place' })
    assert.equal(late.status, 400)
    assert.match(
      late.markup,
      /Somebody else set, changed or cancelled the meeting meanwhile\. It is now Tuesday 8 December 2026/,
    )
    assert.match(late.markup, /value="Another place"/)
    const seen = /name="seen" value="([^"]+)"/.exec(late.markup)?.[1] ?? ''
    assert.equal((await set({ ...second, seen, place: 'Another place' })).status, 303)
    assert.equal(await matterOf((matter) => meetingAhead(matter)?.step.body.place), 'Another place')
  })

  it('say plainly that a meeting is not confirmed, and let the family answer', async () => {
    await set(span('on', '2026-11-26', '10am', '11am'))
    assert.match((await get(cast.officer)).markup, /Not confirmed/)
    assert.equal((await get(cast.officer, '/notice')).status, 404)
    assert.match((await get(parent)).markup, /You have not answered yet/)
    const answer = async (person: string, form: Record<string, string>) =>
      post(person, '/notice', { ...(await hidden(person, '/notice')), ...form })
    assert.match((await answer(parent, {})).markup, /Say whether you agree/)
    // The family is here, and answers for itself.
    assert.equal((await get(cast.adviser, '/notice')).status, 404)
    assert.equal((await answer(parent, { answer: 'refuses' })).status, 303)
    assert.match((await get(parent)).markup, /You want more time/)
    assert.equal((await answer(parent, { answer: 'agrees' })).status, 303)
    assert.match((await get(cast.officer)).markup, /The family agreed: the meeting stands/)
  })

  it('flag exactly five working days as the dossier does', async () => {
    await set(span('on', '2026-11-27', '10am', '11am'), '2026-11-20')
    const { markup } = await get(parent)
    assert.match(markup, /Exactly five working days’ notice/)
    assert.match(markup, /Six working days are safe/)
    assert.match(markup, /Confirmed/)
  })

  it('give the same calendar entry as the emails: moved, not confirmed, cancelled', async () => {
    const calendar = async (person: string) => {
      const answer = await answerLater(
        pages,
        at('/calendar.ics'),
        undefined,
        '2026-11-21',
        familyMember(person),
      )
      assert.ok(answer.kind === 'file')
      const { method, events } = readCalendarFile(textOf(answer.body))
      const value = (name: string) => only(events[0] ?? [], name).value
      return { method, value }
    }
    assert.equal((await get(parent, '/calendar.ics')).status, 404)
    await set({ ...span('on', '2026-11-26', '10am', '11am'), link: 'https://meet.example/secret-room' })
    const first = await calendar(parent)
    assert.deepEqual(
      [first.method, first.value('STATUS'), first.value('SEQUENCE')],
      ['REQUEST', 'TENTATIVE', '0'],
    )
    assert.equal(textOfValue(first.value('LOCATION')), 'Example Centre')
    await set({ place: '', word: 'video', link: 'https://meet.example/secret-room' })
    const moved = await calendar(cast.officer)
    assert.deepEqual([moved.value('UID'), moved.value('SEQUENCE')], [first.value('UID'), '1'])
    assert.equal(instantOfValue(moved.value('DTSTART')).toISOString(), '2026-12-08T10:00:00.000Z')
    assert.equal(textOfValue(moved.value('LOCATION')), 'Online: the link is on the page')
    assert.match((await get(parent)).markup, /https:\/\/meet\.example\/secret-room/)
    assert.equal((await post(cast.adviser, '/cancel', await hidden(cast.adviser, '/cancel'))).status, 303)
    const gone = await calendar(parent)
    assert.deepEqual(
      [gone.method, gone.value('STATUS'), gone.value('SEQUENCE')],
      ['CANCEL', 'CANCELLED', '2'],
    )
    assert.match((await get(parent)).markup, /A meeting was cancelled/)
  })

  it('take a meeting through its day: who came, another day, the end and its corrections', async () => {
    await set()
    const on = '2026-12-08'
    assert.equal((await get(cast.adviser, '/attended')).status, 404)
    const family = await sideId('family')
    const council = await sideId('authority')
    const attend = async (form: Record<string, string>) =>
      post(cast.adviser, '/attended', { ...(await hidden(cast.adviser, '/attended', on)), ...form }, on)
    assert.match((await attend({ [`was-${family}`]: 'there' })).markup, /Say whether Council .* came/)
    const came = {
      [`was-${family}`]: 'late',
      [`who-${family}`]: 'A parent\nThe other parent',
      [`was-${council}`]: 'absent',
      [`who-${council}`]: 'ignored',
      others: 'A mediator',
    }
    assert.equal((await attend(came)).status, 303)
    const { markup } = await get(cast.officer, '', on)
    assert.match(markup, /Came late: A parent, The other parent/)
    assert.match(markup, /Did not come/)
    assert.doesNotMatch(markup, /ignored/)
    const adjourn = async (form: Record<string, string>) =>
      post(cast.adviser, '/adjourned', { ...(await hidden(cast.adviser, '/adjourned', on)), ...form }, on)
    assert.match((await adjourn({ says: '' })).markup, /Say what is left/)
    assert.equal((await adjourn({ says: 'Transport is left.' })).status, 303)
    assert.match((await get(parent, '', on)).markup, /Transport is left\./)
    assert.match((await get(cast.adviser, '', on)).markup, /A date for the next meeting/)
    assert.equal((await adjourn({ back: 'yes' })).status, 303)
    const end = async (form: Record<string, string>, day = on) =>
      post(
        cast.adviser,
        '/end',
        { ...(await hidden(cast.adviser, '/end', on)), ...boxesOf('on', day), ...form },
        on,
      )
    assert.match((await end({})).markup, /Say how it ended/)
    assert.match(
      (await end({ word: 'full' }, '2026-12-07')).markup,
      /8 December 2026, the day of the meeting, or later/,
    )
    assert.match((await end({ word: 'full' }, '2026-12-09')).markup, /must be today or in the past/)
    // Nothing can be agreed with a council that did not come; once it is put right that it did, it was held.
    assert.equal((await end({ word: 'partial' })).status, 400)
    assert.equal((await attend({ ...came, [`was-${council}`]: 'there' })).status, 303)
    assert.equal((await end({ word: 'not-held' })).status, 400)
    assert.equal((await end({ word: 'partial' })).status, 303)
    assert.match((await get(parent, '', on)).markup, /A part was agreed/)
    assert.equal((await end({ back: 'yes' })).status, 303)
    assert.deepEqual(
      await matterOf((matter) => [lastStep(matter, 'ended'), stepsOf(matter, 'attended').length]),
      [null, 1],
    )
  })

  it('show a commissioner the times and the meeting, and no certificate', async () => {
    await inMatterAs(test, cast.adviser, id, (tx) =>
      addSide(tx, {
        matter: id,
        role: 'commissioner',
        organisation: cast.commissioner,
        label: 'board',
        knownAs: null,
      }),
    )
    await offer()
    const { markup } = await get(cast.nurse)
    assert.match(markup, /Times that are offered/)
    assert.doesNotMatch(markup, /href="[^"]*\/advice"/)
    await set()
    assert.match((await get(cast.nurse)).markup, /Put it in your calendar/)
  })
})
