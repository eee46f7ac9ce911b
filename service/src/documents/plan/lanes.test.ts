import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  day,
  type Position,
  position,
  publishedCalendar,
  type RouteFinding,
  type RouteId,
  readAnswers,
  situations,
} from '@way-forward/law'
import { type Clock, clockOf, deadlineOfRoute, type Lane, laneOf, untilOf } from './lanes.ts'
import { timelineOf } from './timeline-moments.ts'

interface Drawn {
  readonly found: Position
  readonly clock: Clock
  readonly findingOf: (id: RouteId) => RouteFinding
  readonly laneTo: (id: RouteId) => Lane
}

function drawn(query: string, iso = '2026-11-21'): Drawn {
  const on = day(iso)
  const { facts } = readAnswers(new URLSearchParams(query))
  const found = position(facts, on, publishedCalendar)
  const [concern] = facts.concerns
  assert.ok(concern)
  const timeline = timelineOf(concern, found, on)
  assert.ok(timeline)
  const clock = clockOf(timeline, on)
  const findingOf = (id: RouteId) => {
    const finding = found.routes.find((each) => each.id === id)
    assert.ok(finding, id)
    return finding
  }
  return { found, clock, findingOf, laneTo: (id) => laneOf(findingOf(id), found, clock) }
}

const refusal = 'd=ra&l=2026-11-03&a=x&m=x&t=x'

test('a route that is open ends on its last day, and what can be used without one runs on', () => {
  const { laneTo, clock } = drawn(refusal)
  const adviser = laneTo('mediation-advice')
  assert.equal(adviser.last, clock.placeOf(day('2027-01-03')))
  assert.deepEqual(
    adviser.stretches.map(({ kind }) => kind),
    ['open', 'shut'],
  )
  assert.deepEqual(laneTo('informal-discussion'), {
    last: null,
    stretches: [{ from: 0, to: 100, kind: 'open' }],
  })
})

test('where something comes first the bar says so', () => {
  const [stretch] = drawn(refusal).laneTo('appeal').stretches
  assert.equal(stretch?.kind, 'after')
})

test('a late appeal opens where the appeal ends, and says from when', () => {
  const { laneTo, findingOf, found, clock } = drawn(refusal)
  const late = laneTo('appeal-late')
  assert.deepEqual(late.stretches, [
    { from: 0, to: clock.placeOf(day('2027-01-04')), kind: 'shut' },
    { from: clock.placeOf(day('2027-01-04')), to: 100, kind: 'open' },
  ])
  assert.equal(untilOf(findingOf('appeal-late'), found), 'opens after Mon 4 January 2027')
})

test('between the two readings the bar is arguable, and the words name the later one', () => {
  const { laneTo, findingOf, found } = drawn(
    'd=ra&l=2026-11-03&s=2026-11-10&a=2026-12-01&c=2026-12-04&t=x',
    '2027-01-06',
  )
  assert.ok(laneTo('appeal').stretches.some(({ kind }) => kind === 'arguable'))
  assert.match(untilOf(findingOf('appeal'), found), /^on the later reading until /)
})

test('the end of the two months is no last day while the month from the certificate is still to start', () => {
  const { findingOf, found } = drawn('d=ra&l=2026-11-21&a=2027-01-10&c=2027-01-29&t=x', '2027-01-25')
  assert.equal(deadlineOfRoute(findingOf('appeal'), found), null)
  assert.equal(untilOf(findingOf('appeal'), found), '')
})

test('an unknown route is drawn as unknown from end to end', () => {
  const { found, clock } = drawn('d=pl&l=2026-11-03&p=u&a=x&m=x&t=x')
  const unknown = found.routes.filter(({ state }) => state === 'unknown')
  assert.ok(unknown.length > 0)
  for (const each of unknown) {
    assert.deepEqual(laneOf(each, found, clock).stretches, [{ from: 0, to: 100, kind: 'unknown' }])
  }
})

test('of every situation each lane fills the clock without a gap, and no day stands outside it', () => {
  for (const situation of situations) {
    const on = day('2026-11-21')
    const { facts } = readAnswers(new URLSearchParams(situation.address(on)))
    const found = position(facts, on, publishedCalendar)
    for (const concern of facts.concerns) {
      const timeline = timelineOf(concern, found, on)
      if (timeline === null) continue
      const clock = clockOf(timeline, on)
      assert.ok(clock.today >= 0 && clock.today <= 100, situation.id)
      for (const finding of found.routes.filter((each) => each.concern === concern.id)) {
        const { stretches, last } = laneOf(finding, found, clock)
        let at = 0
        for (const { from, to } of stretches) {
          assert.equal(from, at, `${situation.id} ${finding.id}`)
          assert.ok(to > from)
          at = to
        }
        assert.equal(at, 100, `${situation.id} ${finding.id}`)
        assert.ok(last === null || (last >= 0 && last <= 100))
      }
    }
  }
})
