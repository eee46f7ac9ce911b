/**
 * Debian's PostgreSQL 15, the oldest that the service works with, where the machine has it: for walls, and for
 * the programs that back up a server which somebody runs.
 */
import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { chownSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { accountForServer } from '../src/db/account.ts'
import { type Login, openSession } from '../src/db/connect.ts'
import { databaseSql, rolesSql } from '../src/db/roles.ts'

const programs = '/usr/lib/postgresql/15/bin'
const administrator = 'administrator'

/** Why there is none, in one line; false: there is. A machine may well lack it, also with CI set. */
export const noPostgres15: string | false = existsSync(join(programs, 'initdb'))
  ? false
  : 'this machine has no PostgreSQL 15'

export interface GivenServer {
  loginAs(user: string, database: string): Login
  /** The address of a login, as somebody would write it. */
  addressOf(user: string, database: string): string
  /** Makes an empty database of the service's owner. */
  makeDatabase(name: string): Promise<void>
  stop(): void
}

/** Starts one with the service's roles in it, as an administrator would prepare it. */
export async function startPostgres15(): Promise<GivenServer> {
  const account = accountForServer()
  const as = account === null ? {} : { uid: account.uid, gid: account.gid }
  const folder = join(tmpdir(), `way-forward-tests-${randomUUID()}`)
  mkdirSync(folder, { mode: 0o700 })
  if (account !== null) chownSync(folder, account.uid, account.gid)
  const run = (program: string, args: readonly string[]): void => {
    const { status, stderr, error } = spawnSync(join(programs, program), args, {
      cwd: '/',
      env: { LC_ALL: 'C' },
      encoding: 'utf8',
      // What the server itself says must not keep this pipe open.
      stdio: ['ignore', 'ignore', program === 'initdb' ? 'pipe' : 'ignore'],
      ...as,
    })
    if (status !== 0) throw new Error(`${program}: ${error?.message ?? stderr}`)
  }
  const data = join(folder, 'data')
  run('initdb', ['-D', data, '-U', administrator, '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '-N'])
  run('pg_ctl', [
    '-D',
    data,
    '-w',
    '-o',
    `-F -k ${folder} -c listen_addresses=`,
    '-l',
    join(folder, 'log'),
    'start',
  ])
  const loginAs = (user: string, database: string): Login => ({ socketFolder: folder, user, database })
  const session = await openSession(loginAs(administrator, 'postgres'))
  await session.query(rolesSql())
  await session.close()
  return {
    loginAs,
    addressOf: (user, database) => `postgresql://${user}@${encodeURIComponent(folder)}/${database}`,
    makeDatabase: async (name) => {
      const admin = await openSession(loginAs(administrator, 'postgres'))
      await admin.query(databaseSql(name))
      await admin.close()
    },
    stop: () => {
      run('pg_ctl', ['-D', data, '-w', '-m', 'immediate', 'stop'])
      rmSync(folder, { recursive: true })
    },
  }
}
