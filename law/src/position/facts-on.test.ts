import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { CouncilDecision } from '../facts.ts'
import { position } from '../position.ts'
import { day } from '../time/day.ts'
import { factsOn } from './facts-on.ts'
import { readFacts } from './read-facts.ts'

function concern(given: Record<string, unknown>): CouncilDecision {
  const read = readFacts({ concerns: [{ id: 'letter', kind: 'council-decision', ...given }] })
  assert.ok('facts' in read)
  const [first] = read.facts.concerns
  assert.ok(first)
  return first
}

const whole = concern({
  decision: 'plan',
  noticeSentOn: '2026-10-01',
  noticeDatedOn: '2026-09-29',
  mediationAdviserContactedOn: '2026-10-10',
  certificateIssuedOn: '2026-10-14',
  authorityToldOfMediationOn: 'no',
  appealMadeOn: '2026-11-20',
})

describe('what had happened by a day', () => {
  test('everything, once all of it lies behind', () => {
    assert.deepEqual(factsOn(whole, day('2026-11-20')), { concern: whole, ignored: [] })
  })

  test('an event counts from its own day, and is known not to have happened before', () => {
    const { concern: known, ignored } = factsOn(whole, day('2026-10-13'))
    assert.equal(known.mediationAdviserContactedOn, day('2026-10-10'))
    assert.equal(known.certificateIssuedOn, 'no')
    assert.equal(known.appealMadeOn, 'no')
    assert.equal(known.authorityToldOfMediationOn, 'no')
    assert.deepEqual(
      ignored.map(({ concern: id, fact }) => [id, fact]),
      [
        ['letter', 'certificateIssuedOn'],
        ['letter', 'appealMadeOn'],
      ],
    )
    assert.equal(factsOn(whole, day('2026-10-14')).concern.certificateIssuedOn, day('2026-10-14'))
  })

  test('a notice that was not sent yet has no date', () => {
    const { concern: known, ignored } = factsOn(whole, day('2026-09-30'))
    assert.equal(known.noticeSentOn, undefined)
    assert.equal(known.noticeDatedOn, undefined)
    assert.equal(ignored[0]?.fact, 'noticeSentOn')
    const dated = factsOn(concern({ noticeDatedOn: '2026-10-01' }), day('2026-09-30'))
    assert.equal(dated.concern.noticeDatedOn, undefined)
    assert.equal(dated.ignored[0]?.fact, 'noticeDatedOn')
  })

  test('a letter that was sent may carry a later date', () => {
    const ahead = concern({ noticeSentOn: '2026-10-01', noticeDatedOn: '2026-10-05' })
    assert.deepEqual(factsOn(ahead, day('2026-10-02')), { concern: ahead, ignored: [] })
  })

  test('what is not known stays so', () => {
    const little = concern({ certificateIssuedOn: '2026-10-14' })
    assert.equal(factsOn(little, day('2026-10-01')).concern.appealMadeOn, undefined)
  })

  test('a fact of a later day is noted, and not asked for again', () => {
    const found = position({ person: {}, concerns: [whole] }, day('2026-09-30'))
    assert.equal(found.ignored.length, 4)
    assert.deepEqual(found.unknown, [{ concern: 'letter', fact: 'disputed' }])
  })
})
