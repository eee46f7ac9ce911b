/** Tables of enquiries, and of what a service that advises families writes down of its own work. */
import type { ColumnType } from 'kysely'

/** A column that the database fills and nobody writes. */
type Made<Value> = ColumnType<Value, never, never>
/** Written once and never changed. */
type Fixed<Value> = ColumnType<Value, Value, never>

export interface DeskTables {
  'cases.enquiry': EnquiryTable
  'cases.enquiry_step': EnquiryStepTable
  'cases.intake': IntakeTable
  'cases.service_record': ServiceRecordTable
  'cases.worked': WorkedTable
}

export type EnquiryState = 'waiting' | 'accepted' | 'declined' | 'taken-back'
export type EnquiryStepName = 'sent' | 'accepted' | 'declined' | 'passed-on' | 'handed-on' | 'taken-back'
/** Whether somebody is wanted at a meeting, and how. */
export type MeetingWish = 'no' | 'in-person' | 'online' | 'either'
/** How much a service does for a family. */
export type InterventionLevel = 'information' | 'casework' | 'intensive'
export type InterventionState = 'open' | 'waiting' | 'closed'
export type WorkKind =
  | 'contact'
  | 'casework'
  | 'school-meeting'
  | 'council-meeting'
  | 'mediation'
  | 'hearing'
  | 'travel'
  | 'training'
  | 'other'

/** What becomes of an enquiry is written by functions of the database alone. */
interface EnquiryTable {
  id: Fixed<string>
  sent_by: Fixed<string>
  organisation_id: ColumnType<string, string, never>
  area_id: Fixed<string>
  case_id: Fixed<string | null>
  walls: Fixed<readonly string[]>
  may_write: Fixed<boolean>
  from_on: Fixed<string | null>
  until_on: Fixed<string | null>
  name: Fixed<string>
  child_name: Fixed<string>
  born_on: Fixed<string | null>
  query: Fixed<string>
  email: Fixed<string | null>
  phone: Fixed<string | null>
  reach: Fixed<string | null>
  access_needs: Fixed<string | null>
  meeting: Fixed<MeetingWish>
  meeting_says: Fixed<string | null>
  may_pass_on: Fixed<boolean>
  made_at: Made<Date>
  state: Made<EnquiryState>
  with_person: Made<string | null>
  party_id: Made<string | null>
  wall_id: Made<string | null>
}

interface EnquiryStepTable {
  id: Made<string>
  enquiry_id: Made<string>
  became: Made<EnquiryStepName>
  organisation_id: Made<string>
  to_organisation_id: Made<string | null>
  person_id: Made<string | null>
  says: Made<string | null>
  happened_at: Made<Date>
  number: Made<number>
}

interface IntakeTable {
  id: Made<string>
  organisation_id: Made<string>
  area_id: Made<string>
  /** Not to be read: it would tie a count to a family. */
  enquiry_id: Made<string>
  came_on: Made<string>
  became: Made<'accepted' | 'declined' | 'passed-on' | 'taken-back' | null>
  became_on: Made<string | null>
}

interface ServiceRecordTable {
  id: Made<string>
  organisation_id: Fixed<string>
  file_id: Fixed<string>
  area_id: Fixed<string | null>
  level: Fixed<InterventionLevel>
  state: Fixed<InterventionState>
  concern: Fixed<string | null>
  from_on: Fixed<string>
  recorded_by: Fixed<string | null>
  recorded_at: Made<Date>
  number: Made<number>
}

interface WorkedTable {
  id: Fixed<string>
  organisation_id: Fixed<string>
  person_id: Fixed<string | null>
  file_id: Fixed<string | null>
  worked_on: Fixed<string>
  minutes: Fixed<number>
  kind: Fixed<WorkKind>
  corrects: Fixed<string | null>
  recorded_at: Made<Date>
  number: Made<number>
}
