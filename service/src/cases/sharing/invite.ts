/** Offers a share of a case to an email address. */
import type { PersonTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'
import { noteAct } from '../note-act.ts'
import { queueMessage } from '../post/queue-message.ts'
import { wallOfKind } from '../wall-of-kind.ts'
import { hashOfSecret, newSecret } from './secret-of-link.ts'

export interface NewOffer {
  readonly caseId: string
  readonly kind: 'family' | 'adviser'
  /** What they will be to the child: 1 to 60 characters. */
  readonly label: string
  /** Who invites, as they read it before they accept: 1 to 60 characters, never a child's name. */
  readonly madeAs: string
  /** In small letters. */
  readonly email: string
  /** Of the walls `family` and `shared`, those that the writer may add to. For the family at least one. */
  readonly walls: readonly string[]
  readonly mayWrite: boolean
  /** ISO day. */
  readonly fromOn: string
  /** ISO day, the last; null: until it is taken back. */
  readonly untilOn: string | null
}

/** Offers of one person that wait at the same time, in all cases; and that they may make in a day. Ours are no letters to strangers. */
export const mostWaiting = 20
export const mostInADay = 30

/**
 * Offers a share and puts the email with its link into the post, which goes once the transaction is committed.
 * @param origin the service's own address, for the link
 * @returns the id of the offer; null: the writer has made too many
 * @throws where the database refuses a wall, or whoever invites is not of the family (42501)
 */
export async function invite(tx: PersonTx, offer: NewOffer, origin: string): Promise<string | null> {
  const made = await makeOffer(tx, offer)
  if (made === null) return null
  const { madeAs, email } = offer
  await queueMessage(tx, {
    kind: 'case-invitation',
    to: { email },
    fills: {
      from: madeAs.slice(0, 1).toUpperCase() + madeAs.slice(1),
      link: `${origin}/invitation/${made.secret}`,
    },
  })
  return made.id
}

/**
 * Offers a share without telling anybody. Only the hash of the secret that takes it is kept.
 * @returns null: the writer has made too many
 * @throws as `invite`
 */
export async function makeOffer(
  tx: PersonTx,
  offer: NewOffer,
): Promise<{ readonly id: string; readonly secret: string } | null> {
  const { caseId, kind, label, madeAs, email, walls, mayWrite, fromOn, untilOn } = offer
  const { rows } = await sql<{ readonly waiting: number; readonly today: number }>`
    select count(*) filter (where accepted_at is null and withdrawn_at is null and expires_at > now())::int as waiting,
      count(*) filter (where made_at > now() - interval '1 day')::int as today
    from cases.invitation where made_by = people.me()`.execute(tx)
  const [before] = rows
  if (before === undefined || before.waiting >= mostWaiting || before.today >= mostInADay) return null
  const secret = newSecret()
  const { id } = await tx
    .insertInto('cases.invitation')
    .values({
      case_id: caseId,
      kind,
      label,
      made_as: madeAs,
      email,
      walls,
      may_write: mayWrite,
      from_on: fromOn,
      until_on: untilOn,
      secret_hash: hashOfSecret(secret) as Buffer,
      made_by: sql<string>`people.me()`,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  for (const wall of await wallsToTellBehind(tx, caseId, walls)) {
    await noteAct(tx, { caseId, wall, act: 'invited', about: { what: 'invitation', id } })
  }
  return { id, secret }
}

/**
 * Behind which walls it is told of an offer: those that it opens, for whoever stands there to know. Another parent who
 * stands behind none of them learns nothing; an offer that opens none is known to who made it alone.
 */
export async function wallsToTellBehind(
  tx: PersonTx,
  caseId: string,
  walls: readonly string[],
): Promise<readonly string[]> {
  return walls.length > 0 ? walls : [await wallOfKind(tx, caseId, 'private')]
}
