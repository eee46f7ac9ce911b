import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type Day, isoOf, shift } from '@way-forward/law'
import { noDatabase, type TestData, testData } from '../../../../../proof/database.ts'
import type { SignedIn } from '../../../../auth/signed-in.ts'
import { readReminderChoice } from '../../../../cases/reminders/choose-reminders.ts'
import { now, openedWithRefusal, signedUp } from '../../../../cases/reminders/reminders-of-test.ts'
import { setDetail } from '../../../../cases/set-detail.ts'
import { letIn } from '../../../../cases/sharing/shares-of-test.ts'
import { withdrawShare } from '../../../../cases/sharing/withdraw-share.ts'
import { wallOfKind } from '../../../../cases/wall-of-kind.ts'
import { sql } from '../../../../db/sql.ts'
import { answerLater, read } from '../../../kit/visit-of.ts'
import { reminderPages } from './pages.ts'

/** A name that may stand in no calendar. */
const planted = 'Zebedee-0451'

describe('the page of reminders', { skip: noDatabase }, () => {
  let test: TestData
  let parent: string
  let stranger: string
  let caseId: string
  let here: string
  let today: Day
  before(async () => {
    test = await testData()
    parent = await signedUp(test, 'parent@example.org')
    stranger = await signedUp(test, 'stranger@example.org')
    today = await now(test)
    caseId = await openedWithRefusal(test, parent, isoOf(shift(today, -10)))
    here = `/cases/${caseId}/reminders`
    await test.data.actingAs({ person: parent, caseId }, async (tx) => {
      const wall = await wallOfKind(tx, caseId, 'shared')
      await setDetail(tx, { caseId, wall, what: 'child-name', value: planted })
    })
  })
  after(() => test.close())

  const who = (person: string): SignedIn => ({
    person,
    name: 'A parent',
    email: 'parent@example.org',
    session: 'a-session',
    works: [],
    isStrong: false,
  })
  const ask = (address: string, person: string | null, form?: Readonly<Record<string, string>>) =>
    answerLater(
      reminderPages(test.data),
      address,
      form,
      isoOf(today),
      ...(person === null ? [] : [who(person)]),
    )
  const made = async (person = parent) => {
    const { markup } = read(await ask(here, person, { do: 'make-calendar' }))
    const [, path = ''] =
      /https:\/\/wayforward\.example(\/calendar\/[A-Za-z0-9_-]{43}\.ics)/.exec(markup) ?? []
    assert.notEqual(path, '')
    return path
  }
  const acts = async () => {
    const { rows } = await test.data.actingAs({ person: parent, caseId }, (tx) =>
      sql<{ act: string }>`select act from cases.audit where act like '%calendar' order by number`.execute(
        tx,
      ),
    )
    return rows.map(({ act }) => act)
  }

  it('asks for everything unless somebody has chosen, and keeps what they choose', async () => {
    const { markup } = read(await ask(here, parent))
    assert.equal(markup.match(/type="checkbox"[^>]* checked/g)?.length, 6)
    assert.match(markup, /name="token" value="the-token-of-a-test"/)
    assert.ok(markup.includes('parent@example.org'))
    assert.equal(read(await ask(here, parent, { do: 'choose', remind: '7' })).to, `${here}?became=kept`)
    const choice = () =>
      test.data.actingAs({ person: parent, caseId }, (tx) => readReminderChoice(tx, caseId))
    assert.deepEqual(await choice(), { days: [7], tellsLate: false })
    const kept = read(await ask(`${here}?became=kept`, parent)).markup
    assert.equal(kept.match(/type="checkbox"[^>]* checked/g)?.length, 1)
    assert.match(kept, /role="status"/)
    await ask(here, parent, { do: 'choose' })
    assert.deepEqual(await choice(), { days: [], tellsLate: false })
    for (const form of [{ do: 'nothing', remind: '7' }, { remind: '7' }, { do: 'toString' }] as const) {
      assert.equal(read(await ask(here, parent, form)).status, 400)
      assert.deepEqual(await choice(), { days: [], tellsLate: false })
    }
    await ask(here, parent, { do: 'choose', remind: '8' })
    assert.deepEqual(await choice(), { days: [], tellsLate: false })
  })

  it('is not there for a stranger, and neither is anything that they send', async () => {
    for (const address of [here, '/cases/none/reminders', `/cases/${stranger}/reminders`]) {
      assert.equal(read(await ask(address, stranger)).status, 404)
      for (const what of ['choose', 'make-calendar', 'stop-calendar'])
        assert.equal(read(await ask(address, stranger, { do: what })).status, 404)
    }
    const { rows } = await test.workData.asWorker((tx) =>
      sql`select from cases.reminder_choice where person_id = ${stranger}`.execute(tx),
    )
    assert.equal(rows.length, 0)
  })

  it('gives a calendar without a sign-in, which names the event and no child', async () => {
    const file = read(await ask(await made(), null))
    assert.equal(file.status, 200)
    assert.match(file.markup, /^BEGIN:VCALENDAR\r\n/)
    assert.match(file.markup.replaceAll('\r\n ', ''), /SUMMARY:Last day: appeal to the SEND Tribunal/)
    assert.ok(!file.markup.includes(planted) && !file.markup.includes(caseId))
    assert.ok(!read(await ask(here, parent)).markup.includes('.ics'))
  })

  it('stops a calendar at once, and the one before when a new one is made', async () => {
    const before = (await acts()).length
    const first = await made()
    const second = await made()
    assert.equal(read(await ask(first, null)).status, 404)
    assert.equal(read(await ask(second, null)).status, 200)
    assert.equal(read(await ask(here, parent, { do: 'stop-calendar' })).to, `${here}?became=stopped`)
    assert.equal(read(await ask(second, null)).status, 404)
    await ask(here, parent, { do: 'stop-calendar' })
    assert.deepEqual((await acts()).slice(before), ['made-calendar', 'made-calendar', 'revoked-calendar'])
  })

  it('is made by a button that is pressed twice at once, and the one that is there works', async () => {
    const pressed = await Promise.all([1, 2, 3].map(() => made()))
    const statuses = await Promise.all(pressed.map(async (path) => read(await ask(path, null)).status))
    assert.deepEqual(statuses.sort(), [200, 404, 404])
  })

  it('opens with no other secret, and tells nothing of it', async () => {
    const path = await made()
    const wrong = [
      path.replace('.ics', ''),
      path.replace('.ics', '.ICS'),
      path.replace(/(.)\.ics$/, (_, last) => `${last === 'A' ? 'B' : 'A'}.ics`),
      '/calendar/.ics',
      `/calendar/${'A'.repeat(43)}.ics`,
      `/calendar/${encodeURIComponent(`' or true --${'A'.repeat(31)}`)}.ics`,
    ]
    for (const address of wrong) assert.equal(read(await ask(address, null)).status, 404, address)
  })

  it('closes an adviser’s calendar with their share, which the family reads of', async () => {
    const adviser = await signedUp(test, 'adviser@example.org')
    const party = await letIn(test, { caseId, from: parent, to: adviser, walls: ['shared'] })
    const path = await made(adviser)
    assert.equal((await acts()).at(-1), 'made-calendar')
    assert.equal(read(await ask(path, null)).status, 200)
    await test.data.actingAs({ person: parent, caseId }, (tx) =>
      withdrawShare(tx, { caseId, party, wall: null }),
    )
    assert.equal(read(await ask(path, null)).status, 404)
  })

  it('keeps no secret that a reader of the database could use', async () => {
    const path = await made()
    const admin = await test.session('way_forward_admin')
    const [found] = await admin.query<{ all: string }>(
      `select string_agg(c::text, ' ') as all from cases.calendar c`,
    )
    assert.ok(found?.all.includes(caseId))
    assert.ok(!found?.all.includes(path.slice('/calendar/'.length, -'.ics'.length)))
  })
})
