/** How many work for an organisation, as those who keep organisations count them. */
import { sql } from '../../db/sql.ts'

export interface OrganisationNumbers {
  readonly members: number
  readonly administrators: number
  /** Places that wait to be taken. */
  readonly offers: number
}

/** The columns of the numbers, for a statement in which `o` is the organisation. */
export const numbersOf = sql`
  (select count(*)::int from people.member m where m.organisation_id = o.id and m.ended_at is null) as members,
  (select count(*)::int from people.member m
    where m.organisation_id = o.id and m.ended_at is null and m.role = 'administrator') as administrators,
  (select count(*)::int from people.invitation i where i.organisation_id = o.id and i.accepted_at is null
    and i.withdrawn_at is null and i.expires_at > now()) as offers`
