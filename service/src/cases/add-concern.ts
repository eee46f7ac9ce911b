/** Adds a concern to a case. */
import { randomUUID } from 'node:crypto'
import type { ConcernKind } from '@way-forward/law'
import type { PersonTx } from '../db/data.ts'
import { sql } from '../db/sql.ts'
import { noteAct } from './note-act.ts'
import { lookAgain } from './reminders/look-again.ts'

export interface NewConcern {
  readonly caseId: string
  /** Behind which it stands; the person may write there. */
  readonly wall: string
  readonly kind: ConcernKind
  /** In the writer's words; null: as its kind is called. */
  readonly title: string | null
  /** A UUID; absent: a new one. */
  readonly id?: string
}

/**
 * Adds a concern. Where one with its id is there already, nothing is added: its form was sent twice at once.
 * @returns its id
 * @throws where the database refuses the wall (42501)
 */
export async function addConcern(
  tx: PersonTx,
  { caseId, wall, kind, title, id = randomUUID() }: NewConcern,
): Promise<string> {
  const added = await tx
    .insertInto('cases.concern')
    .values({ id, case_id: caseId, wall_id: wall, kind, title, recorded_by: sql<string>`people.me()` })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (added === undefined) return id
  await noteAct(tx, { caseId, wall, act: 'added-concern', about: { what: 'concern', id } })
  await lookAgain(tx, caseId)
  return id
}
