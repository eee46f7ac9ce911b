import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { beforeEach, describe, it } from 'node:test'
import { publishedCalendar } from '@way-forward/law'
import { noDatabase } from '../../../proof/database.ts'
import { currentEvents } from '../../cases/facts-of-case.ts'
import { readCase } from '../../cases/read-case.ts'
import { sqlStateOf } from '../../db/connect.ts'
import { sql } from '../../db/sql.ts'
import { addSide, endSide } from '../add-side.ts'
import { lastStep, sideOf, stepsOf } from '../matter.ts'
import { calledMatter, inMatterAs, parentsMatter, somebody, withCast } from '../mediation-of-test.ts'
import { caseOfMatter } from '../read-matter.ts'
import { recordStep } from '../record-step.ts'
import { adjournMeeting } from './adjourn-meeting.ts'
import { answerShortNotice } from './answer-short-notice.ts'
import { cancelMeeting } from './cancel-meeting.ts'
import { endMatter } from './end-matter.ts'
import { noticeAsked } from './family-is-asked.ts'
import { attendAs, newMeeting, origin, setAs, talliesOf, today, toldOf } from './meeting-of-test.ts'
import { asMeetingsStand, mayMeetAgain, meetingAhead, meetingsOf } from './meetings-of-matter.ts'
import { setMeeting } from './set-meeting.ts'
import { namesChild } from './tell-of-meeting.ts'

