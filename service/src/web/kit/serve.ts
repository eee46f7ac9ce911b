/** Between the web and the pages: a request becomes a visit, an answer becomes a response. */
import { gzipSync } from 'node:zlib'
import type { Calendar } from '@way-forward/law'
import type { Context, Handler } from 'hono'
import type { Clock } from '../../clock.ts'
import { assets, assetsPath, encodedAsset } from './assets.ts'
import type { Html } from './html.ts'
import type { Answer, Page, Visit } from './page.ts'
import type { HeaderSets, ServiceHeaders } from './response-headers.ts'

/** What the adapter needs of the service. */
export interface Serving {
  readonly clock: Clock
  readonly calendar: Calendar
  /** The public origin; null: as the request says. */
  readonly origin: string | null
  readonly headers: ServiceHeaders
}

const nothingAsked = new URLSearchParams()
const sentNothing: Sent = { form: nothingAsked, upload: null }

/** Answers a GET (and a HEAD) with a page. */
export function getHandler(page: Page, serving: Serving): Handler {
  const headers = headersFor(page, serving)
  return (c) => {
    const visit = visitOf(c, serving, sentNothing)
    const gzip = accepts(c, 'gzip')
    const answer = page.get(visit)
    // Most pages need nobody to wait for.
    return answer instanceof Promise
      ? answer.then((each) => respond(each, visit.query.size > 0, gzip, headers))
      : respond(answer, visit.query.size > 0, gzip, headers)
  }
}

function headersFor({ framed }: Page, { headers }: Serving): HeaderSets {
  return framed === true ? headers.framed : headers
}

/** Answers a POST of a form. `whereNotAForm` is answered where something else was sent. */
export function postHandler(
  page: Page & { readonly post: NonNullable<Page['post']> },
  serving: Serving,
  whereNotAForm: (c: Context) => Response,
): Handler {
  const headers = headersFor(page, serving)
  return async (c) => {
    const sent = await sentWith(c, page.takes?.file === true)
    if (sent === null) return whereNotAForm(c)
    return respond(await page.post(visitOf(c, serving, sent)), true, accepts(c, 'gzip'), headers)
  }
}

/** What came with a request. */
type Sent = Pick<Visit, 'form' | 'upload'>

/** The form of a request, and its file where the page takes one; null where it is no form. */
async function sentWith(c: Context, takesFile: boolean): Promise<Sent | null> {
  const type = c.req.header('content-type') ?? ''
  if (/^application\/x-www-form-urlencoded\s*(;|$)/i.test(type)) {
    return { form: new URLSearchParams(await c.req.text()), upload: null }
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

/** Sends a line of text. */
export function plainText(text: string, { headers }: Serving): Response {
  return new Response(text, { headers: { ...headers.plain, 'Content-Type': 'text/plain; charset=utf-8' } })
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

function visitOf(c: Context, { clock, calendar, origin }: Serving, { form, upload }: Sent): Visit {
  const { url } = c.req
  const queryAt = url.indexOf('?')
  return {
    path: c.req.path,
    params: c.req.param(),
    query: queryAt === -1 ? nothingAsked : new URLSearchParams(url.slice(queryAt)),
    form,
    upload,
    today: clock.today(),
    calendar,
    origin: origin ?? url.slice(0, url.indexOf('/', url.indexOf('//') + 2)),
  }
}

function respond(answer: Answer, hasAnswers: boolean, gzip: boolean, headers: HeaderSets): Response {
  switch (answer.kind) {
    case 'page':
      return pageResponse(answer.document, answer.status, hasAnswers, gzip, headers)
    case 'redirect':
      return redirectResponse(answer.to, 303, { headers })
    case 'file':
      return new Response(answer.body as string | Uint8Array<ArrayBuffer>, {
        headers: {
          ...headers.plain,
          'Content-Type': mediaType(answer.type),
          ...(answer.name !== null && {
            'Content-Disposition': `attachment; filename="${fileName(answer.name)}"`,
          }),
        },
      })
  }
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
