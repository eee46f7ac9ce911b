import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../time/day.ts'
import { newAssessmentRequest } from './new-request.ts'

const notice = { first: day('2026-03-02'), second: day('2026-03-04') }

test('after a refusal to assess: now', () => {
  assert.equal(newAssessmentRequest('refuse-assess', notice, day('2026-03-05')), 'now')
})

test('after an assessment: surely six months after the later date of the notice', () => {
  assert.equal(newAssessmentRequest('refuse-issue', notice, day('2026-09-04')), 'six-months')
  assert.equal(newAssessmentRequest('refuse-issue', notice, day('2026-09-05')), 'now')
  assert.equal(newAssessmentRequest('refuse-issue', null, day('2030-01-01')), 'six-months')
})

test('with a plan: not at all, or once it has ended', () => {
  assert.equal(newAssessmentRequest('cease', notice, day('2026-03-05')), 'plan-must-end')
  for (const decision of [
    'plan',
    'refuse-amend',
    'refuse-reassess',
    'draft-plan',
    'proposal-to-amend',
  ] as const)
    assert.equal(newAssessmentRequest(decision, notice, day('2026-03-05')), 'never')
  assert.equal(newAssessmentRequest(undefined, notice, day('2026-03-05')), 'unknown')
})
