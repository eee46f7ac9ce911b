/** Takes back what somebody sees, and leaves what is shared oneself. Both take effect on the next request. */
import type { PersonTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'
import { noteAct } from '../note-act.ts'
import { lookAgain } from '../reminders/look-again.ts'

export interface Withdrawal {
  readonly caseId: string
  readonly party: string
  /** Null: the whole share. */
  readonly wall: string | null
}

/**
 * Takes back what a party sees. Whom that party let in goes with it; what it keeps for itself stays its own.
 * @returns false where the writer may not: only who gave a share, and who keeps the wall
 */
export async function withdrawShare(tx: PersonTx, { caseId, party, wall }: Withdrawal): Promise<boolean> {
  if (!(await withdraw(tx, party, wall))) return false
  // Those of this transaction that nothing took the place of, behind walls that the writer sees: of whom the party had
  // let in too.
  const { rows } = await sql<{ readonly wall: string; readonly party: string }>`
    select distinct x.wall_id as wall, x.party_id as party from cases.wall_party x
    where x.case_id = ${caseId} and x.withdrawn_at = now() and (${wall}::uuid is null or x.wall_id = ${wall}::uuid)
      and not exists (select from cases.wall_party y
        where y.wall_id = x.wall_id and y.party_id = x.party_id and y.withdrawn_at is null)`.execute(tx)
  for (const each of rows) {
    const about = { what: 'party', id: each.party }
    await noteAct(tx, { caseId, wall: each.wall, act: 'withdrew-share', about })
  }
  await lookAgain(tx, caseId)
  return true
}

/**
 * Leaves everything that is shared. What stands behind the writer's own wall stays theirs.
 * @param party that the writer acts for
 * @returns false where nobody of the family would be left who can go on
 */
export async function leaveCase(
  tx: PersonTx,
  { caseId, party }: { readonly caseId: string; readonly party: string },
): Promise<boolean> {
  if (!(await withdraw(tx, party, null))) return false
  await noteAct(tx, { caseId, act: 'left', about: { what: 'party', id: party } })
  await lookAgain(tx, caseId)
  return true
}

async function withdraw(tx: PersonTx, party: string, wall: string | null): Promise<boolean> {
  const { rows } = await sql<{ readonly done: boolean }>`
    select cases.withdraw(${party}, ${wall}) as done`.execute(tx)
  return rows[0]?.done === true
}
