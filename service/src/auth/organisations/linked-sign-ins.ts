/** Which organisations' own sign-ins open an account, as its owner sees and ends them. */
import type { Needs } from '../needs.ts'
import { type Removed, removeOwn } from '../remove-own.ts'
import type { SignedIn } from '../signed-in.ts'

export interface LinkedSignIn {
  readonly id: string
  /** The name of the organisation. */
  readonly name: string
  readonly since: Date
}

/** Those that open the account, the oldest first. */
export async function listLinked(
  { database }: Needs,
  { person }: SignedIn,
): Promise<readonly LinkedSignIn[]> {
  return database
    .selectFrom('sign_in.account as a')
    .innerJoin('people.organisation as o', 'o.id', 'a.organisation_id')
    .select(['a.id', 'o.name', 'a.linked_at as since'])
    .where('a.user_id', '=', person)
    .orderBy('a.linked_at')
    .orderBy('a.id')
    .execute()
}

/** Ends one: the next time it asks for a code again. */
export function unlink(needs: Needs, who: SignedIn, id: string): Promise<Removed> {
  return removeOwn(needs, who, 'sign_in.account', id)
}
