import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { beforeEach, describe, it } from 'node:test'
import { publishedCalendar } from '@way-forward/law'
import { noDatabase } from '../../../proof/database.ts'
import type { MessageFills } from '../../cases/post/message-words.ts'
import { messageText } from '../../cases/post/message-words.ts'
import { sql } from '../../db/sql.ts'
import { stepsOf } from '../matter.ts'
import { inMatterAs, parentsMatter, withCast } from '../mediation-of-test.ts'
import { cancelMeeting } from '../meeting/cancel-meeting.ts'
import { origin, setAs, today } from '../meeting/meeting-of-test.ts'
import { asMeetingsStand, meetingAhead } from '../meeting/meetings-of-matter.ts'
import { recordStep } from '../record-step.ts'
import { wallOfMatter } from '../walls-of-matter.ts'
import { guestToInvite, invitationOf, inviteGuest, takeBackGuest } from './guest-invitations.ts'
import { type Guest, guestsOf } from './who-must-agree.ts'

describe('somebody else who is to come', { skip: noDatabase }, () => {
  const { test, cast } = withCast()
  let id: string
  let parent: string
  beforeEach(async () => {
    ;({ id, parent } = await parentsMatter(test, cast))
  })

  const as = <T>(person: string, work: Parameters<typeof inMatterAs<T>>[3]) =>
    inMatterAs(test, person, id, work)
  const acting = { today, calendar: publishedCalendar, origin }
  const ask = (person: string, word: Guest = 'supporter') =>
    as(person, async (tx, matter) => {
      const wall = wallOfMatter(matter, { use: 'matter' }) ?? ''
      const body = { name: 'A supporter' }
      return (await recordStep(tx, matter, { kind: 'guest-asked', word, wall, onDay: today, body })) ?? ''
    })
  const invite = (person: string, guest: string, email = 'guest@example.org') =>
    as(person, (tx, matter) => inviteGuest(tx, matter, { ...acting, guest, email, id: randomUUID() }))
  const takeBack = (person: string, guest: string) =>
    as(person, (tx, matter) => takeBackGuest(tx, matter, { ...acting, guest }))
  /** What was put to the post for addresses since it was asked last. */
  async function mailed() {
    const admin = await test.session('way_forward_admin')
    return admin.query<{ kind: string; email: string; fills: MessageFills['meeting-set'] }>(
      `delete from post.message where email like '%@example.org' returning kind, email, fills`,
    )
  }
  const kinds = async () => (await mailed()).map(({ kind, email }) => `${kind} ${email}`)

  it('is invited with the meeting and its calendar entry, and never a word of the matter', async () => {
    await setAs(test, cast.adviser, id)
    await mailed()
    const guest = await ask(parent)
    assert.equal(await invite(parent, guest), 'sent')
    const [message, ...more] = await mailed()
    assert.ok(message !== undefined && more.length === 0)
    assert.deepEqual(
      [message.kind, message.email, message.fills.isGuest],
      ['meeting-set', 'guest@example.org', true],
    )
    assert.ok(!JSON.stringify(message.fills).includes(id))
    const { subject, text } = messageText('meeting-set', message.fills, origin)
    for (const word of ['A supporter', 'A parent', 'Somebody who rang', 'council'])
      assert.ok(!`${subject} ${text}`.includes(word), word)
    assert.match(text, /somebody who takes part asked that you come too/)
    assert.match(text, new RegExp(`${origin}/routes/mediation`))
  })

  it('is told when the meeting is set, moved and cancelled after they were invited', async () => {
    const guest = await ask(parent)
    assert.equal(await invite(parent, guest), 'kept')
    assert.deepEqual(await kinds(), [])
    await setAs(test, cast.adviser, id)
    await setAs(test, cast.adviser, id, {
      startsAt: new Date('2026-12-10T10:00Z'),
      endsAt: new Date('2026-12-10T12:00Z'),
    })
    await as(cast.adviser, (tx, matter) =>
      cancelMeeting(tx, matter, {
        id: randomUUID(),
        seen: asMeetingsStand(matter),
        today,
        origin,
      }),
    )
    assert.deepEqual(await kinds(), [
      'meeting-set guest@example.org',
      'meeting-changed guest@example.org',
      'meeting-cancelled guest@example.org',
    ])
  })

  it('keeps the address between whoever asked and the service', async () => {
    const [guest, other] = [await ask(parent), await ask(cast.officer, 'other')]
    await as(cast.adviser, async (tx, matter) => {
      const wall = wallOfMatter(matter, { use: 'matter' }) ?? ''
      await recordStep(tx, matter, {
        kind: 'guest-answer',
        word: 'agrees',
        wall,
        about: other,
        onDay: today,
        body: {},
      })
    })
    await invite(parent, guest, 'family-guest@example.org')
    await invite(cast.officer, other, 'council-guest@example.org')
    const seen = (person: string) =>
      as(person, async (_, matter) => stepsOf(matter, 'guest-invited').map(({ body }) => body.email))
    assert.deepEqual(await seen(parent), ['family-guest@example.org'])
    assert.deepEqual(await seen(cast.officer), ['council-guest@example.org'])
    assert.equal((await seen(cast.adviser)).length, 2)
  })

  it('is invited by whoever asked for them alone, and once they may come', async () => {
    const guest = await ask(parent)
    for (const person of [cast.officer, cast.adviser]) {
      assert.equal(await invite(person, guest), 'overtaken')
      assert.equal(await takeBack(person, guest), false)
    }
    const second = await ask(parent, 'second-supporter')
    assert.equal(await as(parent, async (_, matter) => guestToInvite(matter, second)), null)
    assert.equal(await invite(parent, second), 'overtaken')
    assert.deepEqual(await kinds(), [])
  })

  it('is told that they need not come, when they are taken back or the address was wrong', async () => {
    await setAs(test, cast.adviser, id)
    await mailed()
    const guest = await ask(parent)
    await invite(parent, guest, 'wrong@example.org')
    await invite(parent, guest, 'right@example.org')
    assert.deepEqual(await kinds(), [
      'meeting-set wrong@example.org',
      'meeting-cancelled wrong@example.org',
      'meeting-set right@example.org',
    ])
    assert.equal(await takeBack(parent, guest), true)
    assert.deepEqual(await kinds(), ['meeting-cancelled right@example.org'])
    assert.equal(await takeBack(parent, guest), false)
    await as(parent, async (_, matter) => {
      assert.deepEqual(guestsOf(matter), [])
      assert.equal(invitationOf(matter, guest), null)
    })
    await setAs(test, cast.adviser, id, { place: 'Another house' })
    assert.deepEqual(await kinds(), [])
  })

  it('gets no place of which somebody does not know that it names the child', async () => {
    await setAs(test, cast.adviser, id)
    await mailed()
    const guest = await ask(cast.officer, 'other')
    await as(cast.adviser, async (tx, matter) => {
      const wall = wallOfMatter(matter, { use: 'matter' }) ?? ''
      await recordStep(tx, matter, {
        kind: 'guest-answer',
        word: 'agrees',
        wall,
        about: guest,
        onDay: today,
        body: {},
      })
    })
    await invite(cast.officer, guest)
    assert.equal((await mailed())[0]?.fills.place, null)
  })

  it('is told by nobody who does not speak for whoever asked, by a statement of their own either', async () => {
    await setAs(test, cast.adviser, id)
    const guest = await ask(parent)
    await invite(parent, guest)
    await mailed()
    const tell = (person: string) =>
      as(person, async (tx, matter) => {
        const step = meetingAhead(matter)?.step.id ?? ''
        const invited = (await as(parent, async (_, own) => invitationOf(own, guest)))?.id ?? ''
        const { rows } = await sql<{ told: boolean }>`
          select mediation.tell_guest(${invited}::uuid, ${step}::uuid, 'meeting-cancelled', false, true, ${origin}) as told`.execute(
          tx,
        )
        return rows[0]?.told
      })
    assert.equal(await tell(cast.officer), false)
    assert.equal(await tell(cast.adviser), false)
    assert.deepEqual(await kinds(), [])
    assert.equal(await tell(parent), true)
  })
})
