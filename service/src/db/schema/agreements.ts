/** Tables of agreements. */
import type { ColumnType } from 'kysely'

export interface AgreementTables {
  'mediation.agreement_version': AgreementVersionTable
}

/** Written once and never changed. */
type Fixed<Value> = ColumnType<Value, Value, never>

interface AgreementVersionTable {
  id: Fixed<string>
  matter_id: Fixed<string>
  case_id: Fixed<string>
  wall_id: Fixed<string>
  number: Fixed<number>
  base: Fixed<number | null>
  content: ColumnType<unknown, string, never>
  sha256: Fixed<Buffer>
  side_id: Fixed<string | null>
  made_by: Fixed<string | null>
  made_at: ColumnType<Date, never, never>
}
