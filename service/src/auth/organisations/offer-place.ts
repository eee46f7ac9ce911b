/** Offers somebody a place in an organisation, and takes an offer back. */
import type { Capacity, MemberRole, PersonTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'
import { hashOf, newSecret } from '../secrets.ts'

export interface NewPlace {
  readonly organisation: string
  /** In small letters. */
  readonly email: string
  readonly role: MemberRole
  readonly capacities: readonly Capacity[]
}

/** Offers of one person that wait at the same time, and that they may make in a day. */
const mostWaiting = 100
const mostInADay = 100

/**
 * Offers a place. An older offer of the same organisation to the same address is taken back. Only the hash of the
 * secret is kept: whoever calls puts it into the email, and nowhere else.
 * @returns the secret; null: the one who acts has made too many
 * @throws where they may not invite there (42501)
 */
export async function offerPlace(
  tx: PersonTx,
  { organisation, email, role, capacities }: NewPlace,
): Promise<string | null> {
  const { rows } = await sql<{ readonly waiting: number; readonly today: number }>`
    select count(*) filter (where accepted_at is null and withdrawn_at is null and expires_at > now())::int as waiting,
      count(*) filter (where made_at > now() - interval '1 day')::int as today
    from people.invitation where made_by = people.me()`.execute(tx)
  const [made] = rows
  if (made === undefined || made.waiting >= mostWaiting || made.today >= mostInADay) return null
  await tx
    .updateTable('people.invitation')
    .set({ withdrawn_at: sql<Date>`now()` })
    .where('organisation_id', '=', organisation)
    .where('email', '=', email)
    .where('accepted_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .execute()
  const secret = newSecret()
  await tx
    .insertInto('people.invitation')
    .values({
      organisation_id: organisation,
      email,
      role,
      capacities,
      secret_hash: hashOf(secret),
      made_by: sql<string>`people.me()`,
    })
    .execute()
  return secret
}

/** Takes an offer back: its link does nothing from now on. @returns whether it waited */
export async function takeBackPlace(
  tx: PersonTx,
  { organisation, id }: { readonly organisation: string; readonly id: string },
): Promise<boolean> {
  const taken = await tx
    .updateTable('people.invitation')
    .set({ withdrawn_at: sql<Date>`now()` })
    .where('id', '=', id)
    .where('organisation_id', '=', organisation)
    .where('accepted_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  return taken.numUpdatedRows > 0n
}
