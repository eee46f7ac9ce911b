import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it, test as plainTest } from 'node:test'
import { type Day, day, shift } from '@way-forward/law'
import { noDatabase, type TestData, testData } from '../../../proof/database.ts'
import { type Session, sqlStateOf } from '../../db/connect.ts'
import { sql } from '../../db/sql.ts'
import { instantOfValue, only, readCalendarFile } from '../../documents/calendar-of-test.ts'
import { type Email, type Mail, MailAway, MailRefused } from '../../mail/mail.ts'
import { keptMail, now, postingWith, signedUp } from '../reminders/reminders-of-test.ts'
import { opened } from '../sharing/shares-of-test.ts'
import { clearPost } from './clear-post.ts'
import { type MeetingFills, type MessageKind, messageKinds, messageText, plainName } from './message-words.ts'
import { queueInvitation, queueMessage } from './queue-message.ts'
import { type ReminderEmail, reminderEmail } from './reminder-email.ts'
import { sendWaiting } from './send-waiting.ts'

const link = 'https://wayforward.example/invitation/secret'
const meeting: Omit<MeetingFills, 'organisation' | 'link'> = {
  reference: '7K2M-QX04',
  uid: '7b1e5a52-1111-4222-8333-444455556666',
  sequence: 0,
  startsAt: '2026-07-08T09:00:00Z',
  endsAt: '2026-07-08T11:30:00Z',
  stampedAt: '2026-06-20T15:04:05Z',
  isOnline: false,
  place: 'Example Centre',
  isAsked: false,
  isHere: true,
}
const soon = { until: '2026-07-20', which: 'week' }
const fills = {
  from: 'A parent',
  organisation: 'Example SENDIASS',
  to: 'Another service',
  link,
  ...meeting,
  ...soon,
}

