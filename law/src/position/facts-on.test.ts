import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Concern, CouncilDecision } from '../facts.ts'
import { position } from '../position.ts'
import { day } from '../time/day.ts'
import { factsOn } from './facts-on.ts'
import { readFacts } from './read-facts.ts'

function anyConcern(given: Record<string, unknown>): Concern {
  const read = readFacts({ concerns: [given] })
  assert.ok('facts' in read)
  const [first] = read.facts.concerns
  assert.ok(first)
  return first
}

function concern(given: Record<string, unknown>): CouncilDecision {
  return anyConcern({ id: 'letter', kind: 'council-decision', ...given }) as CouncilDecision
}

/** The decision as it was known on a day, and what was left out of it. */
function decisionOn(given: CouncilDecision, iso: string) {
  const found = factsOn(given, day(iso))
  return { ignored: found.ignored, concern: found.concern as CouncilDecision }
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
    const { concern: known, ignored } = decisionOn(whole, '2026-10-13')
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
    assert.equal(decisionOn(whole, '2026-10-14').concern.certificateIssuedOn, day('2026-10-14'))
  })

  test('a notice that was not sent yet has no date', () => {
    const { concern: known, ignored } = decisionOn(whole, '2026-09-30')
    assert.equal(known.noticeSentOn, undefined)
    assert.equal(known.noticeDatedOn, undefined)
    assert.equal(ignored[0]?.fact, 'noticeSentOn')
    const dated = decisionOn(concern({ noticeDatedOn: '2026-10-01' }), '2026-09-30')
    assert.equal(dated.concern.noticeDatedOn, undefined)
    assert.equal(dated.ignored[0]?.fact, 'noticeDatedOn')
  })

  test('a letter that was sent may carry a later date', () => {
    const ahead = concern({ noticeSentOn: '2026-10-01', noticeDatedOn: '2026-10-05' })
    assert.deepEqual(factsOn(ahead, day('2026-10-02')), { concern: ahead, ignored: [] })
  })

  test('what is not known stays so', () => {
    const little = concern({ certificateIssuedOn: '2026-10-14' })
    assert.equal(decisionOn(little, '2026-10-01').concern.appealMadeOn, undefined)
  })

  test('a fact of a later day is noted, and not asked for again', () => {
    const found = position({ person: {}, concerns: [whole] }, day('2026-09-30'))
    assert.equal(found.ignored.length, 4)
    assert.deepEqual(found.unknown, [{ concern: 'letter', fact: 'disputed' }])
  })

  test('a date that lies ahead is a fact today: a hearing, a day that the Tribunal has set', () => {
    const pending = concern({
      appealMadeOn: '2026-10-01',
      responseDirectedFor: '2026-12-01',
      evidenceDirectedFor: '2027-01-10',
      hearingOn: '2027-03-01',
      tribunalDecidedOn: '2027-03-15',
    })
    const { concern: known, ignored } = decisionOn(pending, '2026-11-21')
    assert.equal(known.hearingOn, day('2027-03-01'))
    assert.equal(known.responseDirectedFor, day('2026-12-01'))
    assert.equal(known.tribunalDecidedOn, 'no')
    assert.deepEqual(
      ignored.map(({ fact }) => fact),
      ['tribunalDecidedOn'],
    )
  })

  test('the same for every kind: a day not come is not known, an event not come has not happened', () => {
    const help = anyConcern({
      id: 'school',
      kind: 'help-in-setting',
      awareOn: '2026-10-01',
      complainedOn: '2026-10-05',
    })
    const { concern: known, ignored } = factsOn(help, day('2026-09-30'))
    assert.ok(known.kind === 'help-in-setting')
    assert.equal(known.awareOn, undefined)
    assert.equal(known.complainedOn, 'no')
    assert.deepEqual(
      ignored.map(({ fact, concern: id }) => [id, fact]),
      [
        ['school', 'awareOn'],
        ['school', 'complainedOn'],
      ],
    )
    const move = anyConcern({ id: 'move', kind: 'moving-area', movedOn: '2027-01-02' })
    assert.deepEqual(factsOn(move, day('2026-11-21')), { concern: move, ignored: [] })
  })
})
