import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../time/day.ts'
import { recommendationsPossible } from './recommendations.ts'

const notice = (first: string, second = first) => ({ first: day(first), second: day(second) })

test('never on a refusal to assess', () => {
  assert.equal(recommendationsPossible('refuse-assess', notice('2026-01-01')), 'no-on-this-decision')
})

test('from 3 April 2018', () => {
  assert.equal(recommendationsPossible('plan', notice('2018-04-02')), 'too-early')
  assert.equal(recommendationsPossible('plan', notice('2018-04-03')), 'yes')
  assert.equal(recommendationsPossible('plan', notice('2018-04-02', '2018-04-03')), 'doubted')
})

test('on a refusal to re-assess too, and where the date is not known', () => {
  assert.equal(recommendationsPossible('refuse-reassess', notice('2026-01-01')), 'yes')
  assert.equal(recommendationsPossible('cease', null), 'yes')
})
