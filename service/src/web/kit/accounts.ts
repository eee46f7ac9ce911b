/** What the pages of accounts and cases are made with, besides the data. */
import { type Auth, noAuth } from '../../auth/auth.ts'
import { type Documents, noDocuments } from '../../cases/documents/documents.ts'
import { DataUnavailable } from '../../db/data.ts'
import type { Keys } from '../../keys.ts'
import type { Outbox } from './outbox.ts'

export interface Accounts {
  /** False: this copy has no accounts, and their pages say so. */
  readonly isOffered: boolean
  readonly auth: Auth
  readonly keys: Pick<Keys, 'secretFor' | 'wrap' | 'unwrap'>
  readonly documents: Documents
  /** What a demonstration would have sent; null: mail goes out to people. */
  readonly outbox: Outbox | null
}

/** A copy without accounts. */
export const noAccounts: Accounts = {
  isOffered: false,
  auth: noAuth,
  keys: {
    secretFor: fault,
    wrap: fault,
    unwrap: fault,
  },
  documents: noDocuments,
  outbox: null,
}

function fault(): never {
  throw new DataUnavailable('this copy has no accounts')
}
