/** A proxy that speaks TLS in front of processes of the service, and a browser that comes through it. */
import { once } from 'node:events'
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { request as ask } from 'node:http'
import { request as askSecurely, createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { ownCertificate } from './own-certificate.ts'

export interface TlsProxy {
  /** Where people come to. */
  readonly origin: string
  readonly certificate: string
  /** Ports of the processes behind it, asked in turn. */
  readonly behind: number[]
  close(): void
}

/** Opens one. As proxies do, it adds the address that it sees to what the visitor says of theirs. */
export async function openTlsProxy(): Promise<TlsProxy> {
  const { key, cert } = ownCertificate()
  const behind: number[] = []
  let turn = 0
  const server = createServer({ key, cert }, (request, response) => {
    const port = behind[turn++ % behind.length]
    const said = request.headers['x-forwarded-for']
    const seen = request.socket.remoteAddress ?? ''
    const onward = ask(
      {
        host: '127.0.0.1',
        port,
        method: request.method,
        path: request.url,
        headers: {
          ...request.headers,
          'x-forwarded-for': said === undefined ? seen : `${said}, ${seen}`,
          'x-forwarded-proto': 'https',
        },
      },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.pipe(response)
      },
    )
    onward.on('error', () => response.writeHead(502).end())
    request.pipe(onward)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    origin: `https://localhost:${(server.address() as AddressInfo).port}`,
    certificate: cert,
    behind,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

/** What a page answered. */
export interface Answered {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
}

/** A browser, as far as cookies and forms go. */
export class TlsBrowser {
  readonly #proxy: TlsProxy
  readonly cookies = new Map<string, string>()

  constructor(proxy: TlsProxy) {
    this.#proxy = proxy
  }

  get(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Answered> {
    return this.#send('GET', path, headers)
  }

  /** Posts a form with the token of a page. @param headers in place of what a browser would send */
  async post(
    page: string,
    fields: readonly (readonly [string, string])[],
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answered> {
    const { text } = await this.get(page)
    const token = /name="token" value="([^"]+)"/.exec(text)?.[1] ?? ''
    const body = new URLSearchParams([['token', token], ...fields.map((pair) => [...pair])]).toString()
    return this.#send('POST', page, { origin: this.#proxy.origin, ...headers }, body)
  }

  async #send(
    method: string,
    path: string,
    headers: Readonly<Record<string, string>>,
    body?: string,
  ): Promise<Answered> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const request = askSecurely(`${this.#proxy.origin}${path}`, {
      method,
      ca: this.#proxy.certificate,
      agent: false,
      headers: {
        ...(cookie !== '' && { cookie }),
        ...(body !== undefined && {
          'content-type': 'application/x-www-form-urlencoded',
          'content-length': Buffer.byteLength(body),
        }),
        ...headers,
      },
    })
    request.end(body)
    const [response] = (await once(request, 'response')) as [IncomingMessage]
    let text = ''
    response.setEncoding('utf8')
    for await (const part of response) text += String(part)
    for (const each of response.headers['set-cookie'] ?? []) {
      const [pair = ''] = each.split(';')
      const at = pair.indexOf('=')
      if (/;\s*Max-Age=0\b/i.test(each)) this.cookies.delete(pair.slice(0, at))
      else this.cookies.set(pair.slice(0, at), pair.slice(at + 1))
    }
    return { status: response.statusCode ?? 0, headers: response.headers, text }
  }
}
