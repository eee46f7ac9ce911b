/** The composition root: every page, and what stands around them. */
import type { Calendar } from '@way-forward/law'
import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { routePath } from 'hono/route'
import { openApiDocument } from './api/openapi.ts'
import { problem as apiProblem, createApi, isOfApi } from './api/serve.ts'
import type { Clock } from './clock.ts'
import { type Data, DataUnavailable, noData } from './db/data.ts'
import type { PostcodeService } from './directory/postcode-service.ts'
import { faultOf } from './watch/fault-words.ts'
import { type Readiness, readinessText } from './watch/readiness.ts'
import { noRoute, type RequestEnvironment } from './watch/requests.ts'
import { type Accounts, noAccounts } from './web/kit/accounts.ts'
import type { Page } from './web/kit/page.ts'
import { headerSets } from './web/kit/response-headers.ts'
import {
  assetHandler,
  documentResponse,
  getHandler,
  type ProblemStatus,
  plainText,
  postHandler,
  redirectResponse,
  type Serving,
} from './web/kit/serve.ts'
import { aboutPages } from './web/pages/about/pages.ts'
import { accountPages } from './web/pages/account/pages.ts'
import { apiPage } from './web/pages/api/page.ts'
import { documentPages } from './web/pages/cases/documents/pages.ts'
import { enquiryPages } from './web/pages/cases/enquiry/pages.ts'
import { entryPages } from './web/pages/cases/entries/pages.ts'
import { historyPage } from './web/pages/cases/history/page.ts'
import { caseMediationPages } from './web/pages/cases/mediation/pages.ts'
import { casePages } from './web/pages/cases/pages.ts'
import { provisionPages } from './web/pages/cases/provision/pages.ts'
import { reminderPages } from './web/pages/cases/reminders/pages.ts'
import { sharingPages } from './web/pages/cases/sharing/pages.ts'
import { yoursPages } from './web/pages/cases/yours/pages.ts'
import { datePages } from './web/pages/date/pages.ts'
import { demoPages } from './web/pages/demo/page.ts'
import { deskPages } from './web/pages/desk/pages.ts'
import { directoryPages } from './web/pages/directory/pages.ts'
import { embedPages } from './web/pages/embed/pages.ts'
import { problemPage } from './web/pages/errors/problem-page.ts'
import { guidePages } from './web/pages/guide/pages.ts'
import { homePage } from './web/pages/home/page.ts'
import { invitationPages } from './web/pages/invitation/pages.ts'
import { joinPages } from './web/pages/join/pages.ts'
import { lawPages } from './web/pages/law/pages.ts'
import { letterPages } from './web/pages/letters/pages.ts'
import { mediationPages } from './web/pages/mediation/pages.ts'
import { noticePage } from './web/pages/notice/page.ts'
import { operatePages } from './web/pages/operate/pages.ts'
import { organisationPages } from './web/pages/organisation/pages.ts'
import { outboxPages } from './web/pages/outbox/page.ts'
import { planPages } from './web/pages/plan/pages.ts'
import { signInPages } from './web/pages/sign-in/pages.ts'
import { situationsPage } from './web/pages/situations/page.ts'

/** What pages are made with. */
export interface PageNeeds {
  /** How to reach whoever runs this copy, about accessibility or a rule that is wrong; null: not given. */
  readonly contact: string | null
  readonly data: Data
  /** The service that finds the council of a postcode; null or absent: the operator chose none. */
  readonly postcodes?: PostcodeService | null
  readonly accounts?: Accounts
}

/** Every page. What is not listed here does not exist. */
export function pagesFor({
  contact,
  data,
  postcodes = null,
  accounts = noAccounts,
}: PageNeeds): readonly Page[] {
  return [
    homePage,
    situationsPage,
    ...guidePages,
    ...planPages(data),
    ...datePages,
    ...directoryPages(data, postcodes),
    ...embedPages(data),
    ...letterPages(data),
    noticePage,
    ...lawPages(contact),
    apiPage(openApiDocument),
    ...signInPages(accounts),
    ...accountPages(data, accounts),
    ...casePages(data),
    ...caseMediationPages(data),
    ...documentPages(data, accounts),
    ...yoursPages(data, accounts),
    ...enquiryPages(data),
    ...deskPages(data),
    ...entryPages(data, accounts),
    ...provisionPages(data),
    ...sharingPages(data),
    historyPage(data),
    ...invitationPages(data),
    ...joinPages(data),
    ...organisationPages(data, accounts),
    ...operatePages(data, accounts),
    ...reminderPages(data),
    ...mediationPages(data, accounts),
    ...demoPages(accounts),
    ...outboxPages(accounts.outbox),
    ...aboutPages(contact),
  ]
}

/** Every page, of a copy that names no contact and has no database: to list them and their states. */
export const pages: readonly Page[] = pagesFor({ contact: null, data: noData })

