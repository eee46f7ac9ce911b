/** Starts the service: configuration, calendar, listening, and closing without cutting anybody off. */
import { readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { createAdaptorServer } from '@hono/node-server'
import { type Calendar, calendarOf, englandAndWales, readHolidayFile } from '@way-forward/law'
import { createApp } from './app.ts'
import { systemClock } from './clock.ts'
import { readConfig } from './config.ts'

/** How long open requests may take to finish before the service closes on them. */
const patience = 10_000

start()

function start(): void {
  let config: ReturnType<typeof readConfig>
  let calendar: Calendar
  try {
    config = readConfig()
    calendar = calendarWith(config.holidaysFile)
  } catch (error) {
    stop(error instanceof Error ? error.message : String(error))
    return
  }
  const { origin, port, contact } = config
  const app = createApp({ clock: systemClock, calendar, origin, contact })
  const server = createAdaptorServer({ fetch: app.fetch }) as Server
  server.requestTimeout = 30_000
  server.on('error', (error: NodeJS.ErrnoException) => stop(whyNot(error, port)))
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) return
    socket.end(unreadable(error.code === 'HPE_HEADER_OVERFLOW' ? tooLong : notHttp))
  })
  server.listen(port, () => {
    const address = server.address()
    const listening = typeof address === 'object' && address !== null ? address.port : port
    console.log(`Way Forward is at http://localhost:${listening}`)
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => close(server))
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
