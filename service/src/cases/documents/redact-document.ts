/** Takes a document out for good: its name, its words and its bytes go; who did it, when and why stay. */
import type { Data, PersonTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'
import { noteAct } from '../note-act.ts'
import type { Documents } from './documents.ts'
import type { WhichDocument } from './open-document.ts'

/**
 * Takes out a document that the person gave.
 * @param why 1 to 300 characters, for whoever looks for it later
 * @returns whether there was one of theirs to take out
 * @throws DataUnavailable
 */
export async function redactDocument(
  data: Data,
  { store, report }: Pick<Documents, 'store' | 'report'>,
  person: string,
  redaction: WhichDocument & { readonly why: string },
): Promise<boolean> {
  const { caseId } = redaction
  const storedAs = await data.actingAs({ person, caseId }, (tx) => empty(tx, redaction))
  if (storedAs === null) return false
  // A file that cannot be taken away now is cleared later: nothing points to it any more.
  await store.delete(storedAs).catch(report)
  return true
}

async function empty(
  tx: PersonTx,
  { caseId, document, why }: WhichDocument & { readonly why: string },
): Promise<string | null> {
  const found = await tx
    .updateTable('cases.document')
    .set({
      name: null,
      preview: null,
      redacted_at: sql<Date>`now()`,
      redacted_by: sql<string>`people.me()`,
      redacted_why: why,
    })
    .where('id', '=', document)
    .where('case_id', '=', caseId)
    .where('redacted_at', 'is', null)
    .returning(['stored_as', 'wall_id'])
    .executeTakeFirst()
  if (found === undefined) return null
  const about = { what: 'document', id: document }
  await noteAct(tx, { caseId, wall: found.wall_id, act: 'redacted-document', about })
  return found.stored_as
}
