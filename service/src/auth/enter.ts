/** Lets somebody in: a new session, and the end of the one that this browser had. */
import { sql } from '../db/sql.ts'
import type { Begun } from './better-auth.ts'
import { type Asker, firstPage, type In, type Needs } from './needs.ts'
import { droppedCookie, sessionToken } from './session-cookie.ts'
import { tokenHash } from './stored-hashed.ts'

/**
 * Begins a session of somebody who proved that they read the mail of their address. It is always a new one, so that nobody can hand a session to
 * somebody else and then find them in it.
 * @param onward the page of ours to go on to, or null
 */
export async function enter(needs: Needs, person: string, onward: string | null, asker: Asker): Promise<In> {
  const begun = await needs.library.beginSession(person, asker)
  await markMailed(needs, begun.session)
  return enterWith(needs, begun, onward, asker)
}

/** The same with a session that has just begun. */
export async function enterWith(
  needs: Needs,
  begun: Begun,
  onward: string | null,
  asker: Asker,
): Promise<In> {
  await endSessionOf(needs, asker.cookies)
  const { names } = needs
  return {
    kind: 'in',
    cookies: [...begun.cookies, droppedCookie(names.attempt, names.isSecure)],
    to: onward ?? firstPage,
  }
}

/** Marks that a session began by what was sent to the address of the account. */
async function markMailed({ database }: Needs, session: string): Promise<void> {
  await database
    .updateTable('sign_in.session')
    .set({ mailed_at: sql<Date>`now()` })
    .where('id', '=', session)
    .execute()
}

/** Marks that a second factor was proved in a session. */
export async function markStrong({ database }: Needs, session: string): Promise<void> {
  await database
    .updateTable('sign_in.session')
    .set({ strong_at: sql<Date>`now()` })
    .where('id', '=', session)
    .execute()
}

/** Ends the session that a browser holds, where it holds one. */
export async function endSessionOf({ database, names, secrets }: Needs, cookies: string): Promise<void> {
  const token = sessionToken(cookies, names, secrets.cookies)
  if (token === null) return
  await database.deleteFrom('sign_in.session').where('token', '=', tokenHash(token)).execute()
}
