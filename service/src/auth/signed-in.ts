/** Somebody who is signed in, as the rest of the service sees them. */
import type { Capacity, MemberRole, OrganisationKind } from '../db/data.ts'

export interface SignedIn {
  /** The id of the person. */
  readonly person: string
  /** As those see it with whom they share something. */
  readonly name: string
  /** Where they sign in, and where mail goes. */
  readonly email: string
  /** The id of this session. */
  readonly session: string
  /** The organisations that they work for today; none: they are family. */
  readonly works: readonly Work[]
  /** They proved a second factor in this session. Whoever works for an organisation has to, before anything else. */
  readonly isStrong: boolean
}

/** Somebody's place in an organisation. */
export interface Work {
  readonly organisation: string
  readonly kind: OrganisationKind
  readonly name: string
  readonly role: MemberRole
  readonly capacities: readonly Capacity[]
}

/** Tells who sends a request. */
export interface WhoIs {
  /**
   * Who this is; null: nobody, or a session that ended or was revoked.
   * @param cookies the header as it came
   * @throws DataUnavailable
   */
  whoIs(cookies: string): Promise<SignedIn | null>
}
