/** The service as it runs for real: a process for the pages, one for jobs, and their own server, none spared a kill. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, globSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { environmentWith } from '../../src/config.ts'
import { openSession, type Session } from '../../src/db/connect.ts'
import { DataUnavailable } from '../../src/db/data.ts'
import { type Postmaster, readPostmaster } from '../../src/db/postmaster.ts'
import { databaseName } from '../../src/db/roles.ts'
import { administrator } from '../../src/db/server.ts'
import { folderMail, type Outbox } from '../../src/mail/folder.ts'

/** Who is killed. */
export type Victim = 'web' | 'worker' | 'database'
export const victims: readonly Victim[] = ['web', 'worker', 'database']

export interface DurableService {
  readonly origin: string
  readonly outbox: Outbox
  /** All that its processes said. */
  said(): string
  /** Kills one without a warning. */
  kill(victim: Victim): Promise<void>
  /** Starts again what was killed, but for the database, which comes back by itself; then waits until all are ready. */
  recover(): Promise<void>
  /** A connection that sees everything. */
  session(): Promise<Session>
  stop(): Promise<void>
}

const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url))
/** Milliseconds for a start or a recovery, with other work on the machine beside it. */
const patience = 240_000
/** Milliseconds for which an answer about being ready may be an old one. */
const readinessHolds = 1_100

/** Starts it in a folder of its own, as a demonstration, whose mail can be read. */
export async function startDurableService(): Promise<DurableService> {
  const folder = mkdtempSync(join(tmpdir(), 'way-forward-endure-'))
  // Whoever runs the database, root or not, finds it below this folder.
  chmodSync(folder, 0o711)
  const isRoot = process.getuid?.() === 0
  const ports = { web: await freePort(), worker: await freePort() }
  const said: string[] = []
  const running: Partial<Record<'web' | 'worker', Running>> = {}
  const start = (name: 'web' | 'worker'): void => {
    const env = environmentWith({
      // Nobody clicks as fast as this journey.
      LIMIT_POSTS: '100000',
      LIMIT_UPLOADS: '100000',
      LIMIT_INVITATIONS: '100000',
      LIMIT_EXPORTS: '100000',
      TMPDIR: folder,
      PORT: String(ports[name]),
      DEMO: 'yes',
      // Each of the clients says where it comes from.
      PROXY: 'yes',
      PUBLIC_ORIGIN: `http://localhost:${ports.web}`,
      WORKER: name === 'web' ? 'none' : 'only',
      ...(isRoot ? {} : { DATA_FOLDER: join(folder, 'data') }),
    })
    const child = spawn(process.execPath, [main], { env: { ...env } })
    for (const way of [child.stdout, child.stderr]) way.on('data', (part) => said.push(`${name}: ${part}`))
    running[name] = { child, ended: once(child, 'close') }
  }
  const ready = async (): Promise<void> => {
    const until = performance.now() + patience
    for (const name of ['web', 'worker'] as const) {
      while (!(await isReady(ports[name]))) {
        const { child, ended } = running[name] as Running
        if (child.exitCode !== null) {
          // What it said at the end is read first.
          await ended
          throw new Error(`the ${name} process ended with ${child.exitCode}:\n${said.join('')}`)
        }
        if (performance.now() > until) throw new Error(`the ${name} process is not ready:\n${said.join('')}`)
        await pause(50)
      }
    }
  }
  const postmaster = (): Postmaster => {
    const [file] = globSync('**/postgres/postmaster.pid', { cwd: folder })
    const found = file === undefined ? null : readPostmaster(dirname(join(folder, file)))
    if (found === null) throw new DataUnavailable('the database does not run')
    return found
  }
  const session = async (): Promise<Session> => {
    for (const until = performance.now() + patience; ; await pause(100)) {
      try {
        const { socketFolder } = postmaster()
        return await openSession({ socketFolder, user: administrator, database: databaseName })
      } catch (error) {
        // A server that starts refuses, and one that is gone leaves its address behind.
        if (performance.now() > until) throw error
      }
    }
  }
  const stop = async (): Promise<void> => {
    for (const name of ['web', 'worker'] as const) running[name]?.child.kill('SIGTERM')
    const ended = Promise.all([running.web?.ended, running.worker?.ended])
    await Promise.race([ended, pause(patience, undefined, { ref: false })])
    for (const name of ['web', 'worker'] as const) running[name]?.child.kill('SIGKILL')
    for (const file of globSync('**/postgres/postmaster.pid', { cwd: folder })) {
      const pid = readPostmaster(dirname(join(folder, file)))?.pid
      if (pid !== undefined) signal(pid, 'SIGQUIT')
    }
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
  try {
    // The one that makes the tables and the examples goes first.
    start('web')
    await readyOf(() => isReady(ports.web), running.web as Running, said)
    start('worker')
    await ready()
  } catch (error) {
    await stop()
    throw error
  }
  const outboxes = globSync('**/keys', { cwd: folder }).map((keys) => join(folder, dirname(keys), 'outbox'))
  return {
    origin: `http://localhost:${ports.web}`,
    outbox: folderMail(outboxes[0] ?? join(folder, 'outbox')),
    said: () => said.join(''),
    kill: async (victim) => {
      if (victim === 'database') {
        signal(postmaster().pid, 'SIGKILL')
        return
      }
      const { child, ended } = running[victim] as Running
      child.kill('SIGKILL')
      await ended
    },
    recover: async () => {
      for (const name of ['web', 'worker'] as const) if (running[name]?.child.signalCode != null) start(name)
      await (await session()).close()
      await pause(readinessHolds)
      await ready()
    },
    session,
    stop,
  }
}

interface Running {
  readonly child: ChildProcess
  readonly ended: Promise<unknown>
}

async function readyOf(
  isThere: () => Promise<boolean>,
  { child }: Running,
  said: readonly string[],
): Promise<void> {
  for (const until = performance.now() + patience; !(await isThere()); ) {
    if (child.exitCode !== null || performance.now() > until)
      throw new Error(`it did not start:\n${said.join('')}`)
    await pause(50)
  }
}

async function isReady(port: number): Promise<boolean> {
  try {
    const { status } = await fetch(`http://localhost:${port}/health/ready`, {
      signal: AbortSignal.timeout(5_000),
    })
    return status === 200
  } catch {
    return false
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address !== null ? address.port : 0
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}
