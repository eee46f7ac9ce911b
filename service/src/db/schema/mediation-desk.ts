/** Tables of those who advise and mediate for a mediation service: what they can take on, and what they declare. */
import type { ColumnType, Generated } from 'kysely'

type Made<Value> = ColumnType<Value, never, never>
type Fixed<Value> = ColumnType<Value, Value, never>
type FixedOptional<Value> = ColumnType<Value | null, Value | null | undefined, never>

export interface MediationDeskTables {
  'mediation.mediator_profile': MediatorProfileTable
  'mediation.declaration': DeclarationTable
}

/** That somebody is independent, or is not; that they have a conflict of interest, or that it is over. */
export type DeclarationKind = 'independent' | 'not-independent' | 'conflict' | 'conflict-over'

interface MediatorProfileTable {
  id: Made<string>
  organisation_id: Fixed<string>
  person_id: Fixed<string>
  capacity: FixedOptional<number>
  knows_needs: Fixed<boolean>
  knows_health: Fixed<boolean>
  knows_social_care: Fixed<boolean>
  knows_says: FixedOptional<string>
  accredited_by: FixedOptional<string>
  accredited_until: FixedOptional<string>
  recorded_by: FixedOptional<string>
  recorded_at: Made<Date>
  number: Made<number>
}

interface DeclarationTable {
  id: Generated<string>
  organisation_id: Fixed<string>
  person_id: Fixed<string>
  kind: Fixed<DeclarationKind>
  with_organisation: FixedOptional<string>
  with_name: FixedOptional<string>
  says: FixedOptional<string>
  made_on: Fixed<string>
  ends: FixedOptional<string>
  recorded_by: FixedOptional<string>
  recorded_at: Made<Date>
  number: Made<number>
}
