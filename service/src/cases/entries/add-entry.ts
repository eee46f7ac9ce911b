/** Writes down what happened: a note, a call, a letter, a meeting. */
import { randomUUID } from 'node:crypto'
import type { PersonTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'
import { noteAct } from '../note-act.ts'
import { storedBody, type Told } from './entry-body.ts'

export interface NewEntry {
  /** A UUID; absent: a new one. */
  readonly id?: string
  readonly caseId: string
  /** Behind which it stands; the person may write there. */
  readonly wall: string
  /** The concern that it is about; null: all of them, or none. */
  readonly concern: string | null
  /** ISO day. */
  readonly happenedOn: string
  readonly told: Told
}

/**
 * Adds an entry. Where one with its id is there already, nothing is added: its form was sent twice at once.
 * @returns its id
 * @throws where the database refuses the wall (42501)
 */
export async function addEntry(tx: PersonTx, entry: NewEntry): Promise<string> {
  const { caseId, wall, told, id = randomUUID() } = entry
  const added = await tx
    .insertInto('cases.entry')
    .values({
      id,
      case_id: caseId,
      wall_id: wall,
      concern_id: entry.concern,
      kind: told.kind,
      happened_on: entry.happenedOn,
      corrects: null,
      body: storedBody(told),
      recorded_by: sql<string>`people.me()`,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (added === undefined) return id
  const act = told.kind === 'letter-made' ? 'made-letter' : 'added-entry'
  await noteAct(tx, { caseId, wall, act, about: { what: 'entry', id } })
  return id
}
