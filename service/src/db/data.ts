/** What the rest of the service sees of the database: a door for each role, and nothing else. */
import type { Transaction } from 'kysely'
import type { Schema } from './schema.ts'

declare const acts: unique symbol

/** A transaction in which every statement is made as one role. Only `acting.ts` makes it. */
export type ActingAs<Role extends string> = Transaction<Schema> & { readonly [acts]: Role }
/** Somebody without an account. */
export type PublicTx = ActingAs<'public'>
/** Whoever runs the service: the directory and its reports, never what a family keeps. */
export type OperatorTx = ActingAs<'operator'>

/** The door of the web: it can act as the public alone. */
export interface Data {
  /**
   * Runs work in one transaction as the public; what it throws undoes it.
   * @throws DataUnavailable where the database cannot be reached
   */
  asPublic<T>(work: (tx: PublicTx) => Promise<T>): Promise<T>
}

/** The door of the operator's commands. */
export interface OperatorData {
  /** Runs work in one transaction as the operator; what it throws undoes it. @throws DataUnavailable */
  asOperator<T>(work: (tx: OperatorTx) => Promise<T>): Promise<T>
}

/** The database cannot be reached just now: what needs it says so, and everything else goes on. */
export class DataUnavailable extends Error {
  override readonly name = 'DataUnavailable'
}

/** A service without a database: the guide, the dates and the law work, the directory says that it cannot. */
export const noData: Data = {
  asPublic: () => Promise.reject(new DataUnavailable('there is no database')),
}
