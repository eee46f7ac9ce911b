/** `GET /api/v1/deadline`: one date with its working; `GET /api/v1/deadlines`: every kind. */
import {
  deadline,
  deadlineSchema,
  type Field,
  howToWrite,
  type JsonSchema,
  kindNamed,
  kinds,
} from '@way-forward/law'
import { data, type Operation, refused, unknownParameter } from '../operation.ts'

const kindNames = kinds.map(({ name }) => name)
const text: JsonSchema = { type: 'string' }

export const deadlineOperation: Operation = {
  method: 'get',
  path: '/api/v1/deadline',
  id: 'deadline',
  summary: 'One date with its working',
  description:
    'The parameters besides "kind" are the fields of that kind, as the list of kinds names them: days as YYYY-MM-DD, flags as true.',
  parameters: [
    {
      name: 'kind',
      in: 'query',
      description: 'The deadline kind.',
      required: true,
      schema: { enum: kindNames },
    },
    ...fieldParameters(),
  ],
  body: null,
  answers: deadlineSchema(),
  examples: [
    { name: 'An appeal', address: '/api/v1/deadline?kind=appeal&notice-sent=2026-10-01' },
    {
      name: 'An appeal about the placement alone',
      address: '/api/v1/deadline?kind=appeal&notice-sent=2026-10-01&placement-only=true',
    },
    {
      name: 'A phase transfer',
      address: '/api/v1/deadline?kind=phase-transfer&year=2027&to=post-16',
    },
  ],
  isFixed: false,
  answer({ query, calendar }) {
    const name = query.get('kind')
    if (name === null) {
      const message = `Give the kind: one of ${kindNames.join(', ')}.`
      return refused([{ code: 'missing', field: 'kind', message }])
    }
    const fields = kindNamed(name)?.fields ?? {}
    const values: Record<string, unknown> = {}
    for (const [key, value] of query) {
      if (key !== 'kind') values[key] = queryValue(fields[key], value)
    }
    const found = deadline(name, values, calendar)
    return 'faults' in found ? refused(found.faults) : data(found)
  },
}

export const deadlinesOperation: Operation = {
  method: 'get',
  path: '/api/v1/deadlines',
  id: 'deadlines',
  summary: 'Every deadline kind, and what it asks for',
  description: 'The kinds in the order of lists, each with its fields.',
  parameters: [],
  body: null,
  answers: {
    type: 'array',
    items: {
      type: 'object',
      properties: {
        kind: { enum: kindNames },
        title: text,
        says: text,
        manner: text,
        runsOn: text,
        fields: {
          type: 'array',
          items: {
            type: 'object',
            properties: {
              name: text,
              type: text,
              doc: text,
              howToWrite: text,
              optional: { type: 'boolean' },
              options: { type: 'array', items: text },
            },
            required: ['name', 'type', 'doc', 'howToWrite', 'optional'],
            additionalProperties: false,
          },
        },
      },
      required: ['kind', 'title', 'says', 'manner', 'runsOn', 'fields'],
      additionalProperties: false,
    },
  },
  examples: [{ name: 'Every kind', address: '/api/v1/deadlines' }],
  isFixed: true,
  answer({ query }) {
    const fault = unknownParameter(query, [])
    if (fault !== null) return refused([fault])
    return data(
      kinds.map(({ name, title, says, manner, runsOn, fields }) => ({
        kind: name,
        title,
        says,
        manner,
        runsOn,
        fields: Object.entries(fields).map(([field, description]) => ({
          name: field,
          type: description.type,
          doc: description.doc,
          howToWrite: howToWrite(description),
          optional: description.optional,
          ...(description.type === 'choice' ? { options: description.options } : {}),
        })),
      })),
    )
  },
}

/** A value of the query as the fields read it: a flag is true or false there, all else is text. */
function queryValue(field: Field | undefined, value: string): unknown {
  if (field?.type !== 'flag') return value
  return value === 'true' ? true : value === 'false' ? false : value
}

/** Every field of any kind, once. */
function fieldParameters(): Operation['parameters'] {
  const names = new Map<string, Field>()
  for (const { fields } of kinds) {
    for (const [name, field] of Object.entries(fields)) if (!names.has(name)) names.set(name, field)
  }
  return [...names].map(([name, field]) => ({
    name,
    in: 'query',
    description: `${field.doc} Write ${howToWrite(field)}`,
    required: false,
    schema: field.type === 'flag' ? { type: 'boolean' } : text,
  }))
}
