/** Whom a health commissioner asks for a disagreement resolution with a council: a mediation service opens it. */
import type { PersonTx } from '../../db/data.ts'
import { type MediationService, mediationServices } from '../advice/mediation-services.ts'

/**
 * The mediation services that are here, by name.
 * @param organisation of the reader
 * @returns null: it is no health commissioner. Section 57 lets no other body bring one. Source: LAW-DRS-04, LAW-DRS-10.
 */
export async function servicesToAsk(
  tx: PersonTx,
  organisation: string,
): Promise<readonly MediationService[] | null> {
  const found = await tx
    .selectFrom('people.organisation')
    .select('id')
    .where('id', '=', organisation)
    .where('body_sort', '=', 'health-commissioner')
    .executeTakeFirst()
  return found === undefined ? null : mediationServices(tx, null)
}
