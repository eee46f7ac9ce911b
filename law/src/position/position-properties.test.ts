import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { type CouncilDecision, decisions, disputedParts, type Event } from '../facts.ts'
import { position } from '../position.ts'
import type { Position, RouteFinding, RouteId } from '../rule.ts'
import { appealIsMade } from '../rules/appeal/appeal-progress.ts'
import { type Day, day, isoOf, shift } from '../time/day.ts'
import { monthsAfter, monthsStartingWith } from '../time/period.ts'

const start = day('2026-01-01')
const anyDay = fc.integer({ min: 0, max: 700 }).map((days) => shift(start, days))
const maybeDay = fc.option(anyDay, { nil: undefined })
const event: fc.Arbitrary<Event> = fc.oneof(anyDay, fc.constant('no' as const), fc.constant(undefined))

function rarely(days: fc.Arbitrary<Event>): fc.Arbitrary<Event> {
  return fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: days })
}

const anyConcern: fc.Arbitrary<CouncilDecision> = fc.record({
  id: fc.constant('letter'),
  kind: fc.constant('council-decision' as const),
  decision: fc.option(fc.constantFrom(...decisions), { nil: undefined }),
  noticeDatedOn: maybeDay,
  noticeSentOn: maybeDay,
  disputed: fc.option(fc.subarray([...disputedParts]), { nil: undefined }),
  mediationAdviserContactedOn: event,
  certificateIssuedOn: event,
  authorityToldOfMediationOn: event,
  appealMadeOn: event,
  // Most appeals are not so far yet.
  authorityReceivedAppealOn: rarely(event),
  tribunalDecidedOn: rarely(event),
  permissionRefusedOn: rarely(event),
})

const routeOf = (found: Position, id: RouteId): RouteFinding => {
  const route = found.routes.find((each) => each.id === id)
  assert.ok(route, id)
  return route
}
/** The appeal was pending and is no more. */
const isDecided = (found: Position) => routeOf(found, 'appeal-continues').state === 'closed'
const statesOf = (found: Position) => found.routes.map(({ id, state }) => `${id} ${state}`).join('\n')

describe('whatever the facts about a decision', () => {
  test('no two routes contradict each other', () => {
    fc.assert(
      fc.property(anyConcern, anyDay, (concern, on) => {
        const found = position({ person: {}, concerns: [concern] }, on)
        const appeal = routeOf(found, 'appeal').state
        const late = routeOf(found, 'appeal-late').state
        const leave = routeOf(found, 'appeal-leave-without-certificate').state
        const pending = routeOf(found, 'appeal-continues').state
        const recommendations = routeOf(found, 'appeal-recommendations').state
        const date = found.dates.find(({ kind }) => kind === 'appeal')

        // Never two ways shut at once: what is closed has the late route open, is pending, or is decided.
        if (appeal === 'closed') assert.ok(late === 'open' || pending === 'open' || isDecided(found))
        if (isDecided(found)) assert.notEqual(routeOf(found, 'upper-tribunal-appeal').state, 'does-not-apply')
        else assert.notEqual(routeOf(found, 'upper-tribunal-appeal').state, 'open')
        if (appeal === 'not-yet') assert.equal(late, 'not-yet')
        if (appeal === 'does-not-apply') assert.equal(late, 'does-not-apply')
        // Both open only between the two readings.
        if (appeal === 'open') {
          assert.ok(date)
          assert.equal(late, on > date.lastDay ? 'open' : 'not-yet')
        }
        if (pending === 'open' || isDecided(found))
          assert.deepEqual([appeal, late, leave], ['closed', 'closed', 'closed'])
        if (leave === 'open') assert.notEqual(pending, 'open')
        if (recommendations === 'open') assert.ok(appeal === 'open' || pending === 'open')
        if (routeOf(found, 'draft-plan-representations').state === 'open') assert.notEqual(appeal, 'open')
      }),
      { numRuns: 3000 },
    )
  })

  test('an appeal is refused only after every reading of the law', () => {
    fc.assert(
      fc.property(anyConcern, anyDay, (concern, on) => {
        const found = position({ person: {}, concerns: [concern] }, on)
        if (routeOf(found, 'appeal').state !== 'closed' || appealIsMade(concern)) return
        const given = [concern.noticeSentOn, concern.noticeDatedOn].filter((each) => each !== undefined)
        assert.ok(given.length > 0)
        for (const notice of given) assert.ok(on > monthsAfter(notice, 2), isoOf(on))
        const issued = concern.certificateIssuedOn
        if (typeof issued === 'number' && issued <= on && given.every((notice) => issued >= notice))
          assert.ok(on > monthsAfter(issued, 1), isoOf(on))
      }),
      { numRuns: 3000 },
    )
  })

  test('a state changes overnight only where some date passes', () => {
    fc.assert(
      fc.property(anyConcern, anyDay, (concern, on) => {
        const today = position({ person: {}, concerns: [concern] }, on)
        const tomorrow = position({ person: {}, concerns: [concern] }, shift(on, 1))
        if (statesOf(today) === statesOf(tomorrow)) return
        assert.ok(somethingPasses(concern, on, today, tomorrow), `${isoOf(on)}\n${statesOf(today)}`)
      }),
      { numRuns: 3000 },
    )
  })
})

/** Whether an event of the next day, or a last day of this one, can have changed something. */
function somethingPasses(concern: CouncilDecision, on: Day, today: Position, tomorrow: Position): boolean {
  const events = Object.values(concern).filter((each) => typeof each === 'number')
  if (events.includes(shift(on, 1))) return true
  const notices = [concern.noticeSentOn, concern.noticeDatedOn].filter((each) => each !== undefined)
  const lastDays = [
    ...today.dates.flatMap(({ lastDay, laterDay }) => [lastDay, laterDay]),
    ...tomorrow.dates.flatMap(({ lastDay, laterDay }) => [lastDay, laterDay]),
    // Two months for the adviser, three for the court, six for a new request, twelve for the Ombudsman.
    ...notices.flatMap((notice) => [2, 3, 6].map((months) => monthsAfter(notice, months))),
    ...notices.map((notice) => monthsStartingWith(notice, 12)),
  ]
  return lastDays.includes(on)
}
