/** What somebody has set up besides mail, and whether they may change it now. */
import { sql } from '../db/sql.ts'
import type { Needs } from './needs.ts'
import { isFresh } from './sessions.ts'
import type { SignedIn } from './signed-in.ts'

/** What somebody can prove a second step with. */
export interface SecondSteps {
  readonly hasApp: boolean
  readonly recoveryCodes: number
  readonly passkeys: number
}

/** What they have set up. */
export async function secondSteps(
  { database }: Needs,
  { person }: Pick<SignedIn, 'person'>,
): Promise<SecondSteps> {
  const { rows } = await sql<{ readonly app: boolean; readonly recovery: number; readonly passkeys: number }>`
    select exists (select from sign_in.one_time_code where user_id = ${person} and confirmed_at is not null) as app,
      (select count(*) from sign_in.recovery_code where user_id = ${person}) as recovery,
      (select count(*) from sign_in.passkey where user_id = ${person}) as passkeys`.execute(database)
  const [row] = rows
  return { hasApp: row?.app === true, recoveryCodes: row?.recovery ?? 0, passkeys: row?.passkeys ?? 0 }
}

/**
 * Whether they may change what they sign in by. They signed in a short while ago; and whoever has a second step has
 * proved it, else somebody who reads their mail could put one of their own in its place.
 */
export async function mayChange(needs: Needs, who: SignedIn): Promise<boolean> {
  if (!(await isFresh(needs, who))) return false
  if (who.isStrong) return true
  const { hasApp, passkeys } = await secondSteps(needs, who)
  // A family signs in by mail too, and takes out the passkey of a lost phone that way.
  return !hasApp && (passkeys === 0 || who.works.length === 0)
}
