/** Every way in which opening hours are written in the directory. */
import type { OperatorTx, PublicTx } from '../db/data.ts'

/** Ways of writing that are looked at; no directory has as many. */
const most = 10_000

/** The different opening hours of all entries, word for word: few, however many entries there are. */
export async function knownHours(tx: PublicTx | OperatorTx): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('directory.service')
    .select('hours')
    .distinct()
    .where('hours', 'is not', null)
    .limit(most)
    .execute()
  return rows.flatMap(({ hours }) => (hours === null ? [] : [hours]))
}
