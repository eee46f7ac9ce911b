/** The matters of a case. */
import type { PersonTx } from '../db/data.ts'

/** The ids of those that this person sees, in the order in which they were opened. The transaction names the case. */
export async function mattersOfCase(tx: PersonTx, caseId: string): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('mediation.matter')
    .select('id')
    .where('case_id', '=', caseId)
    .orderBy('opened_at')
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id)
}
