import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { day, shift } from '../../time/day.ts'
import { publishedCalendar } from '../../time/working-day.ts'
import { councilIsParty, healthIsParty, settingIsParty } from './agreement-party.ts'
import {
  acknowledgementIsLate,
  childrensStepIsLate,
  earlyYearsAnswerIsLate,
  explanationIsDue,
  panelTimeIsOver,
} from './answer-time.ts'
import { careServiceOf, serviceOf } from './care-service.ts'
import { childrensStageOf } from './childrens-stage.ts'
import { complaintStanding } from './complaint-standing.ts'
import { complaintTimeIsOver } from './complaint-time.ts'
import { disputesPart } from './disputed-care.ts'
import { ombudsmanTimeIsOver } from './ombudsman-time.ts'

/** Whether it is so on the last day, and on the day after. */
const around = (isSo: (iso: string) => boolean, last: string, after: string) => [isSo(last), isSo(after)]

describe('how long an answer may take', () => {
  const calendar = publishedCalendar
  test('is over on the day after the longest time', () => {
    const stage1 = (iso: string) => childrensStepIsLate('stage1', day('2026-12-01'), day(iso), calendar)
    assert.deepEqual(around(stage1, '2026-12-31', '2027-01-01'), [false, true])
    const panel = (iso: string) => panelTimeIsOver(day('2026-10-19'), day(iso), calendar)
    assert.deepEqual(around(panel, '2026-11-16', '2026-11-17'), [false, true])
    const acknowledged = (iso: string) => acknowledgementIsLate(day('2026-12-24'), day(iso), calendar)
    assert.deepEqual(around(acknowledged, '2026-12-31', '2027-01-01'), [false, true])
    const explained = (iso: string) => explanationIsDue(day('2026-08-31'), day(iso))
    assert.deepEqual(around(explained, '2027-02-28', '2027-03-01'), [false, true])
    const nursery = (iso: string) => earlyYearsAnswerIsLate(day('2026-10-24'), day(iso))
    assert.deepEqual(around(nursery, '2026-11-21', '2026-11-22'), [false, true])
  })

  test('is never over where the bank holidays are not known', () => {
    assert.equal(panelTimeIsOver(day('2028-12-20'), day('2030-01-01'), calendar), false)
    assert.equal(panelTimeIsOver(day('2011-12-20'), day('2030-01-01'), calendar), false)
    assert.equal(panelTimeIsOver(day('2028-10-20'), day('2030-01-01'), calendar), true)
    // Twenty working days and what may lie between them are 54 days at most.
    const { from, to } = calendar.holidays
    for (const [received, isOver] of [
      [shift(from, -1), false],
      [from, true],
      [shift(to, -54), true],
      [shift(to, -53), false],
    ] as const)
      assert.equal(panelTimeIsOver(received, day('2030-01-01'), calendar), isOver)
  })
})

describe('how long a family has', () => {
  test('a complaint: 12 months after; the Ombudsman: 12 months beginning with', () => {
    const aware = day('2026-03-10')
    const complaint = (iso: string) => complaintTimeIsOver(aware, day(iso))
    assert.deepEqual(around(complaint, '2027-03-10', '2027-03-11'), [false, true])
    const ombudsman = (iso: string) => ombudsmanTimeIsOver(aware, day(iso))
    assert.deepEqual(around(ombudsman, '2027-03-09', '2027-03-10'), [false, true])
    assert.equal(complaintTimeIsOver(undefined, day('2030-01-01')), false)
    assert.equal(ombudsmanTimeIsOver(undefined, day('2030-01-01')), false)
  })
})

test('where a complaint stands', () => {
  const on = day('2026-11-02')
  assert.equal(complaintStanding({}), 'unknown')
  assert.equal(complaintStanding({ complaintAnsweredOn: 'no' }), 'unknown')
  assert.equal(complaintStanding({ complainedOn: 'no' }), 'not-made')
  assert.equal(complaintStanding({ complainedOn: on }), 'made')
  assert.equal(complaintStanding({ complainedOn: on, complaintAnsweredOn: 'no' }), 'waiting')
  assert.equal(complaintStanding({ complaintAnsweredOn: on }), 'answered')
})

