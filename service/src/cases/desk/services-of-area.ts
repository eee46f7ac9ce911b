/** The services that advise families and are on this service. */
import type { PersonTx } from '../../db/data.ts'
import type { Named } from './enquiry.ts'

/** Those that work in an area, by name. @param area its id */
export async function servicesOfArea(tx: PersonTx, area: string): Promise<readonly Named[]> {
  return tx
    .selectFrom('people.organisation as o')
    .innerJoin('people.organisation_area as a', 'a.organisation_id', 'o.id')
    .select(['o.id', 'o.name'])
    .where('a.area_id', '=', area)
    .where('o.kind', '=', 'adviser')
    .where('o.retired_at', 'is', null)
    .orderBy('o.name')
    .orderBy('o.id')
    .execute()
}

/** All of them but one, by name: to whom an enquiry may be passed on. @param but the id of that one */
export async function otherServices(tx: PersonTx, but: string): Promise<readonly Named[]> {
  return tx
    .selectFrom('people.organisation')
    .select(['id', 'name'])
    .where('kind', '=', 'adviser')
    .where('retired_at', 'is', null)
    .where('id', '<>', but)
    .orderBy('name')
    .orderBy('id')
    .execute()
}

/** The ids of the areas that a service works in. */
export async function areasOfService(tx: PersonTx, organisation: string): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('people.organisation_area')
    .select('area_id')
    .where('organisation_id', '=', organisation)
    .execute()
  return rows.map(({ area_id }) => area_id)
}
