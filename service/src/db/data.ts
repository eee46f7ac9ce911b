/** What the rest of the service sees of the database: a door for each role, and nothing else. */
import type { Transaction } from 'kysely'
import type { Schema } from './schema.ts'

export type { DeliveryState, Scope, WebhookEvent } from './schema/api.ts'
export type {
  DetailName,
  DocumentType,
  EntryKind,
  PartyKind,
  WallKind,
} from './schema/cases.ts'
export type { Basis } from './schema/certificates.ts'
export type {
  EnquiryState,
  EnquiryStepName,
  InterventionLevel,
  InterventionState,
  MeetingWish,
  WorkKind,
} from './schema/desk.ts'
export type { DropReason, ReminderStep } from './schema/jobs.ts'
export type { Process, SideRole, WallUse } from './schema/mediation.ts'
export type { DeclarationKind } from './schema/mediation-desk.ts'
export type { BodySort, Capacity, MemberRole, OrganisationKind } from './schema/people.ts'

declare const acts: unique symbol

/** A transaction in which every statement is made as one role. Only `acting.ts` makes it. */
export type ActingAs<Role extends string> = Transaction<Schema> & { readonly [acts]: Role }
/** Somebody without an account. */
export type PublicTx = ActingAs<'public'>
/** Whoever runs the service: the directory and its reports, never what a family keeps. */
export type OperatorTx = ActingAs<'operator'>
/** Somebody with an account: what stands behind the walls that they are let in behind, and nothing else. */
export type PersonTx = ActingAs<'person'>
/** A system of an organisation, by a token: days, kinds and ids of its own matters, and what was agreed. */
export type TokenTx = ActingAs<'api'>
/** Jobs over all cases: days and ids, no words that anybody wrote. */
export type WorkerTx = ActingAs<'worker'>
/** What one person may see, days and ids alone, read again before they are reminded. */
export type ReminderTx = ActingAs<'reminder'>
/** Erases what nobody is left to read. */
export type EraserTx = ActingAs<'eraser'>

/** As whom a transaction acts. */
export interface Acting {
  /** The id of the person; null: nobody, who came with a secret alone. */
  readonly person: string | null
  /** The one case that it is about: nothing of another is found. */
  readonly caseId?: string
  /** SHA-256 in hex of a secret that somebody came with, such as that of an invitation. */
  readonly presented?: string
}

/** The door of the web: it can act as the public, and as somebody who is signed in. */
export interface Data {
  /**
   * Runs work in one transaction as the public; what it throws undoes it.
   * @throws DataUnavailable where the database cannot be reached
   */
  asPublic<T>(work: (tx: PublicTx) => Promise<T>): Promise<T>
  /**
   * Runs work in one transaction as a person; what it throws undoes it. Whoever calls has made sure who it is.
   * @throws RangeError where an id is no UUID or a hash no SHA-256; DataUnavailable
   */
  actingAs<T>(who: Acting, work: (tx: PersonTx) => Promise<T>): Promise<T>
  /**
   * Runs work in one transaction as the organisation whose token somebody came with; what it throws undoes it.
   * @param presented SHA-256 of the token, in hex: the database finds whose it is, and whether it still counts
   * @throws RangeError where it is no SHA-256; DataUnavailable
   */
  asToken<T>(presented: string, work: (tx: TokenTx) => Promise<T>): Promise<T>
}

/** The door of the operator's commands. */
export interface OperatorData {
  /** Runs work in one transaction as the operator; what it throws undoes it. @throws DataUnavailable */
  asOperator<T>(work: (tx: OperatorTx) => Promise<T>): Promise<T>
}

/** The door of the worker. */
export interface WorkData {
  /** Runs work in one transaction over the days of all cases; what it throws undoes it. @throws DataUnavailable */
  asWorker<T>(work: (tx: WorkerTx) => Promise<T>): Promise<T>
  /** Runs work in one transaction that sees the days which one person may see. @throws RangeError, DataUnavailable */
  asReminder<T>(who: Acting & { readonly person: string }, work: (tx: ReminderTx) => Promise<T>): Promise<T>
  /** Runs work in one transaction that may erase. @throws DataUnavailable */
  asEraser<T>(work: (tx: EraserTx) => Promise<T>): Promise<T>
}

/** The database cannot be reached just now: what needs it says so, and everything else goes on. */
export class DataUnavailable extends Error {
  override readonly name = 'DataUnavailable'
}

const none = () => Promise.reject(new DataUnavailable('there is no database'))

/** A service without a database: the guide, the dates and the law work, the directory says that it cannot. */
export const noData: Data = { asPublic: none, actingAs: none, asToken: none }