describe('the post', { skip: noDatabase }, () => {
  let test: TestData
  let admin: Session
  let parent: string
  let today: Day
  before(async () => {
    test = await testData()
    admin = await test.session('way_forward_admin')
    parent = await signedUp(test, 'parent@example.org')
    today = await now(test)
  })
  beforeEach(() => admin.query('delete from post.message'))
  after(() => test.close())

  const queue = (email: string) =>
    test.data.actingAs({ person: parent }, (tx) =>
      queueMessage(tx, { kind: 'case-invitation', to: { email }, fills }),
    )
  const send = (mail: Mail) => sendWaiting(test.workData, postingWith(mail, today))
  const rows = () => admin.query<Record<string, unknown>>('select * from post.message order by made_at')

  it('sends what was queued once it is committed, and empties it', async () => {
    const failed = test.data.actingAs({ person: parent }, async (tx) => {
      await queueMessage(tx, { kind: 'case-assigned', to: { person: parent }, fills })
      throw new RangeError('the change that it tells of failed')
    })
    await assert.rejects(failed, RangeError)
    await queue('asked@example.org')
    await test.data.actingAs({ person: parent }, (tx) =>
      queueMessage(tx, { kind: 'enquiry-accepted', to: { person: parent }, fills }),
    )
    await test.operatorData.asOperator((tx) => queueInvitation(tx, { email: 'a@b.example', fills }))
    const mail = keptMail()
    assert.deepEqual(await send(mail), { sent: 3, isAway: false })
    assert.deepEqual(mail.sent.map(({ to }) => to).sort(), [
      'a@b.example',
      'asked@example.org',
      'parent@example.org',
    ])
    for (const row of await rows()) assert.deepEqual([row['fills'], row['claimed_until']], [{}, null])
    assert.deepEqual(await send(mail), { sent: 0, isAway: false })
  })

  it('sends a meeting with a calendar part for whoever gets it, which the next one moves and the last takes away', async () => {
    const sent = [
      ['meeting-set', 0],
      ['meeting-changed', 1],
      ['meeting-cancelled', 2],
    ] as const
    const mail = keptMail()
    for (const [kind, sequence] of sent) {
      await admin.query(
        `insert into post.message (kind, person_id, fills) values ('${kind}', '${parent}', '${JSON.stringify({ ...fills, sequence })}')`,
      )
      await send(mail)
    }
    const read = mail.sent.map(({ to, calendar }) => {
      const { method, events } = readCalendarFile(calendar?.content ?? '')
      const [event = []] = events
      assert.equal(method, calendar?.method)
      assert.equal(only(event, 'ATTENDEE').value, `mailto:${to}`)
      assert.equal(instantOfValue(only(event, 'DTSTART').value).toISOString(), '2026-07-08T09:00:00.000Z')
      return [method, ...['UID', 'SEQUENCE', 'STATUS'].map((name) => only(event, name).value)]
    })
    assert.deepEqual(read, [
      ['REQUEST', meeting.uid, '0', 'CONFIRMED'],
      ['REQUEST', meeting.uid, '1', 'CONFIRMED'],
      ['CANCEL', meeting.uid, '2', 'CANCELLED'],
    ])
    await queue('asked@example.org')
    await send(mail)
    assert.equal(mail.sent.at(-1)?.calendar, undefined)
  })

  it('gives each message to one of two workers', async () => {
    for (let n = 0; n < 40; n += 1) await queue(`asked-${n}@example.org`)
    const mail = keptMail()
    const posted = await Promise.all([send(mail), send(mail), send(mail)])
    assert.equal(
      posted.reduce((all, { sent }) => all + sent, 0),
      40,
    )
    assert.equal(new Set(mail.sent.map(({ to }) => to)).size, 40)
    assert.equal(mail.sent.length, 40)
  })

  it('keeps what is not taken now, with its Message-ID, and gives up what is never taken', async () => {
    await queue('asked@example.org')
    const tried: Email[] = []
    const failing = (error: Error): Mail => ({
      send: async (email) => {
        tried.push(email)
        throw error
      },
    })
    await send(failing(new MailAway('away')))
    await send(failing(new MailAway('away')))
    // It waits for its next try.
    assert.equal(tried.length, 1)
    await admin.query('update post.message set try_after = now()')
    await send(failing(new TypeError('a fault of ours')))
    await admin.query('update post.message set try_after = now()')
    await send(failing(new MailRefused('no such box')))
    assert.equal(tried.length, 3)
    assert.equal(new Set(tried.map(({ messageId }) => messageId)).size, 1)
    const [row] = await rows()
    assert.deepEqual([row?.['attempts'], row?.['dropped_why'], row?.['fills']], [3, 'refused', {}])
    await queue('old@example.org')
    await admin.query(
      `update post.message set made_at = now() - interval '15 days' where email = 'old@example.org'`,
    )
    await send(failing(new MailAway('away')))
    assert.equal((await rows()).find(({ email }) => email === 'old@example.org')?.['dropped_why'], 'too-old')
  })

  it('stops for a while where the other side is away', async () => {
    for (let n = 0; n < 30; n += 1) await queue(`asked-${n}@example.org`)
    let tries = 0
    const { isAway } = await send({
      send: async () => {
        tries += 1
        throw new MailAway('away')
      },
    })
    assert.ok(isAway)
    assert.ok(tries < 10, `${tries} tries`)
    const held = (await rows()).filter((row) => row['claimed_until'] !== null)
    assert.deepEqual(held, [])
  })

  it('leaves what it does not know to a newer version, and goes on', async () => {
    await admin.query(`insert into post.message (kind, email) values ('of-tomorrow', 'a@b.example')`)
    await queue('asked@example.org')
    const faults: string[] = []
    const mail = keptMail()
    await sendWaiting(test.workData, { ...postingWith(mail, today), report: (fault) => faults.push(fault) })
    assert.equal(mail.sent.length, 1)
    assert.deepEqual(faults, ['A message could not be written: RangeError'])
    const [row] = await rows()
    assert.deepEqual([row?.['sent_at'], row?.['dropped_at'], row?.['claimed_until']], [null, null, null])
  })

  it('drops what is for somebody who has gone', async () => {
    const gone = await signedUp(test, 'gone@example.org')
    await test.data.actingAs({ person: parent }, (tx) =>
      queueMessage(tx, { kind: 'case-assigned', to: { person: gone }, fills }),
    )
    await admin.query(`delete from sign_in."user" where id = '${gone}'`)
    const mail = keptMail()
    await send(mail)
    assert.deepEqual([mail.sent, (await rows())[0]?.['dropped_why']], [[], 'no-address'])
  })

  it('is cleared a month after', async () => {
    await queue('asked@example.org')
    await send(keptMail())
    await queue('waiting@example.org')
    const clear = () => test.workData.asWorker((tx) => clearPost(tx, '2026-11-21'))
    await clear()
    assert.equal((await rows()).length, 2)
    await admin.query(`update post.message set sent_at = sent_at - interval '31 days', made_at = made_at - interval '31 days'
      where sent_at is not null`)
    await clear()
    assert.deepEqual(
      (await rows()).map(({ email }) => email),
      ['waiting@example.org'],
    )
  })

  it('cannot be read, changed or used for reminders by whoever is signed in', async () => {
    await queue('asked@example.org')
    const caseId = await opened(test, parent)
    const tried = async (statement: string) =>
      test.data
        .actingAs({ person: parent }, (tx) => sql.raw(statement).execute(tx))
        .then(() => null, sqlStateOf)
    for (const statement of [
      'select from post.message',
      'select from post.reminder',
      `update post.message set email = 'a@b.example'`,
      'delete from post.message',
      `insert into post.message (kind, email, made_by) values ('reminder', 'a@b.example', people.me())`,
      `insert into post.message (kind, email) values ('case-invitation', 'a@b.example')`,
      `insert into post.message (kind, email, made_by, sent_at) values ('x', 'a@b.example', people.me(), now())`,
      'select from cases.watch',
      'select from cases.changed',
      'select secret_hash from cases.calendar',
      `insert into cases.changed (case_id) select gen_random_uuid()`,
    ])
      assert.equal(await tried(statement), '42501', statement)
    const stranger = await signedUp(test, 'stranger@example.org')
    for (const statement of [
      `insert into cases.changed (case_id) values ('${caseId}')`,
      `insert into cases.reminder_choice (case_id, person_id, days, tells_late) values ('${caseId}', people.me(), '{}', false)`,
      `insert into cases.calendar (case_id, person_id, secret_hash) values ('${caseId}', people.me(), sha256('x'))`,
    ]) {
      const state = await test.data
        .actingAs({ person: stranger }, (tx) => sql.raw(statement).execute(tx))
        .then(() => null, sqlStateOf)
      assert.equal(state, '42501', statement)
    }
    await assert.rejects(queue('no address'), (error) => sqlStateOf(error) === '23514')
  })
})

