/** `GET /api/v1/mediation/matters`: the matters of an organisation, page by page, the longest unchanged first. */
import { shortShape } from '../../mediation/api/matter-shape.ts'
import { changedMatters } from '../../mediation/api/read-by-token.ts'
import { type Parameter, unknownParameter, wordOf } from '../operation.ts'
import type { CallFault } from '../problem.ts'
import { isId, refusedCall, type TokenOperation } from '../token-operation.ts'
import { listOf, orNull, shape, shortMatter, text } from './schemas.ts'

const path = '/api/v1/mediation/matters'
const processes = ['mediation', 'disagreement-resolution'] as const
const usualMost = 50
const largestMost = 100

const parameter = (name: string, description: string, schema: Parameter['schema']): Parameter => ({
  name,
  in: 'query',
  description,
  required: false,
  schema,
})
const parameters: readonly Parameter[] = [
  parameter('since', 'Only what changed after this instant, such as 2026-11-21T09:00:00Z.', {
    type: 'string',
    format: 'date-time',
  }),
  parameter('after', 'The id of the last that you had of that very instant: "next" names both.', {
    type: 'string',
    format: 'uuid',
  }),
  parameter('limit', `How many on a page: ${usualMost} unless given.`, {
    type: 'integer',
    minimum: 1,
    maximum: largestMost,
  }),
  parameter('process', 'Only those of one process.', { enum: [...processes] }),
  parameter('reference', 'The one with this reference.', text),
]

export const mattersOperation: TokenOperation = {
  method: 'get',
  path,
  id: 'matters',
  summary: 'The matters that your organisation takes part in',
  description:
    'Mediation and disagreement resolution, the longest unchanged first, so that "since" goes on where you were. Ask again from a minute before the last "changedAt" that you had: what is written at the same time may be seen a moment later.',
  scope: 'matters:read',
  parameters,
  body: null,
  answers: shape({ matters: listOf(shortMatter), next: orNull(text) }),
  async answer(tx, { query, asker, today, calendar }) {
    const faults: CallFault[] = []
    const unknown = unknownParameter(
      query,
      parameters.map(({ name }) => name),
    )
    if (unknown !== null) faults.push(unknown)
    const process = wordOf(query, 'process', processes)
    if ('fault' in process) faults.push(process.fault)
    const since = query.get('since')
    if (since !== null && !isInstant(since))
      faults.push(bad('since', 'Write an instant with its zone, such as 2026-11-21T09:00:00Z.'))
    const after = query.get('after')
    if (after !== null && (since === null || !isId(after)))
      faults.push(bad('after', 'Write the id of a matter, together with "since": take both from "next".'))
    const most = Number(query.get('limit') ?? usualMost)
    if (!Number.isInteger(most) || most < 1 || most > largestMost)
      faults.push(bad('limit', `Write a whole number from 1 to ${largestMost}.`))
    if (faults.length > 0 || 'fault' in process) return refusedCall(...faults)
    const { matters, hasMore } = await changedMatters(tx, asker.organisation, {
      process: process.word as (typeof processes)[number] | null,
      reference: query.get('reference')?.toUpperCase() ?? null,
      // Without an id nothing of that very instant is given again.
      after: since === null ? null : { at: since, id: after ?? 'ffffffff-ffff-ffff-ffff-ffffffffffff' },
      most,
    })
    const last = matters.at(-1)
    return {
      status: 200,
      data: {
        matters: matters.map((matter) => shortShape(matter, today, calendar)),
        next: hasMore && last !== undefined ? nextPage(query, last) : null,
      },
    }
  },
}

const bad = (field: string, message: string): CallFault => ({ code: 'bad-value', field, message })

function isInstant(written: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/.test(written) &&
    !Number.isNaN(Date.parse(written))
  )
}

function nextPage(query: URLSearchParams, last: { readonly id: string; readonly changedAt: string }): string {
  const next = new URLSearchParams(query)
  next.set('since', last.changedAt)
  next.set('after', last.id)
  return `${path}?${next}`
}
