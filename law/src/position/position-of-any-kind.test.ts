import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import {
  type Concern,
  type ConcernKind,
  concernFacts,
  concernKinds,
  type Fact,
  type Facts,
  type Person,
  personFacts,
} from '../facts.ts'
import { position } from '../position.ts'
import { provisionOf, type RuleId } from '../provisions.ts'
import { routes } from '../routes/routes.ts'
import type { Position, RouteFinding } from '../rule.ts'
import { type Day, day, isoOf, shift } from '../time/day.ts'
import { monthsAfter, monthsStartingWith } from '../time/period.ts'
import { rulesOfPerson } from './whose-route.ts'

const recent = daysFrom('2026-01-01', 700)
const sinceTheLaw = daysFrom('2014-09-01', 4800)

function daysFrom(iso: string, count: number): fc.Arbitrary<Day> {
  const start = day(iso)
  return fc.integer({ min: 0, max: count }).map((days) => shift(start, days))
}

/** Any value that a fact can have, and that nobody has said it. */
function anyValue(fact: Fact, days: fc.Arbitrary<Day>): fc.Arbitrary<unknown> {
  switch (fact.type) {
    case 'choice':
      return fc.option(fc.constantFrom(...(fact.options as readonly string[])), { nil: undefined })
    case 'choices':
      return fc.option(fc.subarray([...(fact.options as readonly string[])]), { nil: undefined })
    case 'event':
      return fc.oneof(days, days, fc.constant('no'), fc.constant(undefined))
    case 'day':
      return fc.option(days, { nil: undefined })
    case 'year':
      return fc.option(fc.integer({ min: 2025, max: 2028 }), { nil: undefined })
  }
}

function anyValues(facts: Readonly<Record<string, Fact>>, days: fc.Arbitrary<Day>) {
  return fc.record(
    Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, anyValue(fact, days)])),
  )
}

function anyConcern(kind: ConcernKind, days: fc.Arbitrary<Day>): fc.Arbitrary<Concern> {
  return anyValues(concernFacts[kind], days).map(
    (values) => ({ id: kind, kind, ...values }) as unknown as Concern,
  )
}

const bornOn = daysFrom('2004-01-01', 8000)
const anyPerson = anyValues(personFacts, bornOn) as fc.Arbitrary<Person>
const ordinaryPerson: fc.Arbitrary<Person> = fc.constant({})

const sameFinding = (one: RouteFinding, other: RouteFinding) => JSON.stringify(one) === JSON.stringify(other)
const statesOf = (found: Position) => found.routes.map(({ id, state }) => `${id} ${state}`).join('\n')
const reasonsOf = ({ why, first }: RouteFinding) => (first === null ? why : [...why, first])
const wasSaid = (code: string, found: Position) => found.warnings.some((each) => each.code === code)

