/** Starts the service: configuration, calendar, database, listening, and closing without cutting anybody off. */
import { readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { createAdaptorServer } from '@hono/node-server'
import { type Calendar, calendarOf, englandAndWales, readHolidayFile } from '@way-forward/law'
import type { Hono } from 'hono'
import { createApp } from './app.ts'
import { systemClock } from './clock.ts'
import { type Config, readConfig } from './config.ts'
import { noData } from './db/data.ts'
import { UnsafeLogin } from './db/logins.ts'
import type { Database } from './db/open.ts'
import { postcodeService } from './directory/postcode-service.ts'
import { seedDirectory } from './directory/seed.ts'
import { type OpenAccounts, openAccounts, openDatabaseOf, WrongDemonstration } from './open-accounts.ts'

/** How long open requests may take to finish before the service closes on them. */
const patience = 10_000

/** Milliseconds in which a request has to arrive whole: the largest document on the slowest line that people have. */
const longestSending = 15 * 60_000

start()

function start(): void {
  let config: Config
  let calendar: Calendar
  try {
    config = readConfig()
    calendar = calendarWith(config.holidaysFile)
  } catch (error) {
    stop(messageOf(error))
    return
  }
  const { origin, port, contact } = config
  // The port is taken first, so that a database is not started for nothing; who comes early waits for it.
  let app: Hono | null = null
  const { promise: ready, resolve: isReady } = Promise.withResolvers<Hono>()
  let opening: Promise<Opened | null> = Promise.resolve(null)
  const server = createAdaptorServer({
    fetch: (request, env) => app?.fetch(request, env) ?? ready.then((made) => made.fetch(request, env)),
  }) as Server
  server.headersTimeout = 30_000
  server.requestTimeout = longestSending
  server.on('error', (error: NodeJS.ErrnoException) => stop(whyNot(error, port)))
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) return
    socket.end(unreadable(error.code === 'HPE_HEADER_OVERFLOW' ? tooLong : notHttp))
  })
  server.on('close', () => void opening.then(closeOpened))
  server.listen(port, async () => {
    // A terminal tells the whole group and run.mjs tells this process, so a signal may come twice.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => close(server))
    const address = addressOf(server)
    opening = openFor(config, calendar, address)
    let opened: Opened | null
    try {
      opened = await opening
    } catch (error) {
      opening = Promise.resolve(null)
      stop(messageOf(error))
      close(server)
      return
    }
    const postcodes = config.postcodes === null ? null : postcodeService(config.postcodes)
    app = createApp({
      clock: systemClock,
      calendar,
      origin,
      contact,
      data: opened?.database.data ?? noData,
      postcodes,
      isBehindProxy: config.isBehindProxy,
      isDemo: config.isDemo,
      ...(opened?.accounts && { accounts: opened.accounts }),
    })
    isReady(app)
    // Whoever told it to close while it started does not want to be told.
    if (!server.listening) return
    const isDemo = opened?.accounts != null && config.isDemo
    console.log(`Way Forward is at ${address}${isDemo ? `\nBe an example person at ${address}/demo` : ''}`)
  })
}

/** Where it is on this machine. */
function addressOf(server: Server): string {
  const address = server.address()
  return `http://localhost:${typeof address === 'object' && address !== null ? address.port : 0}`
}

/** What stays open while the service runs. */
interface Opened {
  readonly database: Database
  /** Null: this copy has none. */
  readonly accounts: OpenAccounts | null
}

async function closeOpened(opened: Opened | null): Promise<void> {
  await opened?.accounts?.close()
  await opened?.database.close()
}

/**
 * The database, with the directory in it, and accounts; null: there is none to be had, which has been said, and what
 * needs none goes on. @throws UnsafeLogin, WrongDemonstration: then there is no service
 */
async function openFor(config: Config, calendar: Calendar, address: string): Promise<Opened | null> {
  let database: Database
  try {
    database = await openDatabaseOf(config, say, process.argv.includes('--reset'))
  } catch (error) {
    if (isFatal(error)) throw error
    say(messageOf(error))
    say('The service goes on without a database: there is no directory, and everything else works.')
    return null
  }
  try {
    await fill(database)
    return { database, accounts: await accountsOver(database, config, calendar, address) }
  } catch (error) {
    await database.close()
    throw error
  }
}

async function accountsOver(
  database: Database,
  config: Config,
  calendar: Calendar,
  address: string,
): Promise<OpenAccounts | null> {
  try {
    return await openAccounts({ config, database, calendar, address, report: say })
  } catch (error) {
    if (isFatal(error)) throw error
    say(`Accounts could not be opened: ${messageOf(error)}`)
    say('The service goes on without accounts, and everything else works.')
    return null
  }
}

function isFatal(error: unknown): boolean {
  return error instanceof UnsafeLogin || error instanceof WrongDemonstration
}

function say(line: string): void {
  console.error(line)
}

/** Puts the directory into an empty database. */
async function fill({ operatorData }: Database): Promise<void> {
  try {
    if (operatorData !== null) await seedDirectory(operatorData)
  } catch (error) {
    if (error instanceof UnsafeLogin) throw error
    console.error(`The directory could not be looked after: ${messageOf(error)}`)
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

function calendarWith(file: string | null): Calendar {
  if (file === null) return calendarOf(englandAndWales)
  const read = readHolidayFile(readText(file))
  if ('fault' in read) throw new Error(`HOLIDAYS_FILE ${file}: ${read.fault}`)
  return calendarOf(read.holidays)
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    throw new Error(`HOLIDAYS_FILE is "${file}", which cannot be read. Write the path of a file that can.`)
  }
}

function whyNot(error: NodeJS.ErrnoException, port: number): string {
  if (error.code === 'EADDRINUSE') {
    return `Port ${port} is in use. Stop what is using it, or choose another: PORT=3001 npm start`
  }
  if (error.code === 'EACCES') {
    return `Port ${port} may not be used here. Choose one from 1024 up: PORT=3000 npm start`
  }
  return `The service could not start: ${error.message}`
}

function stop(message: string): void {
  console.error(message)
  process.exitCode = 1
}

function close(server: Server): void {
  if (!server.listening) return
  server.close()
  server.closeIdleConnections()
  setTimeout(() => server.closeAllConnections(), patience).unref()
}

const tooLong = {
  status: '431 Request Header Fields Too Large',
  title: 'The address is too long',
  says: 'None of our pages has an address that long. Go to the first page and start again.',
}
const notHttp = {
  status: '400 Bad Request',
  title: 'We could not read that',
  says: 'What was sent is not something that we understand. Go to the first page and start again.',
}

/** An answer to what could not even be read as a request, so no page can be made for it. */
function unreadable({ status, title, says }: typeof tooLong): string {
  const body = `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>${title} - Way Forward</title><h1>${title}</h1><p>${says}</p><p><a href="/">Way Forward</a></p></html>`
  return `HTTP/1.1 ${status}\r\nContent-Type: text/html; charset=utf-8\r\nContent-Security-Policy: default-src 'none'\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`
}
