/** Lets somebody who is in the case in behind a wall, or changes what they may do there and until when. */
import type { PersonTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'
import { noteAct } from '../note-act.ts'
import { lookAgain } from '../reminders/look-again.ts'

export interface NewShare {
  readonly caseId: string
  readonly wall: string
  readonly party: string
  readonly mayWrite: boolean
  /** ISO day. */
  readonly fromOn: string
  /** ISO day, the last; null: until it is taken back. Whoever is let in until a day themselves lets nobody in for longer. */
  readonly untilOn: string | null
}

/** Shares a wall. @returns false where the writer may not: the database decides */
export async function shareWall(tx: PersonTx, share: NewShare): Promise<boolean> {
  const { caseId, wall, party, mayWrite, fromOn, untilOn } = share
  const { rows } = await sql<{ readonly done: boolean }>`
    select cases.share_wall(${wall}, ${party}, ${mayWrite}, ${fromOn}, ${untilOn}) as done`.execute(tx)
  if (rows[0]?.done !== true) return false
  await noteAct(tx, { caseId, wall, act: 'shared-wall', about: { what: 'party', id: party } })
  await lookAgain(tx, caseId)
  return true
}
