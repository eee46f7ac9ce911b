/** Keeps one file: counted, summed, looked at for viruses and sealed while it passes, and never held in memory. */
import { createHash, type Hash } from 'node:crypto'
import type { DocumentSort, FileRefusal } from './document-type.ts'
import { type FileKey, opened, sealed, splitAt } from './encryption/sealed.ts'
import { isMarkup } from './markup.ts'
import { plainText } from './plain-text.ts'
import { readDocument } from './read-document.ts'
import type { Scan, Scanner } from './scan/scanner.ts'
import { sortOfFile } from './sort-of-file.ts'
import type { FileStore } from './store/file-store.ts'

export interface Keeping {
  readonly store: FileStore
  /** Null: nothing is looked at for viruses, and what is kept says so. */
  readonly scanner: Scanner | null
  /** Bytes of the largest file. */
  readonly largest: number
}

export interface KeptFile {
  readonly type: DocumentSort
  /** How many there are. */
  readonly bytes: number
  readonly sha256: Buffer
  readonly scanned: 'clean' | 'not-scanned'
  /** Its words; null: none could be read. */
  readonly text: string | null
}

/** Why a file is not kept: of itself, or because too many are looked at just now. */
export type NotKept = { readonly refused: FileRefusal | 'busy' }

/** Bytes from the beginning that tell most files that are not taken, before anything is stored. */
const headLength = 64 * 1024

/**
 * Keeps a file under a name and says what it is. Where it is refused, or anything goes wrong, nothing is left.
 * @param name new, as the store takes it
 * @throws StoreUnavailable, ScannerAway, and what the bytes throw
 */
export async function keepFile(
  { store, scanner, largest }: Keeping,
  name: string,
  key: FileKey,
  bytes: AsyncIterable<Uint8Array>,
): Promise<KeptFile | NotKept> {
  const { head, rest } = await splitAt(bytes, headLength)
  let scan: Scan | null = null
  try {
    const refused = refusalOfHead(head)
    if (refused !== null) return { refused }
    scan = (await scanner?.begin()) ?? null
    const passed = { bytes: 0, hash: createHash('sha256') }
    await store.put(name, sealed(watched(head, rest, passed, { largest, scan }), key))
    const look = await orTakenAway(store, name, async () => readDocument(opened(await store.get(name), key)))
    if (look === null || 'refused' in look) {
      await store.delete(name)
      return look ?? { refused: 'busy' }
    }
    const { type, text } = look
    const scanned = scan === null ? 'not-scanned' : 'clean'
    return { type, text, bytes: passed.bytes, sha256: passed.hash.digest(), scanned }
  } catch (error) {
    if (error instanceof Refused) return { refused: error.why }
    throw error
  } finally {
    scan?.abandon()
    await rest.return()
  }
}

/** Ends the storing of a file from within. */
class Refused extends Error {
  readonly why: FileRefusal
  constructor(why: FileRefusal) {
    super(why)
    this.why = why
  }
}

/** What the first bytes say already. */
function refusalOfHead(head: Buffer): FileRefusal | null {
  if (head.length === 0) return 'empty'
  const sort = sortOfFile(head)
  if (sort === 'unknown') return 'unknown'
  return sort === 'text' && isMarkup(plainText(head)) ? 'markup' : null
}

interface Watch {
  readonly largest: number
  readonly scan: Scan | null
}

/** The file as it passes. It ends well only once it is known to be no larger than it may be, and clean. */
async function* watched(
  head: Buffer,
  rest: AsyncIterable<Uint8Array>,
  passed: { bytes: number; readonly hash: Hash },
  { largest, scan }: Watch,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of both(head, rest)) {
    passed.bytes += chunk.length
    if (passed.bytes > largest) throw new Refused('too-large')
    passed.hash.update(chunk)
    await scan?.write(chunk)
    yield chunk
  }
  if ((await scan?.verdict()) === 'infected') throw new Refused('infected')
}

async function* both(head: Buffer, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield head
  yield* rest
}

/** What becomes of a stored file; where that fails, the file goes. */
async function orTakenAway<T>(store: FileStore, name: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    // What cannot be taken away now is cleared later: nothing points to it.
    await store.delete(name).catch(() => undefined)
    throw error
  }
}
