/** Between the web and the operations: a request becomes a call, an answer becomes a response. */
import { createHash } from 'node:crypto'
import type { Calendar } from '@way-forward/law'
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { cors } from 'hono/cors'
import type { Auth } from '../auth/auth.ts'
import { callerAddress } from '../auth/caller-address.ts'
import type { Clock } from '../clock.ts'
import { type Data, noData } from '../db/data.ts'
import { type PostcodeService, PostcodesUnavailable } from '../directory/postcode-service.ts'
import { answerToken, type CallProblem, type Told } from './answer-token.ts'
import { answerFeed, answerRoot, type FeedAnswer, type FeedNeeds, feedPrefix } from './open-referral/feed.ts'
import { openApiDocument } from './openapi.ts'
import type { ApiAnswer, ApiCall, Operation } from './operation.ts'
import { operations } from './operations.ts'
import { type ProblemStatus, problemDocument } from './problem.ts'
import type { TokenOperation } from './token-operation.ts'
import { tokenOperations, tokenPrefix } from './token-operations.ts'

/** What the API needs of the service. */
export interface ApiServing {
  readonly clock: Clock
  readonly calendar: Calendar
  /** The public origin; null: as the request says. */
  readonly origin: string | null
  /** The directory, for the feed; absent: the feed says that it cannot be reached. */
  readonly data?: Data
  /** Null or absent: the feed looks up no postcodes. */
  readonly postcodes?: PostcodeService | null
  /** Counts the calls of tokens; null or absent: this copy has no accounts, and every token is wrong. */
  readonly countUse?: Auth['countUse'] | null
  /** A proxy in front of the service, which is trusted, names the address that a request came from. */
  readonly isBehindProxy?: boolean
  /** Told of everybody who has to wait, by the limit. */
  readonly limited?: (use: string) => void
}

const longestAddress = 4096
const largestBody = 64 * 1024
const prefix = '/api/v1'

const guarded = {
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
} as const
const always = {
  ...guarded,
  // Anyone may read it from anywhere.
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Access-Control-Allow-Origin': '*',
} as const
const json = { ...always, 'Content-Type': 'application/json; charset=utf-8' } as const
const fresh = { ...json, 'Cache-Control': 'no-store' } as const
const fixed = { ...json, 'Cache-Control': 'public, max-age=3600' } as const
const problemHeaders = {
  ...always,
  'Content-Type': 'application/problem+json; charset=utf-8',
  'Cache-Control': 'no-store',
} as const

/** The API as an app of its own, to be mounted at the root. */
export function createApi(serving: ApiServing): Hono {
  const { clock, calendar, origin, data = noData, postcodes = null } = serving
  const api = new Hono()
  const openToAll = cors({
    origin: '*',
    allowMethods: ['GET', 'HEAD', 'POST'],
    allowHeaders: ['Content-Type'],
    maxAge: 86_400,
  })
  api.use(
    `${prefix}/*`,
    // What needs a token is for systems, and no page of another site asks for it.
    async (c, next) => (c.req.path.startsWith(tokenPrefix) ? next() : openToAll(c, next)),
    async (c, next) => (c.req.url.length > longestAddress ? problem(414) : next()),
  )
  for (const operation of operations) {
    const path = honoPath(operation)
    const call = (c: Context, body: unknown): ApiCall => ({
      params: c.req.param(),
      query: new URL(c.req.url).searchParams,
      body,
      today: clock.today(),
      calendar,
    })
    if (operation.method === 'get') api.get(path, (c) => getResponse(operation, call(c, undefined), c))
    else
      api.post(path, bodyLimit({ maxSize: largestBody, onError: () => problem(413) }), async (c) => {
        const sent = await readJson(c)
        return 'response' in sent ? sent.response : respond(operation.answer(call(c, sent.json)), fresh)
      })
  }
  serveTokens(api, serving)
  api.get(`${prefix}/openapi.json`, (c) => {
    const { url } = c.req
    return fixedResponse(taggedBody(openApiDocument(origin ?? new URL(url).origin)), c)
  })
  // A known path used in another way, and a path that is not there.
  api.all(`${prefix}/*`, (c) => {
    const methods = methodsAt(c.req.path)
    return methods === null ? problem(404) : problem(405, undefined, { Allow: methods })
  })
  serveFeed(api, { data, postcodes })
  return api
}

