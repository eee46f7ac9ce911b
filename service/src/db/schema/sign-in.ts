/** Tables of what people sign in by. */
import type { ColumnType, Generated } from 'kysely'

/** A column that the database fills and nobody writes. */
type Made<Value> = ColumnType<Value, never, never>

export interface SignInTables {
  'sign_in.user': UserTable
  'sign_in.session': SessionTable
  'sign_in.passkey': PasskeyTable
  'sign_in.one_time_code': OneTimeCodeTable
  'sign_in.recovery_code': RecoveryCodeTable
  'sign_in.attempt': AttemptTable
  'sign_in.email_change': EmailChangeTable
  'sign_in.rate_limit': RateLimitTable
  'sign_in.verification': VerificationTable
  'sign_in.account': AccountTable
  'sign_in.second_step_reset': SecondStepResetTable
}

interface UserTable {
  /** That of the person, who is made with it. */
  id: string
  /** Given when it is made, and kept with the person alone: always empty to read. */
  name: Generated<string>
  email: string
  email_verified: boolean
  created_at: Made<Date>
}

interface SessionTable {
  id: Made<string>
  user_id: Made<string>
  /** A hash. */
  token: Made<string>
  expires_at: Made<Date>
  created_at: Made<Date>
  last_used_at: Generated<Date>
  strong_at: Date | null
  mailed_at: Date | null
  /** The device in plain words. */
  user_agent: Made<string | null>
}

interface PasskeyTable {
  id: Made<string>
  user_id: Made<string>
  name: string | null
  credential_id: Made<string>
  created_at: Made<Date>
}

interface OneTimeCodeTable {
  user_id: string
  sealed: Buffer
  /** Which master key sealed it. */
  master: string
  made_at: Generated<Date>
  confirmed_at: ColumnType<Date | null, never, Date | null>
  last_step: ColumnType<number, never, number>
}

interface RecoveryCodeTable {
  id: Made<string>
  user_id: string
  code_hash: Buffer
}

interface AttemptTable {
  id: string
  email: string
  browser_hash: Buffer
  code_hash: Buffer
  link_hash: Buffer
  tries: Generated<number>
  then_path: string | null
  made_at: Made<Date>
  expires_at: Generated<Date>
  proved_at: Generated<Date | null>
  organisation_id: Generated<string | null>
  issuer: Generated<string | null>
  subject: Generated<string | null>
  is_strong: Generated<boolean>
}

interface EmailChangeTable {
  user_id: string
  id: string
  new_email: string
  old_code_hash: Buffer
  new_code_hash: Buffer
  tries: Generated<number>
  made_at: Made<Date>
  expires_at: Made<Date>
}

interface RateLimitTable {
  key: string
  count: number
  began_at: Generated<Date>
}

interface VerificationTable {
  id: Made<string>
  expires_at: Made<Date>
}

interface AccountTable {
  id: Made<string>
  user_id: string
  organisation_id: string
  issuer: string
  subject: string
  linked_at: Made<Date>
}

interface SecondStepResetTable {
  id: Made<string>
  person_id: string
  reset_by: string | null
  why: string
  reset_at: Made<Date>
}