describe('whatever the concern', () => {
  for (const kind of concernKinds) {
    test(`${kind}: each route one finding with a reason, a need where it is unknown, nothing first where it does not apply`, () => {
      fc.assert(
        fc.property(
          anyConcern(kind, recent),
          fc.oneof(ordinaryPerson, anyPerson),
          recent,
          (concern, person, on) => {
            const found = position({ person, concerns: [concern] }, on)
            assert.deepEqual(
              found.routes.map(({ id }) => id),
              routes.map(({ description }) => description.id),
            )
            for (const finding of found.routes) {
              const { id, state, why, needs, first } = finding
              assert.ok(why.length > 0, id)
              for (const { say, rule } of reasonsOf(finding)) {
                assert.match(say, /^[A-Z].+\.$/s, id)
                assert.ok(provisionOf(rule), rule)
              }
              if (state === 'unknown') assert.ok(needs.length > 0, `${id} does not say what it needs`)
              if (state === 'does-not-apply') assert.equal(first, null, id)
              for (const fact of needs)
                assert.ok(
                  Object.hasOwn(concernFacts[kind], fact) || Object.hasOwn(personFacts, fact),
                  `${id} needs ${fact}, which nobody can say of this concern`,
                )
            }
            for (const { rule, facts } of found.warnings) {
              assert.ok(provisionOf(rule), rule)
              for (const fact of facts)
                assert.ok(Object.hasOwn(concernFacts[kind], fact) || Object.hasOwn(personFacts, fact), fact)
            }
            for (const { lastDay, laterDay, concern: id } of found.dates) {
              assert.equal(id, kind)
              if (laterDay !== null) assert.ok(laterDay > lastDay)
            }
          },
        ),
        { numRuns: 300 },
      )
    })

    test(`${kind}: a state changes overnight only where some date passes`, () => {
      fc.assert(
        fc.property(anyConcern(kind, recent), recent, (concern, on) => {
          const facts = { person: {}, concerns: [concern] }
          const today = position(facts, on)
          const tomorrow = position(facts, shift(on, 1))
          if (statesOf(today) === statesOf(tomorrow)) return
          assert.ok(
            daysThatPass(concern, [today, tomorrow]).has(on),
            `${isoOf(on)}\n${changed(today, tomorrow)}`,
          )
        }),
        { numRuns: 500 },
      )
    })

    test(`${kind}: a fact that no rule of a route names never changes that route`, () => {
      const names = Object.keys(concernFacts[kind])
      const change = fc
        .constantFrom(...names)
        .chain((name) =>
          anyValue((concernFacts[kind] as Readonly<Record<string, Fact>>)[name] as Fact, recent).map(
            (value) => [name, value] as const,
          ),
        )
      fc.assert(
        fc.property(anyConcern(kind, recent), change, recent, (concern, [name, value], on) => {
          const one = position({ person: {}, concerns: [concern] }, on)
          const other = position({ person: {}, concerns: [{ ...concern, [name]: value } as Concern] }, on)
          // What cannot be true is left out, with a warning: then another fact changes too.
          if (wasSaid('facts-disagree', one) || wasSaid('facts-disagree', other)) return
          assertNamed(one, other, name)
        }),
        { numRuns: 1000 },
      )
    })

    test(`${kind}: every sentence stands on a rule that is in force on the day`, () => {
      fc.assert(
        fc.property(anyConcern(kind, sinceTheLaw), sinceTheLaw, (concern, on) => {
          assertInForce(position({ person: {}, concerns: [concern] }, on), on)
        }),
        { numRuns: 500 },
      )
    })
  }

  test('several concerns of one person: each has its own findings, the same as alone', () => {
    const several: fc.Arbitrary<readonly Concern[]> = fc
      .subarray([...concernKinds], { minLength: 1, maxLength: 4 })
      .chain((kinds) => fc.tuple(...kinds.map((kind) => anyConcern(kind, recent))))
    fc.assert(
      fc.property(several, anyPerson, recent, (concerns, person, on) => {
        const together = position({ person, concerns }, on)
        assert.equal(together.routes.length, concerns.length * routes.length)
        for (const concern of concerns) {
          const alone = position({ person, concerns: [concern] }, on)
          const own = <T extends { readonly concern: string | null }>(all: readonly T[]) =>
            all.filter((each) => each.concern === concern.id)
          assert.deepEqual(own(together.routes), alone.routes)
          assert.deepEqual(own(together.dates), alone.dates)
          assert.deepEqual(own(together.undated), alone.undated)
          assert.deepEqual(own(together.warnings), own(alone.warnings))
        }
      }),
      { numRuns: 300 },
    )
  })

  test('a fact about the person changes a route only where a rule about people names it', () => {
    const change = fc
      .constantFrom(...(Object.keys(personFacts) as (keyof typeof personFacts)[]))
      .chain((name) => anyValue(personFacts[name], bornOn).map((value) => [name, value] as const))
    const concern = fc.constantFrom(...concernKinds).chain((kind) => anyConcern(kind, recent))
    fc.assert(
      fc.property(concern, anyPerson, change, recent, (given, person, [name, value], on) => {
        const one = position({ person, concerns: [given] }, on)
        const other = position({ person: { ...person, [name]: value }, concerns: [given] } as Facts, on)
        assertNamed(one, other, name)
      }),
      { numRuns: 1000 },
    )
  })

  test('what is said about the person stands on rules in force too', () => {
    const concern = fc.constantFrom(...concernKinds).chain((kind) => anyConcern(kind, sinceTheLaw))
    fc.assert(
      fc.property(concern, anyPerson, sinceTheLaw, (given, person, on) => {
        assertInForce(position({ person, concerns: [given] }, on), on)
      }),
      { numRuns: 1000 },
    )
  })
})

