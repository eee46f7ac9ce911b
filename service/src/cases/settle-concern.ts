/** Marks a concern as settled, or takes that back. */
import type { PersonTx } from '../db/data.ts'
import { noteAct } from './note-act.ts'
import { lookAgain } from './reminders/look-again.ts'

/** @param settledOn ISO day; null: it goes on after all @returns whether there is such a concern to write to */
export async function settleConcern(
  tx: PersonTx,
  { caseId, concern, settledOn }: { caseId: string; concern: string; settledOn: string | null },
): Promise<boolean> {
  const found = await tx
    .updateTable('cases.concern')
    .set({ settled_on: settledOn })
    .where('id', '=', concern)
    .where('case_id', '=', caseId)
    .returning('wall_id')
    .executeTakeFirst()
  if (found === undefined) return false
  const about = { what: 'concern', id: concern }
  await noteAct(tx, { caseId, wall: found.wall_id, act: 'settled-concern', about })
  await lookAgain(tx, caseId)
  return true
}
