/** Takes the words of an entry out for good: who, when and why stay. */
import type { PersonTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'
import { noteAct } from '../note-act.ts'
import { type CannotChange, ownEntry } from './own-entry.ts'

export interface Redaction {
  readonly caseId: string
  /** The entry as it stands now. */
  readonly entry: string
  /** 1 to 300 characters, for whoever reads it later. */
  readonly why: string
}

/**
 * Empties one's own entry, and all that it said before it was corrected.
 * @returns the ids of what was emptied, the last first, or why it could not be
 */
export async function redactEntry(
  tx: PersonTx,
  { caseId, entry, why }: Redaction,
): Promise<{ readonly redacted: readonly string[] } | CannotChange> {
  const own = await ownEntry(tx, caseId, entry)
  if (typeof own === 'string') return own
  const { rows } = await sql<{ id: string }>`
    with recursive earlier as (
      select e.id, e.corrects, 0 as back from cases.entry e where e.id = ${entry}
      union all
      select e.id, e.corrects, v.back + 1 from earlier v join cases.entry e on e.id = v.corrects
    )
    update cases.entry t
    set body = null, redacted_at = now(), redacted_by = people.me(), redacted_why = ${why}
    from earlier v where t.id = v.id and t.redacted_at is null
    returning t.id`.execute(tx)
  await noteAct(tx, { caseId, wall: own.wall, act: 'redacted-entry', about: { what: 'entry', id: entry } })
  return { redacted: rows.map(({ id }) => id) }
}
