/** Backup and restore of a server that somebody runs, with PostgreSQL's own programs. */
import { spawn } from 'node:child_process'
import { chmod, mkdir, mkdtemp, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { environmentWith } from '../config.ts'
import { type Beside, stateOf } from './backup.ts'
import { NoBackup, writeBook } from './backup-book.ts'
import { openSession } from './connect.ts'
import { backUpFiles } from './kept-files.ts'
import { wallsRole } from './logins.ts'
import { migrate } from './migrate.ts'

const dumpFile = 'way-forward.dump'

/**
 * Dumps the database into a new folder.
 * @param backup the address of the backup login, the only one that reads past the walls
 * @returns how many bytes
 * @throws NoBackup where the folder is there, or pg_dump is missing or fails
 */
export async function dump(
  backup: string,
  to: string,
  { files, outside }: Beside = { files: null, outside: { keys: {}, erasures: 0 } },
  say: (line: string) => void = () => undefined,
): Promise<number> {
  if (await isThere(to)) {
    throw new NoBackup(`${to} is already there. Name a folder that is not: each backup has its own.`)
  }
  await mkdir(dirname(to), { recursive: true })
  const partial = await mkdtemp(`${to}.partial-`)
  try {
    const file = join(partial, dumpFile)
    await run('pg_dump', backup, [
      '--format=custom',
      '--no-comments',
      // The queue is its login's alone; what is to be done stands in tables of ours, and it is made anew from them.
      '--exclude-schema=jobs',
      `--file=${file}`,
    ])
    await chmod(file, 0o600)
    const { size } = await stat(file)
    const copied = files === null ? 0 : await backUpFiles(files, partial, say)
    await writeBook(partial, { ...(await stateNow(backup)), outside })
    await rename(partial, to)
    return size + copied
  } catch (error) {
    await rm(partial, { recursive: true, force: true })
    throw error
  }
}

async function stateNow(backup: string) {
  const session = await openSession({ url: backup })
  try {
    return await stateOf(session.query)
  } finally {
    await session.close()
  }
}

/**
 * Restores a dump into an empty database, whole or not at all, and brings its tables up to date.
 * @param owner the address of the owner's login
 * @throws NoBackup where there is no dump, the database is not empty, or pg_restore is missing or fails
 */
export async function restoreDump(owner: string, from: string): Promise<void> {
  const file = join(from, dumpFile)
  if (!(await isThere(file)))
    throw new NoBackup(`${from} is not a backup of this kind: it lacks ${dumpFile}.`)
  await refuseFull(owner)
  // Everything is the owner's at first: what is another's could not be granted to anybody. Walls are put up after the
  // rows are in, so the owner may write them; everything or nothing.
  await run('pg_restore', owner, ['--exit-on-error', '--single-transaction', '--no-owner', file])
  const session = await openSession({ url: owner })
  try {
    await session.query(handOver)
  } finally {
    await session.close()
  }
  await migrate({ url: owner })
}

async function refuseFull(owner: string): Promise<void> {
  const session = await openSession({ url: owner })
  try {
    const [found] = await session.query(`select from pg_catalog.pg_namespace where nspname = 'way_forward'`)
    if (found !== undefined) {
      throw new NoBackup(
        'The database is not empty. Make a new one as "npm run database -- roles" shows, set the addresses to it, and restore into that: the old one stays as it is.',
      )
    }
  } finally {
    await session.close()
  }
}

/** As the migrations do: the functions that decide who is in belong to a role that can read nothing else. */
const handOver = `
  do $do$ declare each record; begin
    for each in select distinct n.nspname as name from pg_catalog.pg_proc p
      join pg_catalog.pg_namespace n on n.oid = p.pronamespace
      where p.prosecdef and pg_catalog.pg_get_userbyid(p.proowner) = current_user
    loop
      execute format('grant create on schema %I to ${wallsRole}', each.name);
    end loop;
    for each in select p.oid::regprocedure as name from pg_catalog.pg_proc p
      where p.prosecdef and pg_catalog.pg_get_userbyid(p.proowner) = current_user
    loop
      execute format('alter function %s owner to ${wallsRole}', each.name);
    end loop;
    for each in select nspname as name from pg_catalog.pg_namespace
      where pg_catalog.pg_get_userbyid(nspowner) = current_user
    loop
      execute format('revoke create on schema %I from ${wallsRole}', each.name);
    end loop;
  end $do$`

/** Runs a program of PostgreSQL. The password goes by the environment: arguments can be seen by others. */
async function run(program: string, address: string, args: readonly string[]): Promise<void> {
  const url = new URL(address)
  const password = decodeURIComponent(url.password)
  url.password = ''
  const child = spawn(program, [`--dbname=${url}`, ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: environmentWith(password === '' ? {} : { PGPASSWORD: password }),
  })
  let said = ''
  child.stderr.on('data', (part) => {
    said = (said + String(part)).slice(-4_000)
  })
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'ENOENT'
          ? new NoBackup(
              `${program} is not on this machine. Install the client programs of PostgreSQL, or run this where they are: ${program} --dbname=${url} ${args.join(' ')}`,
            )
          : error,
      ),
    )
    child.on('close', resolve)
  })
  if (code !== 0) throw new NoBackup(`${program} failed: ${said.trim()}`)
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