describe('a meeting', { skip: noDatabase }, () => {
  const { test, cast } = withCast()
  let id: string
  let caseId: string
  let parent: string
  beforeEach(async () => {
    ;({ id, caseId, parent } = await parentsMatter(test, cast))
    await toldOf(test)
  })

  const as = <T>(person: string, work: Parameters<typeof inMatterAs<T>>[3]) =>
    inMatterAs(test, person, id, work)
  /** What counts of the facts of the meeting, as the family's position reads them. */
  const facts = () =>
    test.data.actingAs({ person: parent, caseId }, async (tx) =>
      Object.fromEntries(
        currentEvents((await readCase(tx, caseId))?.events ?? [])
          .filter(({ fact }) => /^mediation(Notice|Meeting|Ended)On$/.test(fact))
          .map(({ fact, value }) => [fact, value]),
      ),
    )
  const cancel = (person: string) =>
    as(person, (tx, matter) =>
      cancelMeeting(tx, matter, { id: randomUUID(), seen: asMeetingsStand(matter), today, origin }),
    )
  const attend = (people?: 'all' | 'no-council', on?: string) => attendAs(test, cast.adviser, id, people, on)
  const end = (word: Parameters<typeof endMatter>[2]['word'], onDay = '2026-12-08', on = '2026-12-09') =>
    as(cast.adviser, (tx, matter) =>
      endMatter(tx, matter, {
        id: randomUUID(),
        seen: asMeetingsStand(matter),
        word,
        onDay,
        today: on,
        origin,
      }),
    )
  const tallies = () => talliesOf(test, cast.service, id)

  it('is set by the service, becomes two facts, and everybody who takes part is told', async () => {
    const set = await setAs(test, cast.adviser, id)
    assert.equal(set.became, 'set')
    assert.deepEqual(await facts(), { mediationNoticeOn: today, mediationMeetingOn: '2026-12-08' })
    const told = await toldOf(test)
    assert.deepEqual(told.map(({ person }) => person).sort(), [cast.adviser, cast.officer, parent].sort())
    const [first] = told
    assert.equal(first?.kind, 'meeting-set')
    assert.equal(first?.fills['startsAt'], '2026-12-08T10:00:00Z')
    assert.equal(first?.fills['sequence'], 0)
    assert.equal(first?.fills['place'], 'Example Centre, Room 2')
    assert.equal(first?.fills['link'], `${origin}/mediation/${id}/meeting`)
    assert.deepEqual(new Set(told.map(({ fills }) => fills['isAsked'])), new Set([false]))
    for (const person of [parent, cast.officer])
      await as(person, async (_, matter) =>
        assert.equal(meetingAhead(matter)?.startsAt.toISOString(), '2026-12-08T10:00:00.000Z'),
      )
  })

  it('is moved and cancelled under one uid with a rising sequence, and leaves no fact behind', async () => {
    await setAs(test, cast.adviser, id)
    const moved = await setAs(test, cast.adviser, id, {
      startsAt: new Date('2026-12-10T10:00Z'),
      endsAt: new Date('2026-12-10T12:00Z'),
      today: '2026-11-23',
      toldOn: '2026-11-23',
    })
    assert.equal(moved.became, 'changed')
    assert.deepEqual(await facts(), { mediationNoticeOn: '2026-11-23', mediationMeetingOn: '2026-12-10' })
    assert.equal(await cancel(cast.adviser), 'cancelled')
    assert.deepEqual(await facts(), {})
    const told = (await toldOf(test)).filter(({ person }) => person === parent)
    assert.deepEqual(
      told.map(({ kind, fills }) => [kind, fills['sequence']]),
      [
        ['meeting-set', 0],
        ['meeting-changed', 1],
        ['meeting-cancelled', 2],
      ],
    )
    assert.equal(new Set(told.map(({ fills }) => fills['uid'])).size, 1)
    // Another meeting is another entry of a calendar.
    assert.equal((await setAs(test, cast.adviser, id)).became, 'set')
    assert.deepEqual(await facts(), { mediationNoticeOn: today, mediationMeetingOn: '2026-12-08' })
    const uids = await as(parent, async (_, matter) => meetingsOf(matter).map(({ step }) => step.body.uid))
    assert.equal(new Set(uids).size, 2)
  })

  it('keeps its notice while only the link changes, and begins it anew with date or place', async () => {
    await setAs(test, cast.adviser, id)
    await setAs(test, cast.adviser, id, {
      says: 'Parking behind the house',
      toldOn: '2026-11-30',
      today: '2026-11-30',
    })
    assert.deepEqual(await facts(), { mediationNoticeOn: today, mediationMeetingOn: '2026-12-08' })
    await setAs(test, cast.adviser, id, { place: 'Another room', toldOn: '2026-12-02', today: '2026-12-02' })
    assert.deepEqual(await facts(), { mediationNoticeOn: '2026-12-02', mediationMeetingOn: '2026-12-08' })
    await as(parent, async (_, matter) => {
      const meeting = meetingAhead(matter)
      assert.ok(meeting)
      assert.equal(noticeAsked(matter, meeting, publishedCalendar)?.stands, 'asked')
    })
  })

  it('is set by one of two at once, and the other is told', async () => {
    const seen = await as(cast.adviser, async (_, matter) => asMeetingsStand(matter))
    const first = await setAs(test, cast.adviser, id, { seen })
    assert.equal(first.became, 'set')
    const stale = await setAs(test, cast.adviser, id, { seen, place: 'Elsewhere' })
    assert.equal(stale.became, 'overtaken')
    const at = await as(cast.adviser, async (_, matter) => asMeetingsStand(matter))
    const both = await Promise.all(
      ['A', 'B', 'C'].map((place) => setAs(test, cast.adviser, id, { seen: at, place })),
    )
    assert.deepEqual(both.map(({ became }) => became).sort(), ['changed', 'overtaken', 'overtaken'])
    await as(cast.adviser, async (_, matter) => assert.equal(meetingAhead(matter)?.step.body.sequence, 1))
    // Sent twice, it is kept once.
    const again = await as(cast.adviser, (tx, matter) =>
      setMeeting(tx, matter, { ...newMeeting, id: first.id, seen }),
    )
    assert.equal(again, 'known')
  })

  it('is nobody’s to set, cancel or end but the service’s', async () => {
    for (const person of [parent, cast.officer]) {
      await assert.rejects(setAs(test, person, id), RangeError)
      await assert.rejects(cancel(person), RangeError)
    }
    for (const person of [cast.mediator, cast.nurse, cast.head, await somebody(test, 'A stranger')])
      assert.equal(await test.data.actingAs({ person }, (tx) => caseOfMatter(tx, id)), null)
    // Nobody is told of a meeting that there is not, or of one of others.
    await setAs(test, cast.adviser, id)
    const step = await as(cast.adviser, async (_, matter) => meetingAhead(matter)?.step.id ?? '')
    await toldOf(test)
    const tell = (person: string, of: string, kind = 'meeting-set') =>
      test.data.actingAs({ person }, (tx) =>
        sql`select mediation.tell_of_meeting(${of}::uuid, ${kind}, false, true, 'a@b.example', ${origin})`.execute(
          tx,
        ),
      )
    await tell(cast.nurse, step)
    await tell(cast.adviser, randomUUID())
    await assert.rejects(
      tell(cast.adviser, step, 'case-invitation'),
      (error) => sqlStateOf(error) === '23514',
    )
    assert.deepEqual(await toldOf(test), [])
  })

  it('with short notice is not confirmed until the family agrees, and not when another place is told', async () => {
    const soon = { startsAt: new Date('2026-11-26T10:00Z'), endsAt: new Date('2026-11-26T12:00Z') }
    const { id: step } = await setAs(test, cast.adviser, id, soon)
    assert.deepEqual(new Set((await toldOf(test)).map(({ fills }) => fills['isAsked'])), new Set([true]))
    const stands = () =>
      as(cast.officer, async (_, matter) => {
        const meeting = meetingAhead(matter)
        return meeting === null ? null : noticeAsked(matter, meeting, publishedCalendar)?.stands
      })
    const answer = (person: string, word: 'agrees' | 'refuses', meeting = step, means?: 'telephone') =>
      as(person, (tx, matter) =>
        answerShortNotice(tx, matter, {
          id: randomUUID(),
          meeting,
          word,
          today,
          calendar: publishedCalendar,
          origin,
          ...(means !== undefined && { means }),
        }),
      )
    assert.equal(await stands(), 'asked')
    await assert.rejects(answer(cast.officer, 'agrees'), RangeError)
    await assert.rejects(answer(cast.adviser, 'agrees'), RangeError)
    assert.equal(await answer(parent, 'refuses'), 'answered')
    assert.equal(await stands(), 'refused')
    assert.deepEqual(await toldOf(test), [])
    assert.equal(await answer(parent, 'agrees'), 'answered')
    assert.equal(await stands(), 'confirmed')
    const told = await toldOf(test)
    assert.deepEqual(
      new Set(told.map(({ kind, fills }) => `${kind} ${fills['isAsked']} ${fills['sequence']}`)),
      new Set(['meeting-changed false 0']),
    )
    // What else is said changes nothing of it; another place does.
    const said = await setAs(test, cast.adviser, id, { ...soon, says: 'The lift is out of order' })
    assert.equal(await stands(), 'confirmed')
    assert.equal(await answer(parent, 'refuses'), 'overtaken')
    const moved = await setAs(test, cast.adviser, id, { ...soon, place: 'Another house' })
    assert.equal(await stands(), 'asked')
    assert.equal(await answer(parent, 'agrees', said.id), 'overtaken')
    // Whoever is here answers for themselves; for a family that is not, the service writes down what it said.
    await assert.rejects(answer(cast.adviser, 'agrees', moved.id, 'telephone'), RangeError)
    const admin = await test.session('way_forward_admin')
    await admin.query(`update cases.acting set ended_at = now() where person_id = '${parent}'`)
    assert.equal(await answer(cast.adviser, 'agrees', moved.id, 'telephone'), 'answered')
    assert.equal(await stands(), 'confirmed')
    await as(cast.adviser, async (_, matter) =>
      assert.deepEqual(lastStep(matter, 'short-notice')?.body, { means: 'telephone' }),
    )
    await admin.query(`update cases.acting set ended_at = null where person_id = '${parent}'`)
    assert.equal(await answer(parent, 'refuses', moved.id), 'answered')
    assert.equal(await stands(), 'refused')
    // What the family said itself stays the family’s, also when it is here no more.
    await admin.query(`update cases.acting set ended_at = now() where person_id = '${parent}'`)
    await assert.rejects(answer(cast.adviser, 'agrees', moved.id, 'telephone'), RangeError)
  })

  it('tells a family that is not here by the address that it gave, and no child’s name goes with it', async () => {
    const { id: called } = await calledMatter(test, cast, { told: true })
    await inMatterAs(test, cast.adviser, called, async (tx, matter) => {
      const referral = lastStep(matter, 'referral')
      assert.ok(referral)
      await recordStep(tx, matter, {
        kind: 'referral',
        word: 'service',
        wall: referral.wall,
        onDay: today,
        body: { ...referral.body, email: 'family@example.org', childName: 'Rowan Example' },
        corrects: referral.id,
      })
    })
    await setAs(test, cast.adviser, called, { place: 'Rowan’s school' })
    const told = await toldOf(test)
    const family = told.find(({ email }) => email === 'family@example.org')
    assert.equal(family?.fills['isHere'], false)
    assert.ok(told.length >= 3)
    for (const { fills } of told) {
      assert.equal(fills['place'], null)
      assert.doesNotMatch(JSON.stringify(fills), /Rowan/)
    }
    assert.equal(namesChild('The old rowan house', 'Rowan Example'), true)
    assert.equal(namesChild('Brownan Hall', 'Rowan Example'), false)
    assert.equal(namesChild('Anywhere', null), false)
  })

  it('tells no side that has ended, and nobody who declared an interest', async () => {
    const side = await as(cast.adviser, async (tx) =>
      addSide(tx, {
        matter: id,
        role: 'commissioner',
        organisation: cast.commissioner,
        label: 'board',
        knownAs: null,
      }),
    )
    await setAs(test, cast.adviser, id)
    assert.ok((await toldOf(test)).some(({ person }) => person === cast.nurse))
    await as(cast.adviser, (tx) => endSide(tx, side ?? ''))
    await cancel(cast.adviser)
    assert.ok((await toldOf(test)).every(({ person }) => person !== cast.nurse))
    await as(cast.officer, async (tx, matter) => {
      const council = sideOf(matter, 'authority')
      await sql`select cases.bar(${council?.party ?? null}::uuid, people.me())`.execute(tx)
    })
    await setAs(test, cast.adviser, id)
    assert.deepEqual((await toldOf(test)).map(({ person }) => person).sort(), [cast.adviser, parent].sort())
  })

  it('is written down with who came, counted once, and corrected', async () => {
    await setAs(test, cast.adviser, id)
    assert.equal(await attend('all', '2026-12-07'), 'overtaken')
    assert.equal(await attend('no-council'), 'recorded')
    // The family alone is no meeting of two sides: it is not counted as held until it is corrected, and then once.
    const absent = { what: 'not-attended', word: 'authority', took: null, on: '2026-12-08' }
    const held = { what: 'meeting-held', word: null, took: null, on: '2026-12-08' }
    assert.deepEqual(await tallies(), [absent])
    // Who stayed away is counted as it was last written down, in both directions.
    const back = { ...absent, word: 'taken-back' }
    for (const who of ['all', 'no-council', 'no-council', 'all'] as const)
      assert.equal(await attend(who), 'recorded')
    assert.deepEqual(await tallies(), [absent, held, back, absent, back])
    await as(parent, async (_, matter) => {
      assert.equal(stepsOf(matter, 'attended').length, 1)
      assert.deepEqual(
        new Set(lastStep(matter, 'attended')?.body.people.map(({ was }) => was)),
        new Set(['there']),
      )
      assert.equal(meetingAhead(matter), null)
      assert.equal(mayMeetAgain(matter), false)
    })
    // A meeting of which it is written down who came is neither moved nor cancelled.
    assert.equal((await setAs(test, cast.adviser, id)).became, 'not-now')
    assert.equal(await cancel(cast.adviser), 'overtaken')
  })

  it('is adjourned to a second one, which may be cancelled without touching the first', async () => {
    await setAs(test, cast.adviser, id)
    await attend()
    const adjourn = (says: string | null) =>
      as(cast.adviser, (tx, matter) =>
        adjournMeeting(tx, matter, { id: randomUUID(), seen: asMeetingsStand(matter), says, origin }),
      )
    assert.equal(await adjourn('Speech therapy is left.'), 'adjourned')
    assert.equal(await adjourn(null), 'adjourned')
    assert.equal((await setAs(test, cast.adviser, id)).became, 'not-now')
    assert.equal(await adjourn('Speech therapy is left.'), 'adjourned')
    const second = {
      startsAt: new Date('2026-12-18T10:00Z'),
      endsAt: new Date('2026-12-18T12:00Z'),
      toldOn: '2026-12-08',
      today: '2026-12-08',
    }
    assert.equal((await setAs(test, cast.adviser, id, second)).became, 'set')
    assert.deepEqual(await facts(), { mediationNoticeOn: '2026-12-08', mediationMeetingOn: '2026-12-18' })
    assert.equal(await cancel(cast.adviser), 'cancelled')
    assert.deepEqual(await facts(), { mediationNoticeOn: today, mediationMeetingOn: '2026-12-08' })
    assert.equal(await end('partial'), 'ended')
    assert.equal((await tallies()).filter(({ what }) => what === 'meeting-held').length, 1)
  })

  it('ends once it was held, starts the certificate, is corrected and taken back', async () => {
    assert.equal(await end('not-held', '2026-11-20', today), 'ended')
    assert.deepEqual(await facts(), {})
    assert.equal(await end('taken-back', today, today), 'ended')
    await setAs(test, cast.adviser, id)
    assert.equal(await end('not-held'), 'meeting-ahead')
    await attend()
    await assert.rejects(end('not-held'), RangeError)
    await assert.rejects(end('full', '2026-12-07'), RangeError)
    await assert.rejects(end('full', '2026-12-10', '2026-12-09'), RangeError)
    assert.equal(await end('full'), 'ended')
    const known = { mediationNoticeOn: today, mediationMeetingOn: '2026-12-08' }
    assert.deepEqual(await facts(), { ...known, mediationEndedOn: '2026-12-08' })
    assert.equal(await end('partial', '2026-12-09'), 'ended')
    assert.deepEqual(await facts(), { ...known, mediationEndedOn: '2026-12-09' })
    assert.equal((await setAs(test, cast.adviser, id)).became, 'not-now')
    assert.equal(await end('taken-back'), 'ended')
    assert.deepEqual(await facts(), known)
    assert.equal(await end('taken-back'), 'known')
    assert.deepEqual(
      (await tallies()).filter(({ what }) => what === 'ended').map(({ word }) => word),
      ['not-held', 'taken-back', 'full', 'partial', 'taken-back'],
    )
  })
})
