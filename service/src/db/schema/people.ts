/** Tables of people, organisations and who works for them. */
import type { ColumnType, Generated } from 'kysely'

/** A column that the database fills and nobody writes. */
type Made<Value> = ColumnType<Value, never, never>

export interface PeopleTables {
  'people.person': PersonTable
  'people.organisation': OrganisationTable
  'people.organisation_area': OrganisationAreaTable
  'people.member': MemberTable
  'people.invitation': InvitationTable
  'people.single_sign_on': SingleSignOnTable
  'people.confirmed_domain': ConfirmedDomainTable
}

interface PersonTable {
  id: string
  name: string
  made_at: Made<Date>
}

export type OrganisationKind = 'adviser' | 'mediationService' | 'authority' | 'body' | 'operator'
/** What a body is: `other` also where nobody has said. */
export type BodySort = 'health-commissioner' | 'school' | 'other'
export type MemberRole = 'administrator' | 'member'
export type Capacity = 'mediationAdviser' | 'mediator'

interface OrganisationTable {
  id: Generated<string>
  kind: OrganisationKind
  name: string
  made_at: Made<Date>
  retired_at: Date | null
  body_sort: Generated<BodySort>
}

interface OrganisationAreaTable {
  organisation_id: string
  area_id: string
}

interface MemberTable {
  id: Made<string>
  organisation_id: string
  person_id: string
  role: MemberRole
  capacities: Generated<readonly Capacity[]>
  since: Made<Date>
  ended_at: Date | null
}

interface InvitationTable {
  id: Made<string>
  organisation_id: string
  email: string
  role: MemberRole
  capacities: Generated<readonly Capacity[]>
  /** Not to be read by whoever is signed in. */
  secret_hash: Buffer
  made_by: string | null
  made_at: Made<Date>
  expires_at: Made<Date>
  accepted_at: Made<Date | null>
  withdrawn_at: Date | null
}

interface SingleSignOnTable {
  organisation_id: string
  issuer: string
  client_id: string
  /** The secret. Not to be read by whoever is signed in. */
  sealed: Buffer
  /** Which master key sealed it. */
  master: string
  domain: string
  joins: boolean
  trusts_second_step: boolean
  acr: string | null
  set_by: string | null
  set_at: Generated<Date>
}

interface ConfirmedDomainTable {
  domain: string
  organisation_id: string
  confirmed_by: string | null
  confirmed_at: Made<Date>
}
