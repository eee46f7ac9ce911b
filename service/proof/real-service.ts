/** The service as `npm start` runs it, in a process and a folder of its own, with all that it says written down. */
import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, globSync, mkdtempSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { environmentWith } from '../src/config.ts'
import { readPostmaster } from '../src/db/postmaster.ts'

/** An answer, its whole body read; status 0: the connection was cut while we were still sending. */
export interface Answered {
  readonly status: number
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly text: string
}

export interface RealService {
  readonly origin: string
  /** A folder that nobody else uses. */
  readonly folder: string
  /** All that it has said so far, on both ways out. */
  readonly said: () => string
  ask(address: string, sent?: Sent): Promise<Answered>
  /** Posts a form as a browser does. */
  post(address: string, form: Readonly<Record<string, string>>): Promise<Answered>
  /** What comes back for bytes that are sent as they are, until the connection closes. */
  raw(sent: string): Promise<string>
  /** Runs the operator's command for the directory beside it. @returns what it printed */
  directory(...args: readonly string[]): Promise<string>
  /** Stops it and clears up. @returns the code that it ended with */
  stop(): Promise<number | null>
}

interface Sent {
  readonly type?: string
  readonly headers?: Readonly<Record<string, string>>
  /** Whole, or piece by piece without a length. */
  readonly body: string | Uint8Array | Iterable<Uint8Array>
}

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))
const directoryCommand = fileURLToPath(new URL('../src/operate/directory.ts', import.meta.url))

/** Starts it on a free port. */
export async function startRealService(): Promise<RealService> {
  const folder = mkdtempSync(join(tmpdir(), 'way-forward-proof-'))
  // Whoever runs the database, root or not, finds it below this folder, and no other service uses it.
  chmodSync(folder, 0o711)
  const isRoot = process.getuid?.() === 0
  const env = environmentWith({
    TMPDIR: folder,
    PORT: '0',
    ...(isRoot ? {} : { DATA_FOLDER: join(folder, 'data') }),
  })
  const child = spawn(process.execPath, [main], { env: { ...env } })
  let said = ''
  for (const way of [child.stdout, child.stderr]) way.on('data', (part) => (said += String(part)))
  const ended = once(child, 'close').then(([code]) => code as number | null)
  const origin = await listening(child, () => said)
  const ask: RealService['ask'] = (address, sent) => answered(`${origin}${address}`, sent)
  return {
    origin,
    folder,
    said: () => said,
    ask,
    post: (address, form) =>
      ask(address, {
        type: 'application/x-www-form-urlencoded',
        body: new URLSearchParams(form).toString(),
      }),
    raw: (sent) => rawAnswer(Number(new URL(origin).port), sent),
    directory: async (...args) => {
      const command = spawn(process.execPath, [directoryCommand, ...args], { env: { ...env } })
      let printed = ''
      for (const way of [command.stdout, command.stderr]) way.on('data', (part) => (printed += String(part)))
      const [code] = await once(command, 'close')
      assert.equal(code, 0, printed)
      return printed
    },
    stop: async () => {
      child.kill('SIGTERM')
      const code = await ended
      for (const file of globSync('**/postgres/postmaster.pid', { cwd: folder })) {
        const pid = readPostmaster(dirname(join(folder, file)))?.pid
        if (pid !== undefined) process.kill(pid, 'SIGQUIT')
      }
      rmSync(folder, { recursive: true, force: true })
      return code
    },
  }
}

async function listening(child: ChildProcess, said: () => string): Promise<string> {
  for await (const _ of child.stdout ?? []) {
    const found = /Way Forward is at http:\/\/localhost:(\d+)\n/.exec(said())
    if (found !== null) return `http://127.0.0.1:${found[1]}`
  }
  throw new Error(`it did not start: ${said()}`)
}

/** Waits for the answer even where it comes before all was sent, as a refusal does. */
function answered(address: string, sent?: Sent): Promise<Answered> {
  const body = sent?.body
  const isWhole = typeof body === 'string' || body instanceof Uint8Array
  return new Promise((resolve, reject) => {
    const asked = request(address, {
      method: sent === undefined ? 'GET' : 'POST',
      agent: false,
      headers: {
        ...(sent?.type !== undefined && { 'Content-Type': sent.type }),
        ...(isWhole && { 'Content-Length': Buffer.byteLength(body) }),
        ...sent?.headers,
      },
    })
    let isAnswered = false
    asked.on('response', (response) => {
      isAnswered = true
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      const done = () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(parts).toString(),
        })
      response.on('end', done)
      // A refusal may close the connection on what is still being sent.
      response.on('error', done)
    })
    asked.on('error', (error: NodeJS.ErrnoException) => {
      if (isAnswered) return
      if (error.code !== 'EPIPE' && error.code !== 'ECONNRESET') reject(error)
      else resolve({ status: 0, headers: {}, text: '' })
    })
    if (body === undefined || isWhole) asked.end(body)
    else Readable.from(body).pipe(asked)
  })
}

async function rawAnswer(port: number, sent: string): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  let answer = ''
  socket.on('data', (part) => (answer += String(part)))
  socket.on('error', () => undefined)
  socket.end(sent)
  await once(socket, 'close')
  return answer
}
