/** The facts as JSON Schema, from the one description of each. */
import { type ConcernKind, concernFacts, concernKinds, type Fact, personFacts } from '../facts.ts'
import { mostConcerns } from '../position/read-facts.ts'
import { daySchema, type JsonSchema, listOf, objectOf } from './json-schema.ts'

/** What one fact may be. */
function factSchema(fact: Fact): JsonSchema {
  const described = { title: fact.label, description: fact.doc }
  switch (fact.type) {
    case 'choice':
      return { ...described, enum: fact.options }
    case 'choices':
      return { ...described, ...listOf({ enum: fact.options }, { minItems: 1, uniqueItems: true }) }
    case 'day':
      return { ...described, ...daySchema }
    case 'event':
      return { ...described, anyOf: [daySchema, { const: 'no' }] }
    case 'year':
      return { ...described, type: 'integer', minimum: 1000, maximum: 9999 }
  }
}

/** What a concern of this kind may carry. Every fact may be left out: then it is not known. */
function concernSchema(kind: ConcernKind): JsonSchema {
  const facts = Object.entries<Fact>(concernFacts[kind]).map(([name, fact]) => [name, factSchema(fact)])
  return objectOf(
    {
      id: {
        type: 'string',
        description: 'A short name of your own, such as "letter": the answer refers to it.',
        pattern: '^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$',
      },
      kind: { const: kind },
      ...Object.fromEntries(facts),
    },
    ['id', 'kind'],
  )
}

/** The facts about the person. */
function personSchema(): JsonSchema {
  const facts = Object.entries<Fact>(personFacts).map(([name, fact]) => [name, factSchema(fact)])
  return objectOf(Object.fromEntries(facts), [])
}

/**
 * What `readFacts` reads. Two things that a schema cannot say are checked there besides: a day must be on
 * the calendar, and no two concerns may have one id.
 */
export function factsSchema(): JsonSchema {
  return objectOf(
    {
      person: personSchema(),
      concerns: listOf({ oneOf: concernKinds.map(concernSchema) }, { minItems: 1, maxItems: mostConcerns }),
    },
    ['concerns'],
  )
}
