import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { beforeEach, describe, it } from 'node:test'
import { day, publishedCalendar } from '@way-forward/law'
import { noDatabase } from '../../../proof/database.ts'
import type { Accounts } from '../../web/kit/accounts.ts'
import { visitorOf } from '../../web/pages/cases/pages-of-test.ts'
import { meetingPages } from '../../web/pages/mediation/meeting/pages.ts'
import { recordSaid } from '../advice/record-conversation.ts'
import { lastStep, stepsOf } from '../matter.ts'
import { readerOf, stateOf } from '../matter-state.ts'
import { inMatterAs, parentsMatter, withCast } from '../mediation-of-test.ts'
import { recordStep } from '../record-step.ts'
import { wallOfMatter } from '../walls-of-matter.ts'
import { origin, setAs, today, toldOf } from './meeting-of-test.ts'
import { asMeetingsStand } from './meetings-of-matter.ts'
import { sayNoMeeting } from './say-no-meeting.ts'

describe('a family that wants no mediation', { skip: noDatabase }, () => {
  const { test, cast } = withCast()
  let id: string
  let parent: string
  beforeEach(async () => {
    ;({ id, parent } = await parentsMatter(test, cast))
    await as(cast.adviser, async (tx, matter) =>
      recordStep(tx, matter, {
        kind: 'authority-told',
        word: 'by-service',
        wall: wallOfMatter(matter, { use: 'matter' }) ?? '',
        onDay: '2026-11-10',
        body: { means: 'email' },
      }),
    )
    await toldOf(test)
  })

  const as = <T>(person: string, work: Parameters<typeof inMatterAs<T>>[3]) =>
    inMatterAs(test, person, id, work)
  const chooses = (word: 'no-mediation' | 'mediate') =>
    as(parent, (tx, matter) =>
      recordSaid(tx, matter, 'choice', {
        word,
        onDay: today,
        body: { means: 'online', words: 'a secret reason' },
      }),
    )
  const sayNone = (person = cast.adviser, step: { id?: string; seen?: string } = {}) =>
    as(person, (tx, matter) =>
      sayNoMeeting(tx, matter, {
        id: randomUUID(),
        seen: asMeetingsStand(matter),
        today,
        origin,
        ...step,
      }),
    )
  const stands = (person: string, on = today) =>
    as(person, async (_, matter) => {
      const { stage, next } = stateOf(matter, readerOf(matter), day(on), publishedCalendar)
      return `${stage} ${next?.what ?? '-'}`
    })

  it('leaves nobody behind: with one press the meeting is cancelled, it ended, and the council’s time with it', async () => {
    await setAs(test, cast.adviser, id)
    await toldOf(test)
    await chooses('no-mediation')
    assert.equal(await stands(cast.officer), 'dated meeting')
    assert.equal(await sayNone(), 'said')
    assert.deepEqual(
      (await toldOf(test)).map(({ kind, person, fills }) => [kind, person, fills['sequence']]).sort(),
      [cast.adviser, cast.officer, parent].map((person) => ['meeting-cancelled', person, 1]).sort(),
    )
    // Long after the 30 days the council is asked for nothing, and knows nothing of what was chosen.
    assert.equal(await stands(cast.officer, '2027-02-01'), 'closed -')
    await as(cast.officer, async (_, matter) => {
      assert.deepEqual(
        [lastStep(matter, 'ended')?.word, lastStep(matter, 'meeting')?.word],
        ['not-held', 'cancelled'],
      )
      assert.deepEqual(stepsOf(matter, 'choice'), [])
      assert.doesNotMatch(JSON.stringify(matter), /no-mediation|secret reason/)
    })
    assert.equal(await sayNone(), 'known')
    const admin = await test.session('way_forward_admin')
    const counted = await admin.query<{ word: string }>(
      `select word from mediation.tally where matter_id = '${id}' and what = 'ended' and organisation_id = '${cast.service}'`,
    )
    assert.deepEqual(counted, [{ word: 'not-held' }])
  })

  it('is said by the service alone, once, only while the family wants none, and not over somebody’s head', async () => {
    assert.equal(await sayNone(), 'known')
    await chooses('mediate')
    assert.equal(await sayNone(), 'known')
    await chooses('no-mediation')
    for (const person of [parent, cast.officer]) await assert.rejects(sayNone(person), RangeError)
    const seen = await as(cast.adviser, async (_, matter) => asMeetingsStand(matter))
    await setAs(test, cast.adviser, id)
    assert.equal(await sayNone(cast.adviser, { seen }), 'overtaken')
    const both = await Promise.all([sayNone(), sayNone()])
    assert.deepEqual(both.toSorted(), ['known', 'said'])
  })

  it('is offered on the page of the meeting to the service, and to nobody else', async () => {
    const pages = meetingPages(test.data, {} as Accounts)
    const page = (person: string) => visitorOf(pages, person, today)
    const address = `/mediation/${id}/meeting`
    assert.equal((await page(cast.adviser).get(`${address}/none`)).status, 404)
    await chooses('no-mediation')
    assert.match((await page(cast.adviser).get(address)).markup, /The family does not want mediation/)
    for (const person of [parent, cast.officer]) {
      assert.doesNotMatch((await page(person).get(address)).markup, /does not want mediation|meeting\/none/)
      assert.equal((await page(person).get(`${address}/none`)).status, 404)
      assert.equal((await page(person).post(`${address}/none`, {})).status, 404)
    }
    const { markup } = await page(cast.adviser).get(`${address}/none`)
    const field = (name: string) => new RegExp(`name="${name}" value="([^"]+)"`).exec(markup)?.[1] ?? ''
    const form = { once: field('once'), seen: field('seen') }
    assert.equal((await page(cast.adviser).post(`${address}/none`, form)).status, 303)
    assert.equal((await page(cast.adviser).post(`${address}/none`, form)).status, 303)
    assert.match((await page(cast.officer).get(address)).markup, /No meeting was held/)
    assert.equal(await stands(cast.officer), 'closed -')
    // Who changes their mind is told of on the same page.
    await chooses('mediate')
    assert.equal(await stands(cast.adviser), 'advising open-again')
    assert.match((await page(cast.adviser).get(address)).markup, /said since then that it wants mediation/)
    assert.doesNotMatch((await page(cast.officer).get(address)).markup, /wants mediation/)
  })
})
