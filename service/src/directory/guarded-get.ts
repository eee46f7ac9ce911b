/**
 * Gets JSON from an address that somebody typed, within limits: https alone, no address of this machine or of a
 * private network whatever name leads to it, few redirects, little time, few bytes.
 */
import { lookup } from 'node:dns'
import { request as requestPlain } from 'node:http'
import { request as requestSecure } from 'node:https'
import { BlockList, isIP, type LookupFunction } from 'node:net'
import { NotAFeed, parseJson } from './feed-files.ts'

export interface GetLimits {
  /** Lets http, and addresses of this machine and of private networks, through. */
  readonly allowLocal: boolean
  /** Milliseconds for one answer. */
  readonly within: number
  /** Bytes of one answer. */
  readonly largest: number
}

const mostRedirects = 3

/** The JSON at an address. @throws NotAFeed with what to do */
export async function getJson(address: URL, limits: GetLimits): Promise<unknown> {
  let url = address
  for (let hop = 0; hop <= mostRedirects; hop++) {
    const answer = await getOnce(url, limits)
    if (answer.kind === 'body') return parseJson(answer.bytes, url.href)
    url = answer.to
  }
  throw new NotAFeed(`${address.href} sends from page to page without end.`)
}

type Got =
  | { readonly kind: 'body'; readonly bytes: Uint8Array }
  | { readonly kind: 'moved'; readonly to: URL }

function getOnce(url: URL, limits: GetLimits): Promise<Got> {
  refuseUnfit(url, limits)
  const request = url.protocol === 'https:' ? requestSecure : requestPlain
  const signal = AbortSignal.timeout(limits.within)
  const { promise, resolve, reject } = Promise.withResolvers<Got>()
  const fail = (error: Error) => reject(error instanceof NotAFeed ? error : unreachable(url, error, signal))
  const asked = request(
    url,
    {
      headers: { Accept: 'application/json', 'User-Agent': 'way-forward-directory' },
      lookup: limits.allowLocal ? undefined : publicLookup,
      agent: false,
      signal,
    },
    (response) => {
      const { statusCode = 0, headers } = response
      response.on('error', fail)
      if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined) {
        response.destroy()
        const to = URL.parse(headers.location, url)
        if (to === null) reject(new NotAFeed(`${url.href} sends on to what is no address.`))
        else resolve({ kind: 'moved', to })
        return
      }
      if (statusCode !== 200) {
        response.destroy()
        reject(new NotAFeed(`${url.href} answers with status ${statusCode}. Check the address.`))
        return
      }
      const chunks: Buffer[] = []
      let size = 0
      response.on('data', (chunk: Buffer) => {
        size += chunk.length
        if (size > limits.largest) {
          response.destroy(new NotAFeed(`${url.href} answers with more than ${limits.largest} bytes.`))
          return
        }
        chunks.push(chunk)
      })
      response.on('end', () => resolve({ kind: 'body', bytes: Buffer.concat(chunks) }))
    },
  )
  asked.on('error', fail)
  asked.end()
  return promise
}

function refuseUnfit(url: URL, { allowLocal }: GetLimits): void {
  if (url.username !== '' || url.password !== '') {
    throw new NotAFeed('The address has a name or a password in it. Write it without.')
  }
  if (url.protocol !== 'https:' && !(allowLocal && url.protocol === 'http:')) {
    throw new NotAFeed(`${url.href} does not start with https://. A feed is read over https only.`)
  }
  // A number is connected to without any lookup.
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (!allowLocal && isIP(host) !== 0 && isPrivate(host)) throw privateAddress(url.hostname)
}

/** Looks a name up and refuses it where any of its numbers is private: so the number checked is the one used. */
const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, found) => {
    if (error !== null) return callback(error, '', 0)
    if (found.some(({ address }) => isPrivate(address))) return callback(privateAddress(hostname), '', 0)
    const [first] = found
    if (first === undefined) return callback(new NotAFeed(`${hostname} has no address.`), '', 0)
    if (options.all === true) return callback(null, found)
    callback(null, first.address, first.family)
  })
}

function privateAddress(host: string): NotAFeed {
  return new NotAFeed(
    `${host} is on this machine or in a private network. If you mean it, add --allow-local.`,
  )
}

/** Networks that no public feed stands in (RFC 6890 and its successors). IPv4 within IPv6 is judged as IPv4. */
const privateNetworks = new BlockList()
for (const network of [
  '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24',
  '192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4',
  '::/96 64:ff9b::/96 64:ff9b:1::/48 100::/64 2001::/23 2001:db8::/32 2002::/16 fc00::/7 fe80::/10',
  'fec0::/10 ff00::/8',
].flatMap((line) => line.split(' '))) {
  const [start = '', prefix = '0'] = network.split('/')
  privateNetworks.addSubnet(start, Number(prefix), start.includes(':') ? 'ipv6' : 'ipv4')
}

/** Whether a number belongs to this machine, a private network or none. */
export function isPrivate(address: string): boolean {
  const family = isIP(address)
  return family === 0 || privateNetworks.check(address, family === 6 ? 'ipv6' : 'ipv4')
}

function unreachable(url: URL, error: Error, signal: AbortSignal): NotAFeed {
  const cause = error.cause ?? error
  if (cause instanceof NotAFeed) return cause
  return new NotAFeed(
    signal.aborted
      ? `${url.href} took too long to answer.`
      : `${url.href} cannot be reached: ${error.message}.`,
  )
}
