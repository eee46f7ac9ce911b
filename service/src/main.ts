/** Starts the service: configuration, calendar, database, listening, and closing without cutting anybody off. */
import { readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { createAdaptorServer } from '@hono/node-server'
import { type Calendar, calendarOf, englandAndWales, readHolidayFile } from '@way-forward/law'
import type { Hono } from 'hono'
import { createApp } from './app.ts'
import { instantNow, millisecondsNow, systemClock } from './clock.ts'
import { type Config, readConfig } from './config.ts'
import { noData } from './db/data.ts'
import { UnsafeLogin } from './db/logins.ts'
import type { Database } from './db/open.ts'
import { postcodeService } from './directory/postcode-service.ts'
import { seedDirectory } from './directory/seed.ts'
import { type OpenAccounts, openAccounts, openDatabaseOf, WrongDemonstration } from './open-accounts.ts'
import { faultOf } from './watch/fault-words.ts'
import { type Log, openLog } from './watch/log.ts'
import type { Metrics } from './watch/metrics.ts'
import { type Readiness, readinessOf, readinessText } from './watch/readiness.ts'
import { type RequestEnvironment, type SeenRequest, watchRequest } from './watch/requests.ts'
import { watchServer } from './watch/watch-server.ts'
import { checksOf, type Opened, type Stage, sourcesOf } from './watch-opened.ts'

/** How long open requests may take to finish before the service closes on them. */
const patience = 10_000

/** Milliseconds in which a request has to arrive whole: the largest document on the slowest line that people have. */
const longestSending = 15 * 60_000

async function start(): Promise<void> {
  let config: Config
  let calendar: Calendar
  try {
    config = readConfig()
    calendar = calendarWith(config.holidaysFile)
  } catch (error) {
    console.error(messageOf(error))
    process.exitCode = 1
    return
  }
  const watch = await openWatch(config)
  const { log, metrics } = watch
  // What nobody caught would be printed with its words.
  process.on('uncaughtException', (error) => {
    log.stopped(faultOf(error))
    process.exit(1)
  })
  const { port, worker } = config
  let stage: Stage = 'starting'
  let opened: Opened | null = null
  const ready = readinessOf(
    checksOf(
      () => opened,
      () => stage,
      worker,
    ),
    millisecondsNow,
  )
  metrics?.readFrom({ ready })
  const figures = metrics && watchServer({ ready, metrics })
  // The port is taken first, so that a database is not started for nothing; who comes early waits for it.
  const served = worker === 'only' ? null : new Served(watch, ready)
  const server = served?.server ?? watchServer({ ready, metrics: null })
  let opening: Promise<Opened | null> = Promise.resolve(null)
  const close = () => {
    if (stage === 'closing') return
    stage = 'closing'
    // Whoever sends people here has so long to notice.
    setTimeout(() => closeServer(server), config.drainSeconds * 1_000)
  }
  server.on('error', (error: NodeJS.ErrnoException) => {
    stop(log, whyNot(error, 'PORT', port))
    figures?.close()
  })
  figures?.on('error', (error: NodeJS.ErrnoException) => {
    stop(log, whyNot(error, 'METRICS_PORT', config.metrics?.port ?? 0))
    closeServer(server)
  })
  server.on('close', async () => {
    await closeOpened(await opening)
    figures?.close()
    figures?.closeAllConnections()
    log.ended('Way Forward has ended')
  })
  figures?.listen(config.metrics?.port, config.metrics?.host, () => {
    log.say(`Figures are at ${addressOf(figures)}/metrics`)
  })
  server.listen(port, config.host ?? undefined, async () => {
    // A terminal tells the whole group and run.mjs tells this process, so a signal may come twice.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, close)
    const address = addressOf(server)
    opening = openFor(config, calendar, address, watch)
    try {
      opened = await opening
    } catch (error) {
      opening = Promise.resolve(null)
      stop(log, messageOf(error))
      closeServer(server)
      return
    }
    if (opened !== null) metrics?.readFrom({ ready, ...sourcesOf(opened) })
    served?.begin(appOf(config, calendar, opened, watch, ready))
    // Whoever told it to close while it started does not want to be told.
    if (!server.listening || stage !== 'starting') return
    stage = 'running'
    const { isDemo, origin, isBehindProxy } = config
    if (origin?.startsWith('https:') === true && !isBehindProxy) {
      log.say(
        'PUBLIC_ORIGIN is https, and PROXY is not set. Behind a proxy set PROXY=yes, or everybody counts as one visitor and reaches limits together.',
      )
    }
    if (served === null)
      log.started(`Way Forward works on jobs, and says how it is at ${address}/health/ready`)
    else {
      const demo = opened?.accounts != null && isDemo
      log.started(`Way Forward is at ${address}${demo ? `\nBe an example person at ${address}/demo` : ''}`)
    }
  })
}

/** What is told of what the service does. */
interface Watch {
  readonly log: Log
  /** Null: nobody asks for figures. */
  readonly metrics: Metrics | null
}

async function openWatch({ log: way, metrics }: Config): Promise<Watch> {
  return {
    log: openLog({
      way,
      now: instantNow,
      out: (line) => console.log(line),
      wrong: (line) => console.error(line),
    }),
    // Loaded where somebody asks for it alone.
    metrics: metrics && (await import('./watch/metrics.ts')).openMetrics(),
  }
}

/** The server of the pages. Until they are there it says how it is, and whatever else is asked for waits. */
class Served {
  readonly server: Server
  readonly begin: (app: Hono) => void

  constructor({ log, metrics }: Watch, ready: () => Promise<Readiness>) {
    let app: Hono | null = null
    const { promise, resolve } = Promise.withResolvers<Hono>()
    this.begin = (made) => {
      app = made
      resolve(made)
    }
    const tell = (seen: SeenRequest): void => {
      metrics?.request(seen)
      // Those who look every few seconds would fill the log.
      if (!seen.route.startsWith('/health') || seen.status !== 200) log.request(seen)
    }
    this.server = createAdaptorServer({
      fetch: (request, env) => {
        watchRequest(env as RequestEnvironment, tell, millisecondsNow)
        if (app !== null) return app.fetch(request, env)
        const { pathname } = new URL(request.url)
        if (pathname === '/health') return new Response('ok')
        if (pathname === '/health/ready') {
          return ready().then((found) => new Response(readinessText(found), { status: 503 }))
        }
        return promise.then((made) => made.fetch(request, env))
      },
    }) as Server
    this.server.headersTimeout = 30_000
    this.server.requestTimeout = longestSending
    this.server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
      if (error.code === 'ECONNRESET' || !socket.writable) return
      socket.end(unreadable(error.code === 'HPE_HEADER_OVERFLOW' ? tooLong : notHttp))
    })
  }
}

