/** An entry as its reader sees it. */
import type { DocumentType, EntryKind } from '../../db/data.ts'
import type { Told } from './entry-body.ts'

/** One time that an entry was written: first, or corrected. */
export interface EntryVersion {
  readonly id: string
  /** ISO day on which it happened. */
  readonly happenedOn: string
  readonly concern: string | null
  /** `unread`: a shape that this version does not know. */
  readonly told: Told | 'redacted' | 'unread'
  readonly recordedBy: EntryPerson | null
  readonly recordedAt: Date
  readonly redacted: Redacted | null
}

export interface Redacted {
  readonly at: Date
  readonly by: EntryPerson | null
  readonly why: string
}

export interface EntryPerson {
  readonly id: string
  readonly name: string
}

/** As it stands now, with what stood there before. */
export interface Entry extends EntryVersion {
  readonly kind: EntryKind
  readonly wall: string
  /** Whoever reads it wrote it. */
  readonly isMine: boolean
  /** What it corrects, the last first. */
  readonly earlier: readonly EntryVersion[]
  readonly documents: readonly EntryDocument[]
  /** An entry that says what came of its promise, or that a made letter was sent. */
  readonly answer: EntryLink | null
  /** The sealed letter that it is about, where its reader may see it. */
  readonly issued: string | null
}

export interface EntryDocument {
  readonly id: string
  /** Null: redacted. */
  readonly name: string | null
  readonly type: DocumentType
  /** Whoever reads it gave it. */
  readonly isMine: boolean
}

export interface EntryLink {
  readonly id: string
  readonly kind: EntryKind
  readonly happenedOn: string
}
