/** Sees each request to its end: which page it was for, what came of it, how long it took. Never who asked for what. */
import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

/** What is known of a request afterwards. */
export interface SeenRequest {
  /** Also sent with the answer, as `X-Request-Id`. */
  readonly id: string
  /** One of those that we know, or `other`: what is sent may be any word. */
  readonly method: string
  /** The pattern of the page, such as `/cases/:case/events`, or why there is none. */
  readonly route: string
  readonly status: number
  readonly milliseconds: number
  /** Bytes that were sent, headers included. */
  readonly bytes: number
  /** Whoever asked went away before the end. */
  readonly isCut: boolean
}

/** What the server hands on with a request; the app adds what it finds out. */
export interface RequestEnvironment {
  readonly incoming: IncomingMessage
  readonly outgoing: ServerResponse
  /** The id of the request. */
  id?: string
  /** The pattern of the page that answers. */
  route?: string
}

/** In place of a pattern: no page has such an address, or the service had not started. */
export const noRoute = 'none'

/** As other servers have it: whoever asked went away before there was an answer. */
const goneBefore = 499
const methods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'OPTIONS'])

/**
 * Watches one request, and tells of it once when it is over.
 * @param now milliseconds on a clock that only goes on
 */
export function watchRequest(
  env: RequestEnvironment,
  tell: (seen: SeenRequest) => void,
  now: () => number,
): void {
  const { incoming, outgoing } = env
  const { socket } = incoming
  const began = now()
  const before = socket.bytesWritten
  const id = randomUUID()
  env.id = id
  outgoing.setHeader('X-Request-Id', id)
  outgoing.once('close', () => {
    tell({
      id,
      method: methodOf(incoming),
      route: env.route ?? noRoute,
      status: outgoing.headersSent ? outgoing.statusCode : goneBefore,
      milliseconds: now() - began,
      bytes: socket.bytesWritten - before,
      isCut: !outgoing.writableFinished,
    })
  })
}

function methodOf({ method = '' }: IncomingMessage): string {
  return methods.has(method) ? method : 'other'
}
