/** Makes an account for somebody who has proved an address, and lets them in. */
import { sql } from '../db/sql.ts'
import type { Asker, In, Needs } from './needs.ts'
import { endAttemptsOf, enterProved, personWith } from './prove-address.ts'
import { hashOf, isSecret } from './secrets.ts'
import { cookieValue } from './session-cookie.ts'

/** The longest name, in characters. */
export const longestName = 100

/** A name as it is kept: one line without white space around it. Null: it is empty or too long. */
export function nameFrom(typed: string): string | null {
  const name = typed.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim()
  return name === '' || name.length > longestName ? null : name
}

export type Named = In | { readonly kind: 'no-name' } | { readonly kind: 'over' }

/** Takes the name of somebody new. The account, the person and the name are made together. */
export async function giveName(needs: Needs, typed: string, asker: Asker): Promise<Named> {
  const { database, names, library } = needs
  const browser = cookieValue(asker.cookies, names.attempt)
  if (!isSecret(browser)) return { kind: 'over' }
  const name = nameFrom(typed)
  if (name === null) return { kind: 'no-name' }
  const attempt = await database
    .selectFrom('sign_in.attempt')
    .select(['email', 'then_path', 'organisation_id', 'issuer', 'subject', 'is_strong'])
    .where('browser_hash', '=', hashOf(browser))
    .where('proved_at', 'is not', null)
    .where('expires_at', '>', sql<Date>`now()`)
    .executeTakeFirst()
  if (attempt === undefined) return { kind: 'over' }
  const { email, then_path: onward } = attempt
  let person = await personWith(needs, email)
  if (person === null) {
    try {
      person = await library.addPerson(email, name)
    } catch (error) {
      // Sent twice at once: the other one made it.
      person = await personWith(needs, email)
      if (person === null) throw error
    }
  }
  await endAttemptsOf(needs, email)
  return enterProved(needs, { person, email, onward, first: attempt }, asker)
}
