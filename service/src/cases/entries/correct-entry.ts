/** Corrects an entry by adding: what it said before is kept, and shown as corrected. */
import { randomUUID } from 'node:crypto'
import type { PersonTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'
import { noteAct } from '../note-act.ts'
import type { NewEntry } from './add-entry.ts'
import { storedBody } from './entry-body.ts'
import { type CannotChange, ownEntry } from './own-entry.ts'

export interface Correction extends Omit<NewEntry, 'wall' | 'id'> {
  /** The entry as it stands now; the correction stands behind its wall. */
  readonly entry: string
}

/** Corrects one's own entry. @returns the id of the new one, or why not @throws RangeError where it is of another kind */
export async function correctEntry(
  tx: PersonTx,
  { caseId, entry, concern, happenedOn, told }: Correction,
): Promise<{ readonly id: string } | CannotChange> {
  const own = await ownEntry(tx, caseId, entry)
  if (typeof own === 'string') return own
  if (own.kind !== told.kind) throw new RangeError(`a ${own.kind} stays one`)
  const id = randomUUID()
  await tx
    .insertInto('cases.entry')
    .values({
      id,
      case_id: caseId,
      wall_id: own.wall,
      concern_id: concern,
      kind: told.kind,
      happened_on: happenedOn,
      corrects: entry,
      body: storedBody(told),
      recorded_by: sql<string>`people.me()`,
    })
    .execute()
  await noteAct(tx, { caseId, wall: own.wall, act: 'corrected-entry', about: { what: 'entry', id } })
  return { id }
}
