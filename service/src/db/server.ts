/**
 * The service's own PostgreSQL: started over a folder, reached over a socket alone, and shared by every process
 * that uses that folder (a service and an operator's command, say). Each holds a lease, and the last to leave
 * stops the server; one that nobody stopped is found and taken over by the next start.
 *
 * Whoever can open the socket is believed to be whom they say. So it lies in a folder that one account of the
 * machine alone may enter, the same that may read the data anyway; there is no network address at all.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { randomInt } from 'node:crypto'
import {
  chownSync,
  closeSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Account } from './account.ts'
import { type Binaries, NoServer, readyBinaries } from './binaries.ts'
import { clusterIn, logIn, makeCluster, makeFolder, refuseOtherVersion } from './cluster.ts'
import { type Login, openSession, type Session } from './connect.ts'
import { DataUnavailable } from './data.ts'
import { logins } from './logins.ts'
import { logFrom, type Postmaster, readPostmaster, settings, sizeOfLog } from './postmaster.ts'
import { databaseName, databaseSql, rolesSql } from './roles.ts'

/** The one superuser of the service's own server. It makes roles and databases, and nothing runs as it. */
export const administrator = 'way_forward_admin'

export interface OwnServer {
  /** How a login connects. @param database the service's own where it is left out */
  loginAs(user: string, database?: string): Login
  /** The folder of the data of PostgreSQL. */
  readonly cluster: string
  /** Gives up the lease, and stops the server where no other process holds one. */
  stop(): Promise<void>
}

export interface ServerOptions {
  /** The folder in which the data stands, made where it is missing. */
  readonly folder: string
  /** Who runs it where root runs the service; null: the same account. */
  readonly account: Account | null
  /** Told of what takes a while, and of what went wrong and was mended. */
  readonly say: (line: string) => void
  /** False only in tests, where what a crash would lose does not matter. */
  readonly isDurable?: boolean
}

/** Any numbers; one lock for those who use the server, one for whoever makes roles. */
const leaseLock = 7_320_116
const rolesLock = 7_320_117
/** Milliseconds between two looks at a server that is starting or stopping. */
const pause = 20
/**
 * Milliseconds, at most, that a process waits before it starts a server that died: whoever uses it sees that at the
 * same moment, and servers that start at once throw each other's lock away.
 */
const longestWait = 300
/** How often a server may fail for a reason of its own before that is said. */
const mostFailures = 3
/** Milliseconds: after a crash it first reads what it had written down, which may take minutes. */
const startWithin = 10 * 60_000
const stopWithin = 60_000
/** The longest path of a socket that every system takes, less the name of the socket itself. */
const longestSocketFolder = 103 - '/.s.PGSQL.5432'.length

/** Starts the server of a folder, or joins the one that runs. @throws NoServer with what to do */
export async function startServer(options: ServerOptions): Promise<OwnServer> {
  const { folder, account, say, isDurable } = options
  makeFolder(folder, account)
  const binaries = readyBinaries(account, folder)
  const runner = new Runner(options, binaries)
  if (!existsSync(join(clusterIn(folder), 'PG_VERSION'))) {
    say('Making the database. This happens once.')
    makeCluster(binaries, folder, account, administrator, isDurable)
  }
  refuseOtherVersion(folder)
  await runner.join()
  return {
    cluster: clusterIn(folder),
    loginAs: (user, database = databaseName) => ({ socketFolder: runner.socketFolder, user, database }),
    stop: () => runner.leave(),
  }
}

/** Whether a server runs over this folder, and can be reached. */
export async function isServerRunning(folder: string): Promise<boolean> {
  const running = readPostmaster(clusterIn(folder))
  if (running === null) return false
  try {
    await (await reachServer(running, clusterIn(folder))).close()
    return true
  } catch (error) {
    if (error instanceof DataUnavailable) return isAlive(running.pid)
    throw error
  }
}

/** One process's part in a server: it joins, keeps a lease, starts the server again if it dies, and leaves. */
class Runner {
  readonly #options: ServerOptions
  readonly #binaries: Binaries
  readonly #cluster: string
  #socketFolder: string | null = null
  #lease: Session | null = null
  #isLeaving = false
  #hasJoined = false

  constructor(options: ServerOptions, binaries: Binaries) {
    this.#options = options
    this.#binaries = binaries
    this.#cluster = clusterIn(options.folder)
  }

