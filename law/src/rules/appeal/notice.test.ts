import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CouncilDecision } from '../../facts.ts'
import { day } from '../../time/day.ts'
import { noticeOf } from './notice.ts'

const early = day('2026-11-03')
const late = day('2026-11-05')
const of = (noticeDatedOn: typeof early | undefined, noticeSentOn: typeof early | undefined) =>
  noticeOf({ noticeDatedOn, noticeSentOn } as CouncilDecision)

test('the earlier and the later of the two dates, whichever is which', () => {
  assert.deepEqual(of(early, late), { first: early, second: late })
  assert.deepEqual(of(late, early), { first: early, second: late })
})

test('one date stands for both, and none is none', () => {
  assert.deepEqual(of(early, undefined), { first: early, second: early })
  assert.deepEqual(of(undefined, late), { first: late, second: late })
  assert.equal(of(undefined, undefined), null)
})
