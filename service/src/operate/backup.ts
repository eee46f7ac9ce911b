/** Backup and restore of everything that is kept: data, the files of cases, and what has to be there besides. */
import { deleteDoomedFiles } from '../cases/erase/delete-doomed-files.ts'
import type { Config, GivenDatabase, OwnDatabase } from '../config.ts'
import { openWorkData } from '../db/acting.ts'
import { type Beside, backUp, restore } from '../db/backup.ts'
import { NoBackup, type Outside, readBook, refuseWithoutKeys } from '../db/backup-book.ts'
import { dump, restoreDump } from '../db/dump.ts'
import { erasureListIn, readErasures } from '../db/erasure-list.ts'
import { restoreFiles } from '../db/kept-files.ts'
import { logins } from '../db/logins.ts'
import { migrateOwn, placeOf } from '../db/open.ts'
import { filesFolderOf, keysFolderOf } from '../db/places.ts'
import { eraseAgain } from '../db/replay-erasures.ts'
import { startServer } from '../db/server.ts'
import type { FileStore } from '../files/store/file-store.ts'
import { openStore } from '../files/store/open-store.ts'
import { marksOfKeys } from '../keys.ts'

type Say = (line: string) => void

/** What is kept and where. */
export type Kept = Pick<Config, 'database' | 'keysFolder' | 'files'>

/**
 * Makes a backup in a new folder, while the service may go on.
 * @returns how many bytes
 * @throws NoBackup, LostList
 */
export async function makeBackup(kept: Kept, folder: string, say: Say): Promise<number> {
  const { database } = kept
  const beside: Beside = { files: filesFolderOf(kept), outside: outsideOf(kept) }
  if (kept.files.store.kind === 's3') {
    say(
      'The documents are kept in a bucket and are not in this backup: they are encrypted there. Keep versions or a copy of the bucket of the same day.',
    )
  }
  if (database.kind === 'given') {
    const { backup } = database
    if (beside.files === null && kept.files.store.kind === 'folder' && database.accounts !== null) {
      say('FILES_FOLDER is not set: the documents are not in this backup.')
    }
    return dump(needed(backup, 'DATABASE_BACKUP_URL'), folder, beside, say)
  }
  const place = placeOf(database)
  const server = await startServer({ ...place, say })
  try {
    await migrateOwn(server, place, say)
    return await backUp(server, folder, say, beside)
  } finally {
    await server.stop()
  }
}

export interface Restored {
  /** When the backup was made: instant, to the minute. */
  readonly madeAt: string
  /** Where what was there before is kept; null: there was none. */
  readonly oldData: string | null
  readonly oldFiles: string | null
}

/**
 * Brings a backup back, and erases again what was erased since it was made, before anybody is served.
 * @param needsKeys false: the keys are lost for good, so the documents in it will never open
 * @throws NoBackup, LostList
 */
export async function restoreBackup(
  kept: Kept,
  folder: string,
  say: Say,
  { needsKeys = true }: { readonly needsKeys?: boolean } = {},
): Promise<Restored> {
  const { database } = kept
  const bringBack =
    database.kind === 'own'
      ? () => restore(folder, placeOf(database), say)
      : restoringInto(needed(database.owner, 'DATABASE_OWNER_URL'), folder)
  const book = await readBook(folder)
  const keys = keysFolderOf(kept)
  if (needsKeys && keys !== null) refuseWithoutKeys(book, outsideOf(kept), keys)
  const oldData = await bringBack()
  const files = filesFolderOf(kept)
  const oldFiles = files === null ? null : await restoreFiles(folder, files, say)
  await eraseAgainIn(kept, say)
  return { madeAt: book.madeAt, oldData, oldFiles }
}

function restoringInto(owner: string, folder: string): () => Promise<null> {
  return async () => {
    await restoreDump(owner, folder)
    return null
  }
}

/**
 * Erases again what is listed, in a database that is older than the list, and the files of it.
 * @returns whether there was anything
 */
export async function eraseAgainIn(kept: Kept, say: Say): Promise<boolean> {
  const keys = keysFolderOf(kept)
  if (keys === null) return false
  const list = erasureListIn(keys)
  return kept.database.kind === 'own'
    ? eraseAgainInOwn(kept, kept.database, list, say)
    : eraseAgainInGiven(kept, kept.database, list, say)
}

async function eraseAgainInOwn(kept: Kept, database: OwnDatabase, list: string, say: Say): Promise<boolean> {
  const place = placeOf(database)
  const server = await startServer({ ...place, say })
  const work = openWorkData(server.loginAs(logins.work))
  try {
    await migrateOwn(server, place, say)
    const wasOlder = await eraseAgain({ owner: server.loginAs(logins.owner), work }, list, say)
    await deleteDoomedFiles(work, storeOf(kept))
    return wasOlder
  } finally {
    await work.close()
    await server.stop()
  }
}

async function eraseAgainInGiven(
  kept: Kept,
  { owner, accounts }: GivenDatabase,
  list: string,
  say: Say,
): Promise<boolean> {
  const work = accounts === null ? null : openWorkData({ url: accounts.work })
  try {
    const wasOlder = await eraseAgain(
      { owner: { url: needed(owner, 'DATABASE_OWNER_URL') }, work },
      list,
      say,
    )
    if (work !== null) await deleteDoomedFiles(work, storeOf(kept))
    else if (wasOlder) say('The files of what was erased are deleted when the service works again.')
    return wasOlder
  } finally {
    await work?.close()
  }
}

/** Where the files of cases are kept. @throws NoBackup where nobody said */
export function storeOf(kept: Kept): FileStore {
  const { store } = kept.files
  if (store.kind === 's3') return openStore(store)
  const folder = filesFolderOf(kept)
  if (folder === null)
    throw new NoBackup('Set FILES_FOLDER to the folder in which the files of cases are kept.')
  return openStore({ kind: 'folder', folder })
}

function outsideOf(kept: Kept): Outside {
  const keys = keysFolderOf(kept)
  if (keys === null) return { keys: {}, erasures: 0 }
  return { keys: marksOfKeys(keys), erasures: readErasures(erasureListIn(keys)).length }
}

/** An address that a command cannot do without. @throws NoBackup */
export function needed(address: string | null, name: string): string {
  if (address !== null) return address
  throw new NoBackup(`Set ${name}: this command needs that login. "npm run database -- roles" makes it.`)
}
