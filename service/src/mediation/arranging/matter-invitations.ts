/** Offers of a side by email, as the service makes them, sees them and takes them back. */
import { queueMessage } from '../../cases/post/queue-message.ts'
import { hashOfSecret, newSecret } from '../../cases/sharing/secret-of-link.ts'
import type { PersonTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'
import type { Matter } from '../matter.ts'

export interface MatterOffer {
  readonly id: string
  readonly side: string
  readonly kind: 'claim' | 'guest'
  readonly email: string
  readonly madeAt: Date
  readonly expiresAt: Date
  readonly acceptedAt: Date | null
  /** Of a guest who took it, the instant until which they take part; null: nobody does by it, or a family took it. */
  readonly until: Date | null
}

/** How many of a matter may wait at once: more is a mistake, or somebody who means harm. */
export const mostOffers = 10

/**
 * Offers a side to an address: to the family that it takes its side over, to anybody else that they take part for 30
 * days. An earlier offer of the side to the same address, and of the family to any, is taken back by it.
 * @param to an address in small letters
 * @param origin of the service, without a slash at the end
 * @returns the secret of the link, kept nowhere else; null: the side takes part no more, has an account, or too many wait
 * @throws where the writer does not speak for the service (42501)
 */
export async function offerSide(
  tx: PersonTx,
  matter: Matter,
  { side, to }: { readonly side: string; readonly to: string },
  origin: string,
): Promise<string | null> {
  const found = matter.sides.find((each) => each.id === side)
  if (found === undefined || found.hasEnded || found.organisation !== null) return null
  const kind = found.role === 'family' ? 'claim' : 'guest'
  if (kind === 'claim' && found.isHere) return null
  const waiting = (await readOffers(tx, matter)).filter(({ acceptedAt }) => acceptedAt === null)
  const earlier = waiting.filter((each) => each.side === side && (kind === 'claim' || each.email === to))
  for (const each of earlier) await takeBackOffer(tx, matter, each.id)
  if (waiting.length - earlier.length >= mostOffers) return null
  const secret = newSecret()
  await tx
    .insertInto('mediation.invitation')
    .values({
      matter_id: matter.id,
      case_id: matter.caseId,
      side_id: side,
      kind,
      email: to,
      secret_hash: hashOfSecret(secret) as Buffer,
      made_by: sql<string>`people.me()`,
    })
    .execute()
  await queueMessage(tx, {
    kind: kind === 'claim' ? 'matter-claim' : 'matter-guest',
    to: { email: to },
    fills: { organisation: matter.service.name, link: `${origin}/mediation/invited/${secret}` },
  })
  return secret
}

/** Offers that stand or were taken, for the service alone, the newest first. */
export async function readOffers(tx: PersonTx, matter: Pick<Matter, 'id'>): Promise<readonly MatterOffer[]> {
  const rows = await tx
    .selectFrom('mediation.invitation')
    .select(['id', 'side_id', 'kind', 'email', 'made_at', 'expires_at', 'accepted_at'])
    .select(
      sql<Date | null>`(select a.until_at from mediation.side s join cases.acting a on a.party_id = s.party_id
        where s.id = invitation.side_id and a.person_id = invitation.accepted_by and a.ended_at is null
          and a.until_at > now() order by a.until_at desc limit 1)`.as('until'),
    )
    .where('matter_id', '=', matter.id)
    .where('withdrawn_at', 'is', null)
    .where((where) =>
      where.or([where('accepted_at', 'is not', null), where('expires_at', '>', sql<Date>`now()`)]),
    )
    .orderBy('made_at', 'desc')
    .execute()
  return rows.map(({ id, side_id: side, kind, email, made_at, expires_at, accepted_at, until }) => ({
    id,
    side,
    kind,
    email,
    madeAt: made_at,
    expiresAt: expires_at,
    acceptedAt: accepted_at,
    until,
  }))
}

/** Takes an offer back that nobody took. @returns whether there was one */
export async function takeBackOffer(
  tx: PersonTx,
  matter: Pick<Matter, 'id'>,
  offer: string,
): Promise<boolean> {
  const found = await tx
    .updateTable('mediation.invitation')
    .set({ withdrawn_at: sql<Date>`now()` })
    .where('id', '=', offer)
    .where('matter_id', '=', matter.id)
    .where('accepted_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return found !== undefined
}

/**
 * Ends what somebody does as a guest who took an offer; others of their side go on. The service says so.
 * @returns whether there was one whose time runs
 */
export async function endGuest(tx: PersonTx, offer: string): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`
    select mediation.end_guest(${offer}::uuid) as done`.execute(tx)
  return rows[0]?.done === true
}
