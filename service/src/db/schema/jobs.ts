/** Tables of what works while nobody looks: when to look again, reminders, and the post. Days are ISO text. */
import type { ColumnType, Generated } from 'kysely'

/** A column that the database fills and nobody writes. */
type Made<Value> = ColumnType<Value, never, never>
/** Written once and never changed. */
type Fixed<Value> = ColumnType<Value, Value, never>

export interface JobsTables {
  'cases.watch': WatchTable
  'cases.changed': ChangedTable
  'cases.reminder_choice': ReminderChoiceTable
  'cases.calendar': CalendarTable
  'post.message': MessageTable
  'post.reminder': ReminderTable
}

/** Days before a last day on which somebody may be reminded; 0 stands for the other side being late. */
export type ReminderStep = 0 | 1 | 3 | 7 | 14 | 30
export type DropReason = 'nothing-left' | 'no-address' | 'refused' | 'too-old'

interface WatchTable {
  case_id: Fixed<string>
  party_id: Fixed<string>
  look_on: string | null
  looked_on: string
  law: string
}

interface ChangedTable {
  number: Made<number>
  case_id: Fixed<string>
}

interface ReminderChoiceTable {
  case_id: Fixed<string>
  person_id: Fixed<string>
  days: readonly Exclude<ReminderStep, 0>[]
  tells_late: boolean
  chosen_at: Generated<Date>
}

interface CalendarTable {
  id: Made<string>
  case_id: Fixed<string>
  person_id: Fixed<string>
  /** Not to be read by anybody. */
  secret_hash: ColumnType<never, Buffer, never>
  made_at: Made<Date>
  revoked_at: ColumnType<Date | null, never, Date>
}

interface MessageTable {
  id: Made<string>
  kind: Fixed<string>
  person_id: ColumnType<string | null, string | undefined, never>
  email: ColumnType<string | null, string | undefined, never>
  /** JSON text when written, a value when read. */
  fills: ColumnType<unknown, string | undefined, string>
  made_by: ColumnType<string | null, string | undefined, never>
  made_at: Made<Date>
  attempts: Generated<number>
  try_after: Generated<Date>
  claimed_until: ColumnType<Date | null, never, Date | null>
  sent_at: ColumnType<Date | null, never, Date>
  sent_on: ColumnType<string | null, never, string>
  dropped_at: ColumnType<Date | null, never, Date>
  dropped_why: ColumnType<DropReason | null, never, DropReason>
}

interface ReminderTable {
  id: Made<string>
  person_id: Fixed<string>
  case_id: Fixed<string>
  concern_id: Fixed<string>
  kind: Fixed<string>
  last_day: Fixed<string>
  step: Fixed<ReminderStep>
  message_id: ColumnType<string | null, never, string>
  made_at: Made<Date>
}
