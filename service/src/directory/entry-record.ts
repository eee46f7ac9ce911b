/** An entry as whoever keeps the directory sees it, and a draft of one as a file or a feed gives it. */
import type { Phone, Role } from './directory.ts'

/** What may be said of an entry besides what it is and where it holds. */
export interface EntryDetails {
  readonly phones: readonly Phone[]
  readonly email: string | null
  readonly website: string | null
  readonly postalAddress: readonly string[]
  readonly hours: string | null
  readonly sourceAddress: string | null
  /** `2024-03-11`, or only `2024-03` or `2024` where the page says no more. */
  readonly sourceDate: string | null
  readonly isOwnPage: boolean
  /** ISO day on which it was read. */
  readonly readOn: string
  /** For whoever keeps the directory; never shown. */
  readonly notes: string | null
}

/** What an entry is and where it holds. */
export interface EntryIdentity {
  readonly id: string
  readonly role: Role
  readonly name: string
  /** Name of the organisation that gives it. */
  readonly organisation: string
  /** GSS codes in order; none: all of England. */
  readonly areas: readonly string[]
}

/** A whole entry, as it is kept and exported. */
export interface EntryRecord extends EntryIdentity, EntryDetails {}

/** An entry as a file gives it: what it does not say stays as it is. */
export interface EntryDraft extends EntryIdentity {
  /** Where in the file it stands, to name it in a message: `row 12`. */
  readonly place: string
  readonly said: Partial<EntryDetails>
}

/** Something in a file that cannot be taken. */
export interface ImportFault {
  /** `row 12`, or `the file`. */
  readonly place: string
  /** The column or field; null: the whole row. */
  readonly field: string | null
  /** What is wrong and what to write instead. */
  readonly message: string
}

/** What was read of a file. Nothing is taken from a file that has a fault. */
export interface Reading {
  readonly drafts: readonly EntryDraft[]
  readonly faults: readonly ImportFault[]
}

/** The code that stands for all of England in files. */
export const england = 'E92000001'
