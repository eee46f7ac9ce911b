/** Tables of mediation and disagreement resolution. Days are ISO text. */
import type { ColumnType, Generated } from 'kysely'

/** A column that the database fills and nobody writes. */
type Made<Value> = ColumnType<Value, never, never>
/** Written once and never changed. */
type Fixed<Value> = ColumnType<Value, Value, never>
type FixedOptional<Value> = ColumnType<Value | null, Value | null | undefined, never>

export interface MediationTables {
  'cases.barred': BarredTable
  'mediation.matter': MatterTable
  'mediation.side': SideTable
  'mediation.matter_wall': MatterWallTable
  'mediation.step': StepTable
  'mediation.due_line': DueLineTable
  'mediation.changed': ChangedTable
  'mediation.tally': TallyTable
  'mediation.invitation': MatterInvitationTable
}

export type Process = 'mediation' | 'disagreement-resolution'
export type SideRole = 'family' | 'authority' | 'commissioner' | 'provider'
/** What a wall of a matter is for: `docs/walls.md`. */
export type WallUse = 'service' | 'with' | 'matter' | 'mediation' | 'agreement'

/** Written by functions of the database alone, as are matters, sides and their walls. */
interface BarredTable {
  party_id: Made<string>
  case_id: Made<string>
  person_id: Made<string>
  since: Made<Date>
}

interface MatterTable {
  id: Made<string>
  case_id: Made<string>
  process: Made<Process>
  reference: Made<string>
  concern_id: Made<string | null>
  concern_kind: Made<string | null>
  service_party: Made<string>
  family_party: Made<string | null>
  area_id: Made<string | null>
  opened_by: Made<string | null>
  opened_at: Made<Date>
}

interface SideTable {
  id: Made<string>
  matter_id: Made<string>
  case_id: Made<string>
  party_id: Made<string>
  role: Made<SideRole>
  added_by: Made<string | null>
  added_at: Made<Date>
  ended_at: Made<Date | null>
}

interface MatterWallTable {
  wall_id: Made<string>
  matter_id: Made<string>
  case_id: Made<string>
  use: Made<WallUse>
  side_id: Made<string | null>
  /** In the order in which they were made. */
  number: Made<number>
}

interface StepTable {
  id: Generated<string>
  matter_id: Fixed<string>
  case_id: Fixed<string>
  wall_id: Fixed<string>
  side_id: Fixed<string | null>
  kind: Fixed<string>
  word: Fixed<string | null>
  about: Fixed<string | null>
  on_day: Fixed<string>
  at_time: Fixed<Date | null>
  body: ColumnType<Record<string, unknown>, string, never>
  corrects: Fixed<string | null>
  event_id: Fixed<string | null>
  recorded_by: Fixed<string | null>
  recorded_at: Made<Date>
  number: Made<number>
}

interface DueLineTable {
  matter_id: Made<string>
  case_id: Made<string>
  party_id: Made<string>
  organisation_id: Made<string | null>
  process: Made<Process>
  stage: ColumnType<string, never, string>
  waits_on: ColumnType<'us' | 'others' | 'nobody', never, 'us' | 'others' | 'nobody'>
  next_what: ColumnType<string | null, never, string | null>
  next_on: ColumnType<string | null, never, string | null>
  late_from: ColumnType<string | null, never, string | null>
  certificate_late_from: ColumnType<string | null, never, string | null>
  meeting_at: ColumnType<Date | null, never, Date | null>
  known_as: ColumnType<string | null, never, string | null>
  opened_at: Made<Date>
  looked_at: ColumnType<Date, never, Date>
}

interface ChangedTable {
  number: Made<number>
  matter_id: Fixed<string>
}

interface TallyTable {
  id: Made<string>
  organisation_id: Fixed<string>
  area_id: Fixed<string | null>
  matter_id: Fixed<string>
  process: Fixed<Process>
  what: Fixed<string>
  word: Fixed<string | null>
  on_day: Fixed<string>
  took: Fixed<number | null>
  about: FixedOptional<string>
  recorded_at: Made<Date>
  number: Made<number>
}

interface MatterInvitationTable {
  id: Made<string>
  matter_id: Fixed<string>
  case_id: Fixed<string>
  side_id: Fixed<string>
  kind: Fixed<'claim' | 'guest'>
  email: Fixed<string>
  /** Not to be read by whoever is signed in. */
  secret_hash: Fixed<Buffer>
  made_by: Fixed<string | null>
  made_at: Made<Date>
  expires_at: Made<Date>
  accepted_at: Made<Date | null>
  accepted_by: Made<string | null>
  withdrawn_at: Date | null
}
