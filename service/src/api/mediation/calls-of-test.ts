/** Calls of the API of mediation with tokens, and what the description says of their answers. */
import assert from 'node:assert/strict'
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js'
import { type AppUnderTest, appUnderTest } from '../../../proof/app-under-test.ts'
import { type TestData, testData } from '../../../proof/database.ts'
import type { Scope } from '../../db/data.ts'
import { exampleReferral } from '../../mediation/api/read-referral.ts'
import { makeToken } from '../../mediation/api/tokens.ts'
import { type Cast, castOf, placed, somebody } from '../../mediation/mediation-of-test.ts'
import { openApiDocument } from '../openapi.ts'

export const base = '/api/v1/mediation'
const every: readonly Scope[] = ['referrals:write', 'matters:read', 'outcomes:read']
const document = openApiDocument('https://wayforward.example')
const ajv = new Ajv2020({ strict: false, validateFormats: false })

export interface Calls {
  readonly test: TestData
  readonly under: AppUnderTest
  readonly cast: Cast
  readonly other: Cast
  /** Keeps the members of the mediation service. */
  readonly boss: string
  tokenOf(person: string, organisation: string, scopes?: readonly Scope[]): Promise<string>
  call(
    token: string | null,
    path: string,
    sent?: { readonly body: unknown; readonly key?: string },
  ): Promise<Called>
  /** A referral of somebody of this name, with what differs. */
  referral(name: string, more?: object): object
}

export interface Called {
  readonly response: Response
  readonly status: number
  readonly text: string
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it expects to be there
  readonly json: any
}

/** Opens the service over a database of its own, with two casts. */
export async function openCalls(): Promise<Calls> {
  const test = await testData()
  const under = await appUnderTest(test)
  const cast = await castOf(test)
  const other = await castOf(test)
  const boss = await somebody(test, 'whoever keeps the members of the service')
  await placed(test, boss, cast.service, [], 'administrator')
  const tokenOf = async (
    person: string,
    organisation: string,
    scopes: readonly Scope[] = every,
  ): Promise<string> => {
    const secret = await test.data.actingAs({ person }, (tx) =>
      makeToken(tx, { organisation, name: 'Case system', scopes, days: 30 }),
    )
    assert.ok(secret)
    return secret
  }
  const call = async (
    token: string | null,
    path: string,
    sent?: { readonly body: unknown; readonly key?: string },
  ) => {
    const response = await under.app.request(`${under.origin}${path}`, {
      method: sent === undefined ? 'GET' : 'POST',
      headers: {
        'x-forwarded-for': '203.0.113.9',
        ...(token !== null && { authorization: `Bearer ${token}` }),
        ...(sent !== undefined && { 'content-type': 'application/json' }),
        ...(sent?.key !== undefined && { 'idempotency-key': sent.key }),
      },
      ...(sent !== undefined && { body: JSON.stringify(sent.body) }),
    })
    const text = await response.text()
    return { response, status: response.status, text, json: JSON.parse(text) }
  }
  const referral = (name: string, more: object = {}) => ({
    ...exampleReferral,
    service: cast.service,
    family: { ...exampleReferral.family, name },
    ...more,
  })
  return { test, under, cast, other, boss, tokenOf, call, referral }
}

/** Holds an answer against what the description says of it. */
export function asDescribed(
  path: string,
  method: string,
  { status, json }: { readonly status: number; readonly json: unknown },
): void {
  const described = document.paths[path]?.[method] as unknown as {
    responses: Record<string, { content: Record<string, { schema: AnySchemaObject }> }>
  }
  const content = described.responses[String(status)]?.content ?? {}
  const schema = (content['application/json'] ?? content['application/problem+json'])?.schema
  assert.ok(schema, `${method} ${path} ${status} is not described`)
  const fits = '$ref' in schema ? document.components.schemas.Problem : schema
  assert.ok(ajv.validate(fits, json), `${path} ${status}: ${ajv.errorsText()}`)
}