/** The operations that need a token. */
function serveTokens(api: Hono, serving: ApiServing): void {
  const { clock, calendar, origin, data = noData, countUse = null, isBehindProxy = false, limited } = serving
  for (const operation of tokenOperations) {
    const answer = async (c: Context): Promise<Response> =>
      tokenResponse(
        await answerToken(
          operation,
          {
            params: c.req.param(),
            query: new URL(c.req.url).searchParams,
            key: c.req.header('idempotency-key') ?? null,
            origin: origin ?? new URL(c.req.url).origin,
            authorization: c.req.header('authorization'),
            address: callerAddress(c.req.header('x-forwarded-for'), c.env, isBehindProxy),
            body: () => sentJson(c),
          },
          { data, countUse, calendar, today: clock.today(), ...(limited !== undefined && { limited }) },
        ),
      )
    const path = honoPath(operation)
    if (operation.method === 'get') api.get(path, answer)
    else api.post(path, bodyLimit({ maxSize: largestBody, onError: () => problem(413) }), answer)
  }
}

function tokenResponse({ status, body, isProblem, headers }: Told): Response {
  const type = isProblem ? 'application/problem+json' : 'application/json'
  return new Response(body, {
    status,
    headers: {
      ...guarded,
      'Content-Type': `${type}; charset=utf-8`,
      'Cache-Control': 'no-store',
      ...headers,
    },
  })
}

/** The path of an operation as Hono writes patterns. */
function honoPath({ path }: Pick<Operation | TokenOperation, 'path'>): string {
  return path.replace(/\{(\w+)\}/g, ':$1')
}

const feedMethods = 'GET, HEAD, OPTIONS'
/** Another's list may be a few minutes old. */
const feedHeaders = { ...json, 'Cache-Control': 'public, max-age=300' } as const

/** The Open Referral UK feed, under its own stub. */
function serveFeed(api: Hono, needs: FeedNeeds): void {
  const answer = async (c: Context, ask: (query: URLSearchParams) => Promise<FeedAnswer>) => {
    const { method, url } = c.req
    if (method === 'OPTIONS') return new Response(null, { status: 204, headers: preflight })
    if (method !== 'GET' && method !== 'HEAD') return problem(405, undefined, { Allow: feedMethods })
    if (url.length > longestAddress) return problem(414)
    try {
      return feedResponse(await ask(new URL(url).searchParams), c)
    } catch (error) {
      if (error instanceof PostcodesUnavailable) return problem(503, postcodesAway)
      throw error
    }
  }
  for (const root of [feedPrefix, `${feedPrefix}/`]) {
    api.all(root, (c) => answer(c, async (query) => answerRoot(query)))
  }
  api.all(`${feedPrefix}/*`, (c) =>
    answer(c, async (query) => {
      const [list = '', id = null, ...more] = c.req.path
        .slice(feedPrefix.length + 1)
        .replace(/\/$/, '')
        .split('/')
      return answerFeed({ list: more.length > 0 ? '' : list, id, query }, needs)
    }),
  )
}

const postcodesAway =
  'Postcodes cannot be looked up just now. Leave "postcode" out, or try again in a few minutes.'
const preflight = {
  ...always,
  Allow: feedMethods,
  'Access-Control-Allow-Methods': feedMethods,
  'Access-Control-Allow-Headers': '*',
  'Access-Control-Max-Age': '86400',
} as const

function feedResponse(answer: FeedAnswer, c: Context): Response {
  if (!('data' in answer)) return respond(answer, fresh)
  // A list that was asked for with a postcode is kept nowhere.
  if (answer.isPersonal) return respond(answer, fresh)
  return fixedResponse(taggedBody(answer.data), c, feedHeaders)
}

