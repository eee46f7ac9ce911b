import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { concernFacts, concernKinds, type Fact, personFacts } from '../facts.ts'
import { positionFrom } from '../position/position-result.ts'
import { readFacts } from '../position/read-facts.ts'
import { factsSchema } from './facts-schema.ts'
import { positionSchema } from './result-schema.ts'
import { workedExamples, workedFacts } from './worked-examples.ts'

const ajv = new Ajv2020({ strict: true, allErrors: false, validateFormats: false, discriminator: false })
const isFacts = ajv.compile(factsSchema())
const isPosition = ajv.compile(positionSchema())

/** Values that are sometimes right: days of the calendar, words of the fact and of others. */
const iso = fc
  .date({ min: new Date('2012-01-01'), max: new Date('2028-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const wrong = fc.oneof(
  fc.constantFrom('', 'yes', 'no', 'maybe', '2026-13-01', '2026-1-1', 'academy', 2027, 99, null, true),
  fc.constantFrom([], ['health'], ['health', 'health'], ['nothing'], {}),
)
const rightFor = (fact: Fact): fc.Arbitrary<unknown> => {
  switch (fact.type) {
    case 'choice':
      return fc.constantFrom(...fact.options)
    case 'choices':
      return fc.subarray([...fact.options], { minLength: 1 })
    case 'day':
      return iso
    case 'event':
      return fc.oneof(iso, fc.constant('no'))
    case 'year':
      return fc.integer({ min: 1000, max: 9999 })
  }
}
const someOf = (facts: Readonly<Record<string, Fact>>, value: (fact: Fact) => fc.Arbitrary<unknown>) =>
  fc.record(Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, value(fact)])), {
    requiredKeys: [],
  })
const factsOf = (value: (fact: Fact) => fc.Arbitrary<unknown>) =>
  fc.record({
    person: someOf(personFacts, value),
    concerns: fc.array(
      fc
        .constantFrom(...concernKinds)
        .chain((kind) => someOf(concernFacts[kind], value).map((facts) => ({ id: 'it', kind, ...facts }))),
      { minLength: 1, maxLength: 1 },
    ),
  })

describe('the schema of the facts', () => {
  test('accepts what is read', () => {
    fc.assert(
      fc.property(factsOf(rightFor), (json) => {
        assert.ok('facts' in readFacts(json))
        assert.ok(isFacts(json), JSON.stringify(isFacts.errors))
      }),
      { numRuns: 400 },
    )
  })

  test('refuses what is refused', () => {
    let refused = 0
    fc.assert(
      fc.property(
        factsOf((fact) =>
          fc.oneof({ weight: 9, arbitrary: rightFor(fact) }, { weight: 1, arbitrary: wrong }),
        ),
        (json) => {
          const isRead = 'facts' in readFacts(json)
          if (!isRead) refused += 1
          assert.equal(isFacts(json), isRead, JSON.stringify(json))
        },
      ),
      { numRuns: 600 },
    )
    assert.ok(refused > 50)
  })

  test('refuses what no fact can be called', () => {
    const concern = { id: 'it', kind: 'records' }
    const cases = [
      {},
      { concerns: [] },
      { concerns: [{ ...concern, kind: 'no-such-kind' }] },
      { concerns: [{ ...concern, decision: 'plan' }] },
      { concerns: [{ kind: 'records' }] },
      { concerns: [{ ...concern, id: 'Not This' }] },
      { concerns: [concern], more: 1 },
      { person: { name: 'x' }, concerns: [concern] },
    ]
    for (const json of cases) {
      assert.ok('faults' in readFacts(json))
      assert.equal(isFacts(json), false, JSON.stringify(json))
    }
  })
})

describe('the worked example of each kind', () => {
  for (const [kind, { on, says }] of workedExamples) {
    test(`${kind}: ${says}`, () => {
      const json = workedFacts(kind)
      assert.ok(isFacts(json), JSON.stringify(isFacts.errors))
      const found = positionFrom(json, on)
      assert.ok(isPosition(found), JSON.stringify(isPosition.errors))
      assert.ok('routes' in found && found.routes.some(({ state }) => state === 'open'))
    })
  }
})

test('the schema of the result refuses another key', () => {
  const found = positionFrom(workedFacts('records'), '2026-11-21')
  assert.ok(isPosition(found))
  assert.equal(isPosition({ ...found, more: 1 }), false)
})
