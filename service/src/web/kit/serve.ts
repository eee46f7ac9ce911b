/** Between the web and the pages: a request becomes a visit, an answer becomes a response. */
import { gzipSync } from 'node:zlib'
import type { Calendar } from '@way-forward/law'
import type { Context, Handler } from 'hono'
import type { Auth } from '../../auth/auth.ts'
import { callerAddress } from '../../auth/caller-address.ts'
import type { WhoIs } from '../../auth/signed-in.ts'
import type { Clock } from '../../clock.ts'
import { assets, assetsPath, encodedAsset } from './assets.ts'
import { isTokenOf, tokenField, tokenOf } from './form-token.ts'
import type { Html } from './html.ts'
import type { Answer, Caller, Page, Visit } from './page.ts'
import type { HeaderSets, ServiceHeaders } from './response-headers.ts'

/** What can go wrong, each with a page of its own. */
export type ProblemStatus = 400 | 403 | 404 | 405 | 413 | 414 | 415 | 429 | 500 | 503

/** What the adapter needs of the service. */
export interface Serving {
  readonly clock: Clock
  readonly calendar: Calendar
  /** The public origin; null: as the request says. */
  readonly origin: string | null
  readonly headers: ServiceHeaders
  /** A proxy in front of us, which we trust, names the address that a request came from. */
  readonly isBehindProxy: boolean
  /** This copy is a demonstration. */
  readonly isDemo: boolean
  /** Who is signed in, and the secret of their forms; null: this copy has no accounts. */
  readonly accounts: ServedAccounts | null
  /** The page of a problem. */
  readonly problem: (c: Context, status: ProblemStatus, added?: Readonly<Record<string, string>>) => Response
  /** Told of everybody who has to wait, by the limit. */
  readonly limited?: (use: string) => void
}

export interface ServedAccounts {
  readonly whoIs: WhoIs['whoIs']
  readonly formSecret: Uint8Array
  /** Counts what is sent. */
  readonly countUse: Auth['countUse']
}

const nothingAsked = new URLSearchParams()
const sentNothing: Sent = { form: nothingAsked, upload: null, stream: null }

/** Answers a GET (and a HEAD) with a page. */
export function getHandler(page: Page, serving: Serving): Handler {
  const headers = headersFor(page, serving)
  if (page.account !== undefined) {
    return async (c) => {
      const known = await knownFor(c, page, serving)
      if (known instanceof Response) return known
      const answer = await page.get(visitOf(c, serving, sentNothing, known))
      return respond(c, answer, true, serving, headers)
    }
  }
  return (c) => {
    const visit = visitOf(c, serving, sentNothing, nobody)
    const answer = page.get(visit)
    // Most pages need nobody to wait for.
    return answer instanceof Promise
      ? answer.then((each) => respond(c, each, visit.query.size > 0, serving, headers))
      : respond(c, answer, visit.query.size > 0, serving, headers)
  }
}

function headersFor({ framed }: Page, { headers }: Serving): HeaderSets {
  return framed === true ? headers.framed : headers
}

/** Answers a POST of a form. */
export function postHandler(
  page: Page & { readonly post: NonNullable<Page['post']> },
  serving: Serving,
): Handler {
  const headers = headersFor(page, serving)
  return async (c) => {
    let known = nobody
    if (page.account !== undefined) {
      if (!isFromOurPages(c, serving)) return serving.problem(c, 403)
      const found = await knownFor(c, page, serving)
      if (found instanceof Response) return found
      known = found
      const wait = await waitOf(c, page, known, serving)
      if (wait !== null) return wait
    }
    const sent = page.takes?.stream === true ? streamOf(c) : await sentWith(c, page.takes?.file === true)
    if (sent === null) return serving.problem(c, 415)
    const visit = visitOf(c, serving, sent, known)
    // What is read while it arrives carries its token inside, where the page looks for it.
    if (known.who !== null && sent.stream === null && !isTokenOf(visit, sent.form.get(tokenField))) {
      return serving.problem(c, 403)
    }
    return respond(c, await page.post(visit), true, serving, headers)
  }
}

/** Who is signed in, as far as a page is told. */
type Known = Pick<Visit, 'who' | 'formToken'>
const nobody: Known = { who: null, formToken: '' }