plainTest('every message is quiet, plain and leads where it says', () => {
  for (const kind of messageKinds) {
    const { subject, text } = messageText(kind as MessageKind, fills as never, 'https://wayforward.example')
    // Of a meeting people look for the one, and know its number.
    const isMeeting = kind.startsWith('meeting-')
    assert.match(subject, isMeeting ? /^(\w+: m|M)eeting 7K2M-QX04$/ : /^[A-Z][A-Za-z ]+ on Way Forward$/)
    assert.ok(text.includes(link) || text.includes('https://wayforward.example/cases'), kind)
    assert.ok(!/undefined|null/.test(text), kind)
  }
})

plainTest(
  'an email of a meeting says when and where in the time of England, and what the family is asked',
  () => {
    const said = (change: Partial<MeetingFills>, kind: 'meeting-set' | 'meeting-cancelled' = 'meeting-set') =>
      messageText(kind, { ...fills, ...change }, null).text
    assert.match(said({}), /Wednesday 8 July 2026, 10:00 to 12:30\n\nWhere: Example Centre\n/)
    assert.match(said({ isAsked: true }), /confirmed only if the family agrees to less/)
    assert.match(said({ place: null, isOnline: true }), /Where: Online\. The link is on the page below\./)
    assert.doesNotMatch(said({ place: null }), /Where/)
    assert.doesNotMatch(said({}, 'meeting-cancelled'), /Where/)
    assert.match(said({ place: 'a\r\nBcc: x\u0000y' }), /Where: a Bcc: x y\n/)
    assert.match(said({ isHere: false }), /ask them for a link to your own page/)
  },
)

