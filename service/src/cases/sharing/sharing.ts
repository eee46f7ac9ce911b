/** The shapes of sharing: who is let in behind which wall, and what is offered to whom. */
import type { WallKind } from '../../db/data.ts'

/** Somebody's place behind a wall that the reader sees too: the last that was said of it. */
export interface Share {
  readonly wall: string
  readonly party: string
  readonly mayWrite: boolean
  /** ISO day. */
  readonly fromOn: string
  /** ISO day, the last; null: until it is taken back. */
  readonly untilOn: string | null
  /** `coming`: from a later day. `over`: its last day has passed, or it was taken back. */
  readonly state: 'now' | 'coming' | 'over'
  /** ISO day on which it was taken back, in London; null: it was not. */
  readonly takenBackOn: string | null
  /** The reader may change it and take it back: they gave it, or they keep the wall. */
  readonly isMineToChange: boolean
}

/** An offer that the reader made and nobody has taken. */
export interface Offer {
  readonly id: string
  readonly kind: 'family' | 'adviser'
  /** What whoever takes it will be to the child, such as "supporter". */
  readonly label: string
  readonly email: string
  readonly walls: readonly string[]
  readonly mayWrite: boolean
  readonly fromOn: string
  readonly untilOn: string | null
  /** ISO day, the last on which its link works. */
  readonly expiresOn: string
  readonly isExpired: boolean
}

export interface Sharing {
  readonly shares: readonly Share[]
  /** Walls that nobody can take away from the reader. */
  readonly keeps: readonly string[]
  readonly offers: readonly Offer[]
  /** Somebody else of the family could go on without the reader. */
  readonly mayLeave: boolean
}

/** How an offer stands for whoever came with its link. */
export type OfferState =
  /** They may take it. */
  | 'open'
  /** Taken by them before. */
  | 'mine'
  /** Taken by somebody else. */
  | 'accepted'
  /** Taken back, or whoever made it may share nothing of it any more. */
  | 'withdrawn'
  | 'expired'
  /** They made it themselves. */
  | 'own'
  /** They are in this case in another way. */
  | 'in-already'

/** An offer as whoever is asked reads it, before they take it. */
export interface PresentedOffer {
  readonly id: string
  readonly caseId: string
  readonly state: OfferState
  readonly kind: 'family' | 'adviser'
  readonly label: string
  /** Who invites, in their own words; null: they did not say. */
  readonly madeAs: string | null
  /** Whom it was sent to. */
  readonly email: string
  /** The kinds of walls that it opens. */
  readonly opens: readonly WallKind[]
  readonly mayWrite: boolean
  readonly fromOn: string
  readonly untilOn: string | null
}
