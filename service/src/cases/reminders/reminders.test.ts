import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type Day, isoOf, shift } from '@way-forward/law'
import { noDatabase, type TestData, testData } from '../../../proof/database.ts'
import { sql } from '../../db/sql.ts'
import { type Email, type Mail, MailAway } from '../../mail/mail.ts'
import { readCase } from '../read-case.ts'
import { recordEvent } from '../record-event.ts'
import { settleConcern } from '../settle-concern.ts'
import { letIn } from '../sharing/shares-of-test.ts'
import { withdrawShare } from '../sharing/withdraw-share.ts'
import { chooseReminders } from './choose-reminders.ts'
import { lookAtAll, lookAtChanged, lookAtDue, lookAtUnwatched } from './look-at-due.ts'
import {
  appealAfter,
  between,
  calendar,
  dayWithLastDays,
  keptMail,
  morning,
  now,
  openedWithRefusal,
  remindersOf,
  sentSoThatAppealIs,
  signedUp,
} from './reminders-of-test.ts'

describe('reminders', { skip: noDatabase }, () => {
  let test: TestData
  let today: Day
  let addresses = 0
  before(async () => {
    test = await testData()
    today = await now(test)
  })
  after(() => test.close())

  const somebody = () => {
    addresses += 1
    return signedUp(test, `somebody-${addresses}@example.org`)
  }
  /** A parent whose last day to appeal is so many days away, or the next on which it can be. */
  const parentWith = async (days: number, from = today) => {
    const parent = await somebody()
    const sent = sentSoThatAppealIs(days, from)
    const caseId = await openedWithRefusal(test, parent, isoOf(sent))
    return { parent, caseId, lastDay: appealAfter(sent) }
  }
  /** The mornings from today on which somebody gets an email that says something. */
  const mornings = async (until: Day, says: RegExp) => {
    const told: string[] = []
    for (let on = today; on <= until; on = shift(on, 1)) {
      const mail = keptMail()
      await morning(test, mail, on)
      for (const { text } of mail.sent) if (says.test(text)) told.push(isoOf(on))
    }
    return told
  }

  it('come on each step’s day, one email a day, and name the event and nothing else', async () => {
    const { parent, caseId, lastDay } = await parentWith(16)
    const told: string[] = []
    for (let on = today; on <= shift(lastDay, 3); on = shift(on, 1)) {
      const mail = keptMail()
      await morning(test, mail, on)
      // A second round on the same day sends nothing more.
      await morning(test, mail, on)
      assert.ok(mail.sent.length <= 1)
      const [email] = mail.sent
      if (email === undefined) continue
      assert.match(email.to, /^somebody-/)
      assert.match(email.subject, /^(A reminder|Reminders) from Way Forward$/)
      assert.ok(!email.text.includes(caseId) && !email.text.includes(parent))
      if (email.text.includes('Appeal to the Tribunal')) told.push(isoOf(on))
    }
    assert.deepEqual(
      told,
      [14, 7, 3, 1].map((step) => isoOf(shift(lastDay, -step))),
    )
  })

  it('come to whoever acts, in one email for all of their cases', async () => {
    const first = await parentWith(10)
    const adviser = await somebody()
    await letIn(test, { caseId: first.caseId, from: first.parent, to: adviser, walls: ['shared'] })
    const second = await parentWith(10)
    await letIn(test, { caseId: second.caseId, from: second.parent, to: adviser, walls: ['shared'] })
    const mail = keptMail()
    await morning(test, mail, shift(first.lastDay, -7))
    const toAdviser = mail.sent.filter(({ text }) => text.includes('2 of your cases'))
    assert.equal(toAdviser.length, 1)
    assert.ok(mail.sent.length >= 3)
  })

  it('come late rather than never, and once, after days on which nobody looked', async () => {
    const { parent, lastDay } = await parentWith(12)
    // Counted from the last day: from today it may be a step's own day, where twelve days end on a Saturday.
    await lookAtChanged(test.workData, { today: shift(lastDay, -12), calendar })
    await lookAtDue(test.workData, { today: shift(lastDay, -2), calendar })
    await lookAtDue(test.workData, { today: shift(lastDay, -2), calendar })
    assert.deepEqual(
      (await remindersOf(test, parent)).filter((each) => each.startsWith('appeal')),
      ['appeal 3'],
    )
  })

  it('are what the person chose, and nothing where they chose nothing', async () => {
    const { parent, caseId, lastDay } = await parentWith(9)
    await test.data.actingAs({ person: parent, caseId }, (tx) =>
      chooseReminders(tx, { caseId, days: [3], tellsLate: false }),
    )
    const other = await parentWith(9)
    await test.data.actingAs({ person: other.parent, caseId: other.caseId }, (tx) =>
      chooseReminders(tx, { caseId: other.caseId, days: [], tellsLate: false }),
    )
    await mornings(shift(lastDay, 1), /./)
    assert.deepEqual(
      (await remindersOf(test, parent)).filter((each) => each.startsWith('appeal')),
      ['appeal 3'],
    )
    assert.deepEqual(await remindersOf(test, other.parent), [])
  })

  it('are not sent for a date that changed after they were queued', async () => {
    const { parent, caseId, lastDay } = await parentWith(7)
    const on = shift(lastDay, -7)
    await lookAtChanged(test.workData, { today: on, calendar })
    assert.ok((await remindersOf(test, parent)).includes('appeal 7'))
    await test.data.actingAs({ person: parent, caseId }, async (tx) => {
      const file = await readCase(tx, caseId)
      const appeal = file?.events.find(({ fact }) => fact === 'appealMadeOn')
      assert.ok(appeal)
      const { wall, concern, fact, id: corrects } = appeal
      await recordEvent(tx, { caseId, wall, concern, fact, corrects, value: isoOf(today) })
    })
    const mail = keptMail()
    await morning(test, mail, on)
    assert.ok(!mail.sent.some(({ text }) => text.includes('Appeal to the Tribunal')))
    assert.ok(!(await remindersOf(test, parent)).includes('appeal 7'))
  })

  it('are not sent behind a share that was withdrawn after they were queued', async () => {
    const { parent, caseId, lastDay } = await parentWith(7)
    const adviser = await somebody()
    const party = await letIn(test, { caseId, from: parent, to: adviser, walls: ['shared'] })
    const on = shift(lastDay, -7)
    await lookAtChanged(test.workData, { today: on, calendar })
    assert.ok((await remindersOf(test, adviser)).includes('appeal 7'))
    await test.data.actingAs({ person: parent, caseId }, (tx) =>
      withdrawShare(tx, { caseId, party, wall: null }),
    )
    const mail = keptMail()
    await morning(test, mail, on)
    const { rows } = await test.workData.asWorker((tx) =>
      sql<{ why: string }>`select dropped_why as why from post.message where person_id = ${adviser}`.execute(
        tx,
      ),
    )
    assert.deepEqual(rows, [{ why: 'nothing-left' }])
    assert.deepEqual(await remindersOf(test, adviser), [])
    assert.ok(mail.sent.some(({ text }) => text.includes('Appeal to the Tribunal')))
  })

  it('are not sent of what was settled', async () => {
    const { parent, caseId, lastDay } = await parentWith(7)
    await lookAtChanged(test.workData, { today: shift(lastDay, -7), calendar })
    await test.data.actingAs({ person: parent, caseId }, async (tx) => {
      const [concern] = (await readCase(tx, caseId))?.concerns ?? []
      assert.ok(concern)
      await settleConcern(tx, { caseId, concern: concern.id, settledOn: isoOf(today) })
    })
    await mornings(shift(lastDay, 2), /./)
    assert.deepEqual(await remindersOf(test, parent), [])
  })

  it('wait for the next morning where today’s email has gone, but for a last day that is today or tomorrow', async () => {
    const on = dayWithLastDays(today, [7, 3, 1])
    const { parent } = await parentWith(7, on)
    const own = `somebody-${addresses}@example.org`
    const mail = keptMail()
    const mine = () => mail.sent.filter(({ to }) => to === own).map(({ text }) => text)
    await morning(test, mail, on)
    assert.equal(mine().length, 1)
    // What is found in the morning’s round has its time.
    await openedWithRefusal(test, parent, isoOf(sentSoThatAppealIs(3, on)))
    await morning(test, mail, on)
    assert.equal(mine().length, 1)
    await openedWithRefusal(test, parent, isoOf(sentSoThatAppealIs(1, on)))
    await between(test, mail, on)
    assert.equal(mine().length, 2)
    assert.match(mine()[1] ?? '', /Appeal to the Tribunal: the last day is .*tomorrow/)
    assert.doesNotMatch(mine()[1] ?? '', /in \d+ days/, 'what can wait came along')
    await between(test, mail, on)
    await morning(test, mail, on)
    assert.equal(mine().length, 2)
    await morning(test, mail, shift(on, 1))
    assert.equal(mine().length, 3)
    assert.match(mine()[2] ?? '', /Appeal to the Tribunal: the last day is .*2 days/)
  })

  it('go in a message of their own where one that was tried before may have arrived', async () => {
    const { lastDay } = await parentWith(7)
    const own = `somebody-${addresses}@example.org`
    const tried: Email[] = []
    const away: Mail = {
      send: async (email) => {
        if (email.to === own) tried.push(email)
        throw new MailAway('it said nothing after it had it all')
      },
    }
    await morning(test, away, shift(lastDay, -7))
    assert.equal(tried.length, 1)
    await test.workData.asWorker((tx) => sql`update post.message set try_after = now()`.execute(tx))
    const mail = keptMail()
    const mine = () => mail.sent.filter(({ to }) => to === own)
    await morning(test, mail, shift(lastDay, -3))
    // Whoever has it already throws away another of the same Message-ID, and what joined it would be lost.
    assert.deepEqual(
      mine().map(({ messageId }) => messageId),
      [tried[0]?.messageId],
    )
    assert.doesNotMatch(mine()[0]?.text ?? '', /This is so/)
    await morning(test, mail, shift(lastDay, -2))
    assert.equal(mine().length, 2)
    assert.notEqual(mine()[1]?.messageId, tried[0]?.messageId)
    assert.match(mine()[1]?.text ?? '', /Appeal to the Tribunal: the last day is .*, in 2 days/)
  })

  it('that went before the morning do not take its place', async () => {
    const on = dayWithLastDays(today, [7, 1])
    const { parent } = await parentWith(7, on)
    const own = `somebody-${addresses}@example.org`
    const mail = keptMail()
    await openedWithRefusal(test, parent, isoOf(sentSoThatAppealIs(1, on)))
    await between(test, mail, on)
    await morning(test, mail, on)
    const mine = mail.sent.filter(({ to }) => to === own).map(({ text }) => text)
    assert.deepEqual(
      mine.map((text) => /the last day is .*tomorrow/.test(text)),
      [true, false],
    )
  })

  it('are found anew in every case after a change of law, and where nobody asked', async () => {
    const { caseId } = await parentWith(20)
    await lookAtChanged(test.workData, { today, calendar })
    assert.equal(await lookAtAll(test.workData, { today, calendar }), 0)
    const holidays = {
      ...calendar.holidays,
      titles: new Map([...calendar.holidays.titles, [today, 'A new one']]),
    }
    const changed = { ...calendar, holidays } as typeof calendar
    const all = await lookAtAll(test.workData, { today, calendar: changed, batch: 3 })
    const { rows } = await test.workData.asWorker((tx) =>
      sql<{ all: number }>`select count(distinct case_id) as all from cases.watch`.execute(tx),
    )
    assert.equal(all, rows[0]?.all)
    assert.ok(all > 3)
    assert.equal(await lookAtAll(test.workData, { today, calendar: changed }), 0)
    await test.workData.asWorker((tx) => sql`delete from cases.watch where case_id = ${caseId}`.execute(tx))
    assert.equal(await lookAtUnwatched(test.workData, { today, calendar }), 1)
    assert.equal(await lookAtUnwatched(test.workData, { today, calendar }), 0)
  })

  it('stop between two batches, and go on where they ended', async () => {
    await test.workData.asWorker((tx) => sql`update cases.watch set law = 'another'`.execute(tx))
    const stopping = new AbortController()
    const looking = {
      ...test.workData,
      asWorker: async (...[act]: Parameters<typeof test.workData.asWorker>) => {
        const done = await test.workData.asWorker(act)
        stopping.abort()
        return done
      },
    } as typeof test.workData
    const looked = await lookAtAll(looking, { today, calendar, batch: 2, signal: stopping.signal })
    const rest = await lookAtAll(test.workData, { today, calendar })
    assert.ok(looked > 0 && rest > 0)
    assert.equal(await lookAtAll(test.workData, { today, calendar }), 0)
  })
})
