import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { describe, it } from 'node:test'
import { noDatabase } from '../../../../../proof/database.ts'
import { lastStep } from '../../../../mediation/matter.ts'
import { calledMatter, inMatterAs, withCast } from '../../../../mediation/mediation-of-test.ts'
import { recordStep } from '../../../../mediation/record-step.ts'
import { answerLater, read } from '../../../kit/visit-of.ts'
import { boxesOf, familyMember } from '../../cases/pages-of-test.ts'
import { setMeetingPage } from './set-page.ts'

describe('the page that sets a meeting', { skip: noDatabase }, () => {
  const { test, cast } = withCast()

  it('keeps the child’s name out of the place, which stands in emails', async () => {
    const { id } = await calledMatter(test, cast, { told: true })
    await inMatterAs(test, cast.adviser, id, async (tx, matter) => {
      const referral = lastStep(matter, 'referral')
      assert.ok(referral)
      await recordStep(tx, matter, {
        kind: 'referral',
        word: 'service',
        wall: referral.wall,
        onDay: '2026-11-21',
        body: { ...referral.body, childName: 'Rowan Example' },
        corrects: referral.id,
      })
    })
    const form = {
      once: randomUUID(),
      seen: 'none',
      ...boxesOf('on', '2026-12-08'),
      'on-from': '10am',
      'on-until': '12:30',
      ...boxesOf('told', '2026-11-21'),
      word: 'in-person',
      place: 'Rowan’s school',
    }
    const address = `/mediation/${id}/meeting/set`
    const who = familyMember(cast.adviser)
    const named = read(await answerLater([setMeetingPage(test.data)], address, form, '2026-11-21', who))
    assert.equal(named.status, 400)
    assert.match(named.markup, /must not have the child’s name in it/)
  })
})
