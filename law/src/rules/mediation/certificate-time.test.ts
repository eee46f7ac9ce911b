import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { CouncilDecision } from '../../facts.ts'
import { type Day, day } from '../../time/day.ts'
import { publishedCalendar } from '../../time/working-day.ts'
import {
  certificateTimeIsOver,
  certificateTrigger,
  dayOfTrigger,
  triggerOfMediation,
} from './certificate-time.ts'

const concern = (given: Partial<CouncilDecision>): CouncilDecision => ({
  id: 'letter',
  kind: 'council-decision',
  ...given,
})
const first = day('2026-11-20')
const second = day('2026-12-01')

describe('what made the certificate due', () => {
  test('each of the three, and nothing', () => {
    assert.equal(certificateTrigger(concern({}), 'in-time'), null)
    assert.equal(
      certificateTrigger(concern({ adviserToldNoMediationOn: first }), 'in-time'),
      'told-no-mediation',
    )
    assert.equal(
      certificateTrigger(concern({ adviserToldCannotArrangeOn: first }), 'in-time'),
      'cannot-arrange',
    )
    assert.equal(certificateTrigger(concern({ mediationEndedOn: first }), 'in-time'), 'ended')
    assert.equal(certificateTrigger(concern({ mediationEndedOn: 'no' }), 'in-time'), null)
  })

  test('the first of them counts', () => {
    const cannotFirst = concern({ adviserToldCannotArrangeOn: first, mediationEndedOn: second })
    assert.equal(certificateTrigger(cannotFirst, null), 'cannot-arrange')
    assert.equal(dayOfTrigger(cannotFirst, 'cannot-arrange'), first)
    assert.equal(dayOfTrigger(cannotFirst, 'ended'), second)
    const endedFirst = concern({ adviserToldCannotArrangeOn: second, mediationEndedOn: first })
    assert.equal(certificateTrigger(endedFirst, null), 'ended')
    const bothAtOnce = concern({ adviserToldCannotArrangeOn: first, mediationEndedOn: first })
    assert.equal(certificateTrigger(bothAtOnce, null), 'cannot-arrange')
  })

  test('a refusal against what became of mediation: the earlier, and on one day the refusal', () => {
    for (const [fact, trigger] of [
      ['adviserToldCannotArrangeOn', 'cannot-arrange'],
      ['mediationEndedOn', 'ended'],
    ] as const) {
      const found = (refused: Day, mediated: Day) =>
        certificateTrigger(concern({ adviserToldNoMediationOn: refused, [fact]: mediated }), 'in-time')
      assert.equal(found(first, second), 'told-no-mediation')
      assert.equal(found(first, first), 'told-no-mediation')
      assert.equal(found(second, first), trigger)
    }
  })

  test('a refusal does not count after late contact, or where mediation was asked for after it', () => {
    const refused = concern({ adviserToldNoMediationOn: first })
    assert.equal(certificateTrigger(refused, 'late'), null)
    assert.equal(certificateTrigger(refused, 'arguable'), 'told-no-mediation')
    assert.equal(certificateTrigger(concern({ ...refused, authorityToldOfMediationOn: second }), null), null)
    const askedBefore = concern({ adviserToldNoMediationOn: second, authorityToldOfMediationOn: first })
    assert.equal(certificateTrigger(askedBefore, null), 'told-no-mediation')
    assert.equal(dayOfTrigger(askedBefore, 'told-no-mediation'), second)
    const askedThatDay = concern({ adviserToldNoMediationOn: first, authorityToldOfMediationOn: first })
    assert.equal(certificateTrigger(askedThatDay, null), 'told-no-mediation')
    assert.equal(certificateTrigger(concern({ mediationEndedOn: second }), 'late'), 'ended')
  })
})

test('what mediation made due, whatever was said before it', () => {
  const refused = { adviserToldNoMediationOn: day('2026-11-10') }
  assert.equal(triggerOfMediation(concern(refused)), null)
  assert.equal(triggerOfMediation(concern({ ...refused, mediationEndedOn: 'no' })), null)
  assert.equal(triggerOfMediation(concern({ ...refused, mediationEndedOn: first })), 'ended')
  assert.equal(triggerOfMediation(concern({ adviserToldCannotArrangeOn: first })), 'cannot-arrange')
  const both = (cannot: Day, ended: Day) =>
    triggerOfMediation(concern({ adviserToldCannotArrangeOn: cannot, mediationEndedOn: ended }))
  assert.equal(both(first, second), 'cannot-arrange')
  assert.equal(both(second, first), 'ended')
  assert.equal(both(first, first), 'cannot-arrange')
})

test('WK-31: three working days, over on the day after', () => {
  const isOver = (trigger: string, on: string) =>
    certificateTimeIsOver(day(trigger), day(on), publishedCalendar)
  assert.equal(isOver('2026-11-20', '2026-11-25'), false)
  assert.equal(isOver('2026-11-20', '2026-11-26'), true)
  assert.equal(isOver('2026-12-22', '2026-12-29'), false)
  assert.equal(isOver('2026-12-22', '2026-12-30'), true)
  assert.equal(isOver('1990-01-01', '2026-12-30'), false)
})
