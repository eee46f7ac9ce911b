import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../time/day.ts'
import { reviewStage } from './review-stage.ts'

const proposalOn = day('2026-11-30')

test('after a proposal only a later letter ends the review', () => {
  assert.equal(reviewStage({ proposalOn }), 'proposed')
  assert.equal(reviewStage({ proposalOn, decidedOn: 'no' }), 'proposed')
  assert.equal(reviewStage({ proposalOn, decidedOn: proposalOn }), 'proposed')
  assert.equal(reviewStage({ proposalOn, decidedOn: day('2026-11-29') }), 'proposed')
  assert.equal(reviewStage({ proposalOn, decidedOn: day('2026-12-01') }), 'finished')
})

test('without a proposal any decision ends it', () => {
  assert.equal(reviewStage({ proposalOn: 'no', decidedOn: proposalOn }), 'finished')
  assert.equal(reviewStage({ decidedOn: proposalOn }), 'finished')
  assert.equal(reviewStage({ proposalOn: 'no', decidedOn: 'no' }), 'waiting')
  assert.equal(reviewStage({ proposalOn: 'no' }), 'waiting')
  assert.equal(reviewStage({ decidedOn: 'no' }), 'unknown')
  assert.equal(reviewStage({}), 'unknown')
})
