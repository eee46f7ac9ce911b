/** Marks what is new in a case as seen, for whoever acts. */
import type { PersonTx } from '../db/data.ts'
import { sql } from '../db/sql.ts'

/**
 * Marks all that was recorded up to an instant as seen. It never goes back, and never ahead of now.
 * @param until as `NewInCase.asOf` has it, so that what came in the meantime stays new
 * @returns false where it is no such instant, and nothing is marked
 */
export async function markSeen(
  tx: PersonTx,
  { caseId, until }: { readonly caseId: string; readonly until: string },
): Promise<boolean> {
  if (!isInstant(until)) return false
  await sql`
    insert into cases.last_look as l (case_id, person_id, looked_at)
      values (${caseId}, people.me(), least(${until}::timestamptz, now()))
    on conflict (case_id, person_id) do update set looked_at = greatest(l.looked_at, excluded.looked_at)`.execute(
    tx,
  )
  return true
}

/** As PostgreSQL can read it too. */
function isInstant(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/.test(text)) return false
  try {
    Temporal.Instant.from(text)
    return !text.startsWith('0000')
  } catch {
    return false
  }
}
