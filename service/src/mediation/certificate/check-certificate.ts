/** How a certificate stands, for whoever was shown its code: dates and its basis, and nobody's name. */
import type { Basis, PublicTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'

export type CheckedCertificate =
  | { readonly state: 'unknown' }
  | { readonly state: 'valid'; readonly basis: Basis; readonly issuedOn: string }
  | {
      readonly state: 'replaced' | 'withdrawn'
      readonly basis: Basis
      readonly issuedOn: string
      /** ISO day on which it was replaced or withdrawn. */
      readonly endedOn: string
    }

interface Row {
  readonly basis: Basis
  readonly issued_on: string
  readonly replaced_on: string | null
  readonly withdrawn_on: string | null
}

/** Looks a code up. Whoever calls counts the tries. @param code as it is printed */
export async function checkCertificate(tx: PublicTx, code: string): Promise<CheckedCertificate> {
  const { rows } = await sql<Row>`select * from mediation.certificate_of(${code})`.execute(tx)
  const [row] = rows
  if (row === undefined) return { state: 'unknown' }
  const { basis, issued_on: issuedOn, replaced_on: replacedOn, withdrawn_on: withdrawnOn } = row
  if (withdrawnOn !== null) return { state: 'withdrawn', basis, issuedOn, endedOn: withdrawnOn }
  if (replacedOn !== null) return { state: 'replaced', basis, issuedOn, endedOn: replacedOn }
  return { state: 'valid', basis, issuedOn }
}
