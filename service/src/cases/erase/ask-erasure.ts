/** Asks that somebody's side of a case is erased. They are out of it at once; a job does the rest. */
import type { PersonTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'
import { noteAct } from '../note-act.ts'

/**
 * Ends a party's side of a case for good. The bare line that it happened is left for those who remain.
 * @param party one that whoever acts acts for; of an organisation's, only who keeps its members may ask
 * @returns whether it was theirs to ask; then nothing has changed
 */
export async function askErasure(
  tx: PersonTx,
  { caseId, party }: { readonly caseId: string; readonly party: string },
): Promise<boolean> {
  // Afterwards they act for nobody here, and could note nothing.
  await noteAct(tx, { caseId, act: 'erased-side' })
  const { rows } = await sql<{
    asked: string | null
  }>`select cases.ask_erasure(${party}::uuid) as asked`.execute(tx)
  return rows[0]?.asked != null
}
