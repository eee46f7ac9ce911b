/** What comes out, as JSON Schema. */
import { ruleIds } from '../provisions.ts'
import { routeIds, states, warningCodes } from '../rule.ts'
import { daySchema, type JsonSchema, listOf, objectOf, orNull, text } from './json-schema.ts'

const ruleId: JsonSchema = { description: 'The id of a rule.', enum: ruleIds }
const concern = text('The id of the concern.')
const concernOrPerson = orNull(text('The id of the concern; null where it is about the person.'))
const fact = text('The name of a fact.')

const reason = objectOf({ say: text('One or two plain sentences.'), rule: ruleId })

const source = objectOf({
  provision: text('Where it is written.'),
  link: { type: 'string', format: 'uri', description: 'The official address.' },
  confidence: { enum: ['VERIFIED', 'SECONDARY', 'UNVERIFIED', 'DERIVED'] },
})

const deadlineProperties = {
  kind: text('The deadline kind.'),
  lastDay: {
    ...orNull(daySchema),
    description: 'Surely in time; null where it runs in school days and no term dates were given.',
  },
  laterDay: { ...orNull(daySchema), description: 'The later reading, where one can be argued.' },
  advisedDay: { ...orNull(daySchema), description: 'The practical day, earlier.' },
  moment: { enum: ['17:00', null] },
  manner: { enum: ['received', 'sent', 'done'] },
  runsOn: { enum: ['family', 'authority', 'commissioner', 'mediation-adviser', 'tribunal', 'body'] },
  doubt: { ...orNull(text()), description: 'What lawyers could argue over.' },
  working: listOf(objectOf({ say: text(), from: orNull(daySchema), to: orNull(daySchema), rule: ruleId })),
  sources: listOf(source),
} as const

/** What the deadline command and the API give for one date. */
export function deadlineSchema(): JsonSchema {
  return objectOf(deadlineProperties)
}

/** What `position` gives. The outer keys are fixed. */
export function positionSchema(): JsonSchema {
  return objectOf({
    on: { ...daySchema, description: 'The day asked about.' },
    lawAsAt: { ...daySchema, description: 'The day up to which the law was read.' },
    routes: listOf(
      objectOf({
        id: { enum: routeIds },
        concern,
        state: { enum: states },
        why: listOf(reason, { minItems: 1 }),
        needs: listOf(fact),
        first: { ...orNull(reason), description: 'What must be done before the route can be used.' },
      }),
      { description: 'One for each route and concern.' },
    ),
    dates: listOf(objectOf({ ...deadlineProperties, concern })),
    warnings: listOf(
      objectOf({
        concern: concernOrPerson,
        code: { enum: warningCodes },
        say: text(),
        rule: ruleId,
        facts: listOf(fact),
      }),
    ),
    unknown: listOf(objectOf({ concern: concernOrPerson, fact }), {
      description: 'Facts that would settle or sharpen something.',
    }),
    ignored: listOf(objectOf({ concern: concernOrPerson, fact, say: text() }), {
      description: 'Facts dated after the day asked about: they have not happened yet.',
    }),
  })
}
