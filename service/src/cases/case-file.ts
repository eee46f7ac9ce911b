/** The shape of a case as one reader sees it: what stands behind walls that they are let in behind. */
import type { ConcernKind } from '@way-forward/law'
import type { DetailName, PartyKind, WallKind } from '../db/data.ts'

export interface CaseFile {
  readonly id: string
  readonly openedAt: Date
  /** Behind which the reader sees, in a fixed order: private, family, with an adviser, shared. */
  readonly walls: readonly Wall[]
  /** Whom the reader sees, whoever left included. */
  readonly parties: readonly Party[]
  readonly concerns: readonly CaseConcern[]
  /** Every event that the reader sees, in the order in which they were recorded, corrected ones included. */
  readonly events: readonly CaseEvent[]
  /** The last that was said of each. */
  readonly details: Partial<Readonly<Record<DetailName, Detail>>>
  /** When the reader last said that they have seen all of it; null: never yet. */
  readonly lastLookedAt: Date | null
  /** ISO day on which the reader last opened it; null: never before. */
  readonly lastOpenedOn: string | null
}

export interface Wall {
  readonly id: string
  readonly kind: WallKind
  /** Whose it is, for a wall of one party. */
  readonly party: string | null
  readonly mayWrite: boolean
}

export interface Party {
  readonly id: string
  readonly kind: PartyKind
  /** What they are to the child, such as "parent". */
  readonly label: string
  /** The organisation that they act for; null: for themselves. */
  readonly organisation: string | null
  readonly people: readonly { readonly id: string; readonly name: string }[]
  /** The reader acts for it. */
  readonly isMine: boolean
  readonly hasLeft: boolean
}

export interface CaseConcern {
  readonly id: string
  readonly wall: string
  readonly kind: ConcernKind
  /** In the reader's words; null: as its kind is called. */
  readonly title: string | null
  readonly recordedAt: Date
  /** ISO day; null: it goes on. */
  readonly settledOn: string | null
}

/** A fact of the law as it was recorded. */
export interface StoredEvent {
  readonly id: string
  /** Null: it is a fact of the person. */
  readonly concern: string | null
  /** Its name in the law, such as `noticeSentOn`. */
  readonly fact: string
  /** An ISO day, a word, words with commas, "no"; null: it was taken back. */
  readonly value: string | null
  /** The event that it corrects. */
  readonly corrects: string | null
  /** Tells which was said last. */
  readonly number: number
}

export interface CaseEvent extends StoredEvent {
  readonly wall: string
  readonly recordedBy: string | null
  readonly recordedAt: Date
  /** Another event that the reader sees took its place. */
  readonly isCorrected: boolean
}

export interface Detail {
  readonly value: string
  readonly wall: string
}
