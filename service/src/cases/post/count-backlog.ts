/** How much is still to be done, in numbers, for whoever watches the service. */
import type { WorkerTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'

export interface Backlog {
  /** Emails that are still to be sent. */
  readonly messages: number
  /** Seconds that the oldest of them has waited; 0: there is none. */
  readonly oldestSeconds: number
  /** Emails whose sending began and was cut off: they are sent again. */
  readonly unresolved: number
  /** Reminders that were found and are in no email yet. */
  readonly reminders: number
  /** Cases that changed and are still to be looked at. */
  readonly changes: number
}

/** The numbers. Each is read from an index that holds only what waits. */
export async function countBacklog(tx: WorkerTx): Promise<Backlog> {
  const { rows } = await sql<Backlog>`
    select count(*)::int as messages,
      coalesce(max(extract(epoch from now() - made_at)), 0)::int as "oldestSeconds",
      count(*) filter (where claimed_until < now())::int as unresolved,
      (select count(*)::int from post.reminder where message_id is null) as reminders,
      (select count(*)::int from cases.changed) as changes
    from post.message where sent_at is null and dropped_at is null`.execute(tx)
  return rows[0] as Backlog
}
