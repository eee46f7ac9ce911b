/**
 * Backup and restore of the service's own server. It goes on running while it is copied: PostgreSQL is told that
 * a copy begins, keeps all that it writes down until the end, and what changed meanwhile is made good from that
 * when the copy is first started.
 */
import { existsSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { bookName, NoBackup, type Outside, readBook, writeBook } from './backup-book.ts'
import { clusterIn, makeFolder, version } from './cluster.ts'
import { openSession, type Session } from './connect.ts'
import { copyFolder } from './copy-folder.ts'
import { backUpFiles, filesName, setAside } from './kept-files.ts'
import { logins } from './logins.ts'
import { missingMigrations } from './migrate.ts'
import type { Place } from './open.ts'
import { administrator, isServerRunning, type OwnServer, startServer } from './server.ts'

/** What a backup holds and names besides the data. */
export interface Beside {
  /** The folder of the files of cases; null: they are kept elsewhere. */
  readonly files: string | null
  readonly outside: Outside
}

const nothingBeside: Beside = { files: null, outside: { keys: {}, erasures: 0 } }

type Say = (line: string) => void

/** Folders of the server whose content belongs to its run and not to its data; WAL is copied at the end. */
const leftEmpty = [
  'pg_wal',
  'pg_replslot',
  'pg_dynshmem',
  'pg_notify',
  'pg_serial',
  'pg_snapshots',
  'pg_stat_tmp',
  'pg_subtrans',
]
const leftOut =
  /^(postmaster\.(pid|opts)|backup_label(\.old)?|tablespace_map(\.old)?|pgsql_tmp.*|pg_internal\.init.*)$/

/**
 * Copies the data of the running server into a new folder.
 * @param to the folder; it must not exist yet
 * @returns how many bytes were copied
 * @throws NoBackup where the folder is there
 */
export async function backUp(
  server: OwnServer,
  to: string,
  say: Say,
  { files, outside }: Beside = nothingBeside,
): Promise<number> {
  await refuseExisting(to)
  await mkdir(dirname(to), { recursive: true })
  const partial = await mkdtemp(`${to}.partial-`)
  try {
    let bytes = await copyInto(partial, server, say)
    if (files !== null) bytes += await backUpFiles(files, partial, say)
    const { madeAt, migrations } = await aboutNow(server)
    await writeBook(partial, { madeAt, postgres: version, migrations, outside })
    await rename(partial, to)
    return bytes
  } catch (error) {
    await rm(partial, { recursive: true, force: true })
    throw error
  }
}

async function copyInto(partial: string, server: OwnServer, say: Say): Promise<number> {
  const session = await openSession(server.loginAs(administrator, 'postgres'))
  try {
    // Keeps every part of the WAL from here to the end of the session, however long the copy takes.
    await session.query('select pg_catalog.pg_create_physical_replication_slot($1, true, true)', [
      `way_forward_backup_${process.pid}`,
    ])
    await session.query(`select pg_catalog.pg_backup_start('way-forward', true)`)
    let bytes = await copyFolder(server.cluster, partial, {
      isLeftOut: (path, name) => leftEmpty.includes(dirname(path)) || leftOut.test(name),
      told: (count) => say(`Copied ${count} MB`),
    })
    const [end] = await session.query<{ readonly label: string }>(
      'select labelfile as label from pg_catalog.pg_backup_stop(false)',
    )
    await writeFile(join(partial, 'backup_label'), end?.label ?? '', { mode: 0o600 })
    bytes += await copyFolder(join(server.cluster, 'pg_wal'), join(partial, 'pg_wal'), {
      isLeftOut: (_, name) => !/^([0-9A-F]{24}|[0-9A-F]{8}\.history|archive_status|summaries)$/.test(name),
    })
    return bytes
  } finally {
    await session.close()
  }
}

async function aboutNow(
  server: OwnServer,
): Promise<{ readonly madeAt: string; readonly migrations: readonly string[] }> {
  return asOwner(server, ({ query }) => stateOf(query))
}

/** The instant to the minute, and the migrations that a database has run. @param ask as the owner */
export async function stateOf(
  ask: Session['query'],
): Promise<{ readonly madeAt: string; readonly migrations: readonly string[] }> {
  const rows = await ask<{ readonly name: string; readonly at: string }>(
    `select name, to_char(now() at time zone 'UTC', 'YYYY-MM-DD HH24:MI') || ' UTC' as at
     from way_forward.migration order by name`,
  )
  return { madeAt: rows[0]?.at ?? '', migrations: rows.map(({ name }) => name) }
}

/**
 * Puts a backup in place of the data of a folder whose server does not run, and proves it by starting it once.
 * What was there is kept beside it.
 * @returns the folder in which the old data is kept, or null where there was none
 * @throws NoBackup where it is no whole backup, the server runs, or what was restored does not start; then
 *   the old data is back in its place
 */
export async function restore(from: string, place: Place, say: Say): Promise<string | null> {
  await refuseUnfit(from)
  makeFolder(place.folder, place.account)
  if (await isServerRunning(place.folder)) {
    throw new NoBackup(
      'The database is running. Stop the service and every command that uses it, then restore.',
    )
  }
  const fresh = await mkdtemp(join(place.folder, 'postgres-restored-'))
  const cluster = clusterIn(place.folder)
  let old: string | null = null
  try {
    await copyFolder(from, fresh, {
      isLeftOut: (path) => path === bookName || path === filesName,
      told: (count) => say(`Copied ${count} MB`),
      account: place.account,
    })
    await chmod(fresh, 0o700)
    if (existsSync(cluster)) old = await setAside(cluster)
    await rename(fresh, cluster)
  } catch (error) {
    await rm(fresh, { recursive: true, force: true })
    if (old !== null && !existsSync(cluster)) await rename(old, cluster)
    throw error
  }
  try {
    await prove(place, say)
  } catch (error) {
    await rm(cluster, { recursive: true, force: true })
    if (old !== null) await rename(old, cluster)
    throw new NoBackup(
      `The backup does not start, so nothing was changed: ${error instanceof Error ? error.message : error}`,
      { cause: error },
    )
  }
  return old
}

async function prove(place: Place, say: Say): Promise<void> {
  say('Starting the database once, to see that it is whole.')
  const server = await startServer({ ...place, say })
  try {
    await asOwner(server, ({ query }) => missingMigrations(query))
  } finally {
    await server.stop()
  }
}

async function asOwner<T>(server: OwnServer, work: (session: Session) => Promise<T>): Promise<T> {
  const session = await openSession(server.loginAs(logins.owner))
  try {
    return await work(session)
  } finally {
    await session.close()
  }
}

async function refuseExisting(to: string): Promise<void> {
  if (existsSync(to))
    throw new NoBackup(`${to} is already there. Name a folder that is not: each backup has its own.`)
}

async function refuseUnfit(from: string): Promise<void> {
  const { postgres } = await readBook(from)
  if (postgres === version) return
  throw new NoBackup(
    postgres === undefined
      ? `${from} is a backup of a server that somebody runs. Set DATABASE_URL and DATABASE_OWNER_URL to a server to restore it there.`
      : `The backup is of PostgreSQL ${postgres}, and this version of the service brings ${version}. Restore it with the version that made it.`,
  )
}
