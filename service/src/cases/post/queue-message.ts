/** Puts an email into the post, in the transaction of whatever it tells of: it goes once that is committed, or never. */
import type { OperatorTx, PersonTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'
import type { MessageFills, MessageKind } from './message-words.ts'

/** What people queue; the rest is told by the worker alone, and by the database of what happens in a matter. */
type Queued = Exclude<
  MessageKind,
  | 'idle-case'
  | 'idle-case-again'
  | 'meeting-set'
  | 'meeting-changed'
  | 'meeting-cancelled'
  | 'matter-work'
  | 'matter-over'
  | 'terms-ahead'
  | 'terms-late'
  | 'guest-ends'
  | 'guest-of-matter-ends'
>

export interface NewMessage<Kind extends Queued> {
  readonly kind: Kind
  /** Somebody with an account, by their id, or an address. */
  readonly to: { readonly person: string } | { readonly email: string }
  /** What its words need. Never the name of a child. */
  readonly fills: MessageFills[Kind]
}

/**
 * Puts an email into the post as whoever is signed in.
 * @throws RangeError where a link is none; where the database refuses the address (23514)
 */
export async function queueMessage<Kind extends Queued>(
  tx: PersonTx,
  { kind, to, fills }: NewMessage<Kind>,
): Promise<void> {
  await tx
    .insertInto('post.message')
    .values({
      kind,
      fills: filled(fills),
      made_by: sql<string>`people.me()`,
      ...('person' in to ? { person_id: to.person } : { email: to.email }),
    })
    .execute()
}

/** Puts an invitation into the post from an operator's command. @throws as `queueMessage` does */
export async function queueInvitation(
  tx: OperatorTx,
  { email, fills }: { readonly email: string; readonly fills: MessageFills['organisation-invitation'] },
): Promise<void> {
  await tx
    .insertInto('post.message')
    .values({ kind: 'organisation-invitation', email, fills: filled(fills) })
    .execute()
}

function filled(fills: MessageFills[Queued]): string {
  if (!/^https?:\/\/[^\s<>"]{1,1000}$/.test(fills.link)) throw new RangeError('a message needs a link')
  return JSON.stringify(fills)
}
