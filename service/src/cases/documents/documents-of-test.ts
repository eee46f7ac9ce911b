/** What documents are kept with in tests: a folder and keys of their own. */
import { mkdtempSync, rmSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import type { FileStore } from '../../files/store/file-store.ts'
import { folderStore } from '../../files/store/folder-store.ts'
import { openKeys } from '../../keys.ts'
import type { Documents } from './documents.ts'

export interface TestDocuments extends Documents {
  readonly folder: string
  /** What was reported. */
  readonly reported: readonly Error[]
  /** The names in the store. */
  stored(): Promise<readonly string[]>
  /** What is half-written. */
  halves(): Promise<readonly string[]>
  /** Takes the folder away. */
  remove(): void
}

/** Documents in a folder under the temporary one. */
export function testDocuments(changed: Partial<Documents> = {}): TestDocuments {
  const folder = mkdtempSync(join(tmpdir(), 'way-forward-documents-'))
  const store = folderStore(join(folder, 'store'))
  const reported: Error[] = []
  return {
    store,
    scanner: null,
    keys: openKeys(join(folder, 'keys')),
    limits: { file: 2_000_000, count: 20, total: 20_000_000 },
    report: (error) => reported.push(error),
    ...changed,
    folder,
    reported,
    stored: () => namesIn(store),
    halves: () => readdir(join(folder, 'store', 'partial')).catch(() => []),
    remove: () => rmSync(folder, { recursive: true }),
  }
}

/** Documents for the suite of tests that calls, which go after its last. */
export function documentsOfSuite(): TestDocuments {
  const documents = testDocuments()
  after(() => documents.remove())
  return documents
}

async function namesIn(store: FileStore): Promise<readonly string[]> {
  const names: string[] = []
  for await (const { name } of store.list()) names.push(name)
  return names.sort()
}

/** Bytes as a file that is sent. */
export async function* sentBytes(bytes: Uint8Array | string): AsyncGenerator<Uint8Array> {
  const all = Buffer.from(bytes)
  for (let at = 0; at < all.length; at += 65_536) yield all.subarray(at, at + 65_536)
}

/** All that is given, in one. */
export async function wholeOf(bytes: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = []
  for await (const part of bytes) parts.push(part)
  return Buffer.concat(parts)
}
