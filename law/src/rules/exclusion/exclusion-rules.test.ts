import assert from 'node:assert/strict'
import { test } from 'node:test'
import { settings } from '../../facts.ts'
import { day } from '../../time/day.ts'
import { governorsDuty, hasGovernorsForExclusions } from './governors-duty.ts'
import { isTakenBack, lastDecisionOn } from './last-decision.ts'

test('why the governors must consider an exclusion', () => {
  assert.equal(governorsDuty({}), 'unknown')
  assert.equal(governorsDuty({ exclusion: 'permanent', daysOutThisTerm: 'up-to-5' }), 'permanent')
  const suspension = { exclusion: 'suspension' } as const
  assert.equal(governorsDuty({ ...suspension, daysOutThisTerm: 'over-15' }), 'over-15')
  assert.equal(governorsDuty({ ...suspension, losesExam: 'yes' }), 'loses-exam')
  assert.equal(governorsDuty({ ...suspension, daysOutThisTerm: '6-to-15' }), 'unknown')
  assert.equal(governorsDuty({ ...suspension, losesExam: 'no' }), 'unknown')
  assert.equal(governorsDuty({ ...suspension, daysOutThisTerm: '6-to-15', losesExam: 'no' }), '6-to-15')
  assert.equal(governorsDuty({ ...suspension, daysOutThisTerm: '6-to-15', losesExam: 'yes' }), 'loses-exam')
  assert.equal(governorsDuty({ ...suspension, daysOutThisTerm: 'up-to-5', losesExam: 'no' }), 'none')
})

test('the settings of which the rules that were read speak', () => {
  assert.deepEqual(settings.filter(hasGovernorsForExclusions), [
    'maintained-school',
    'academy',
    'pupil-referral-unit',
    'maintained-nursery-school',
  ])
  assert.equal(hasGovernorsForExclusions(undefined), true)
})

test('the last decision is the panel’s, then the governors’', () => {
  const governors = day('2026-10-01')
  const panel = day('2026-11-01')
  assert.equal(lastDecisionOn({}), undefined)
  assert.equal(lastDecisionOn({ governorsDecidedOn: 'no', panelDecidedOn: 'no' }), undefined)
  assert.equal(lastDecisionOn({ governorsDecidedOn: governors, panelDecidedOn: 'no' }), governors)
  assert.equal(lastDecisionOn({ governorsDecidedOn: governors, panelDecidedOn: panel }), panel)
})

test('a pupil is taken back once the governors have decided', () => {
  assert.equal(isTakenBack({ reinstated: 'yes' }), true)
  assert.equal(isTakenBack({ reinstated: 'yes', governorsDecidedOn: day('2026-10-01') }), true)
  assert.equal(isTakenBack({ reinstated: 'yes', governorsDecidedOn: 'no' }), false)
  assert.equal(isTakenBack({ reinstated: 'no', governorsDecidedOn: day('2026-10-01') }), false)
  assert.equal(isTakenBack({}), false)
})