/** Who is signed in on a page of an account, or where they are sent to sign in first. */
async function knownFor(c: Context, page: Page, serving: Serving): Promise<Known | Response> {
  const { accounts } = serving
  if (accounts === null) return page.account === 'needed' ? serving.problem(c, 503) : nobody
  const cookies = c.req.header('cookie') ?? ''
  const who = cookies === '' ? null : await accounts.whoIs(cookies)
  if (who === null) {
    return page.account === 'needed' ? redirectResponse(`/sign-in${comeBack(c)}`, 303, serving) : nobody
  }
  const lacksSecondStep = who.works.length > 0 && !who.isStrong
  if (lacksSecondStep && page.account === 'needed' && page.beforeSecondStep !== true) {
    return redirectResponse(`/sign-in/second-step${comeBack(c)}`, 303, serving)
  }
  return { who, formToken: tokenOf(who.session, accounts.formSecret) }
}

/** What somebody is told who sent too much; null: they did not. */
async function waitOf(c: Context, page: Page, { who }: Known, serving: Serving): Promise<Response | null> {
  const by = { person: who?.person ?? null, address: callerOf(c, serving).address }
  const uses = ['posts', ...(page.counts === undefined ? [] : [page.counts])] as const
  const wait = (await serving.accounts?.countUse(by, uses)) ?? null
  if (wait === null) return null
  serving.limited?.(wait.use)
  return serving.problem(c, 429, { 'Retry-After': String(wait.seconds) })
}

/** The page to come back to after signing in: only where it was to be read, as what was sent is gone. */
function comeBack(c: Context): string {
  if (c.req.method !== 'GET') return ''
  const { path, url } = c.req
  const queryAt = url.indexOf('?')
  return `?then=${encodeURIComponent(queryAt === -1 ? path : path + url.slice(queryAt))}`
}

/**
 * Whether a form was sent from a page of ours. A browser says where a form comes from; "null" is what it says of a
 * page that hides it, which no page of ours does.
 */
function isFromOurPages(c: Context, serving: Serving): boolean {
  const origin = c.req.header('origin')
  if (origin !== undefined) return origin === originOf(c, serving)
  const site = c.req.header('sec-fetch-site')
  return site === undefined || site === 'same-origin'
}

/** What came with a request. */
type Sent = Pick<Visit, 'form' | 'upload' | 'stream'>

/** What is sent to a page that reads it while it arrives; null where it is no form with a file. */
function streamOf(c: Context): Sent | null {
  const type = c.req.header('content-type') ?? ''
  const { body } = c.req.raw
  if (body === null || !/^multipart\/form-data\s*;/i.test(type)) return null
  return { form: nothingAsked, upload: null, stream: { body, type } }
}

/** The form of a request, and its file where the page takes one; null where it is no form. */
async function sentWith(c: Context, takesFile: boolean): Promise<Sent | null> {
  const type = c.req.header('content-type') ?? ''
  if (/^application\/x-www-form-urlencoded\s*(;|$)/i.test(type)) {
    return { form: new URLSearchParams(await c.req.text()), upload: null, stream: null }
  }
  if (!takesFile || !/^multipart\/form-data\s*;/i.test(type)) return null
  let data: FormData
  try {
    data = await c.req.formData()
  } catch {
    return null
  }
  const form = new URLSearchParams()
  for (const [name, value] of data) if (typeof value === 'string') form.append(name, value)
  const file = data.get('file')
  const isGiven = file !== null && typeof file !== 'string' && (file.size > 0 || file.name !== '')
  return {
    form,
    upload: isGiven ? { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) } : null,
    stream: null,
  }
}

/** Sends a page that is not one of the listed ones, such as "not found". */
export function documentResponse(
  c: Context,
  document: Html,
  status: number,
  { headers }: Serving,
  added: Readonly<Record<string, string>> = {},
): Response {
  const response = pageResponse(document, status, true, accepts(c, 'gzip'), headers)
  for (const [name, value] of Object.entries(added)) response.headers.set(name, value)
  return response
}

/**
 * Sends the visitor to another address of this service.
 * @throws RangeError where it leads elsewhere or is not fit for a header: a fault of the page
 */
export function redirectResponse(
  to: string,
  status: 301 | 303,
  { headers }: { readonly headers: HeaderSets },
): Response {
  return new Response(null, { status, headers: { ...headers.plain, Location: ownPath(to) } })
}

/** Sends a text of a few lines. */
export function plainText(text: string, { headers }: Serving, status = 200): Response {
  return new Response(text, {
    status,
    headers: { ...headers.plain, 'Content-Type': 'text/plain; charset=utf-8' },
  })
}

