/** Calls a concern by other words. */
import type { PersonTx } from '../db/data.ts'

/** @param title 1 to 100 characters; null: as its kind is called @returns whether there is such a concern to write to */
export async function renameConcern(
  tx: PersonTx,
  { caseId, concern, title }: { caseId: string; concern: string; title: string | null },
): Promise<boolean> {
  const found = await tx
    .updateTable('cases.concern')
    .set({ title })
    .where('id', '=', concern)
    .where('case_id', '=', caseId)
    .returning('id')
    .executeTakeFirst()
  return found !== undefined
}
