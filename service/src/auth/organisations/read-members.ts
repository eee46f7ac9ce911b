/** Who works for an organisation, and to whom a place is offered. */
import type { PersonTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'
import type { Member, Offer } from './organisation.ts'

/** Who works for it today, administrators first. Nobody is found by whoever may not see them. */
export async function readMembers(tx: PersonTx, organisation: string): Promise<readonly Member[]> {
  return tx
    .selectFrom('people.member as m')
    .innerJoin('people.person as p', 'p.id', 'm.person_id')
    .select(['m.id', 'm.person_id as person', 'p.name', 'm.role', 'm.capacities', 'm.since'])
    .where('m.organisation_id', '=', organisation)
    .where('m.ended_at', 'is', null)
    .orderBy('m.role')
    .orderBy('p.name')
    .orderBy('m.id')
    .execute()
}

/** The places that wait to be taken, and those that ran out in the last month. For whoever keeps the members. */
export async function readOffers(tx: PersonTx, organisation: string): Promise<readonly Offer[]> {
  return tx
    .selectFrom('people.invitation')
    .select([
      'id',
      'email',
      'role',
      'capacities',
      'made_at as madeAt',
      'expires_at as expiresAt',
      sql<boolean>`expires_at <= now()`.as('isOver'),
    ])
    .where('organisation_id', '=', organisation)
    .where('accepted_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where('expires_at', '>', sql<Date>`now() - interval '30 days'`)
    .orderBy('made_at', 'desc')
    .orderBy('id')
    .execute()
}

/** The name of somebody who works for an organisation today, for whoever may see them; null: there is none. */
export async function memberNamed(tx: PersonTx, person: string): Promise<string | null> {
  const found = await tx
    .selectFrom('people.member as m')
    .innerJoin('people.person as p', 'p.id', 'm.person_id')
    .innerJoin('people.organisation as o', 'o.id', 'm.organisation_id')
    .select('p.name')
    .where('m.person_id', '=', person)
    .where('m.ended_at', 'is', null)
    .where('o.retired_at', 'is', null)
    .executeTakeFirst()
  return found?.name ?? null
}
