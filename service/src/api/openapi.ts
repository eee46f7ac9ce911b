/** The description of the API as an OpenAPI 3.1 document, made from the operations themselves. */
import { lawAsAt } from '@way-forward/law'
import type { Operation } from './operation.ts'
import { operations } from './operations.ts'
import { type ProblemStatus, problemDocument } from './problem.ts'
import type { TokenOperation } from './token-operation.ts'
import { tokenOperations } from './token-operations.ts'

const problemSchema = {
  type: 'object',
  properties: {
    type: { type: 'string', description: 'Where the problem is described.' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          code: { type: 'string' },
          field: { type: ['string', 'null'], description: 'The field at fault, as a path.' },
          message: { type: 'string', description: 'What is wrong, and what to write instead.' },
        },
        required: ['code', 'field', 'message'],
        additionalProperties: false,
      },
    },
  },
  required: ['type', 'title', 'status', 'detail'],
  additionalProperties: false,
} as const

/** The refusals that an operation can give. */
export function refusalsOf({ method, path }: Pick<Operation, 'method' | 'path'>): readonly ProblemStatus[] {
  const usual: ProblemStatus[] = [400]
  if (path.includes('{')) usual.push(404)
  if (method === 'post') usual.push(413, 415)
  return usual
}

/** The whole document. @param origin the public address of this copy */
export function openApiDocument(origin: string) {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Way Forward',
      version: '1.0.0',
      summary: 'Routes and dates of special educational needs disputes in England, with the reason for each',
      description: `The law as it was read on ${lawAsAt}. This is information, not legal advice. Nothing that is sent is kept or logged, and no key is needed, but for the operations of mediation: they need a token of an organisation.`,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: origin }],
    paths: Object.fromEntries([
      ...pathsOf(operations, (each) => [each.method, described(each)]),
      ...pathsOf(tokenOperations, (each) => [each.method, describedWithToken(each)]),
    ]),
    components: {
      schemas: { Problem: problemSchema },
      securitySchemes: {
        token: {
          type: 'http',
          scheme: 'bearer',
          description: 'A token that an administrator of your organisation makes.',
        },
      },
    },
  }
}

function pathsOf<Of extends { readonly path: string }, As>(
  all: readonly Of[],
  describe: (each: Of) => readonly [string, As],
) {
  return [...new Set(all.map(({ path }) => path))].map(
    (path) => [path, Object.fromEntries(all.filter((each) => each.path === path).map(describe))] as const,
  )
}

/** The refusals that an operation with a token can give. */
export function refusalsWithToken(operation: TokenOperation): readonly ProblemStatus[] {
  const usual: ProblemStatus[] = [400, 401, 403, 429, 503]
  if (operation.path.includes('{')) usual.push(404)
  if (operation.method === 'post') usual.push(409, 413, 415)
  return usual.sort((a, b) => a - b)
}

function describedWithToken(operation: TokenOperation) {
  const { id, summary, description, parameters, body, answers, example, scope, makes } = operation
  const answer = { description: 'The answer.', content: { 'application/json': { schema: answers } } }
  return {
    operationId: id,
    summary,
    description: `${description} Scope: ${scope}.`,
    security: [{ token: [] }],
    parameters,
    ...(body === null
      ? {}
      : {
          requestBody: {
            required: true,
            content: {
              'application/json': { schema: body, examples: { 'example-1': { summary, value: example } } },
            },
          },
        }),
    responses: {
      200: answer,
      ...(makes === true && { 201: { ...answer, description: 'It was made.' } }),
      ...problemsOf(refusalsWithToken(operation)),
    },
  }
}

function problemsOf(statuses: readonly ProblemStatus[]) {
  return Object.fromEntries(
    statuses.map((status) => [
      status,
      {
        description: problemDocument(status).title,
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    ]),
  )
}

function described(operation: Operation) {
  const { id, summary, description, parameters, body, answers, examples } = operation
  return {
    operationId: id,
    summary,
    description,
    parameters,
    ...(body === null
      ? {}
      : {
          requestBody: {
            required: true,
            content: {
              'application/json': {
                schema: body,
                examples: Object.fromEntries(
                  examples.map((each, index) => [
                    `example-${index + 1}`,
                    { summary: each.name, value: each.body },
                  ]),
                ),
              },
            },
          },
        }),
    responses: {
      200: { description: 'The answer.', content: { 'application/json': { schema: answers } } },
      ...problemsOf(refusalsOf(operation)),
    },
  }
}
