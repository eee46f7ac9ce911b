/** Tables of erasing: what was asked for, files to be deleted, cases in which nobody did anything. */
import type { ColumnType } from 'kysely'

/** A column that the database fills and nobody writes. */
type Made<Value> = ColumnType<Value, never, never>
/** Written once and never changed. */
type Fixed<Value> = ColumnType<Value, Value, never>

export interface ErasingTables {
  'cases.erasure': ErasureTable
  'cases.doomed_file': DoomedFileTable
  'cases.idle': IdleTable
}

export type ErasureKind = 'side' | 'idle' | 'account' | 'enquiry' | 'redaction'

interface ErasureTable {
  id: Made<string>
  kind: Fixed<ErasureKind>
  case_id: Fixed<string | null>
  party_id: Made<string | null>
  person_id: Made<string | null>
  about_id: Fixed<string | null>
  asked_at: Made<Date>
  done_at: Date | null
}

interface DoomedFileTable {
  stored_as: Fixed<string>
  doomed_at: Made<Date>
}

interface IdleTable {
  case_id: Fixed<string>
  told_at: Made<Date>
  told_again_at: Date | null
}