plainTest('a name brings no link, no line and no words of its own length', () => {
  assert.equal(plainName('Example SENDIASS (North & South)'), 'Example SENDIASS (North & South)')
  assert.equal(plainName('O’Neil-Ŵyn'), 'O’Neil-Ŵyn')
  assert.equal(
    plainName('Win at https://evil.example/x\nBcc: a@b.example'),
    'Win at https evil. example x Bcc a b. example',
  )
  assert.equal(plainName('<b>*'), 'b')
  assert.equal(plainName('///'), 'Somebody')
  assert.ok(plainName('x'.repeat(500)).length <= 80)
})

plainTest(
  'an email of reminders says what and by when, the soonest first, and counts what is the same',
  () => {
    const today = day('2026-12-28')
    const one = { caseId: 'one', concern: 'letter', laterDay: null }
    const appeal = { ...one, kind: 'appeal', lastDay: day('2027-01-04'), step: 7 } as const
    const { subject, text } = reminderEmail({
      reminders: [
        { ...one, kind: 'assessment-decision', lastDay: day('2026-12-01'), step: 0 },
        appeal,
        { ...appeal, lastDay: shift(today, 1), step: 1 },
        { ...appeal, caseId: 'another' },
      ],
      today,
      origin: 'https://wayforward.example',
    })
    assert.equal(subject, 'Reminders from Way Forward')
    const said = text.split('\n\n')
    assert.match(
      said[0] ?? '',
      /^Appeal to the Tribunal: the last day is Tuesday 29 December 2026, which is tomorrow\. The Tribunal must receive it by 5pm\.$/,
    )
    assert.match(said[1] ?? '', /Monday 4 January 2027, in 7 days\. .*This is so in 2 of your cases\.$/)
    assert.match(
      said[2] ?? '',
      /^Decision whether to assess: the time for this ended on Tuesday 1 December 2026, on every reading/,
    )
    assert.match(said[3] ?? '', /https:\/\/wayforward\.example\/cases$/)
    const late = reminderEmail({ reminders: [appeal], today: day('2027-01-06'), origin: null })
    assert.equal(late.subject, 'A reminder from Way Forward')
    assert.match(late.text, /the last day was Monday 4 January 2027.*there may still be something you can do/)
    assert.ok(!/lost/.test(late.text) && !late.text.includes('http'))
  },
)

plainTest('an email of reminders counts cases, and not how often one date was found', () => {
  const today = day('2027-01-01')
  const appeal = {
    caseId: 'one',
    concern: 'letter',
    kind: 'appeal',
    lastDay: day('2027-01-04'),
    laterDay: null,
    step: 3,
  } as const
  const said = (...reminders: readonly Partial<ReminderEmail['reminders'][number]>[]) =>
    reminderEmail({ reminders: reminders.map((each) => ({ ...appeal, ...each })), today, origin: null })
  // The earlier step waited while mail was away: it is one thing to be reminded of.
  const both = said({ step: 7 }, { step: 3 })
  assert.doesNotMatch(both.text, /This is so/)
  assert.equal(both.subject, 'A reminder from Way Forward')
  const letters = said({}, { concern: 'second letter' })
  assert.match(letters.text, /in 3 days\. .*This is so for 2 things in your case\./)
  const cases = said({}, { caseId: 'another', concern: 'other' }, { concern: 'second letter' })
  assert.match(cases.text, /This is so in 2 of your cases\./)
  const late = said({
    kind: 'mediation-arranged',
    step: 0,
    lastDay: day('2026-12-01'),
    laterDay: day('2026-12-08'),
  })
  assert.match(
    late.text,
    /ended on Tuesday 1 December 2026, and on the later reading on Tuesday 8 December 2026, and your case/,
  )
})
