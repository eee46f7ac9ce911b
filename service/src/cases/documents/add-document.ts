/**
 * Adds a document to a case. It takes the door to the data and not a transaction: a file may arrive for minutes, and
 * nothing is held open in the database for so long. The row is written last, once the file lies whole in the store;
 * so there may be a file without a row, which is cleared later, and never a row without a file.
 */
import { randomUUID } from 'node:crypto'
import type { Data, PersonTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'
import type { FileRefusal } from '../../files/document-type.ts'
import { type KeptFile, keepFile } from '../../files/keep-file.ts'
import { ScannerAway } from '../../files/scan/scanner.ts'
import { cleanName } from '../../files/sent/clean-name.ts'
import { StoreUnavailable } from '../../files/store/file-store.ts'
import { noteAct } from '../note-act.ts'
import type { Documents } from './documents.ts'
import { newestKey, type WallKey } from './wall-key.ts'

export interface NewDocument {
  /** Its id; a new one unless given. */
  readonly id?: string
  readonly caseId: string
  /** Behind which it stands; the person may write there. */
  readonly wall: string
  /** The entry that it belongs to, behind the same wall; null: none. */
  readonly entry: string | null
  /** As it was sent: it is cleaned here. */
  readonly name: string
  readonly bytes: AsyncIterable<Uint8Array>
}

/** Why a document was not added. */
export type AddingFault =
  | FileRefusal
  /** There are as many as there may be, or they are as large together as they may be. */
  | 'full'
  /** So many come at once that this one has to come again. */
  | 'busy'
  | 'scanner-away'
  | 'store-away'
  /** The wall, or what it belongs to, is not there for this person to write behind. */
  | 'no-wall'

/**
 * Adds a document for a person.
 * @returns its id, or why there is none: then nothing of it is left
 * @throws DataUnavailable, LostKey, and what the bytes throw
 */
export async function addDocument(
  data: Data,
  documents: Documents,
  person: string,
  given: NewDocument,
): Promise<Added> {
  const became = await add(data, documents, person, given)
  documents.tell?.('added' in became ? 'added' : became.refused)
  return became
}

type Added = { readonly added: string } | { readonly refused: AddingFault }

async function add(data: Data, documents: Documents, person: string, given: NewDocument): Promise<Added> {
  const { caseId } = given
  const acting = { person, caseId }
  const key = await data.actingAs(acting, (tx) => begin(tx, documents, given))
  if (typeof key === 'string') return { refused: key }
  const id = given.id ?? randomUUID()
  const storedAs = newStoredName()
  const kept = await keep(documents, storedAs, { wallKey: key.key, document: id }, given.bytes)
  if ('refused' in kept) return kept
  const row = { id, storedAs, key, kept }
  let fault: AddingFault | null
  try {
    fault = await data.actingAs(acting, (tx) => write(tx, documents, given, row))
  } catch (error) {
    await takeAway(documents, storedAs)
    if (isKeyGone(error)) return { refused: 'busy' }
    throw error
  }
  if (fault === null) return { added: id }
  await takeAway(documents, storedAs)
  return { refused: fault }
}

/** A new name for the store: it tells nothing of what it is. */
export function newStoredName(): string {
  const name = randomUUID()
  return `${name.slice(0, 2)}/${name}`
}

/** The key that the file is sealed with, or why none is to come. */
async function begin(tx: PersonTx, documents: Documents, given: NewDocument): Promise<WallKey | AddingFault> {
  if (!(await mayWrite(tx, given))) return 'no-wall'
  if (await isFull(tx, documents, given.caseId, 0)) return 'full'
  return newestKey(tx, documents.keys, given)
}

/** The wall is one of this case that the person may write behind, and so is the entry. */
async function mayWrite(tx: PersonTx, { caseId, wall, entry }: NewDocument): Promise<boolean> {
  const { rows } = await sql`
    select from cases.wall w
    where w.id = ${wall} and w.case_id = ${caseId} and w.id in (select cases.my_writable_walls())
      and (${entry}::uuid is null or exists (
        select from cases.entry e where e.id = ${entry}::uuid and e.wall_id = w.id))`.execute(tx)
  return rows.length > 0
}

/**
 * Whether no more may come. Counted is what the person sees: to count more would tell of what they may not see.
 * @param more bytes that are about to be added; 0: that is not known yet
 */
async function isFull(tx: PersonTx, { limits }: Documents, caseId: string, more: number): Promise<boolean> {
  const { rows } = await sql<{ count: number; bytes: number }>`
    select count(*)::integer as count, coalesce(sum(bytes), 0)::float8 as bytes
    from cases.document where case_id = ${caseId} and redacted_at is null`.execute(tx)
  const { count = 0, bytes = 0 } = rows[0] ?? {}
  return count >= limits.count || bytes + Math.max(more, 1) > limits.total
}

async function keep(
  { store, scanner, limits, report }: Documents,
  ...[name, key, bytes]: [string, Parameters<typeof keepFile>[2], NewDocument['bytes']]
): Promise<KeptFile | { readonly refused: AddingFault }> {
  try {
    return await keepFile({ store, scanner, largest: limits.file }, name, key, bytes)
  } catch (error) {
    if (!(error instanceof StoreUnavailable) && !(error instanceof ScannerAway)) throw error
    report(error)
    return { refused: error instanceof ScannerAway ? 'scanner-away' : 'store-away' }
  }
}

interface NewRow {
  readonly id: string
  readonly storedAs: string
  readonly key: WallKey
  readonly kept: KeptFile
}

/** Writes the row. Those who add to one case at once come one after the other, so that the limits hold. */
async function write(
  tx: PersonTx,
  documents: Documents,
  given: NewDocument,
  { id, storedAs, key, kept }: NewRow,
): Promise<AddingFault | null> {
  const { caseId, wall, entry } = given
  await sql`select pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtextextended(${caseId}, 0))`.execute(tx)
  // A share may have been taken back while the file came.
  if (!(await mayWrite(tx, given))) return 'no-wall'
  if (await isFull(tx, documents, caseId, kept.bytes)) return 'full'
  await tx
    .insertInto('cases.document')
    .values({
      id,
      case_id: caseId,
      wall_id: wall,
      entry_id: entry,
      name: cleanName(given.name),
      type: kept.type,
      bytes: kept.bytes,
      sha256: kept.sha256,
      key_number: key.number,
      stored_as: storedAs,
      scanned: kept.scanned,
      preview: kept.text,
      given_by: sql<string>`people.me()`,
    })
    .execute()
  await noteAct(tx, { caseId, wall, act: 'added-document', about: { what: 'document', id } })
  return null
}

/** What cannot be taken away now is cleared later: nothing points to it. */
async function takeAway({ store, report }: Documents, name: string): Promise<void> {
  await store.delete(name).catch(report)
}

/** The key was changed for another while the file came, and is gone. */
function isKeyGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '23503'
}
