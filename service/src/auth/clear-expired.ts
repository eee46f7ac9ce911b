/** Clears what is over: nothing of a try to sign in is kept longer than it is needed. */
import { sql } from '../db/sql.ts'
import { longestCount } from './count-try.ts'
import type { Needs } from './needs.ts'
import { idleDays } from './who-is.ts'

/** Deletes attempts, changes of address, challenges, sessions and counts that are over. */
export async function clearExpired({ database }: Pick<Needs, 'database'>): Promise<void> {
  const now = sql<Date>`now()`
  for (const table of ['sign_in.attempt', 'sign_in.email_change', 'sign_in.verification'] as const) {
    await database.deleteFrom(table).where('expires_at', '<', now).execute()
  }
  await database
    .deleteFrom('sign_in.session')
    .where((column) =>
      column.or([
        column('expires_at', '<', now),
        column('last_used_at', '<', sql<Date>`now() - make_interval(days => ${idleDays})`),
      ]),
    )
    .execute()
  await database
    .deleteFrom('sign_in.rate_limit')
    .where('began_at', '<', sql<Date>`now() - make_interval(mins => ${longestCount})`)
    .execute()
}