test('how far a children’s complaint has come: by its latest event', () => {
  const on = day('2026-11-02')
  const stage = (given: object) => childrensStageOf({ id: 'care', kind: 'social-care', ...given })
  assert.equal(stage({}), 'not-made')
  assert.equal(stage({ complainedOn: on, stage1AnsweredOn: 'no' }), 'made')
  assert.equal(stage({ complainedOn: on, stage1AnsweredOn: on }), 'stage-1-answered')
  assert.equal(stage({ stage1AnsweredOn: 'no', stage2RequestedOn: on }), 'stage-2-requested')
  assert.equal(stage({ stage2RequestedOn: on, stage2AnsweredOn: on }), 'stage-2-answered')
  assert.equal(stage({ stage2AnsweredOn: on, panelRequestedOn: on }), 'panel-requested')
  assert.equal(stage({ panelRequestedOn: on, panelMetOn: on }), 'panel-met')
  assert.equal(stage({ panelMetOn: on, panelReportedOn: on }), 'panel-reported')
  assert.equal(stage({ panelReportedOn: on, complaintAnsweredOn: on }), 'answered')
})

test('children’s or adults’ social care, on both sides of the 18th birthday', () => {
  const of = (person: object, iso: string) => careServiceOf(person, day(iso))
  const born = { bornOn: day('2008-11-21') }
  assert.equal(of(born, '2026-11-20'), 'childrens')
  assert.equal(of(born, '2026-11-21'), 'adults')
  const leap = { bornOn: day('2008-02-29') }
  assert.equal(of(leap, '2026-02-28'), 'childrens')
  assert.equal(of(leap, '2026-03-01'), 'adults')
  const year = { schoolYearOfSixteen: 2026 }
  assert.equal(of(year, '2027-08-31'), 'childrens')
  assert.equal(of(year, '2027-09-01'), 'between')
  assert.equal(of(year, '2028-08-31'), 'between')
  assert.equal(of(year, '2028-09-01'), 'adults')
  assert.equal(of({ asks: 'child' }, '2026-11-21'), 'childrens')
  assert.equal(of({ asks: 'parent' }, '2026-11-21'), 'unknown')
})

test('the service is what was said, and below 18 the children’s', () => {
  const of = (said: 'childrens' | 'adults' | undefined, iso: string) =>
    serviceOf(said, { bornOn: day('2008-11-21') }, day(iso))
  assert.equal(of(undefined, '2026-11-20'), 'childrens')
  assert.equal(of(undefined, '2026-11-21'), 'unknown')
  assert.equal(of('adults', '2026-11-20'), 'adults')
  assert.equal(of('childrens', '2026-11-21'), 'childrens')
  assert.equal(serviceOf(undefined, {}, day('2026-11-21')), 'unknown')
})

test('who may have made an agreement', () => {
  const parties = (given: object) =>
    [councilIsParty(given), healthIsParty(given), settingIsParty(given)].join(' ')
  assert.equal(parties({}), 'unknown unknown unknown')
  assert.equal(parties({ agreedIn: 'mediation' }), 'unknown unknown no')
  assert.equal(parties({ agreedIn: 'mediation', healthOnly: 'yes' }), 'no yes no')
  assert.equal(parties({ agreedIn: 'mediation', healthOnly: 'no' }), 'yes no no')
  assert.equal(parties({ agreedIn: 'talk' }), 'yes yes yes')
  assert.equal(parties({ agreedIn: 'disagreement-resolution', healthOnly: 'no' }), 'yes no yes')
  assert.equal(parties({ healthOnly: 'yes' }), 'no yes no')
  assert.equal(parties({ healthOnly: 'no' }), 'yes no unknown')
})

test('whether health or social care is in dispute', () => {
  assert.equal(disputesPart({ decision: 'plan', disputed: ['needs', 'health'] }, 'health'), 'yes')
  assert.equal(disputesPart({ decision: 'plan', disputed: ['needs', 'health'] }, 'social-care'), 'no')
  assert.equal(disputesPart({ disputed: ['social-care'] }, 'social-care'), 'yes')
  assert.equal(disputesPart({ decision: 'plan', disputed: [] }, 'health'), 'disputed-unknown')
  for (const decision of ['plan', 'draft-plan', 'proposal-to-amend', 'refuse-amend'] as const)
    assert.equal(disputesPart({ decision }, 'health'), 'disputed-unknown')
  for (const decision of ['refuse-assess', 'refuse-issue', 'refuse-reassess', 'cease'] as const)
    assert.equal(disputesPart({ decision }, 'health'), 'no')
  assert.equal(disputesPart({}, 'health'), 'decision-unknown')
})