  get socketFolder(): string {
    if (this.#socketFolder === null) throw new Error('the server has not been joined')
    return this.#socketFolder
  }

  async join(): Promise<void> {
    let child: Started | null = null
    let failed = 0
    let hasSaid = false
    for (let waited = 0; waited < startWithin; waited += pause) {
      if (await this.#takeLease()) return
      if (child === null || child.hasEnded()) {
        if (child !== null) {
          if (this.#isHopeless(child)) failed += 1
          if (failed === mostFailures) throw this.#refusal(child)
          await wait(randomInt(longestWait))
          if (await this.#takeLease()) return
        }
        child = this.#spawn()
      }
      if (waited > 5_000 && !hasSaid) {
        this.#options.say('Waiting for the database to start. After a crash this can take minutes.')
        hasSaid = true
      }
      await wait(pause)
    }
    throw new NoServer(`The database did not start. Its log is ${logIn(this.#options.folder)}.`)
  }

  async leave(): Promise<void> {
    this.#isLeaving = true
    const lease = this.#lease
    const running = readPostmaster(this.#cluster)
    this.#lease = null
    if (lease === null) return
    const isLast = await lease
      .query<{ readonly last: boolean }>(
        `select pg_catalog.pg_advisory_unlock_shared(${leaseLock}), pg_catalog.pg_try_advisory_lock(${leaseLock}) as last`,
      )
      .then((rows) => rows[0]?.last === true)
      .catch(() => false)
    if (isLast && running !== null) await this.#stopServer(running)
    await lease.close()
  }

  /** Joins the server that runs. @returns whether there is one that takes us */
  async #takeLease(): Promise<boolean> {
    const running = readPostmaster(this.#cluster)
    if (running === null) return false
    try {
      await this.#makeRoles(await reachServer(running, this.#cluster))
      const lease = await openSession({
        socketFolder: running.socketFolder,
        user: logins.web,
        database: databaseName,
      })
      // Whoever is stopping the server holds this lock against us until the connection ends.
      await lease.query(`select pg_catalog.pg_advisory_lock_shared(${leaseLock})`)
      // It is the service that keeps the process alive, not its lease.
      lease.letProcessEnd()
      this.#lease = lease
      if (this.#socketFolder !== null && this.#socketFolder !== running.socketFolder) {
        // Made for a server that another process was quicker to start.
        rmSync(this.#socketFolder, { recursive: true, force: true })
      }
      this.#socketFolder = running.socketFolder
      this.#hasJoined = true
      lease.onLost(() => void this.#joinAgain())
      return true
    } catch (error) {
      if (error instanceof DataUnavailable) return false
      throw error
    }
  }

  async #makeRoles(admin: Session): Promise<void> {
    try {
      await admin.query(`select pg_catalog.pg_advisory_lock(${rolesLock})`)
      await admin.query(rolesSql())
      const [found] = await admin.query('select from pg_catalog.pg_database where datname = $1', [
        databaseName,
      ])
      if (found === undefined) await admin.query(databaseSql())
    } finally {
      await admin.close()
    }
  }

  /** The server died: it is started again where it was, so that the pools find it. */
  async #joinAgain(): Promise<void> {
    this.#lease = null
    while (!this.#isLeaving && this.#lease === null) {
      this.#options.say('The database stopped. Starting it again.')
      await wait(randomInt(longestWait))
      try {
        await this.join()
      } catch (error) {
        this.#options.say(error instanceof Error ? error.message : String(error))
        await wait(10_000, undefined, { ref: false })
      }
    }
    if (this.#isLeaving) await this.leave()
  }

  #spawn(): Started {
    const { folder, account, isDurable = true } = this.#options
    this.#socketFolder ??= readPostmaster(this.#cluster)?.socketFolder ?? null
    if (this.#hasJoined && this.#socketFolder !== null) remakeSocketFolder(this.#socketFolder, account)
    if (this.#socketFolder === null || !isSocketFolder(this.#socketFolder, account)) {
      this.#socketFolder = makeSocketFolder(account)
    }
    const logFrom = sizeOfLog(logIn(folder))
    const log = openSync(logIn(folder), 'a', 0o600)
    try {
      const child = spawn(
        this.#binaries.postgres,
        ['-D', this.#cluster, '-k', this.#socketFolder, ...settings(isDurable)],
        {
          // In a session of its own, or Ctrl+C in a terminal would stop it before the service has finished.
          detached: true,
          cwd: '/',
          env: { LC_ALL: 'C' },
          stdio: ['ignore', log, log],
          ...(account && { uid: account.uid, gid: account.gid }),
        },
      )
      child.unref()
      return new Started(child, logFrom)
    } finally {
      closeSync(log)
    }
  }

  /**
   * Whether a start that ended will end like that again: not where another server stood in its way, which may be starting
   * or stopping, and not where somebody killed it. Several write to one log at once, so that it is believed only when it
   * said so several times.
   */
  #isHopeless(child: Started): boolean {
    const said = logFrom(logIn(this.#options.folder), child.logFrom)
    const other = readPostmaster(this.#cluster)
    const wasInTheWay = inTheWay.test(said) || (other !== null && isAlive(other.pid))
    return child.fault !== null || !(child.wasKilled() || wasInTheWay)
  }

  #refusal(child: Started): NoServer {
    // Where a server was joined before, connections are waiting for the next one there, and others may have started it.
    if (this.#socketFolder !== null && !this.#hasJoined) {
      rmSync(this.#socketFolder, { recursive: true, force: true })
    }
    const log = logIn(this.#options.folder)
    const reason = child.fault?.message ?? reasonIn(logFrom(log, child.logFrom))
    return new NoServer(`The database could not start: ${reason}\nIts log is ${log}.`)
  }

  async #stopServer({ pid, socketFolder }: Postmaster): Promise<void> {
    process.kill(pid, 'SIGINT')
    for (let waited = 0; waited < stopWithin && isAlive(pid) && readPostmaster(this.#cluster) !== null; ) {
      await wait(pause)
      waited += pause
    }
    if (readPostmaster(this.#cluster) !== null)
      this.#options.say('The database is slow to stop; it goes on stopping.')
    else rmSync(socketFolder, { recursive: true, force: true })
  }
}

/** A server that this process started. */
class Started {
  fault: Error | null = null
  /** Where in the log its own words begin. */
  readonly logFrom: number
  readonly #child: ChildProcess

  constructor(child: ChildProcess, logFrom: number) {
    this.#child = child
    this.logFrom = logFrom
    child.on('error', (error) => {
      this.fault = error
    })
  }

  hasEnded(): boolean {
    return this.fault !== null || this.#child.exitCode !== null || this.wasKilled()
  }

  wasKilled(): boolean {
    return this.#child.signalCode !== null
  }
}

/** A connection as the administrator, to the server of this folder and to no other. */
async function reachServer({ socketFolder }: Postmaster, cluster: string): Promise<Session> {
  const session = await openSession({ socketFolder, user: administrator, database: 'postgres' })
  const [found] = await session.query<{ readonly folder: string }>(
    `select pg_catalog.current_setting('data_directory') as folder`,
  )
  if (found?.folder === cluster) return session
  await session.close()
  throw new DataUnavailable('another server answers there')
}

/** What a server says that found another over the same folder. */
const inTheWay =
  /lock file "[^"]*" (already exists|is empty)|could not remove old lock file|shared memory block .* is still in use/
const socketFolderName = 'way-forward-'

/** Whether a folder that a server left behind when it was killed can be used again. */
function isSocketFolder(folder: string, account: Account | null): boolean {
  const found = lstatSync(folder, { throwIfNoEntry: false })
  const mine = account?.uid ?? process.getuid?.()
  return (
    basename(folder).startsWith(socketFolderName) &&
    found?.isDirectory() === true &&
    found.uid === mine &&
    (found.mode & 0o077) === 0
  )
}

/** Makes a folder again that somebody cleared away, where connections are looked for. Another may be quicker. */
function remakeSocketFolder(folder: string, account: Account | null): void {
  const isMade = mkdirSync(folder, { recursive: true, mode: 0o700 }) !== undefined
  if (isMade && account !== null) chownSync(folder, account.uid, account.gid)
}

function makeSocketFolder(account: Account | null): string {
  const folder = mkdtempSync(join(tmpdir(), socketFolderName))
  if (folder.length > longestSocketFolder) {
    rmSync(folder, { recursive: true })
    throw new NoServer(
      `The temporary directory ${tmpdir()} has too long a path for the socket of the database. Set TMPDIR to a shorter one, such as TMPDIR=/tmp.`,
    )
  }
  if (account !== null) chownSync(folder, account.uid, account.gid)
  return folder
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** What the server said of its own end, without the times. */
function reasonIn(said: string): string {
  const words = said.split('\n').map((line) => line.replace(/^.*?\b(LOG|FATAL|PANIC|HINT|DETAIL): +/, ''))
  const reasons = words.filter((line) => line.trim() !== '' && !line.startsWith('starting PostgreSQL'))
  return reasons.slice(-3).join(' ') || 'it said nothing'
}