/** Answers with a file under the hash of this version, compressed as the browser likes it. */
export function assetHandler({ headers }: Serving): Handler {
  return (c) => {
    const name = c.req.path.slice(assetsPath.length)
    const asset = c.req.path.startsWith(assetsPath) ? assets.get(name) : undefined
    if (asset === undefined) return c.notFound()
    const sent = { ...headers.asset, 'Content-Type': asset.type }
    const encoding = asset.isText && (accepts(c, 'br') ? 'br' : accepts(c, 'gzip') ? 'gzip' : null)
    return encoding
      ? new Response(encodedAsset(name, asset, encoding), {
          headers: { ...sent, 'Content-Encoding': encoding },
        })
      : new Response(asset.body, { headers: sent })
  }
}

function visitOf(c: Context, serving: Serving, sent: Sent, known: Known): Visit {
  const { url } = c.req
  const queryAt = url.indexOf('?')
  return {
    path: c.req.path,
    params: c.req.param(),
    query: queryAt === -1 ? nothingAsked : new URLSearchParams(url.slice(queryAt)),
    form: sent.form,
    upload: sent.upload,
    stream: sent.stream,
    who: known.who,
    formToken: known.formToken,
    from: callerOf(c, serving),
    isDemo: serving.isDemo,
    today: serving.clock.today(),
    calendar: serving.calendar,
    origin: originOf(c, serving),
  }
}

function originOf(c: Context, { origin }: Serving): string {
  const { url } = c.req
  return origin ?? url.slice(0, url.indexOf('/', url.indexOf('//') + 2))
}

/** Read only by who asks for it: most pages do not. */
function callerOf(c: Context, { isBehindProxy }: Serving): Caller {
  return {
    get address() {
      return callerAddress(c.req.header('x-forwarded-for'), c.env, isBehindProxy)
    },
    get agent() {
      return c.req.header('user-agent') ?? ''
    },
    get cookies() {
      return c.req.header('cookie') ?? ''
    },
  }
}

function respond(
  c: Context,
  answer: Answer,
  hasAnswers: boolean,
  serving: Serving,
  headers: HeaderSets,
): Response {
  switch (answer.kind) {
    case 'page': {
      const response = pageResponse(answer.document, answer.status, hasAnswers, accepts(c, 'gzip'), headers)
      return withCookies(response, answer.cookies)
    }
    case 'redirect':
      return withCookies(redirectResponse(answer.to, 303, { headers }), answer.cookies)
    case 'problem':
      return serving.problem(c, answer.status)
    case 'file':
    case 'stream':
      return new Response(answer.body as Uint8Array<ArrayBuffer> | string | ReadableStream<Uint8Array>, {
        headers: {
          ...headers.plain,
          'Content-Type': mediaType(answer.type),
          ...('size' in answer && { 'Content-Length': String(answer.size) }),
          ...(answer.name !== null && {
            'Content-Disposition': `attachment; filename="${fileName(answer.name)}"`,
          }),
        },
      })
  }
}

function withCookies(response: Response, cookies: readonly string[] | undefined): Response {
  for (const cookie of cookies ?? []) response.headers.append('Set-Cookie', cookie)
  return response
}

function pageResponse(
  document: Html,
  status: number,
  hasAnswers: boolean,
  gzip: boolean,
  headers: HeaderSets,
): Response {
  // A plain object of headers and bytes are what the server sends without building or counting more.
  const bytes = utf8.encode(document.toString())
  if (!gzip) return new Response(bytes, { status, headers: hasAnswers ? headers.answers : headers.page })
  return new Response(new Uint8Array(gzipSync(bytes)), {
    status,
    headers: hasAnswers ? headers.answersGzip : headers.pageGzip,
  })
}

const utf8 = new TextEncoder()

function accepts(c: Context, encoding: 'br' | 'gzip'): boolean {
  const offered = c.req.header('accept-encoding')
  return offered !== undefined && pattern[encoding].test(offered)
}

/** The encoding is named, and not refused with a weight of nothing. */
const pattern = {
  br: /(^|[\s,])br(?!\s*;\s*q=0(\.0*)?\s*(,|$))\s*(;|,|$)/,
  gzip: /(^|[\s,])gzip(?!\s*;\s*q=0(\.0*)?\s*(,|$))\s*(;|,|$)/,
}

/** An address on this service, fit for a header. Anything else is a fault of the page. */
function ownPath(to: string): string {
  if (!/^\/(?![/\\])[\x21-\x7e]*$/.test(to)) throw new RangeError('a page may only lead to this service')
  return to
}

function mediaType(type: string): string {
  if (!/^[a-z]+\/[a-z0-9.+-]+(; charset=utf-8)?$/.test(type)) throw new RangeError('not a media type')
  return type
}

function fileName(name: string): string {
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name)) throw new RangeError('not a plain file name')
  return name
}
