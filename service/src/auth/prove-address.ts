/** Whoever types the code, or presses the button of the link, reads the mail of the address. */
import { sql } from '../db/sql.ts'
import { countTry, networkOf, triesOfNetwork } from './count-try.ts'
import { enter } from './enter.ts'
import { enterLinked, type FirstTime, linkFirst } from './enter-linked.ts'
import type { Asker, In, Needs } from './needs.ts'
import { hashOf, isSame, isSecret, newSecret, sealedCode, typedCode } from './secrets.ts'
import { cookieValue, heldCookie } from './session-cookie.ts'
import { tell } from './tell.ts'

export type Proved =
  | In
  /** The address is proved and nobody has an account with it: they are asked for a name. */
  | { readonly kind: 'name'; readonly cookies: readonly string[] }
  /** It is not the code; how many tries are left. */
  | { readonly kind: 'wrong'; readonly left: number }
  /** What was typed is not six digits; it costs no try. */
  | { readonly kind: 'not-a-code' }
  /** Used, expired, tried too often, or never asked for here: a new one is needed. */
  | { readonly kind: 'over' }
  | { readonly kind: 'too-often' }

/** How many codes may be typed for one attempt. */
export const mostTries = 5
/** Minutes in which somebody new has to give a name. */
const nameMinutes = 30

/** Signs in by a typed code, in the browser that asked for it. */
export async function proveByCode(needs: Needs, typed: string, asker: Asker): Promise<Proved> {
  const browser = cookieValue(asker.cookies, needs.names.attempt)
  if (!isSecret(browser)) return { kind: 'over' }
  const code = typedCode(typed)
  if (code === null) return { kind: 'not-a-code' }
  if (!(await countTry(needs, networkOf(asker.address), triesOfNetwork))) return { kind: 'too-often' }
  // Counted before it is looked at, so that guesses sent at once are counted too.
  const attempt = await needs.database
    .updateTable('sign_in.attempt')
    .set((column) => ({ tries: column('tries', '+', 1) }))
    .where('browser_hash', '=', hashOf(browser))
    .where('proved_at', 'is', null)
    .where('tries', '<', mostTries)
    .where('expires_at', '>', sql<Date>`now()`)
    .returning(['id', 'email', 'code_hash', 'tries'])
    .executeTakeFirst()
  if (attempt === undefined) return { kind: 'over' }
  if (!isSame(sealedCode(code, 'sign-in', attempt.id, needs.secrets.codes), attempt.code_hash)) {
    const left = mostTries - attempt.tries
    return left === 0 ? { kind: 'over' } : { kind: 'wrong', left }
  }
  return proved(needs, attempt, asker, null)
}

/** Signs in by the secret of a link, in whatever browser its button is pressed. */
export async function proveByLink(needs: Needs, key: string | null, asker: Asker): Promise<Proved> {
  if (!isSecret(key)) return { kind: 'over' }
  if (!(await countTry(needs, networkOf(asker.address), triesOfNetwork))) return { kind: 'too-often' }
  const attempt = await openLink(needs, key)
  // The name is asked for in this browser, which may be another one than asked.
  return attempt === undefined ? { kind: 'over' } : proved(needs, attempt, asker, newSecret())
}

/** Whether the button of a link would do anything. Looking changes nothing: a mail scanner burns no link. */
export async function isLinkGood(needs: Needs, key: string | null): Promise<boolean> {
  return isSecret(key) && (await openLink(needs, key)) !== undefined
}

function openLink({ database }: Needs, key: string) {
  return database
    .selectFrom('sign_in.attempt')
    .select(['id', 'email'])
    .where('link_hash', '=', hashOf(key))
    .where('proved_at', 'is', null)
    .where('expires_at', '>', sql<Date>`now()`)
    .executeTakeFirst()
}

/** Uses an attempt up, once: of two who come at the same moment, one is let in. @param browser moves it to this one */
async function proved(
  needs: Needs,
  { id, email }: { readonly id: string; readonly email: string },
  asker: Asker,
  browser: string | null,
): Promise<Proved> {
  const { database, names } = needs
  const person = await personWith(needs, email)
  if (person === null) {
    const kept = await database
      .updateTable('sign_in.attempt')
      .set({
        proved_at: sql<Date>`now()`,
        expires_at: sql<Date>`now() + make_interval(mins => ${nameMinutes})`,
        ...(browser !== null && { browser_hash: hashOf(browser) }),
      })
      .where('id', '=', id)
      .where('proved_at', 'is', null)
      .executeTakeFirst()
    if (kept.numUpdatedRows === 0n) return { kind: 'over' }
    const cookies = browser === null ? [] : [heldCookie(names.attempt, browser, nameMinutes, names.isSecure)]
    return { kind: 'name', cookies }
  }
  const used = await database
    .deleteFrom('sign_in.attempt')
    .where('id', '=', id)
    .where('proved_at', 'is', null)
    .returning(['then_path', 'organisation_id', 'issuer', 'subject', 'is_strong'])
    .executeTakeFirst()
  if (used === undefined) return { kind: 'over' }
  await endAttemptsOf(needs, email)
  return enterProved(needs, { person, email, onward: used.then_path, first: used }, asker)
}

/** Lets somebody in who proved an address, and ties what they came by to their account where it is the first time. */
export async function enterProved(
  needs: Needs,
  {
    person,
    email,
    onward,
    first,
  }: {
    readonly person: string
    readonly email: string
    readonly onward: string | null
    readonly first: FirstTime
  },
  asker: Asker,
): Promise<In> {
  const linked = await linkFirst(needs, person, first)
  if (linked === null) return enter(needs, person, onward, asker)
  await tell(needs, person, 'own-sign-in-linked')
  return enterLinked(needs, { person, email, ...linked }, onward, asker)
}

/** Who has an account with an address; null: nobody. */
export async function personWith(
  { database }: Pick<Needs, 'database'>,
  email: string,
): Promise<string | null> {
  const found = await database
    .selectFrom('sign_in.user')
    .select('id')
    .where('email', '=', email)
    .executeTakeFirst()
  return found?.id ?? null
}

/** Ends every other code and link of an address: its owner is in. */
export async function endAttemptsOf({ database }: Needs, email: string): Promise<void> {
  await database.deleteFrom('sign_in.attempt').where('email', '=', email).execute()
}
