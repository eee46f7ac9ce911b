/** The mediation services that are here, those of an area first. */
import type { PersonTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'

export interface MediationService {
  readonly id: string
  readonly name: string
  /** It says that it works in the area that was asked for. */
  readonly isOfArea: boolean
}

/** Every one that takes matters now: somebody advises there. @param area its id; null: not known, and then all are by name */
export async function mediationServices(
  tx: PersonTx,
  area: string | null,
): Promise<readonly MediationService[]> {
  const rows = await tx
    .selectFrom('people.organisation as o')
    .select(['o.id', 'o.name'])
    .select(({ exists, selectFrom }) =>
      exists(
        selectFrom('people.organisation_area as a')
          .select('a.area_id')
          .whereRef('a.organisation_id', '=', 'o.id')
          .where('a.area_id', '=', area),
      ).as('is_of_area'),
    )
    .where('o.kind', '=', 'mediationService')
    .where('o.id', 'in', sql<string>`(select mediation.services_with_advisers())`)
    .orderBy('o.name')
    .orderBy('o.id')
    .execute()
  return rows
    .map(({ id, name, is_of_area }) => ({ id, name, isOfArea: is_of_area === true }))
    .sort((a, b) => Number(b.isOfArea) - Number(a.isOfArea))
}