function changed(one: Position, other: Position): string {
  return one.routes
    .map(({ id, state }, index) => `${id}: ${state} > ${other.routes[index]?.state}`)
    .filter((line) => !/: (\S+) > \1$/.test(line))
    .join('\n')
}

/** The facts of the rules that a route names, or cites in one of the two findings, must hold the fact that differs. */
function assertNamed(one: Position, other: Position, fact: string): void {
  one.routes.forEach((before, index) => {
    const after = other.routes[index] as RouteFinding
    if (sameFinding(before, after)) return
    const description = routes.find(({ description: { id } }) => id === before.id)?.description
    const rules = new Set<RuleId>(description?.rules ?? [])
    for (const { rule } of [...reasonsOf(before), ...reasonsOf(after)]) rules.add(rule)
    const named = new Set<string>([...rules].flatMap((rule) => provisionOf(rule).needs))
    // The rules about people count for every route, but only with what they say of the person.
    for (const each of rulesOfPerson.flatMap((rule) => provisionOf(rule).needs))
      if (Object.hasOwn(personFacts, each)) named.add(each)
    assert.ok(named.has(fact), `${before.id} turns on ${fact}, which none of its rules names: ${[...rules]}`)
  })
}

/** Each reason, warning and step of a working: the rule has a version for the day. */
function assertInForce(found: Position, on: Day): void {
  const cited: [string, RuleId][] = [
    ...found.routes.flatMap((finding) =>
      reasonsOf(finding).map(({ rule, say }): [string, RuleId] => [`${finding.id}: ${say}`, rule]),
    ),
    ...found.warnings.map(({ code, rule }): [string, RuleId] => [code, rule]),
    ...[...found.dates, ...found.undated].flatMap(({ kind, working }) =>
      working.map(({ rule }): [string, RuleId] => [kind, rule]),
    ),
  ]
  const today = isoOf(on)
  for (const [where, rule] of cited) {
    const stands = provisionOf(rule).inForce.some(
      ({ from, to }) => from <= today && (to === null || today <= to),
    )
    assert.ok(stands, `${rule} is not in force on ${today}, and yet it is cited: ${where}`)
  }
}

/** The days after which something can be otherwise: each fact's own, each date's, and the anniversaries that have none. */
function daysThatPass(concern: Concern, positions: readonly Position[]): ReadonlySet<number> {
  const passing = new Set<number>()
  for (const value of Object.values(concern)) {
    if (typeof value !== 'number' || value < day('2014-01-01')) continue
    const fact = value as Day
    passing.add(shift(fact, -1))
    passing.add(fact)
    for (const months of anniversariesInMonths) {
      passing.add(monthsAfter(fact, months))
      passing.add(monthsStartingWith(fact, months))
    }
    for (const days of periodsInDays) passing.add(shift(fact, days))
  }
  for (const { dates } of positions) {
    for (const { lastDay, laterDay } of dates) {
      passing.add(lastDay)
      if (laterDay !== null) passing.add(laterDay)
    }
  }
  return passing
}
/** The court's three months, the six of a new request and of a claim, the twelve of complaint and Ombudsman, the adviser's two. */
const anniversariesInMonths = [1, 2, 3, 6, 12] as const
const periodsInDays = [30] as const
