import assert from 'node:assert/strict'
import { test } from 'node:test'
import { concernKinds } from '../facts.ts'
import { position } from '../position.ts'
import { workedExample, workedFacts } from '../schema/worked-examples.ts'
import { day, shift } from '../time/day.ts'
import { positionJson } from './position-json.ts'
import { positionResultOf } from './position-result.ts'
import { readFacts } from './read-facts.ts'

function same(json: unknown, on: string): void {
  const read = readFacts(json)
  assert.ok('facts' in read)
  for (let today = day(on), end = shift(today, 400); today < end; today = shift(today, 37)) {
    const found = position(read.facts, today)
    const expected = JSON.stringify(positionResultOf(found))
    // Twice: what is remembered from the first time must be as good.
    assert.equal(positionJson(found), expected)
    assert.equal(positionJson(found), expected)
  }
}

test('a position is written as JSON.stringify writes it, for every kind and on many days', () => {
  for (const kind of concernKinds) same(workedFacts(kind), workedExample(kind).on)
})

test('several concerns, a person, facts that disagree and facts that lie ahead', () => {
  same(
    {
      person: { asks: 'child', schoolYearOfSixteen: 2028, detained: 'no' },
      concerns: [
        { id: 'a-1', kind: 'records', requestedOn: '2027-03-01' },
        { id: 'b', kind: 'transport', refusedOn: '2026-11-02', reviewAskedOn: '2026-10-01' },
        { id: 'c', kind: 'exclusion', exclusion: 'permanent', excludedOn: '2026-11-10' },
        { id: 'd', kind: 'council-decision' },
      ],
    },
    '2026-11-21',
  )
})
