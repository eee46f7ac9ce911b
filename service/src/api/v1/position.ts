/** `POST /api/v1/position`: everything that the law says about some facts on a day. */
import {
  factsSchema,
  findFrom,
  isoOf,
  type JsonSchema,
  positionJson,
  positionSchema,
  workedExamples,
  workedFacts,
} from '@way-forward/law'
import { type Operation, refused } from '../operation.ts'

const facts = factsSchema()
const body: JsonSchema = {
  ...facts,
  properties: {
    on: {
      type: 'string',
      format: 'date',
      description: 'The day asked about; today in London unless given.',
    },
    ...(facts['properties'] as object),
  },
}

export const positionOperation: Operation = {
  method: 'post',
  path: '/api/v1/position',
  id: 'position',
  summary: 'Every route, date and warning for some facts on a day',
  description:
    'Takes what is known about one person and their concerns. A fact that is left out is not known; an event is a day or "no". Nothing of what is sent is kept or logged.',
  parameters: [],
  body,
  answers: positionSchema(),
  examples: workedExamples.map(([kind, { on, says }]) => ({
    name: says,
    address: '/api/v1/position',
    body: { on, ...workedFacts(kind) },
  })),
  isFixed: false,
  answer({ body: sent, today, calendar }) {
    const { on, json } = dayAndFacts(sent)
    const read = findFrom(json, on === undefined ? isoOf(today) : on, calendar)
    return 'faults' in read ? refused(read.faults) : { json: positionJson(read.found) }
  },
}

/** The day beside the facts, where one is given: text as it was sent, and anything else as no day. */
function dayAndFacts(sent: unknown): { readonly on: string | undefined; readonly json: unknown } {
  if (typeof sent !== 'object' || sent === null || Array.isArray(sent)) return { on: undefined, json: sent }
  const { on, ...json } = sent as { readonly on?: unknown }
  if (on === undefined) return { on, json }
  return { on: typeof on === 'string' ? on : '', json }
}
