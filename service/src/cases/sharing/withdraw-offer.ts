/** Takes an offer back: its link is then worth nothing. */
import type { PersonTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'
import { noteAct } from '../note-act.ts'
import { wallsToTellBehind } from './invite.ts'

/** Takes back an offer that nobody has taken. @returns whether the writer has made such an offer */
export async function withdrawOffer(
  tx: PersonTx,
  { caseId, offer }: { readonly caseId: string; readonly offer: string },
): Promise<boolean> {
  const found = await tx
    .updateTable('cases.invitation')
    .set({ withdrawn_at: sql<Date>`now()` })
    .where('id', '=', offer)
    .where('case_id', '=', caseId)
    .where('accepted_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .returning('walls')
    .executeTakeFirst()
  if (found === undefined) return false
  const { rows } = await sql<{ readonly id: string }>`select cases.my_walls() as id`.execute(tx)
  const seen = found.walls.filter((wall) => rows.some(({ id }) => id === wall))
  for (const wall of await wallsToTellBehind(tx, caseId, seen)) {
    await noteAct(tx, { caseId, wall, act: 'withdrew-invitation', about: { what: 'invitation', id: offer } })
  }
  return true
}
