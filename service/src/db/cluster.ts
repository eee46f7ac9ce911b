/** The folder of the service's own server: made once, whole or not at all. */
import { spawnSync } from 'node:child_process'
import {
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import type { Account } from './account.ts'
import { type Binaries, NoServer } from './binaries.ts'

/** The major version that npm brings. Data of another cannot be read by it. */
export const version = '18'
/** Bytes of log that are kept over a start. */
const longestLog = 10 * 1024 * 1024

export function clusterIn(folder: string): string {
  return join(folder, 'postgres')
}

export function logIn(folder: string): string {
  return join(folder, 'postgres.log')
}

/** Makes the folder where it is missing, for the account that runs the server. @throws NoServer */
export function makeFolder(folder: string, account: Account | null): void {
  try {
    mkdirSync(dirname(folder), { recursive: true })
    if (lstatSync(folder, { throwIfNoEntry: false }) === undefined) {
      mkdirSync(folder, { mode: 0o700 })
      if (account !== null) chownSync(folder, account.uid, account.gid)
    }
  } catch (error) {
    const { message } = error as Error
    // Another start may have been quicker.
    if (
      lstatSync(dirname(folder), { throwIfNoEntry: false })?.isDirectory() !== true ||
      !existsSync(folder)
    ) {
      throw new NoServer(
        `The folder for the database cannot be made: ${message}. Set DATA_FOLDER to one that can.`,
      )
    }
  }
  const found = lstatSync(folder)
  const mine = account?.uid ?? process.getuid?.()
  if (!found.isDirectory() || found.uid !== mine) {
    throw new NoServer(
      `The folder for the database, ${folder}, is not a folder of the account that runs it. Set DATA_FOLDER to one that is.`,
    )
  }
  try {
    if (lstatSync(logIn(folder)).size > longestLog) truncateSync(logIn(folder))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
}

/**
 * Makes the data of an empty server, under another name until it is whole. Text is compared by its code points,
 * the same on every machine and for ever, so that no index is spoilt by a newer system.
 * @param isDurable false only in tests
 * @throws NoServer with what the program said
 */
export function makeCluster(
  { initdb }: Binaries,
  folder: string,
  account: Account | null,
  administrator: string,
  isDurable = true,
): void {
  const partial = mkdtempSync(join(folder, 'postgres-new-'))
  if (account !== null) chownSync(partial, account.uid, account.gid)
  const { status, stderr, error } = spawnSync(
    initdb,
    [
      ...['--pgdata', partial, '--username', administrator, '--auth', 'trust', '--encoding', 'UTF8'],
      ...['--locale', 'C', '--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8'],
      ...(isDurable ? [] : ['--no-sync']),
    ],
    {
      cwd: '/',
      env: { LC_ALL: 'C' },
      encoding: 'utf8',
      ...(account && { uid: account.uid, gid: account.gid }),
    },
  )
  try {
    if (status !== 0) {
      throw new NoServer(
        `The database could not be made in ${folder}: ${error?.message ?? stderr.trim()}\nTo use another PostgreSQL server (15 or later), set DATABASE_URL.`,
      )
    }
    writeFileSync(join(partial, 'pg_hba.conf'), 'local all all trust\n')
    renameSync(partial, clusterIn(folder))
  } catch (fault) {
    rmSync(partial, { recursive: true, force: true })
    // Another start may have been quicker.
    const { code } = fault as NodeJS.ErrnoException
    if (code !== 'ENOTEMPTY' && code !== 'EEXIST') throw fault
  }
}

/** @throws NoServer where the data is of another version of PostgreSQL */
export function refuseOtherVersion(folder: string): void {
  const found = readFileSync(join(clusterIn(folder), 'PG_VERSION'), 'utf8').trim()
  if (found === version) return
  throw new NoServer(
    `The data in ${clusterIn(folder)} is of PostgreSQL ${found}, and this version of the service brings ${version}. Start the version that made it, back it up as docs/tasks/back-up-and-restore.md says, and restore it here.`,
  )
}
