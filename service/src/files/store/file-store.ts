/** Where files are kept: names that we made, and bytes that are encrypted before they come here. */

export interface FileStore {
  /**
   * Keeps a file whole or not at all: what the bytes throw is thrown on, and then there is no file.
   * @param name new, letters and digits with slashes and hyphens
   * @throws StoreUnavailable, and whatever the bytes throw
   */
  put(name: string, bytes: AsyncIterable<Uint8Array>): Promise<void>
  /**
   * A file that was kept whole. It is opened when the first byte is asked for.
   * @throws NotStored where there is none of that name; StoreUnavailable, also while it is read
   */
  get(name: string): Promise<AsyncIterable<Uint8Array>>
  /** Takes a file away; one that is not there is no fault. @throws StoreUnavailable */
  delete(name: string): Promise<void>
  /** Every whole file, in any order. @throws StoreUnavailable */
  list(): AsyncIterable<StoredFile>
  /** Takes away what a crash left half-written before an instant. @throws StoreUnavailable */
  clearPartial(before: Date): Promise<void>
  /** Looks whether it can be reached. @throws StoreUnavailable */
  check(): Promise<void>
}

export interface StoredFile {
  readonly name: string
  readonly storedAt: Date
}

/** The store cannot be reached or written to just now. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable'
}

/** There is no file of that name. */
export class NotStored extends Error {
  override readonly name = 'NotStored'
}

const nameOfFile = /^[a-z0-9]+(?:[/-][a-z0-9]+)*$/

/** Refuses a name that we did not make, such as one that leads out of the folder. @throws RangeError */
export function checkedName(name: string): string {
  if (name.length > 100 || !nameOfFile.test(name)) throw new RangeError('not the name of a stored file')
  return name
}
