/**
 * Databases for tests: each test file gets its own, cloned from one whose tables are up to date. One server for a
 * whole run (`database-of-run.ts` starts it); a file that runs by itself starts one and stops it when it is closed.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import type { Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { accountForServer } from '../src/db/account.ts'
import {
  type OpenData,
  type OpenOperatorData,
  type OpenSignInData,
  type OpenWorkData,
  openData,
  openOperatorData,
  openSignInData,
  openWorkData,
} from '../src/db/acting.ts'
import { hasBinaries } from '../src/db/binaries.ts'
import { type Login, openSession, type Session } from '../src/db/connect.ts'
import { logins } from '../src/db/logins.ts'
import { migrate } from '../src/db/migrate.ts'
import { readPostmaster } from '../src/db/postmaster.ts'
import { databaseSql } from '../src/db/roles.ts'
import { administrator, type OwnServer, startServer } from '../src/db/server.ts'

/** The folder of the run's server, for the files of the run. */
export const folderVariable = 'WAY_FORWARD_TEST_DATABASE'
const template = 'way_forward_template'

export interface TestData {
  readonly data: OpenData
  readonly operatorData: OpenOperatorData
  readonly workData: OpenWorkData
  readonly signInData: OpenSignInData
  /** How a login connects to this database, for attacks and for the catalogue. */
  loginAs(user: string): Login
  /** A connection as a login, closed with the rest. */
  session(user: string): Promise<Session>
  /** Closes the doors and drops the database. */
  close(): Promise<void>
}

/** Why there is no database for tests here, in one line; false: there is one. With CI set its absence fails. */
export const noDatabase: string | false = whyNoDatabase()

function whyNoDatabase(): string | false {
  if (hasBinaries()) return false
  const why = `npm brought no PostgreSQL for ${process.platform}-${process.arch}`
  if (process.env['CI']) throw new Error(`${why}, and with CI set nothing may be skipped`)
  return why
}

let server: Promise<OwnServer> | null = null
let users = 0
let made = 0

/** A fresh database with every table and no rows. Close it after the tests. */
export async function testData(): Promise<TestData> {
  server ??= testServer()
  users += 1
  const { loginAs, stop } = await server
  made += 1
  const name = `test_${process.pid}_${made}`
  await asAdministrator(loginAs, databaseSql(name, template))
  await migrate(loginAs(logins.owner, name))
  const data = openData(loginAs(logins.web, name))
  const operatorData = openOperatorData(loginAs(logins.operate, name))
  const workData = openWorkData(loginAs(logins.work, name))
  const signInData = openSignInData(loginAs(logins.signIn, name))
  const sessions: Session[] = []
  return {
    data,
    operatorData,
    workData,
    signInData,
    loginAs: (user) => loginAs(user, name),
    session: async (user) => {
      const session = await openSession(loginAs(user, name))
      session.letProcessEnd()
      sessions.push(session)
      return session
    },
    close: async () => {
      await Promise.all(
        [data, operatorData, workData, signInData, ...sessions].map((opened) => opened.close()),
      )
      await asAdministrator(loginAs, `drop database ${name} with (force)`)
      users -= 1
      if (users > 0) return
      server = null
      await stop()
    },
  }
}

async function asAdministrator(loginAs: OwnServer['loginAs'], statement: string): Promise<void> {
  const session = await openSession(loginAs(administrator, 'postgres'))
  await session.query(statement)
  await session.close()
}

/** The server of the run, or of this file alone, with the template in it. */
async function testServer(): Promise<OwnServer> {
  const given = process.env[folderVariable]
  return given === undefined ? ownTestServer() : serverIn(given)
}

/** A server in a folder of its own, which goes when it stops. */
export async function ownTestServer(): Promise<OwnServer & { readonly folder: string }> {
  const folder = join(tmpdir(), `way-forward-tests-${randomUUID()}`)
  const started = await serverIn(folder)
  const cleaner = cleanAfterDeath(started.cluster, folder)
  return {
    ...started,
    folder,
    stop: async () => {
      await started.stop()
      cleaner.kill()
      rmSync(folder, { recursive: true })
    },
  }
}

/** Stops the server and clears the folder when this process is gone, however it went: killed, say. */
function cleanAfterDeath(cluster: string, folder: string): ChildProcess {
  const { pid = 0, socketFolder = '' } = readPostmaster(cluster) ?? {}
  const script = 'cat > /dev/null; kill -QUIT "$1" 2> /dev/null; sleep 1; rm -rf "$2" "$3"'
  const cleaner = spawn('sh', ['-c', script, 'sh', String(pid), folder, socketFolder], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  cleaner.unref()
  ;(cleaner.stdin as Socket).unref()
  return cleaner
}

/** Starts or joins the server of a folder, and makes the template where it is missing. */
export async function serverIn(folder: string): Promise<OwnServer> {
  const started = await startServer({
    folder,
    account: accountForServer(),
    say: () => undefined,
    isDurable: false,
  })
  const admin = await openSession(started.loginAs(administrator, 'postgres'))
  try {
    // Files of one run may come here at the same time.
    await admin.query('select pg_catalog.pg_advisory_lock(1)')
    const [found] = await admin.query('select from pg_catalog.pg_database where datname = $1', [template])
    if (found === undefined) {
      await admin.query(databaseSql(template))
      await migrate(started.loginAs(logins.owner, template))
    }
  } finally {
    await admin.close()
  }
  return started
}
