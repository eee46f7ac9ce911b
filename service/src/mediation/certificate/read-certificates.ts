/** The certificates of a matter, as far as the reader is let in behind the wall between the service and the family. */
import type { Basis, PersonTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'
import { type CertificatePayload, payloadOf, textOfFile } from './payload.ts'

export interface Certificate {
  readonly id: string
  readonly code: string
  readonly basis: Basis
  /** ISO day. */
  readonly issuedOn: string
  readonly payload: CertificatePayload
  /** The text of its file. */
  readonly file: string
  readonly replaces: string | null
  /** The certificate that took its place; null: none. */
  readonly replacedBy: { readonly id: string; readonly code: string; readonly on: string } | null
  readonly withdrawn: { readonly on: string; readonly why: string } | null
}

interface Row {
  readonly id: string
  readonly code: string
  readonly basis: Basis
  readonly issued_on: string
  readonly payload: string
  readonly signature: Buffer
  readonly key_id: string
  readonly replaces: string | null
  readonly withdrawn_on: string | null
  readonly withdrawn_why: string | null
}

/** Those of a matter, the newest first; none where the reader may see none. @param matter a UUID */
export async function readCertificates(tx: PersonTx, matter: string): Promise<readonly Certificate[]> {
  const { rows } = await sql<Row>`
    select c.id, c.code, c.basis, c.issued_on, c.payload, c.signature, c.key_id, c.replaces,
      w.on_day as withdrawn_on, w.reason as withdrawn_why
    from mediation.certificate c left join mediation.certificate_withdrawal w on w.certificate_id = c.id
    where c.matter_id = ${matter} order by c.number desc`.execute(tx)
  return rows.map((row) => {
    const after = rows.find(({ replaces }) => replaces === row.id)
    return {
      id: row.id,
      code: row.code,
      basis: row.basis,
      issuedOn: row.issued_on,
      payload: payloadOf(row.payload),
      file: textOfFile(row.payload, row.key_id, row.signature),
      replaces: row.replaces,
      replacedBy: after === undefined ? null : { id: after.id, code: after.code, on: after.issued_on },
      withdrawn: row.withdrawn_on === null ? null : { on: row.withdrawn_on, why: row.withdrawn_why ?? '' },
    }
  })
}

/** Whether it stands: nothing took its place, and it was not withdrawn. */
export function stands({ replacedBy, withdrawn }: Pick<Certificate, 'replacedBy' | 'withdrawn'>): boolean {
  return replacedBy === null && withdrawn === null
}

/** Whether the reader issues certificates in a matter: a mediation adviser of its service, and no mediator. */
export async function mayCertify(tx: PersonTx, matter: string): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`select mediation.i_certify(${matter}) as may`.execute(tx)
  return rows[0]?.may === true
}
