import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CouncilDecision } from '../../facts.ts'
import { day } from '../../time/day.ts'
import { publishedCalendar } from '../../time/working-day.ts'
import {
  commissionersTimeIsOver,
  councilHasNotArranged,
  healthIsInIssue,
  mediationTimeIsOver,
  meetingIsFixed,
  timeToTellCommissionerIsOver,
  whoArrangesMediation,
} from './mediation-clock.ts'

test('the commissioner arranges only where health alone is in issue', () => {
  assert.equal(whoArrangesMediation(['health']), 'commissioner')
  assert.equal(whoArrangesMediation(['health', 'social-care']), 'authority')
  assert.equal(whoArrangesMediation(['needs']), 'authority')
  assert.equal(whoArrangesMediation([]), 'authority')
  assert.equal(whoArrangesMediation(undefined), 'authority')
})

test('health is in issue where it is named', () => {
  assert.equal(healthIsInIssue(['needs', 'health']), true)
  assert.equal(healthIsInIssue(['needs']), false)
  assert.equal(healthIsInIssue(undefined), false)
})

test('WK-32: told on 21 November, arranged by 21 December, over on the day after', () => {
  const told = day('2026-11-21')
  assert.equal(mediationTimeIsOver(undefined, told, day('2026-12-21')), false)
  assert.equal(mediationTimeIsOver(undefined, told, day('2026-12-22')), true)
  assert.equal(mediationTimeIsOver(['health'], told, day('2027-06-01')), false)
})

test('the council has not arranged it: after the 30 days, with nothing fixed, said or ended; never in custody', () => {
  const letter: CouncilDecision = {
    id: 'letter',
    kind: 'council-decision',
    authorityToldOfMediationOn: day('2026-11-21'),
  }
  const isLate = (given: Partial<CouncilDecision>, iso = '2026-12-22') =>
    councilHasNotArranged({ ...letter, ...given }, {}, day(iso))
  assert.equal(isLate({}, '2026-12-21'), false)
  assert.equal(isLate({}), true)
  assert.equal(isLate({ authorityToldOfMediationOn: undefined }), false)
  assert.equal(isLate({ authorityToldOfMediationOn: 'no' }), false)
  assert.equal(isLate({ disputed: ['health'] }), false)
  const earlier = day('2026-12-01')
  for (const fact of [
    'mediationNoticeOn',
    'mediationMeetingOn',
    'adviserToldCannotArrangeOn',
    'mediationEndedOn',
  ] as const)
    assert.equal(isLate({ [fact]: earlier }), false, fact)
  for (const fact of ['mediationNoticeOn', 'adviserToldCannotArrangeOn', 'mediationEndedOn'] as const)
    assert.equal(isLate({ [fact]: 'no' }), true, fact)
  assert.equal(councilHasNotArranged(letter, { detained: 'no' }, day('2026-12-22')), true)
  assert.equal(councilHasNotArranged(letter, { detained: 'yes' }, day('2026-12-22')), false)
  assert.equal(meetingIsFixed(letter), false)
})

test('the commissioner has 30 days from its own day, for health alone', () => {
  const told = day('2026-11-21')
  assert.equal(commissionersTimeIsOver(['health'], told, day('2026-12-21')), false)
  assert.equal(commissionersTimeIsOver(['health'], told, day('2026-12-22')), true)
  assert.equal(commissionersTimeIsOver(['health', 'needs'], told, day('2027-06-01')), false)
})

test('the council has three working days to tell the commissioner', () => {
  const told = day('2026-11-20')
  assert.equal(timeToTellCommissionerIsOver(told, day('2026-11-25'), publishedCalendar), false)
  assert.equal(timeToTellCommissionerIsOver(told, day('2026-11-26'), publishedCalendar), true)
})
