/** One entry by its id. */
import type { OperatorTx, PublicTx } from '../db/data.ts'
import type { PlacedEntry } from './directory.ts'
import { areasOfService, isShown, placedEntryOf, selectEntries } from './entry-rows.ts'
import { isId } from './stable-id.ts'

/** The entry with this id and where it holds; null: there is none, or its role is hidden. */
export async function entryNamed(tx: PublicTx | OperatorTx, id: string): Promise<PlacedEntry | null> {
  if (!isId(id)) return null
  const row = await selectEntries(tx)
    .select(areasOfService.as('areas'))
    .where('s.id', '=', id.toLowerCase())
    .where(isShown)
    .executeTakeFirst()
  return row === undefined ? null : placedEntryOf(row)
}
