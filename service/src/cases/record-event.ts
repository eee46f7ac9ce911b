/** Records a fact of the law, and corrects one by adding. */
import { randomUUID } from 'node:crypto'
import type { PersonTx } from '../db/data.ts'
import { sql } from '../db/sql.ts'
import { noteAct } from './note-act.ts'
import { lookAgain } from './reminders/look-again.ts'

export interface NewEvent {
  readonly caseId: string
  /** Behind which it stands; a correction stands behind the wall of what it corrects. */
  readonly wall: string
  /** Null: it is a fact of the person. */
  readonly concern: string | null
  /** Its name in the law. The caller has made sure that the law has it and can read the value. */
  readonly fact: string
  /** An ISO day, a word, words with commas, "no"; null: what it corrects is taken back. */
  readonly value: string | null
  /** The event that it corrects. */
  readonly corrects?: string
}

/**
 * Records an event.
 * @returns its id; null: what it corrects was corrected by somebody else already, and nothing was recorded
 * @throws where the database refuses the wall (42501)
 */
export async function recordEvent(tx: PersonTx, event: NewEvent): Promise<string | null> {
  const { caseId, wall, concern, fact, value, corrects } = event
  const id = randomUUID()
  const recorded = await tx
    .insertInto('cases.event')
    .values({
      id,
      case_id: caseId,
      wall_id: wall,
      concern_id: concern,
      fact,
      value,
      corrects: corrects ?? null,
      recorded_by: sql<string>`people.me()`,
    })
    .onConflict((on) => on.column('corrects').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (recorded === undefined) return null
  const act = corrects === undefined ? 'recorded-event' : 'corrected-event'
  await noteAct(tx, { caseId, wall, act, about: { what: 'event', id } })
  await lookAgain(tx, caseId)
  return id
}
