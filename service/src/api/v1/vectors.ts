/** `GET /api/v1/vectors`: inputs and results, so that others can check their own dates. */
import vectors from '@way-forward/law/vectors.json' with { type: 'json' }
import { data, type Operation, refused, unknownParameter } from '../operation.ts'

export const vectorsOperation: Operation = {
  method: 'get',
  path: '/api/v1/vectors',
  id: 'vectors',
  summary: 'Test vectors of the dates',
  description: 'Inputs, days and reasons of every deadline kind, for checking another implementation.',
  parameters: [],
  body: null,
  answers: { type: 'object' },
  examples: [{ name: 'Every vector', address: '/api/v1/vectors' }],
  isFixed: true,
  answer({ query }) {
    const fault = unknownParameter(query, [])
    return fault === null ? data(vectors) : refused([fault])
  },
}
