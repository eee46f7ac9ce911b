/** Opens a document: its bytes as they were given, and a line for the family to read that it was opened. */
import type { Data, PersonTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'
import { opened } from '../../files/encryption/sealed.ts'
import { NotStored, StoreUnavailable } from '../../files/store/file-store.ts'
import { noteAct } from '../note-act.ts'
import { type CaseDocument, findDocument } from './case-document.ts'
import type { Documents } from './documents.ts'

export interface WhichDocument {
  readonly caseId: string
  readonly document: string
}

export interface OpenedDocument {
  readonly document: CaseDocument
  /** Only what is surely what was given is handed on. They throw SpoiltFile or StoreUnavailable where it is not. */
  readonly bytes: AsyncIterable<Uint8Array>
}

interface Opening {
  readonly isNoted?: boolean
  readonly isWanted?: (document: CaseDocument) => boolean
}

/**
 * Opens a document for a person.
 * @param isNoted false: whoever calls notes that all of the case was taken out, this among it
 * @param isWanted whether it is opened, by what is known of it
 * @returns null: there is none for them, or it was taken out; `store-away`: its file cannot be read just now
 * @throws DataUnavailable, LostKey
 */
export async function openDocument(
  data: Data,
  documents: Documents,
  person: string,
  which: WhichDocument,
  { isNoted = true, isWanted = () => true }: Opening = {},
): Promise<OpenedDocument | 'store-away' | null> {
  const find = () =>
    data.actingAs({ person, caseId: which.caseId }, (tx) => look(tx, documents, which, { isNoted, isWanted }))
  let found = await find()
  // Sealed anew with another key in just this moment, it lies elsewhere: it is looked for once more.
  for (let turn = 0; found !== null && turn < 2; turn++) {
    const { storedAs, key, document } = found
    try {
      const bytes = await documents.store.get(storedAs)
      return { document, bytes: opened(bytes, { wallKey: key, document: document.id }) }
    } catch (error) {
      if (!(error instanceof NotStored) && !(error instanceof StoreUnavailable)) throw error
      if (turn === 1 || error instanceof StoreUnavailable) {
        documents.report(error)
        return 'store-away'
      }
      found = await find()
    }
  }
  return null
}

async function look(
  tx: PersonTx,
  { keys }: Documents,
  which: WhichDocument,
  { isNoted, isWanted }: Required<Opening>,
) {
  const document = await findDocument(tx, which)
  if (document === null || document.redacted !== null || !isWanted(document)) return null
  const found = await tx
    .selectFrom('cases.document as d')
    .innerJoin('cases.wall_key as k', (join) =>
      join.onRef('k.wall_id', '=', 'd.wall_id').onRef('k.number', '=', 'd.key_number'),
    )
    .select(['d.stored_as', 'k.wrapped', 'k.master'])
    .where('d.id', '=', document.id)
    .executeTakeFirst()
  if (found === undefined) return null
  if (isNoted) await noteOpening(tx, document, which.caseId)
  return { document, storedAs: found.stored_as, key: keys.unwrap(found.wrapped, found.master) }
}

/**
 * Notes that a person opened a document. Its page and its file a minute later are one opening, and so is what they
 * added themselves just now: the family reads who looked, not how often a browser asked.
 */
export async function noteOpening(
  tx: PersonTx,
  { id, wall }: Pick<CaseDocument, 'id' | 'wall'>,
  caseId: string,
): Promise<void> {
  const { rows } = await sql`
    select from cases.audit a
    where a.case_id = ${caseId} and a.person_id = people.me() and a.about_id = ${id}
      and a.act in ('opened-document', 'added-document')
      and a.happened_at > now() - interval '10 minutes'
    limit 1`.execute(tx)
  if (rows.length > 0) return
  await noteAct(tx, { caseId, wall, act: 'opened-document', about: { what: 'document', id } })
}