export interface AppOptions {
  readonly clock: Clock
  readonly calendar: Calendar
  /** The service's own public address; null: as the request says. */
  readonly origin: string | null
  /** How to reach whoever runs this copy: an email or https address; null or absent: not given. */
  readonly contact?: string | null
  /** The database; absent: what needs it says that it cannot be reached. */
  readonly data?: Data
  /** The service that finds the council of a postcode; null or absent: none. */
  readonly postcodes?: PostcodeService | null
  /** What accounts and cases need; absent: this copy has none, and everything else works. */
  readonly accounts?: Accounts
  /** A proxy in front of the service, which is trusted, names the address that a request came from. */
  readonly isBehindProxy?: boolean
  /** This copy is a demonstration: everybody in it is an example. */
  readonly isDemo?: boolean
  /** Told of a fault of ours, with where it happened and nothing that a visitor sent. @param request its id */
  readonly report?: (fault: string, request?: string) => void
  /** Whether all is well with this process; absent: it does not say. */
  readonly ready?: () => Promise<Readiness>
  /** Told of everybody who has to wait, by the limit. */
  readonly limited?: (use: string) => void
}

/** Characters of an address, and bytes of a form on a page that says nothing else: far more than any needs. */
const longestAddress = 4096
const largestForm = 16 * 1024

/** The whole service as a function from a request to a response. */
export function createApp(options: AppOptions): Hono {
  const {
    clock,
    calendar,
    origin,
    contact = null,
    data = noData,
    postcodes = null,
    accounts = noAccounts,
    isBehindProxy = false,
    isDemo = false,
    report = (fault) => console.error(fault),
    ready,
    limited,
  } = options
  const problem: Problem = (c, status, added) =>
    documentResponse(c, problemPage(status), status, serving, added)
  const serving: Serving = {
    clock,
    calendar,
    origin,
    headers: headerSets(origin),
    isBehindProxy,
    isDemo,
    accounts: accounts.isOffered
      ? {
          whoIs: accounts.auth.whoIs,
          formSecret: accounts.keys.secretFor('forms'),
          countUse: accounts.auth.countUse,
        }
      : null,
    problem,
    ...(limited !== undefined && { limited }),
  }
  const served = pagesFor({ contact, data, postcodes, accounts }).map((page) => ({
    page,
    pattern: patternOf(page.path),
  }))

  const app = new Hono()
  app.use(noteRoute)
  if (isBehindProxy && origin?.startsWith('https:') === true) app.use(secureOnly(origin, problem))
  for (const { page } of served) {
    const get = getHandler(page, serving)
    app.get(page.path, (c, next) => (c.req.url.length > longestAddress ? problem(c, 414) : get(c, next)))
    const { post, takes } = page
    if (post)
      app.post(
        page.path,
        takes?.stream === true
          ? announcedLimit(takes.largest, problem)
          : bodyLimit({ maxSize: takes?.largest ?? largestForm, onError: (c) => problem(c, 413) }),
        postHandler({ ...page, post }, serving),
      )
  }
  app.route(
    '/',
    createApi({
      clock,
      calendar,
      origin,
      data,
      postcodes,
      countUse: accounts.isOffered ? accounts.auth.countUse : null,
      isBehindProxy,
      ...(limited !== undefined && { limited }),
    }),
  )
  app.get('/assets/*', assetHandler(serving))
  app.get('/health', () => plainText('ok', serving))
  if (ready !== undefined) {
    app.get('/health/ready', async () => {
      const found = await ready()
      return plainText(readinessText(found), serving, found.isReady ? 200 : 503)
    })
  }
  // Addresses with answers in them are nobody else's business.
  app.get('/robots.txt', () => plainText('User-agent: *\nDisallow: /*?\nDisallow: /plan\n', serving))

  app.notFound((c) => {
    const { path, url, method } = c.req
    if (c.env) (c.env as RequestEnvironment).route = noRoute
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
    // Whoever goes away in the middle of sending reads no answer, and it is no fault of ours.
    if ('code' in error && error.code === 'ECONNRESET') return problem(c, 400)
    report(faultOf(error), (c.env as RequestEnvironment | undefined)?.id)
    if (error instanceof DataUnavailable) return isOfApi(c.req.path) ? apiProblem(503) : problem(c, 503)
    return isOfApi(c.req.path) ? apiProblem(500) : problem(c, 500)
  })
  return app
}

type Problem = (c: Context, status: ProblemStatus, added?: Readonly<Record<string, string>>) => Response

/**
 * Refuses what says of itself that it is too large. A page that reads while it arrives counts for itself: to hold
 * all of it first, as is done with what names no length, would fill the memory.
 */
function announcedLimit(largest: number, problem: Problem): MiddlewareHandler {
  return async (c, next) => (Number(c.req.header('content-length') ?? 0) > largest ? problem(c, 413) : next())
}

/** A page's path as an expression: `:kind` stands for one part. */
function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replace(/\./g, '\\.').replace(/:[^/]+/g, '[^/]+')}$`)
}

/** Writes down for whoever watches which pattern answers: its address is nobody else's business. */
const noteRoute: MiddlewareHandler = async (c, next) => {
  await next()
  const env = c.env as RequestEnvironment | undefined
  if (env && env.route === undefined) env.route = routePath(c)
}

/** Behind a proxy that says that a request came in the open: whoever reads is sent to where it is safe. */
function secureOnly(origin: string, problem: Problem): MiddlewareHandler {
  return async (c, next) => {
    const { method, path, url } = c.req
    const isOpen = c.req.header('x-forwarded-proto')?.split(',').at(-1)?.trim() === 'http'
    if (!isOpen || path.startsWith('/health')) return next()
    if (method !== 'GET' && method !== 'HEAD') return problem(c, 403)
    return new Response(null, { status: 308, headers: { Location: origin + url.slice(url.indexOf('/', 8)) } })
  }
}