/** A problem as a response; also where the whole app refuses something under the API. */
export function problem(
  status: ProblemStatus,
  detail?: string,
  added: Readonly<Record<string, string>> = {},
): Response {
  return new Response(JSON.stringify(problemDocument(status, detail)), {
    status,
    headers: { ...problemHeaders, ...added },
  })
}

/** Whether an address belongs to the API. */
export function isOfApi(path: string): boolean {
  return [prefix, feedPrefix].some((each) => path === each || path.startsWith(`${each}/`))
}

async function readJson(c: Context): Promise<{ readonly json: unknown } | { readonly response: Response }> {
  const sent = await sentJson(c)
  if ('json' in sent) return sent
  const { status, detail, faults } = sent.problem
  return {
    response: new Response(JSON.stringify(problemDocument(status, detail, faults)), {
      status,
      headers: problemHeaders,
    }),
  }
}

/** The JSON that was sent, or what is wrong with it. */
async function sentJson(c: Context): Promise<{ readonly json: unknown } | { readonly problem: CallProblem }> {
  const type = c.req.header('content-type') ?? ''
  if (!/^application\/(json|[\w.+-]+\+json)\s*(;|$)/i.test(type)) return { problem: { status: 415 } }
  try {
    return { json: JSON.parse(await c.req.text()) }
  } catch {
    const detail = 'This is not JSON. Write an object such as {"concerns": [...]}.'
    return {
      problem: { status: 400, detail, faults: [{ code: 'bad-json', field: null, message: detail }] },
    }
  }
}

function getResponse(operation: Operation, call: ApiCall, c: Context): Response {
  if (!operation.isFixed) return respond(operation.answer(call), fresh)
  const { path } = c.req
  const known = call.query.size === 0 ? fixedBodies.get(path) : undefined
  if (known !== undefined) return fixedResponse(known, c)
  const answer = operation.answer(call)
  if (!('data' in answer)) return respond(answer, fresh)
  const body = taggedBody(answer.data)
  if (call.query.size === 0) fixedBodies.set(path, body)
  return fixedResponse(body, c)
}

/** A body with its tag. */
interface TaggedBody {
  readonly text: string
  readonly tag: string
}

/** What has been asked for without a query: one for each path that there is. */
const fixedBodies = new Map<string, TaggedBody>()

function taggedBody(data: unknown): TaggedBody {
  const text = JSON.stringify(data)
  return { text, tag: `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"` }
}

function respond(answer: ApiAnswer, headers: Readonly<Record<string, string>>): Response {
  if ('json' in answer) return new Response(answer.json, { headers })
  if ('data' in answer) return new Response(JSON.stringify(answer.data), { headers })
  const { status, detail, faults } = answer
  return new Response(JSON.stringify(problemDocument(status, detail, faults)), {
    status,
    headers: problemHeaders,
  })
}

/** What is the same until the next release carries a tag, so that it need not be sent twice. */
function fixedResponse(
  { text, tag }: TaggedBody,
  c: Context,
  kept: Readonly<Record<string, string>> = fixed,
): Response {
  const headers = { ...kept, ETag: tag }
  const known = c.req.header('if-none-match')
  const isKnown = known?.split(',').some((each) => each.trim().replace(/^W\//, '') === tag) === true
  return isKnown ? new Response(null, { status: 304, headers }) : new Response(text, { headers })
}

/** The methods of a path of the API; null where there is no such path. */
function methodsAt(path: string): string | null {
  if (path === `${prefix}/openapi.json`) return 'GET, HEAD, OPTIONS'
  const found = [...operations, ...tokenOperations].filter((each) => patternOf(each.path).test(path))
  if (found.length === 0) return null
  return found.some(({ method }) => method === 'get') ? 'GET, HEAD, OPTIONS' : 'POST, OPTIONS'
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replace(/\./g, '\\.').replace(/\{\w+\}/g, '[^/]+')}$`)
}