function appOf(
  config: Config,
  calendar: Calendar,
  opened: Opened | null,
  { log, metrics }: Watch,
  ready: () => Promise<Readiness>,
): Hono {
  const { origin, contact, isBehindProxy, isDemo } = config
  return createApp({
    clock: systemClock,
    calendar,
    origin,
    contact,
    data: opened?.database.data ?? noData,
    postcodes: config.postcodes === null ? null : postcodeService(config.postcodes),
    isBehindProxy,
    isDemo,
    ...(opened?.accounts && { accounts: opened.accounts }),
    report: log.report,
    ready,
    ...(metrics && { limited: (use) => metrics.limited(use) }),
  })
}

/** Where it is on this machine. */
function addressOf(server: Server): string {
  const address = server.address()
  return `http://localhost:${typeof address === 'object' && address !== null ? address.port : 0}`
}

async function closeOpened(opened: Opened | null): Promise<void> {
  await opened?.accounts?.close()
  await opened?.database.close()
}

/**
 * The database, with the directory in it, and accounts; null: there is none to be had, which has been said, and what
 * needs none goes on. @throws UnsafeLogin, WrongDemonstration: then there is no service; of a worker everything
 */
async function openFor(
  config: Config,
  calendar: Calendar,
  address: string,
  watch: Watch,
): Promise<Opened | null> {
  const { say } = watch.log
  const isFatal = (error: unknown): boolean =>
    config.worker === 'only' || error instanceof UnsafeLogin || error instanceof WrongDemonstration
  let database: Database
  try {
    database = await openDatabaseOf(config, say, process.argv.includes('--reset'))
  } catch (error) {
    if (isFatal(error)) throw error
    watch.log.report(messageOf(error))
    say('The service goes on without a database: there is no directory, and everything else works.')
    return null
  }
  try {
    await fill(database, watch)
    let accounts: OpenAccounts | null = null
    try {
      accounts = await accountsOver(database, config, calendar, address, watch)
    } catch (error) {
      if (isFatal(error)) throw error
      watch.log.report(`Accounts could not be opened: ${messageOf(error)}`)
      say('The service goes on without accounts, and everything else works.')
    }
    if (accounts === null && config.worker === 'only') throw new Error(nothingToDo)
    return { database, accounts }
  } catch (error) {
    await database.close()
    throw error
  }
}

const nothingToDo =
  'WORKER is only, but there are no accounts to work for. Set DATABASE_SIGN_IN_URL, DATABASE_WORK_URL and DATABASE_JOBS_URL, or leave WORKER out.'

function accountsOver(
  database: Database,
  config: Config,
  calendar: Calendar,
  address: string,
  { log, metrics }: Watch,
): Promise<OpenAccounts | null> {
  return openAccounts({
    config,
    database,
    calendar,
    address,
    report: log.report,
    say: log.say,
    watch: {
      job: (run) => {
        log.job(run)
        metrics?.job(run)
      },
      message: (became, kind) => metrics?.message(became, kind),
      document: (became) => metrics?.document(became),
    },
  })
}

/** Puts the directory into an empty database. */
async function fill({ operatorData }: Database, { log }: Watch): Promise<void> {
  try {
    if (operatorData !== null) await seedDirectory(operatorData)
  } catch (error) {
    if (error instanceof UnsafeLogin) throw error
    log.report(`The directory could not be looked after: ${messageOf(error)}`)
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

function whyNot(error: NodeJS.ErrnoException, name: 'PORT' | 'METRICS_PORT', port: number): string {
  const other = `${name}=${name === 'PORT' ? 3001 : 9465} npm start`
  if (error.code === 'EADDRINUSE') {
    return `Port ${port} is in use. Stop what is using it, or choose another: ${other}`
  }
  if (error.code === 'EACCES') {
    return `Port ${port} may not be used here. Choose one from 1024 up: ${other}`
  }
  if (error.code === 'EADDRNOTAVAIL') {
    return `This machine does not have the address to listen on. Set ${name === 'PORT' ? 'LISTEN_HOST' : 'METRICS_HOST'} to one that it has, or leave it out.`
  }
  return `The service could not start: ${error.message}`
}

function stop(log: Log, message: string): void {
  log.stopped(message)
  process.exitCode = 1
}

function closeServer(server: Server): void {
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

await start()
