/** Where somebody is signed in, and taking that back. It takes effect on the next request. */
import { sql } from '../db/sql.ts'
import type { Needs } from './needs.ts'
import type { SignedIn } from './signed-in.ts'
import { idleDays } from './who-is.ts'

export interface Session {
  readonly id: string
  /** The device in plain words, such as "Firefox on Android". */
  readonly device: string
  readonly beganAt: Date
  /** To within some minutes. */
  readonly lastUsedAt: Date
  /** The one that asks. */
  readonly isThis: boolean
}

type Who = Pick<SignedIn, 'person' | 'session'>

/** The sessions that are open, the one that asks first, then the last used. */
export async function listSessions(
  { database }: Needs,
  { person, session }: Who,
): Promise<readonly Session[]> {
  const rows = await database
    .selectFrom('sign_in.session')
    .select(['id', 'user_agent', 'created_at', 'last_used_at'])
    .where('user_id', '=', person)
    .where('expires_at', '>', sql<Date>`now()`)
    .where('last_used_at', '>', sql<Date>`now() - make_interval(days => ${idleDays})`)
    .orderBy('last_used_at', 'desc')
    .orderBy('id')
    .execute()
  const all = rows.map((row) => ({
    id: row.id,
    device: row.user_agent ?? '',
    beganAt: row.created_at,
    lastUsedAt: row.last_used_at,
    isThis: row.id === session,
  }))
  return [...all.filter(({ isThis }) => isThis), ...all.filter(({ isThis }) => !isThis)]
}

/** Ends one session of theirs. @returns whether it was there */
export async function endSession({ database }: Needs, { person }: Who, id: string): Promise<boolean> {
  if (!isId(id)) return false
  const ended = await database
    .deleteFrom('sign_in.session')
    .where('id', '=', id)
    .where('user_id', '=', person)
    .executeTakeFirst()
  return ended.numDeletedRows > 0n
}

/** Ends all of theirs but the one that asks. */
export async function endOtherSessions({ database }: Needs, { person, session }: Who): Promise<void> {
  await database
    .deleteFrom('sign_in.session')
    .where('user_id', '=', person)
    .where('id', '<>', session)
    .execute()
}

/** Minutes for which somebody who has just signed in may change what they sign in by. */
const freshMinutes = 60

/** Whether they proved who they are a short while ago: what matters most asks for it. */
export async function isFresh({ database }: Needs, { session }: Pick<SignedIn, 'session'>): Promise<boolean> {
  const { rows } = await sql<{ readonly fresh: boolean }>`
    select greatest(created_at, strong_at) > now() - make_interval(mins => ${freshMinutes}) as fresh
    from sign_in.session where id = ${session}`.execute(database)
  return rows[0]?.fresh === true
}

/** Minutes for which a code that was sent to an address says that they read its mail. */
const mailedMinutes = 30

/** Whether they signed in a short while ago by a code or a link that was sent to their address. */
export async function hasReadMail(
  { database }: Needs,
  { session }: Pick<SignedIn, 'session'>,
): Promise<boolean> {
  const found = await database
    .selectFrom('sign_in.session')
    .select('id')
    .where('id', '=', session)
    .where('mailed_at', '>', sql<Date>`now() - make_interval(mins => ${mailedMinutes})`)
    .executeTakeFirst()
  return found !== undefined
}

/** Whether a text could be an id. */
export function isId(text: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(text)
}
