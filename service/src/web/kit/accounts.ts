/** What the pages of accounts and cases are made with, besides the data. */
import type { WhoIs } from '../../auth/signed-in.ts'
import { DataUnavailable } from '../../db/data.ts'
import type { Keys } from '../../keys.ts'

export interface Accounts {
  /** False: this copy has no accounts, and their pages say so. */
  readonly isOffered: boolean
  readonly auth: WhoIs
  readonly keys: Pick<Keys, 'secretFor' | 'wrap' | 'unwrap'>
}

/** A copy without accounts. */
export const noAccounts: Accounts = {
  isOffered: false,
  auth: { whoIs: () => Promise.reject(new DataUnavailable('this copy has no accounts')) },
  keys: {
    secretFor: fault,
    wrap: fault,
    unwrap: fault,
  },
}

function fault(): never {
  throw new DataUnavailable('this copy has no accounts')
}
