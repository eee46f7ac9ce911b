/** The composition root: every page, and what stands around them. */
import type { Calendar } from '@way-forward/law'
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { openApiDocument } from './api/openapi.ts'
import { problem as apiProblem, createApi, isOfApi } from './api/serve.ts'
import type { Clock } from './clock.ts'
import type { Page } from './web/kit/page.ts'
import { headerSets } from './web/kit/response-headers.ts'
import {
  assetHandler,
  documentResponse,
  getHandler,
  plainText,
  postHandler,
  redirectResponse,
  type Serving,
} from './web/kit/serve.ts'
import { aboutPages } from './web/pages/about/pages.ts'
import { apiPage } from './web/pages/api/page.ts'
import { datePages } from './web/pages/date/pages.ts'
import { problemPage } from './web/pages/errors/problem-page.ts'
import type { ProblemStatus } from './web/pages/errors/words.ts'
import { guidePages } from './web/pages/guide/pages.ts'
import { homePage } from './web/pages/home/page.ts'
import { lawPages } from './web/pages/law/pages.ts'
import { planPages } from './web/pages/plan/pages.ts'
import { situationsPage } from './web/pages/situations/page.ts'

/**
 * Every page. What is not listed here does not exist.
 * @param contact how to reach whoever runs this copy, about accessibility or a rule that is wrong; null: not given
 */
export function pagesFor(contact: string | null): readonly Page[] {
  return [
    homePage,
    situationsPage,
    ...guidePages,
    ...planPages,
    ...datePages,
    ...lawPages(contact),
    apiPage(openApiDocument),
    ...aboutPages(contact),
  ]
}

/** Every page, of a copy that names no contact. */
export const pages: readonly Page[] = pagesFor(null)

export interface AppOptions {
  readonly clock: Clock
  readonly calendar: Calendar
  /** The service's own public address; null: as the request says. */
  readonly origin: string | null
  /** How to reach whoever runs this copy: an email or https address; null or absent: not given. */
  readonly contact?: string | null
  /** Told of a fault of ours, with where it happened and nothing that a visitor sent. */
  readonly report?: (fault: string) => void
}

/** Characters of an address, and bytes of a form: far more than any page needs. */
const longestAddress = 4096
const largestForm = 16 * 1024

/** The whole service as a function from a request to a response. */
export function createApp(options: AppOptions): Hono {
  const { clock, calendar, origin, contact = null, report = console.error } = options
  const serving: Serving = { clock, calendar, origin, headers: headerSets(origin) }
  const served = pagesFor(contact).map((page) => ({ page, pattern: patternOf(page.path) }))
  const problem: Problem = (c, status, added) =>
    documentResponse(c, problemPage(status), status, serving, added)

  const app = new Hono()
  const limit = bodyLimit({ maxSize: largestForm, onError: (c) => problem(c, 413) })
  for (const { page } of served) {
    const get = getHandler(page, serving)
    app.get(page.path, (c, next) => (c.req.url.length > longestAddress ? problem(c, 414) : get(c, next)))
    if (page.post)
      app.post(
        page.path,
        limit,
        postHandler(page.post, serving, (c) => problem(c, 415)),
      )
  }
  app.route('/', createApi({ clock, calendar, origin }))
  app.get('/assets/*', assetHandler(serving))
  app.get('/health', () => plainText('ok', serving))
  // Addresses with answers in them are nobody else's business.
  app.get('/robots.txt', () => plainText('User-agent: *\nDisallow: /*?\nDisallow: /plan\n', serving))

  app.notFound((c) => {
    const { path, url, method } = c.req
    if (url.length > longestAddress) return problem(c, 414)
    const page = served.find(({ pattern }) => pattern.test(path))?.page
    if (page !== undefined && method !== 'GET' && method !== 'HEAD') {
      return problem(c, 405, { Allow: page.post ? 'GET, HEAD, POST' : 'GET, HEAD' })
    }
    const shorter = path.replace(/\/+$/, '')
    if (shorter === path || !served.some(({ pattern }) => pattern.test(shorter))) return problem(c, 404)
    const queryAt = url.indexOf('?')
    return redirectResponse(`${encodeURI(shorter)}${queryAt === -1 ? '' : url.slice(queryAt)}`, 301, serving)
  })
  app.onError((error, c) => {
    report(faultOf(error))
    return isOfApi(c.req.path) ? apiProblem(500) : problem(c, 500)
  })
  return app
}

type Problem = (c: Context, status: ProblemStatus, added?: Readonly<Record<string, string>>) => Response

/** A page's path as an expression: `:kind` stands for one part. */
function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replace(/\./g, '\\.').replace(/:[^/]+/g, '[^/]+')}$`)
}

/** What is written down of a fault: its kind and where it happened. Its words may repeat what was typed. */
function faultOf(error: Error): string {
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return [`Fault: ${error.name}`, ...places].join('\n')
}
