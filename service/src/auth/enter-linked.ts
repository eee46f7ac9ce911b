/** Lets somebody in whom their organisation's own sign-in knows. */
import { sql } from '../db/sql.ts'
import { enterWith, markStrong } from './enter.ts'
import type { Asker, In, Needs } from './needs.ts'
import { worksOf } from './who-is.ts'

export interface Linked {
  readonly person: string
  readonly email: string
  readonly organisation: string
  /** The provider proved a second factor, and the organisation says that this counts. */
  readonly isStrong: boolean
}

/** Begins a session. Whoever may join by their address is a member from now on. @param onward a page of ours, or null */
export async function enterLinked(
  needs: Needs,
  { person, email, organisation, isStrong }: Linked,
  onward: string | null,
  asker: Asker,
): Promise<In> {
  await sql`select people.join_by_address(${organisation}, ${person}, ${email})`.execute(needs.database)
  const begun = await needs.library.beginSession(person, asker)
  // One organisation says what counts for its own families, and not for those of another.
  const works = isStrong ? await worksOf(needs, person) : []
  if (works.length > 0 && works.every((work) => work.organisation === organisation)) {
    await markStrong(needs, begun.session)
  }
  return enterWith(needs, begun, onward, asker)
}

/** What an attempt remembers of whoever came by an organisation's own sign-in for the first time. */
export interface FirstTime {
  readonly organisation_id: string | null
  readonly issuer: string | null
  readonly subject: string | null
  readonly is_strong: boolean
}

/** Ties a provider's account to a person who has just proved the address. @returns null: they did not come that way */
export async function linkFirst(
  { database }: Pick<Needs, 'database'>,
  person: string,
  { organisation_id: organisation, issuer, subject, is_strong: isStrong }: FirstTime,
): Promise<Pick<Linked, 'organisation' | 'isStrong'> | null> {
  if (organisation === null || issuer === null || subject === null) return null
  await database
    .insertInto('sign_in.account')
    .values({ user_id: person, organisation_id: organisation, issuer, subject })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return { organisation, isStrong }
}
