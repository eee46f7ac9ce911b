/** Tables of cases: parties, walls, and what stands behind them. Days are ISO text. */
import type { ColumnType, Generated } from 'kysely'

/** A column that the database fills and nobody writes. */
type Made<Value> = ColumnType<Value, never, never>
/** Written once and never changed. */
type Fixed<Value> = ColumnType<Value, Value, never>

export interface CasesTables {
  'cases.case_file': CaseFileTable
  'cases.party': PartyTable
  'cases.acting': ActingTable
  'cases.wall': WallTable
  'cases.wall_party': WallPartyTable
  'cases.invitation': CaseInvitationTable
  'cases.concern': ConcernTable
  'cases.event': EventTable
  'cases.detail': DetailTable
  'cases.entry': EntryTable
  'cases.issued': IssuedTable
  'cases.wall_key': WallKeyTable
  'cases.document': DocumentTable
  'cases.provision': ProvisionTable
  'cases.delivery': DeliveryTable
  'cases.audit': AuditTable
  'cases.last_look': LastLookTable
}

export type PartyKind = 'family' | 'adviser' | 'mediationService' | 'authority' | 'body'
export type WallKind =
  | 'private'
  | 'family'
  | 'adviser-joint'
  | 'shared'
  | 'mediation-private'
  | 'mediation-with'
  | 'mediation'
  | 'agreement'
  | 'matter'
export type DetailName =
  | 'child-name'
  | 'who-acts'
  | 'why-they-act'
  | 'authority'
  | 'setting'
  | 'commissioner'
  | 'reference'
export type EntryKind =
  | 'note'
  | 'call'
  | 'letter-sent'
  | 'letter-received'
  | 'letter-made'
  | 'meeting'
  | 'document'
export type DocumentType =
  | 'pdf'
  | 'docx'
  | 'jpeg'
  | 'png'
  | 'webp'
  | 'gif'
  | 'heic'
  | 'tiff'
  | 'eml'
  | 'msg'
  | 'txt'

interface CaseFileTable {
  id: Made<string>
  opened_at: Made<Date>
}

/** Parties, who acts for them, walls and who is let in are written by functions of the database alone. */
interface PartyTable {
  id: Made<string>
  case_id: Made<string>
  kind: Made<PartyKind>
  label: Made<string>
  organisation_id: Made<string | null>
  joined_at: Made<Date>
  left_at: Made<Date | null>
}

interface ActingTable {
  id: Made<string>
  case_id: Made<string>
  party_id: Made<string>
  person_id: Made<string>
  organisation_id: Made<string | null>
  since: Made<Date>
  ended_at: Made<Date | null>
  until_at: Made<Date | null>
}

interface WallTable {
  id: Made<string>
  case_id: Made<string>
  kind: Made<WallKind>
  party_id: Made<string | null>
  made_at: Made<Date>
}

interface WallPartyTable {
  id: Made<string>
  case_id: Made<string>
  wall_id: Made<string>
  party_id: Made<string>
  may_write: Made<boolean>
  from_on: Made<string>
  until_on: Made<string | null>
  granted_by: Made<string | null>
  granted_at: Made<Date>
  withdrawn_at: Made<Date | null>
}

interface CaseInvitationTable {
  id: Made<string>
  case_id: Fixed<string>
  kind: Fixed<'family' | 'adviser'>
  label: Fixed<string>
  made_as: ColumnType<string | null, string | null | undefined, never>
  email: Fixed<string>
  walls: Fixed<readonly string[]>
  may_write: Fixed<boolean>
  from_on: Fixed<string>
  until_on: Fixed<string | null>
  secret_hash: Fixed<Buffer>
  made_by: Fixed<string>
  made_at: Made<Date>
  expires_at: Made<Date>
  accepted_at: Made<Date | null>
  party_id: Made<string | null>
  withdrawn_at: Date | null
}

interface ConcernTable {
  id: Generated<string>
  case_id: Fixed<string>
  wall_id: Fixed<string>
  kind: Fixed<string>
  title: string | null
  recorded_by: Fixed<string | null>
  recorded_at: Made<Date>
  settled_on: string | null
}

