/** Sends a code and a link to an email address: the same whether or not somebody has an account with it. */
import { randomInt, randomUUID } from 'node:crypto'
import { clearExpired } from './clear-expired.ts'
import { asksOfEmail, asksOfNetwork, countTry, networkOf } from './count-try.ts'
import { emailFrom } from './email-address.ts'
import type { FirstTime } from './enter-linked.ts'
import { codeMail, firstCodeMail } from './mails.ts'
import type { Asker, Needs } from './needs.ts'
import { ownPath } from './own-path.ts'
import { hashOf, newCode, newSecret, sealedCode } from './secrets.ts'
import { heldCookie } from './session-cookie.ts'

export type Asked =
  | { readonly kind: 'sent'; readonly cookies: readonly string[] }
  /** What was typed is no email address. */
  | { readonly kind: 'no-address' }
  /** Too often: nothing was sent. */
  | { readonly kind: 'too-often' }
  /** The mail was not taken. */
  | { readonly kind: 'not-sent' }

/** Minutes that a browser remembers what it asked for; the code itself ends earlier. */
const heldMinutes = 60

/**
 * Asks for a code. The browser gets a secret of its own, and the code is good together with it alone.
 * @param typed the email address @param onward the page to go on to, as the address has it
 */
export async function askForCode(
  needs: Needs,
  { typed, onward }: { readonly typed: string; readonly onward: string | null },
  asker: Asker,
): Promise<Asked> {
  const email = emailFrom(typed)
  if (email === null) return { kind: 'no-address' }
  return send(needs, { email, onward, first: null }, asker)
}

export interface FirstAsked {
  /** What the organisation's own sign-in says, as it is kept. */
  readonly email: string
  readonly onward: string | null
  readonly organisation: string
  readonly issuer: string
  readonly subject: string
  readonly isStrong: boolean
}

/**
 * Sends a code to somebody who comes by their organisation's own sign-in for the first time. The email has no link: a
 * button that somebody else asked for would tie that somebody's sign-in to this account.
 */
export async function askForFirstCode(
  needs: Needs,
  { email, onward, organisation, issuer, subject, isStrong }: FirstAsked,
  asker: Asker,
): Promise<Asked> {
  const first = { organisation_id: organisation, issuer, subject, is_strong: isStrong }
  return send(needs, { email, onward, first }, asker)
}

async function send(
  needs: Needs,
  {
    email,
    onward,
    first,
  }: { readonly email: string; readonly onward: string | null; readonly first: FirstTime | null },
  asker: Asker,
): Promise<Asked> {
  const mayNetwork = await countTry(needs, networkOf(asker.address), asksOfNetwork)
  if (!mayNetwork || !(await countTry(needs, email, asksOfEmail))) return { kind: 'too-often' }
  // Now and then whoever asks clears what is over, in case no job does.
  if (randomInt(50) === 0) await clearExpired(needs)

  const { database, mail, names, secrets } = needs
  const [id, code, browser, link] = [randomUUID(), newCode(), newSecret(), newSecret()]
  await database
    .insertInto('sign_in.attempt')
    .values({
      id,
      email,
      browser_hash: hashOf(browser),
      code_hash: sealedCode(code, 'sign-in', id, secrets.codes),
      link_hash: hashOf(link),
      then_path: ownPath(onward),
      ...first,
    })
    .execute()
  try {
    const words =
      first === null ? codeMail(code, `${asker.origin}/sign-in/link?key=${link}`) : firstCodeMail(code)
    await mail.send({ to: email, ...words })
  } catch {
    await database.deleteFrom('sign_in.attempt').where('id', '=', id).execute()
    return { kind: 'not-sent' }
  }
  return { kind: 'sent', cookies: [heldCookie(names.attempt, browser, heldMinutes, names.isSecure)] }
}
