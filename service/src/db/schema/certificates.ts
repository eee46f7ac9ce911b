/** Tables of mediation certificates. Days are ISO text. */
import type { ColumnType } from 'kysely'

/** A column that the database fills and nobody writes. */
type Made<Value> = ColumnType<Value, never, never>
/** Written once and never changed. */
type Fixed<Value> = ColumnType<Value, Value, never>

export interface CertificateTables {
  'mediation.signing_key': SigningKeyTable
  'mediation.certificate': CertificateTable
  'mediation.certificate_withdrawal': CertificateWithdrawalTable
}

/** The only three ways to a certificate: s.55(4), s.55(5), and s.55(5) by reg 39(2). */
export type Basis = 'no-mediation' | 'took-part' | 'deemed'

interface SigningKeyTable {
  id: Fixed<string>
  public_key: Fixed<Buffer>
  sealed: ColumnType<Buffer, Buffer, Buffer>
  master: ColumnType<string, string, string>
  began_on: Fixed<string>
  number: Made<number>
}

interface CertificateTable {
  id: Fixed<string>
  matter_id: Fixed<string>
  case_id: Fixed<string>
  wall_id: Fixed<string>
  code: Fixed<string>
  basis: Fixed<Basis>
  issued_on: Fixed<string>
  payload: Fixed<string>
  signature: Fixed<Buffer>
  key_id: Fixed<string>
  replaces: Fixed<string | null>
  reason: Fixed<string | null>
  issued_by: Fixed<string | null>
  issued_at: Made<Date>
  number: Made<number>
}

interface CertificateWithdrawalTable {
  certificate_id: Fixed<string>
  matter_id: Fixed<string>
  case_id: Fixed<string>
  wall_id: Fixed<string>
  on_day: Fixed<string>
  reason: Fixed<string>
  recorded_by: Fixed<string | null>
  recorded_at: Made<Date>
}
