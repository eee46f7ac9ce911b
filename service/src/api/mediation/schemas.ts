/** What the operations of mediation answer, as JSON Schema. */
import type { JsonSchema } from '@way-forward/law'
import { stages } from '../../mediation/matter-state.ts'

export const text: JsonSchema = { type: 'string' }
export const id: JsonSchema = { type: 'string', format: 'uuid' }
export const instant: JsonSchema = { type: 'string', format: 'date-time' }
const day: JsonSchema = { type: 'string', format: 'date' }
const flag: JsonSchema = { type: 'boolean' }

/** The same, or null. */
export const orNull = (schema: JsonSchema): JsonSchema => ({ anyOf: [schema, { type: 'null' }] })
const dayOrNull = orNull(day)

/** An object that has every one of these keys and no other. */
export function shape(properties: Readonly<Record<string, JsonSchema>>): JsonSchema {
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false }
}

/** A list of things. */
export const listOf = (items: JsonSchema): JsonSchema => ({ type: 'array', items })

const shortProperties = {
  id,
  reference: text,
  process: { enum: ['mediation', 'disagreement-resolution'] },
  openedAt: instant,
  changedAt: instant,
  stage: { enum: [...stages] },
  waitsOn: { enum: ['us', 'others', 'nobody'] },
  next: orNull(shape({ what: text, by: dayOrNull })),
  lateFrom: dayOrNull,
  meetingAt: orNull(instant),
} as const

export const shortMatter: JsonSchema = shape(shortProperties)

const role: JsonSchema = { enum: ['family', 'authority', 'commissioner', 'provider'] }

export const wholeMatter: JsonSchema = shape({
  ...shortProperties,
  service: text,
  takesPart: listOf(
    shape({
      id,
      role,
      name: orNull(text),
      isMine: flag,
      answer: orNull({ enum: ['joins', 'declines', 'takes-back'] }),
      hasEnded: flag,
    }),
  ),
  clocks: listOf(
    shape({
      kind: text,
      title: text,
      runsOn: { enum: ['service', 'family', 'authority', 'commissioner', 'provider'] },
      side: orNull(id),
      isMine: flag,
      lastDay: day,
      laterDay: dayOrNull,
      doneOn: dayOrNull,
      endedOn: dayOrNull,
      isLate: flag,
      rule: orNull(text),
      provision: orNull(text),
      doubt: orNull(text),
    }),
  ),
  meetings: listOf(
    shape({
      id,
      how: { enum: ['in-person', 'video', 'cancelled'] },
      startsAt: orNull(instant),
      endsAt: orNull(instant),
      place: orNull(text),
    }),
  ),
})

export const outcome: JsonSchema = shape({
  id,
  reference: text,
  ended: orNull(shape({ how: { enum: ['full', 'partial', 'none', 'withdrawn', 'not-held'] }, on: day })),
  agreement: orNull(
    shape({
      outcome: { enum: ['full', 'partial'] },
      agreedOn: day,
      terms: listOf(
        shape({
          id,
          what: text,
          side: orNull(id),
          role: orNull(role),
          name: orNull(text),
          lastDay: dayOrNull,
          laterDay: dayOrNull,
          state: {
            enum: ['no-day', 'running', 'may-be-late', 'late', 'said-done', 'confirmed', 'disputed'],
          },
          isLate: flag,
          doneOn: dayOrNull,
        }),
      ),
    }),
  ),
})
