/** What a browser asked for and has not used yet. */
import { sql } from '../db/sql.ts'
import type { Needs } from './needs.ts'
import { hashOf, isSecret } from './secrets.ts'
import { cookieValue } from './session-cookie.ts'

export interface Pending {
  readonly email: string
  /** The address is proved, and what is missing is a name. */
  readonly isProved: boolean
  /** They came by an organisation's own sign-in for the first time. */
  readonly isFirstTime: boolean
}

/** The attempt of this browser; null: it asked for nothing, or too long ago, or it is used. */
export async function pendingAttempt({ database, names }: Needs, cookies: string): Promise<Pending | null> {
  const browser = cookieValue(cookies, names.attempt)
  if (!isSecret(browser)) return null
  const found = await database
    .selectFrom('sign_in.attempt')
    .select(['email', 'proved_at', 'organisation_id'])
    .where('browser_hash', '=', hashOf(browser))
    .where('expires_at', '>', sql<Date>`now()`)
    .executeTakeFirst()
  if (found === undefined) return null
  const { email, proved_at: provedAt, organisation_id: organisation } = found
  return { email, isProved: provedAt !== null, isFirstTime: organisation !== null }
}
