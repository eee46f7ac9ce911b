/** Reads and takes the place that a link offers. The transaction presents the hash of its secret. */
import type { Capacity, MemberRole, OrganisationKind, PersonTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'
import { hashOf, isSecret } from '../secrets.ts'

/** How an offer stands for whoever looks. */
export type PlaceState = 'open' | 'accepted' | 'withdrawn' | 'expired' | 'in-already'

export interface PresentedPlace {
  readonly organisation: string
  readonly name: string
  readonly kind: OrganisationKind
  readonly email: string
  readonly role: MemberRole
  readonly capacities: readonly Capacity[]
  readonly state: PlaceState
}

/** What a transaction presents of the secret of a link; null: it is no secret of ours. */
export function presentedOf(secret: string): string | null {
  return isSecret(secret) ? hashOf(secret).toString('hex') : null
}

/** The place as it stands for whoever acts, nobody included; null: there is none with this secret. */
export async function readPlace(tx: PersonTx): Promise<PresentedPlace | null> {
  const { rows } = await sql<PresentedPlace>`
    select organisation, name, kind, email, role, capacities, state from people.presented_place()`.execute(tx)
  return rows[0] ?? null
}

export type PlaceRefusal = Exclude<PlaceState, 'open'> | 'no-such-offer' | 'wrong-person'
export type Taken =
  | { readonly kind: 'joined'; readonly organisation: string }
  | { readonly kind: 'refused'; readonly why: PlaceRefusal }

/** Takes the place. @param email where whoever acts signs in: the offer is for whom it was sent to */
export async function acceptPlace(tx: PersonTx, email: string): Promise<Taken> {
  const place = await readPlace(tx)
  if (place === null) return { kind: 'refused', why: 'no-such-offer' }
  if (place.state !== 'open') return { kind: 'refused', why: place.state }
  if (!isPlaceFor(place, email)) return { kind: 'refused', why: 'wrong-person' }
  const { rows } = await sql<{ readonly id: string | null }>`
    select people.accept_invitation() as id`.execute(tx)
  const joined = rows[0]?.id ?? null
  // Somebody pressed the same button at the same moment, or it was taken back.
  if (joined === null) return { kind: 'refused', why: 'accepted' }
  return { kind: 'joined', organisation: joined }
}

/** Whether a place was offered to an address. */
export function isPlaceFor({ email }: Pick<PresentedPlace, 'email'>, address: string): boolean {
  return email.toLowerCase() === address.toLowerCase()
}
