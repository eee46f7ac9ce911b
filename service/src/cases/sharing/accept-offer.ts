/** Reads and takes what the link of an email offers. The transaction presents the hash of its secret. */
import type { PersonTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'
import { noteAct } from '../note-act.ts'
import { lookAgain } from '../reminders/look-again.ts'
import type { OfferState, PresentedOffer } from './sharing.ts'

/** The offer as it stands for whoever acts, nobody included. Null: there is none with this secret. */
export async function readOffer(tx: PersonTx): Promise<PresentedOffer | null> {
  const { rows } = await sql<PresentedOffer>`
    select o.offer as id, o.in_case as "caseId", o.state, o.kind, o.label, o.made_as as "madeAs", o.email, o.opens,
      o.may_write as "mayWrite", o.from_on as "fromOn", o.until_on as "untilOn"
    from cases.presented_offer() o`.execute(tx)
  return rows[0] ?? null
}

/** Why an offer was not taken. */
export type Refusal = Exclude<OfferState, 'open'> | 'no-such-offer' | 'wrong-person' | 'wrong-organisation'
export type Accepted =
  | { readonly kind: 'joined'; readonly caseId: string }
  | { readonly kind: 'refused'; readonly why: Refusal }

/**
 * Takes the offer.
 * @param email where whoever acts signs in: the offer is for whom it was sent to
 * @param organisation an adviser service that they work for; null: for themselves
 */
export async function acceptOffer(
  tx: PersonTx,
  { email, organisation }: { readonly email: string; readonly organisation: string | null },
): Promise<Accepted> {
  const offer = await readOffer(tx)
  if (offer === null) return { kind: 'refused', why: 'no-such-offer' }
  if (offer.state !== 'open') return { kind: 'refused', why: offer.state }
  if (!isFor(offer, email)) return { kind: 'refused', why: 'wrong-person' }
  const { rows } = await sql<{ readonly id: string | null }>`
    select cases.accept_invitation(${organisation}) as id`.execute(tx)
  const caseId = rows[0]?.id ?? null
  if (caseId === null) {
    // Somebody else was quicker, or the organisation is not theirs.
    const state = (await readOffer(tx))?.state ?? 'withdrawn'
    return { kind: 'refused', why: state === 'open' ? 'wrong-organisation' : state }
  }
  await noteAct(tx, { caseId, act: 'joined', about: { what: 'invitation', id: offer.id } })
  await lookAgain(tx, caseId)
  return { kind: 'joined', caseId }
}

/** Whether an offer was sent to an address. */
export function isFor({ email }: Pick<PresentedOffer, 'email'>, address: string): boolean {
  return email.toLowerCase() === address.toLowerCase()
}
