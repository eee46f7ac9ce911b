/** What a server says of itself in its folder, and how it is set. */
import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs'
import { totalmem } from 'node:os'
import { join } from 'node:path'

const mebibyte = 1024 * 1024

/** A server that runs, or ran and was not stopped. */
export interface Postmaster {
  readonly pid: number
  readonly socketFolder: string
}

/** Reads `postmaster.pid`; null: no server stands over this folder, or not yet far enough to be reached. */
export function readPostmaster(cluster: string): Postmaster | null {
  let text: string
  try {
    text = readFileSync(join(cluster, 'postmaster.pid'), 'utf8')
  } catch (error) {
    if (/^(ENOENT|ENOTDIR)$/.test((error as NodeJS.ErrnoException).code ?? '')) return null
    throw error
  }
  const [pid, , , , socketFolder] = text.split('\n')
  return /^\d+$/.test(pid ?? '') && socketFolder ? { pid: Number(pid), socketFolder } : null
}

/**
 * Settings of the service's own server, as arguments. Its log tells of the server and never of a statement,
 * because what a statement holds is a family's.
 */
export function settings(isDurable: boolean): readonly string[] {
  return [
    'listen_addresses=',
    'unix_socket_permissions=0700',
    // The test files of a run share a server, each with doors of its own.
    `max_connections=${isDurable ? 60 : 240}`,
    'timezone=UTC',
    'log_timezone=UTC',
    'log_min_messages=log',
    'log_min_error_statement=panic',
    'log_error_verbosity=terse',
    'log_checkpoints=off',
    ...(isDurable
      ? ofMuch()
      : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'autovacuum=off']),
  ].flatMap((setting) => ['-c', setting])
}

/** What lets one server hold a million cases. */
function ofMuch(): readonly string[] {
  // As pages and worker live beside it; what nobody reads costs nothing.
  const eighth = Math.floor(totalmem() / 8 / mebibyte)
  return [
    `shared_buffers=${Math.min(2048, Math.max(128, eighth))}MB`,
    // All cases are looked at again in one go: a page is then written whole once, and not every minute.
    'max_wal_size=4GB',
    'checkpoint_timeout=15min',
    'wal_compression=on',
  ]
}

/** Bytes in a log so far; none where there is none yet. */
export function sizeOfLog(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0
}

/** What a log says from a place on, at most 4,000 bytes. */
export function logFrom(path: string, from: number): string {
  const file = openSync(path, 'r')
  try {
    const bytes = Buffer.alloc(4_000)
    return bytes.toString('utf8', 0, readSync(file, bytes, 0, bytes.length, from))
  } finally {
    closeSync(file)
  }
}
