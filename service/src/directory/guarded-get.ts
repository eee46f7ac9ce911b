/**
 * Gets JSON from an address that somebody typed, within limits: https alone, no address of this machine or of a
 * private network whatever name leads to it, few redirects, little time, few bytes.
 */
import { request as requestPlain } from 'node:http'
import { request as requestSecure } from 'node:https'
import { NotAFeed, parseJson } from './feed-files.ts'
import { isPrivateHost, PrivateAddress, publicLookup } from './public-address.ts'

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
  if (!allowLocal && isPrivateHost(url)) throw privateAddress(url.hostname)
}

function privateAddress(host: string): NotAFeed {
  return new NotAFeed(
    `${host} is on this machine or in a private network. If you mean it, add --allow-local.`,
  )
}

function unreachable(url: URL, error: Error, signal: AbortSignal): NotAFeed {
  const cause = error.cause ?? error
  if (cause instanceof NotAFeed) return cause
  if (cause instanceof PrivateAddress) return privateAddress(url.hostname)
  return new NotAFeed(
    signal.aborted
      ? `${url.href} took too long to answer.`
      : `${url.href} cannot be reached: ${error.message}.`,
  )
}
