import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '@way-forward/law'
import { readFact } from './read-fact.ts'

const on = day('2026-11-21')
const read = (name: string, given: unknown, kind: Parameters<typeof readFact>[0] = 'council-decision') =>
  readFact(kind, name, given, on)

describe('a fact as somebody says it', () => {
  it('is kept as the text of an event', () => {
    assert.deepEqual(read('noticeSentOn', '2026-11-02'), { value: '2026-11-02' })
    assert.deepEqual(read('appealMadeOn', 'no'), { value: 'no' })
    assert.deepEqual(read('decision', 'refuse-assess'), { value: 'refuse-assess' })
    assert.deepEqual(read('schoolYearOfSixteen', 2027, null), { value: '2027' })
  })

  it('is the same text in whatever order it was chosen', () => {
    assert.deepEqual(read('disputed', ['placement', 'needs']), { value: 'needs,placement' })
    assert.deepEqual(read('disputed', ['needs', 'needs']), { fault: 'cannot-be-read' })
  })

  it('is refused where the law has no such fact or no such answer', () => {
    assert.deepEqual(read('orderedOn', '2026-11-02'), { fault: 'no-such-fact' })
    assert.deepEqual(read('__proto__', 'x'), { fault: 'no-such-fact' })
    assert.deepEqual(read('constructor', 'x'), { fault: 'no-such-fact' })
    assert.deepEqual(read('decision', 'refuse'), { fault: 'cannot-be-read' })
    assert.deepEqual(read('noticeSentOn', '2026-02-30'), { fault: 'cannot-be-read' })
    assert.deepEqual(read('noticeSentOn', 'no'), { fault: 'cannot-be-read' })
    assert.deepEqual(read('noticeSentOn', { day: 1 }), { fault: 'cannot-be-read' })
  })

  it('is asked for where nothing was said', () => {
    for (const given of ['', null, undefined, []])
      assert.deepEqual(read('disputed', given), { fault: 'nothing' })
  })

  it('lies ahead only where it may', () => {
    assert.deepEqual(read('noticeSentOn', '2026-11-21'), { value: '2026-11-21' })
    assert.deepEqual(read('noticeSentOn', '2026-11-22'), { fault: 'ahead' })
    assert.deepEqual(read('certificateIssuedOn', '2026-11-22'), { fault: 'ahead' })
    assert.deepEqual(read('hearingOn', '2027-03-01'), { value: '2027-03-01' })
    assert.deepEqual(read('bornOn', '2026-11-22', null), { fault: 'ahead' })
  })

  it('is not centuries away', () => {
    assert.deepEqual(read('noticeSentOn', '1026-11-02'), { fault: 'far-away' })
    assert.deepEqual(read('hearingOn', '2926-11-02'), { fault: 'far-away' })
    assert.deepEqual(read('schoolYearOfSixteen', 1927, null), { fault: 'far-away' })
    assert.deepEqual(read('bornOn', '2001-11-02', null), { value: '2001-11-02' })
  })
})
