/** Tables of tokens and webhooks. */
import type { ColumnType, Generated } from 'kysely'

export interface ApiTables {
  'api.token': TokenTable
  'api.referral': ReferralTable
  'api.webhook': WebhookTable
  'api.noted': NotedTable
  'api.delivery': DeliveryTable
}

/** Written once and never changed. */
type Fixed<Value> = ColumnType<Value, Value, never>
/** The database writes it. */
type Made<Value> = ColumnType<Value, never, never>

/** What a token may be used for. */
export type Scope = 'referrals:write' | 'matters:read' | 'outcomes:read'
/** What a webhook tells of. */
export type WebhookEvent = 'matter.changed' | 'clock.changed' | 'outcome.changed'
/** What became of telling it. */
export type DeliveryState = 'waiting' | 'sent' | 'stopped'

interface TokenTable {
  id: Fixed<string>
  organisation_id: Fixed<string>
  name: Fixed<string>
  secret_hash: Fixed<Buffer>
  scopes: Fixed<readonly Scope[]>
  made_by: Fixed<string | null>
  made_at: Made<Date>
  expires_at: Fixed<Date>
  last_used_on: Made<string | null>
  ended_at: ColumnType<Date | null, never, Date>
}

interface ReferralTable {
  organisation_id: Fixed<string>
  key_hash: Fixed<Buffer>
  body_hash: Fixed<Buffer>
  matter_id: Fixed<string>
  case_id: Fixed<string>
  made_at: Made<Date>
}

interface WebhookTable {
  id: Fixed<string>
  organisation_id: Fixed<string>
  name: Fixed<string>
  address: Fixed<string>
  events: Fixed<readonly WebhookEvent[]>
  made_by: Fixed<string | null>
  made_at: Made<Date>
  ended_at: ColumnType<Date | null, never, Date>
}

interface NotedTable {
  webhook_id: Fixed<string>
  matter_id: Fixed<string>
  case_id: Fixed<string>
  matter: Buffer
  clocks: Buffer
  outcome: Buffer
}

interface DeliveryTable {
  id: Made<string>
  webhook_id: Fixed<string>
  organisation_id: Fixed<string>
  event: Fixed<WebhookEvent>
  matter_id: Fixed<string>
  case_id: Fixed<string>
  state: Generated<DeliveryState>
  began_at: ColumnType<Date, never, Date>
  tries: Generated<number>
  next_at: ColumnType<Date, never, Date>
  taken_until: ColumnType<Date | null, never, Date | null>
  tried_at: ColumnType<Date | null, never, Date>
  status: ColumnType<number | null, never, number | null>
  fault: ColumnType<string | null, never, string | null>
  made_at: Made<Date>
  number: Made<number>
}
