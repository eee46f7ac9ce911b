/** The services of one area, and those for all of England. */
import type { OperatorTx, PublicTx } from '../db/data.ts'
import { areaNamed, compareNames } from './areas.ts'
import { type AreaEntries, type Entry, roles } from './directory.ts'
import { entryOf, isShown, selectEntries } from './entry-rows.ts'

/**
 * The area with this slug and its own services, in the order of `roles`, then by name; hidden roles are left
 * out. National bodies come from `nationalEntries`. Null: there is no such area.
 */
export async function entriesOfArea(tx: PublicTx | OperatorTx, slug: string): Promise<AreaEntries | null> {
  const area = await areaNamed(tx, slug)
  if (area === null) return null
  const rows = await selectEntries(tx)
    .innerJoin('directory.service_area as sa', 'sa.service_id', 's.id')
    .where('sa.area_id', '=', area.id)
    .where(isShown)
    .execute()
  return { area, entries: inOrder(rows.map(entryOf)) }
}

/** The bodies that serve all of England, in the order of `roles`, then by name; hidden roles are left out. */
export async function nationalEntries(tx: PublicTx | OperatorTx): Promise<readonly Entry[]> {
  const rows = await selectEntries(tx).where('s.everywhere', '=', true).where(isShown).execute()
  return inOrder(rows.map(entryOf))
}

function inOrder(entries: readonly Entry[]): readonly Entry[] {
  const place = new Map(roles.map((role, at) => [role, at]))
  return entries.toSorted(
    (a, b) =>
      (place.get(a.role) ?? 0) - (place.get(b.role) ?? 0) ||
      compareNames(a.name, b.name) ||
      compareNames(a.id, b.id),
  )
}
