/** A service on a free port of this machine, for tests. */
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'

export interface Listening {
  readonly port: number
  /** Stops it and cuts off whoever is connected. */
  close(): Promise<void>
}

/** Starts it. @param answer what it answers with */
export async function startListening(
  answer: (request: Request) => Response | Promise<Response>,
): Promise<Listening> {
  const server = createAdaptorServer({ fetch: answer }) as Server
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await closed
    },
  }
}
