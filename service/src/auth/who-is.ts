/** Tells who sends a request, in one question: every page of an account asks it. */
import { sql } from '../db/sql.ts'
import type { Needs } from './needs.ts'
import { sessionToken } from './session-cookie.ts'
import type { SignedIn, Work } from './signed-in.ts'
import { tokenHash } from './stored-hashed.ts'

/** A session that was not used for so long has ended. */
export const idleDays = 14
/** A second factor is asked for again after so long. */
const strongHours = 12
/** When a session was last used is written down no oftener than this. */
const noteMinutes = 5

interface Found {
  readonly session: string
  readonly person: string
  readonly email: string
  readonly name: string
  readonly is_strong: boolean
  readonly is_to_note: boolean
  readonly works: readonly Work[]
}

/**
 * Who this is; null: nobody, or a session that ended or was taken back.
 * @param cookies the header as it came @throws DataUnavailable
 */
export async function whoIs(needs: Needs, cookies: string): Promise<SignedIn | null> {
  const token = sessionToken(cookies, needs.names, needs.secrets.cookies)
  if (token === null) return null
  const { rows } = await sql<Found>`/* prepared */
    select s.id as session, u.id as person, u.email, p.name,
      coalesce(s.strong_at > now() - make_interval(hours => ${strongHours}), false) as is_strong,
      s.last_used_at < now() - make_interval(mins => ${noteMinutes}) as is_to_note,
      (select coalesce(json_agg(w order by w.name, w.organisation), '[]') from people.works_of(u.id) w) as works
    from sign_in.session s join sign_in."user" u on u.id = s.user_id join people.person p on p.id = u.id
    where s.token = ${tokenHash(token)} and s.expires_at > now()
      and s.last_used_at > now() - make_interval(days => ${idleDays})`.execute(needs.database)
  const [found] = rows
  if (found === undefined) return null
  const { session, person, email, name, works, is_strong: isStrong } = found
  if (found.is_to_note) await noteUse(needs, session)
  return { person, name, email, session, isStrong, works }
}

async function noteUse({ database }: Needs, session: string): Promise<void> {
  await database
    .updateTable('sign_in.session')
    .set({ last_used_at: sql<Date>`now()` })
    .where('id', '=', session)
    .execute()
}

/** The places of somebody in organisations, today. */
export async function worksOf(
  { database }: Pick<Needs, 'database'>,
  person: string,
): Promise<readonly Work[]> {
  const { rows } =
    await sql<Work>`select * from people.works_of(${person}) order by name, organisation`.execute(database)
  return rows
}
