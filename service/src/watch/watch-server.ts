/** Serves how the process is, and nothing else: beside the pages for those who watch it, and of a worker all there is. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Metrics } from './metrics.ts'
import { type Readiness, readinessText } from './readiness.ts'

export interface Watched {
  readonly ready: () => Promise<Readiness>
  /** Null: no figures here. */
  readonly metrics: Metrics | null
}

/** A server that answers `/health`, `/health/ready` and, where there are figures, `/metrics`. It listens to nothing yet. */
export function watchServer(watched: Watched): Server {
  const server = createServer((request, response) => {
    answer(watched, request, response).catch(() => response.destroy())
  })
  server.headersTimeout = 10_000
  server.requestTimeout = 10_000
  return server
}

async function answer(
  { ready, metrics }: Watched,
  { method, url = '' }: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (method !== 'GET' && method !== 'HEAD')
    return send(response, 405, 'GET and HEAD alone\n', { Allow: 'GET, HEAD' })
  switch (url.split('?', 1)[0]) {
    case '/health':
      return send(response, 200, 'ok')
    case '/health/ready': {
      const found = await ready()
      return send(response, found.isReady ? 200 : 503, readinessText(found))
    }
    case '/metrics':
      if (metrics !== null) return send(response, 200, await metrics.text(), { 'Content-Type': metrics.type })
  }
  return send(response, 404, 'There is nothing here.\n')
}

function send(
  response: ServerResponse,
  status: number,
  text: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': Buffer.byteLength(text),
    'Content-Security-Policy': "default-src 'none'",
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-store',
    ...headers,
  })
  response.end(text)
}