interface EventTable {
  id: Generated<string>
  case_id: Fixed<string>
  wall_id: Fixed<string>
  concern_id: Fixed<string | null>
  fact: Fixed<string>
  value: Fixed<string | null>
  corrects: Fixed<string | null>
  recorded_by: Fixed<string | null>
  recorded_at: Made<Date>
  number: Made<number>
}

interface DetailTable {
  id: Made<string>
  case_id: Fixed<string>
  wall_id: Fixed<string>
  what: Fixed<DetailName>
  value: Fixed<string | null>
  recorded_by: Fixed<string | null>
  recorded_at: Made<Date>
  number: Made<number>
}

interface EntryTable {
  id: Generated<string>
  case_id: Fixed<string>
  wall_id: Fixed<string>
  concern_id: Fixed<string | null>
  kind: Fixed<EntryKind>
  happened_on: Fixed<string>
  corrects: Fixed<string | null>
  /** JSON text when written, a value when read; null: redacted. */
  body: ColumnType<unknown, string, null>
  recorded_by: Fixed<string | null>
  recorded_at: Made<Date>
  number: Made<number>
  /** Taken out of the body: the entry whose promise it is about, the sealed letter, the ISO day of a promise. */
  answers: Made<string | null>
  issued_id: Made<string | null>
  promised_on: Made<string | null>
  redacted_at: Date | null
  redacted_by: string | null
  redacted_why: string | null
}

interface IssuedTable {
  id: Generated<string>
  case_id: Fixed<string>
  wall_id: Fixed<string>
  entry_id: Fixed<string | null>
  kind: Fixed<'letter' | 'certificate' | 'agreement'>
  title: Fixed<string>
  content: ColumnType<unknown, string, never>
  sha256: Fixed<Buffer>
  law_as_at: Fixed<string>
  issued_by: Fixed<string | null>
  issued_at: Made<Date>
}

interface WallKeyTable {
  wall_id: Fixed<string>
  case_id: Fixed<string>
  number: Fixed<number>
  wrapped: Buffer
  master: string
  made_at: Made<Date>
}

interface DocumentTable {
  id: Generated<string>
  case_id: Fixed<string>
  wall_id: Fixed<string>
  entry_id: Fixed<string | null>
  name: ColumnType<string | null, string, null>
  type: Fixed<DocumentType>
  bytes: Fixed<number>
  sha256: Fixed<Buffer>
  key_number: number
  stored_as: string
  scanned: Fixed<'clean' | 'not-scanned'>
  preview: ColumnType<string | null, string | null, null>
  given_by: Fixed<string | null>
  given_at: Made<Date>
  redacted_at: Date | null
  redacted_by: string | null
  redacted_why: string | null
}

interface ProvisionTable {
  id: Generated<string>
  case_id: Fixed<string>
  wall_id: Fixed<string>
  section: Fixed<'F' | 'G' | 'H'>
  says: Fixed<string>
  minutes_a_week: Fixed<number | null>
  from_on: Fixed<string | null>
  until_on: Fixed<string | null>
  corrects: Fixed<string | null>
  recorded_by: Fixed<string | null>
  recorded_at: Made<Date>
}

interface DeliveryTable {
  id: Made<string>
  case_id: Fixed<string>
  wall_id: Fixed<string>
  provision_id: Fixed<string>
  week_of: Fixed<string>
  delivered: Fixed<'all' | 'part' | 'none' | 'holiday'>
  minutes: Fixed<number | null>
  note: Fixed<string | null>
  recorded_by: Fixed<string | null>
  recorded_at: Made<Date>
  number: Made<number>
}

interface AuditTable {
  id: Made<string>
  case_id: Fixed<string>
  wall_id: Fixed<string | null>
  person_id: Fixed<string | null>
  party_id: Fixed<string | null>
  act: Fixed<string>
  about: Fixed<string | null>
  about_id: Fixed<string | null>
  happened_at: Made<Date>
  number: Made<number>
}

interface LastLookTable {
  case_id: Fixed<string>
  person_id: Fixed<string>
  looked_at: Date | null
  opened_on: string | null
}
