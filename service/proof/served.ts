/** The service, listening for tests on this machine alone, on a day that a test chooses. */

import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { day, publishedCalendar } from '@way-forward/law'
import { createApp } from '../src/app.ts'

const listening = new Map<string, Promise<{ readonly origin: string; readonly server: Server }>>()

/** The origin of a service whose today is the given ISO day. One service a day, closed by `closeServed`. */
export async function servedOn(iso: string): Promise<string> {
  let started = listening.get(iso)
  if (started === undefined) {
    started = listen(iso)
    listening.set(iso, started)
  }
  return (await started).origin
}

/** Closes every service that was started. */
export async function closeServed(): Promise<void> {
  for (const started of listening.values()) {
    const { server } = await started
    server.close()
    server.closeAllConnections()
  }
  listening.clear()
}

async function listen(iso: string): Promise<{ readonly origin: string; readonly server: Server }> {
  const today = day(iso)
  const app = createApp({
    clock: { today: () => today },
    calendar: publishedCalendar,
    origin: null,
    report: (fault) => {
      console.error(fault)
    },
  })
  const server = createAdaptorServer({ fetch: app.fetch }) as Server
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  return { origin: `http://127.0.0.1:${port}`, server }
}
