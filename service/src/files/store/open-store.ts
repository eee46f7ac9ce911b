/** The store that the configuration names. */
import type { FileStore } from './file-store.ts'
import { folderStore } from './folder-store.ts'
import { type S3Place, s3Store } from './s3-store.ts'

export type StorePlace =
  | { readonly kind: 'folder'; readonly folder: string }
  | ({ readonly kind: 's3' } & S3Place)

/** Opens the store. Nothing is read or written before the first file. */
export function openStore(place: StorePlace): FileStore {
  return place.kind === 'folder' ? folderStore(place.folder) : s3Store(place)
}
