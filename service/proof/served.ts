/** The service, listening for tests on this machine alone, on a day that a test chooses. */
import { day, publishedCalendar } from '@way-forward/law'
import { createApp } from '../src/app.ts'
import { noData } from '../src/db/data.ts'
import type { ExampleName } from '../src/example/people.ts'
import { noAccounts } from '../src/web/kit/accounts.ts'
import { noDatabase, type TestData, testData } from './database.ts'
import { type ExampleAccounts, exampleAccounts } from './example-accounts.ts'
import { type Listening, startListening } from './listening.ts'

interface Served {
  readonly origin: string
  readonly server: Listening
}

const listening = new Map<string, Promise<Served>>()

/** One database with the directory and the example people in it, for all the days. */
let database: Promise<Seeded> | null = null

interface Seeded {
  readonly test: TestData
  readonly example: ExampleAccounts
}

/** The day around which the dates of the examples lie. */
const exampleDay = day('2026-11-21')
const sessions = new Map<ExampleName, ReturnType<ExampleAccounts['signedInAs']>>()

/** The session of an example person: one for the whole run. */
export async function signedInAs(name: ExampleName): ReturnType<ExampleAccounts['signedInAs']> {
  const known = sessions.get(name)
  if (known !== undefined) return known
  database ??= seeded()
  const made = (await database).example.signedInAs(name)
  sessions.set(name, made)
  return made
}

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
    await server.close()
  }
  listening.clear()
  await (await database)?.test.close()
  sessions.clear()
  database = null
}

async function seeded(): Promise<Seeded> {
  const test = await testData()
  return { test, example: await exampleAccounts(test, exampleDay) }
}

async function listen(iso: string): Promise<Served> {
  const today = day(iso)
  if (noDatabase === false) database ??= seeded()
  const opened = await database
  const app = createApp({
    clock: { today: () => today },
    calendar: publishedCalendar,
    origin: null,
    data: opened?.test.data ?? noData,
    accounts: opened?.example.accounts ?? noAccounts,
    isDemo: true,
    report: (fault) => {
      console.error(fault)
    },
  })
  const server = await startListening(app.fetch)
  return { origin: `http://127.0.0.1:${server.port}`, server }
}
