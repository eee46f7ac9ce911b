import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CouncilDecision } from '../../facts.ts'
import { day } from '../../time/day.ts'
import { planContinues } from './plan-continues.ts'

const time = { latestDay: day('2027-01-04') }
const cease: CouncilDecision = { id: 'letter', kind: 'council-decision', decision: 'cease' }

test('a plan that is to end goes on while the time to appeal runs', () => {
  assert.equal(planContinues({ concern: cease, appeal: 'in-time', time }), true)
  assert.equal(planContinues({ concern: cease, appeal: 'no-date', time: null }), true)
  assert.equal(planContinues({ concern: cease, appeal: 'awaiting-certificate', time }), true)
  assert.equal(planContinues({ concern: cease, appeal: 'over', time }), false)
})

test('other decisions end no plan', () => {
  const other: CouncilDecision = { ...cease, decision: 'refuse-amend' }
  assert.equal(planContinues({ concern: other, appeal: 'in-time', time }), false)
  assert.equal(planContinues({ concern: { ...cease, decision: undefined }, appeal: 'in-time', time }), false)
})

test('an appeal that was made in time keeps it until the Tribunal has decided', () => {
  const made: CouncilDecision = { ...cease, appealMadeOn: day('2027-01-04') }
  const decided: CouncilDecision = { ...made, tribunalDecidedOn: day('2027-06-01') }
  assert.equal(planContinues({ concern: made, appeal: 'made', time }), true)
  assert.equal(planContinues({ concern: decided, appeal: 'made', time }), false)
})

test('an appeal that was made late does not, unless it is not known until when there was time', () => {
  const concern: CouncilDecision = { ...cease, appealMadeOn: day('2027-01-05') }
  assert.equal(planContinues({ concern, appeal: 'made', time }), false)
  assert.equal(planContinues({ concern, appeal: 'made', time: { latestDay: 'unknown' } }), true)
  assert.equal(planContinues({ concern, appeal: 'made', time: null }), true)
})
