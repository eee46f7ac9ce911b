import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { publishedCalendar } from '@way-forward/law'
import { noDatabase, type TestData, testData } from '../../../proof/database.ts'
import { readCase } from '../../cases/read-case.ts'
import { type Cast, calledMatter, castOf, inMatterAs } from '../mediation-of-test.ts'
import { noticeAsked } from './family-is-asked.ts'
import { setAs } from './meeting-of-test.ts'
import { meetingAhead } from './meetings-of-matter.ts'

describe('a meeting', { skip: noDatabase }, () => {
  let test: TestData
  let cast: Cast
  before(async () => {
    test = await testData()
    cast = await castOf(test)
  })
  after(() => test.close())

  it('of disagreement resolution moves no fact and asks for no notice', async () => {
    const opened = await calledMatter(test, cast, { told: true, process: 'disagreement-resolution' })
    await setAs(test, cast.adviser, opened.id, {
      startsAt: new Date('2026-11-23T10:00Z'),
      endsAt: new Date('2026-11-23T11:00Z'),
    })
    await inMatterAs(test, cast.adviser, opened.id, async (_, matter) => {
      const meeting = meetingAhead(matter)
      assert.ok(meeting)
      assert.equal(noticeAsked(matter, meeting, publishedCalendar), null)
      assert.equal(meeting.step.event, null)
    })
    const events = await test.data.actingAs({ person: cast.adviser, caseId: opened.caseId }, async (tx) =>
      (await readCase(tx, opened.caseId))?.events.filter(({ fact }) => fact.startsWith('mediation')),
    )
    assert.deepEqual(events, [])
  })
})
