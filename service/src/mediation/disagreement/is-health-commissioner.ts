/** Tells health commissioners from the other bodies: of bodies, section 57 lets them alone bring a disagreement. */
import type { PersonTx } from '../../db/data.ts'

/** Whether an organisation of the reader is a health commissioner. Source: LAW-DRS-04, LAW-DRS-10. */
export async function isHealthCommissioner(tx: PersonTx, organisation: string): Promise<boolean> {
  const found = await tx
    .selectFrom('people.organisation')
    .select('id')
    .where('id', '=', organisation)
    .where('body_sort', '=', 'health-commissioner')
    .executeTakeFirst()
  return found !== undefined
}
