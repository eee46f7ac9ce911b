import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../time/day.ts'
import { recommendationsPossible } from './recommendations.ts'

const today = day('2026-11-21')
const notice = (first: string, second = first) => ({ first: day(first), second: day(second) })

test('never on a refusal to assess', () => {
  assert.equal(recommendationsPossible('refuse-assess', notice('2026-01-01'), today), 'no-on-this-decision')
})

test('from 3 April 2018', () => {
  assert.equal(recommendationsPossible('plan', notice('2018-04-02'), today), 'too-early')
  assert.equal(recommendationsPossible('plan', notice('2018-04-03'), today), 'yes')
  assert.equal(recommendationsPossible('plan', notice('2018-04-02', '2018-04-03'), today), 'doubted')
})

test('on a refusal to re-assess too, and where the date is not known', () => {
  assert.equal(recommendationsPossible('refuse-reassess', notice('2026-01-01'), today), 'yes')
  assert.equal(recommendationsPossible('cease', null, today), 'yes')
})

test('on a day before the power began nothing that is known can carry them', () => {
  assert.equal(recommendationsPossible('plan', null, day('2018-04-02')), 'too-early')
  assert.equal(recommendationsPossible('refuse-assess', null, day('2018-04-02')), 'too-early')
  assert.equal(recommendationsPossible('plan', null, day('2018-04-03')), 'yes')
})
