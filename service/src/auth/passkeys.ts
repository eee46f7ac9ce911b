/** Passkeys: signing in with one, and keeping them. The authenticator asks who is there, so one counts as both factors. */
import type { Challenge } from './better-auth.ts'
import { Refused } from './better-auth.ts'
import { countTry, networkOf, triesOfNetwork } from './count-try.ts'
import { enterWith, markStrong } from './enter.ts'
import { mayChange } from './may-change.ts'
import type { Asker, In, Needs } from './needs.ts'
import { ownPath } from './own-path.ts'
import { type Removed, removeOwn } from './remove-own.ts'
import { droppedCookie } from './session-cookie.ts'
import { isId } from './sessions.ts'
import type { SignedIn } from './signed-in.ts'
import { tell } from './tell.ts'

export interface Passkey {
  readonly id: string
  readonly name: string
  readonly addedAt: Date
}

export type PasskeyTried = In | { readonly kind: 'refused' } | { readonly kind: 'too-often' }

/** The longest name of a passkey, in characters. */
export const longestPasskeyName = 60
/** How many somebody may have. */
export const mostPasskeys = 20

/**
 * Signs in by what an authenticator signed.
 * @param response as the browser gave it, as JSON
 * @param of the person that it has to be, where somebody is signed in already; null: whoever it is
 */
export async function enterByPasskey(
  needs: Needs,
  {
    response,
    onward,
    of,
  }: { readonly response: string; readonly onward: string | null; readonly of: string | null },
  asker: Asker,
): Promise<PasskeyTried> {
  if (!(await countTry(needs, networkOf(asker.address), triesOfNetwork))) return { kind: 'too-often' }
  const signed = parsed(response)
  if (signed === null || (of !== null && !(await isTheirs(needs, of, signed.id)))) return { kind: 'refused' }
  const begun = await refusedOr(() => needs.library.beginByPasskey(signed, asker))
  if (begun === null) return { kind: 'refused' }
  await markStrong(needs, begun.session)
  const entered = await enterWith(needs, begun, ownPath(onward), asker)
  const { names } = needs
  return { ...entered, cookies: [...entered.cookies, droppedCookie(names.challenge, names.isSecure)] }
}

/** Their passkeys, the oldest first. */
export async function listPasskeys({ database }: Needs, { person }: SignedIn): Promise<readonly Passkey[]> {
  const rows = await database
    .selectFrom('sign_in.passkey')
    .select(['id', 'name', 'created_at'])
    .where('user_id', '=', person)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return rows.map(({ id, name, created_at: addedAt }) => ({ id, name: name ?? 'Passkey', addedAt }))
}

/** What the browser is asked for to make a new one; 'stale': they have to sign in again first. */
export async function offerPasskey(
  needs: Needs,
  who: SignedIn,
  asker: Asker,
): Promise<Challenge | 'stale' | 'too-many'> {
  if (!(await mayChange(needs, who))) return 'stale'
  if ((await listPasskeys(needs, who)).length >= mostPasskeys) return 'too-many'
  return needs.library.offerPasskey(asker)
}

/** Keeps a new one. @param response as the browser gave it, as JSON @param name as its owner calls it */
export async function addPasskey(
  needs: Needs,
  who: SignedIn,
  { response, name }: { readonly response: string; readonly name: string },
  asker: Asker,
): Promise<'added' | 'refused' | 'stale'> {
  if (!(await mayChange(needs, who))) return 'stale'
  const signed = parsed(response)
  if (signed === null) return 'refused'
  const kept = await refusedOr(async () => {
    await needs.library.addPasskey(signed, passkeyName(name) ?? 'Passkey', asker)
    return true
  })
  if (kept === null) return 'refused'
  // Its owner showed themselves to it just now.
  await markStrong(needs, who.session)
  await tell(needs, who.person, 'passkey-added')
  return 'added'
}

/** A name as it is kept; null: it is empty or too long. */
export function passkeyName(typed: string): string | null {
  const name = typed.replace(/[\p{C}\s]+/gu, ' ').trim()
  return name === '' || name.length > longestPasskeyName ? null : name
}

/** Calls one something else. @returns whether it was there */
export async function renamePasskey(
  { database }: Needs,
  { person }: SignedIn,
  id: string,
  name: string,
): Promise<boolean> {
  if (!isId(id)) return false
  const renamed = await database
    .updateTable('sign_in.passkey')
    .set({ name })
    .where('id', '=', id)
    .where('user_id', '=', person)
    .executeTakeFirst()
  return renamed.numUpdatedRows > 0n
}

/** Removes one: it signs nobody in any more. */
export async function removePasskey(needs: Needs, who: SignedIn, id: string): Promise<Removed> {
  const removed = await removeOwn(needs, who, 'sign_in.passkey', id)
  if (removed === 'removed') await tell(needs, who.person, 'passkey-removed')
  return removed
}

async function isTheirs({ database }: Needs, person: string, credential: string): Promise<boolean> {
  const found = await database
    .selectFrom('sign_in.passkey')
    .select('id')
    .where('credential_id', '=', credential)
    .where('user_id', '=', person)
    .executeTakeFirst()
  return found !== undefined
}

function parsed(response: string): { readonly id: string } | null {
  try {
    const value: unknown = JSON.parse(response)
    if (typeof value !== 'object' || value === null || !('id' in value)) return null
    return typeof value.id === 'string' ? { ...value, id: value.id } : null
  } catch {
    return null
  }
}

async function refusedOr<T>(ask: () => Promise<T>): Promise<T | null> {
  try {
    return await ask()
  } catch (error) {
    if (error instanceof Refused) return null
    throw error
  }
}
