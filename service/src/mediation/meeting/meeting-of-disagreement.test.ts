import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { publishedCalendar } from '@way-forward/law'
import { noDatabase } from '../../../proof/database.ts'
import { readCase } from '../../cases/read-case.ts'
import { answerAs, familysDisagreement, partsWith } from '../disagreement/disagreement-of-test.ts'
import { calledMatter, inMatterAs, withCast } from '../mediation-of-test.ts'
import { noticeAsked } from './family-is-asked.ts'
import { setAs } from './meeting-of-test.ts'
import { meetingAhead } from './meetings-of-matter.ts'

describe('a meeting', { skip: noDatabase }, () => {
  const { test, cast } = withCast()

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

  it('of a disagreement resolution that a family leaves counts how it ended, though the family says so', async () => {
    const { id, family } = await familysDisagreement(test, cast, partsWith(cast).slice(0, 1))
    await answerAs(test, cast.officer, id, 'authority', 'joins')
    await answerAs(test, family, id, 'family', 'takes-back')
    const admin = await test.session('way_forward_admin')
    const counted = await admin.query<{ word: string; process: string; on: string }>(
      `select word, process, on_day::text as on from mediation.tally
        where matter_id = '${id}' and what = 'ended' and organisation_id = '${cast.service}'`,
    )
    assert.deepEqual(counted, [{ word: 'withdrawn', process: 'disagreement-resolution', on: '2026-11-05' }])
  })
})
