/** Where keys and files stand when nobody says otherwise: beside the data of the service's own server. */
import { join } from 'node:path'
import type { Config } from '../config.ts'
import { placeOf } from './open.ts'

/** The folder of the keys; null: there is none, on a server that somebody runs without accounts. */
export function keysFolderOf({
  database,
  keysFolder,
}: Pick<Config, 'database' | 'keysFolder'>): string | null {
  if (keysFolder !== null) return keysFolder
  return database.kind === 'own' ? join(placeOf(database).folder, 'keys') : null
}

/** The folder of the files of cases; null: they are kept in a bucket, or there are none. */
export function filesFolderOf({ database, files }: Pick<Config, 'database' | 'files'>): string | null {
  if (files.store.kind !== 'folder') return null
  if (files.store.folder !== null) return files.store.folder
  return database.kind === 'own' ? join(placeOf(database).folder, 'files') : null
}
