/** The service, listening for tests on this machine alone, on a day that a test chooses. */

import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { day, publishedCalendar } from '@way-forward/law'
import { createApp } from '../src/app.ts'
import { noData } from '../src/db/data.ts'
import { seedDirectory } from '../src/directory/seed.ts'
import { noDatabase, type TestData, testData } from './database.ts'

const listening = new Map<string, Promise<{ readonly origin: string; readonly server: Server }>>()

/** One database with the directory in it, for all the days. */
let database: Promise<TestData> | null = null

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
  await (await database)?.close()
  database = null
}

async function seeded(): Promise<TestData> {
  const made = await testData()
  await seedDirectory(made.operatorData)
  return made
}

async function listen(iso: string): Promise<{ readonly origin: string; readonly server: Server }> {
  const today = day(iso)
  if (noDatabase === false) database ??= seeded()
  const app = createApp({
    clock: { today: () => today },
    calendar: publishedCalendar,
    origin: null,
    data: (await database)?.data ?? noData,
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
