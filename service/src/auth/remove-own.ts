/** Taking away one of the ways in which somebody signs in. */
import { sql } from '../db/sql.ts'
import { mayChange } from './may-change.ts'
import type { Needs } from './needs.ts'
import { isId } from './sessions.ts'
import type { SignedIn } from './signed-in.ts'

/** 'stale': they have to prove again who they are. 'no-such': they have no such one. */
export type Removed = 'removed' | 'no-such' | 'stale'

/** Removes one of theirs: it signs nobody in any more. */
export async function removeOwn(
  needs: Needs,
  who: SignedIn,
  table: 'sign_in.passkey' | 'sign_in.account',
  id: string,
): Promise<Removed> {
  if (!isId(id)) return 'no-such'
  if (!(await mayChange(needs, who))) return 'stale'
  const { numAffectedRows } = await sql`
    delete from ${sql.table(table)} where id = ${id} and user_id = ${who.person}`.execute(needs.database)
  return numAffectedRows === 1n ? 'removed' : 'no-such'
}
