/** An Open Referral UK feed at an address: its pages in turn, and the whole of each service. */
import { NotAFeed } from './feed-files.ts'
import { feedPage, feedService } from './feed-shapes.ts'
import { type GetLimits, getJson } from './guarded-get.ts'

/** Bounds of one feed. A council's own directory stays far below them. */
const mostPages = 2_000
const mostServices = 50_000
const wholeWithin = 30 * 60 * 1000
const atOnce = 4

const limits: Omit<GetLimits, 'allowLocal'> = { within: 30_000, largest: 10 * 1024 * 1024 }

export interface FeedAtAddress {
  /** Whole services as they came. */
  readonly services: readonly unknown[]
  /** The address of one of its services. */
  readonly addressOf: (id: string) => string
}

/**
 * Reads a feed.
 * @param address of the feed, with or without `/services` at its end
 * @param progress told how many services are read so far
 * @throws NotAFeed
 */
export async function servicesAtAddress(
  address: string,
  allowLocal: boolean,
  progress: (services: number) => void = () => undefined,
): Promise<FeedAtAddress> {
  const list = listAddress(address)
  const tooLong = AbortSignal.timeout(wholeWithin)
  const get = (url: URL): Promise<unknown> => {
    if (tooLong.aborted) throw new NotAFeed('The feed took more than half an hour. Try again later.')
    return getJson(url, { ...limits, allowLocal })
  }
  const addressOf = (id: string): string => `${list.origin}${list.pathname}/${encodeURIComponent(id)}`
  const services: unknown[] = []
  for (let number = 1; ; number++) {
    if (number > mostPages) throw new NotAFeed(`The feed has more than ${mostPages} pages.`)
    const page = readPage(await get(pageAddress(list, number)), list)
    for (let from = 0; from < page.contents.length; from += atOnce) {
      const some = page.contents.slice(from, from + atOnce)
      services.push(
        ...(await Promise.all(some.map((each) => wholeService(each, (id) => get(new URL(addressOf(id))))))),
      )
    }
    progress(services.length)
    if (services.length > mostServices) throw new NotAFeed(`The feed has more than ${mostServices} services.`)
    if (page.contents.length === 0 || page.last_page === true || number >= (page.total_pages ?? number)) break
  }
  return { services, addressOf }
}

/** A list may leave children out; then the service's own address has them. */
async function wholeService(given: unknown, get: (id: string) => Promise<unknown>): Promise<unknown> {
  const short = feedService.safeParse(given)
  if (!short.success) return given
  const { id, attributes, service_areas } = short.data
  return attributes === undefined || service_areas === undefined ? await get(id) : given
}

function readPage(value: unknown, list: URL) {
  const page = feedPage.safeParse(value)
  if (page.success) return page.data
  throw new NotAFeed(
    `${list.href} is no list of services in Open Referral UK 3.0: it has no "contents". Check the address.`,
  )
}

function listAddress(address: string): URL {
  const url = URL.parse(address)
  if (url === null) throw new NotAFeed(`"${address}" is no address. Write one that starts with https://.`)
  url.hash = ''
  const path = url.pathname.replace(/\/+$/, '')
  url.pathname = path.endsWith('/services') ? path : `${path}/services`
  return url
}

function pageAddress(list: URL, number: number): URL {
  const url = new URL(list)
  url.searchParams.set('page', String(number))
  url.searchParams.set('per_page', '100')
  return url
}
