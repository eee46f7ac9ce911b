/** What the documents of cases are kept with. */
import type { Scanner } from '../../files/scan/scanner.ts'
import { type FileStore, StoreUnavailable } from '../../files/store/file-store.ts'
import type { KeyWrapping } from './wall-key.ts'

export interface Documents {
  readonly store: FileStore
  /** Null: nothing is looked at for viruses, and each document says so. */
  readonly scanner: Scanner | null
  readonly keys: KeyWrapping
  readonly limits: DocumentLimits
  /** Told of a store or a scanner that is away: the page says so to whoever waits, and whoever runs this should know. */
  readonly report: (error: Error) => void
  /** Told of each document that was to be added: `added`, or why not. */
  readonly tell?: (became: string) => void
}

export interface DocumentLimits {
  /** Bytes of one file. */
  readonly file: number
  /** Documents that one person sees in one case. */
  readonly count: number
  /** Bytes of them all. */
  readonly total: number
}

/** A copy that keeps none. */
export const noDocuments: Documents = {
  store: { put: none, get: none, delete: none, list: noList, clearPartial: none, check: none },
  scanner: null,
  keys: { wrap: noKey, unwrap: noKey },
  limits: { file: 25 * 1024 * 1024, count: 0, total: 0 },
  report: () => undefined,
}

function none(): Promise<never> {
  return Promise.reject(new StoreUnavailable('this copy keeps no documents'))
}

// biome-ignore lint/correctness/useYield: it has nothing to give
async function* noList(): AsyncGenerator<never> {
  await none()
}

function noKey(): never {
  throw new StoreUnavailable('this copy keeps no documents')
}
