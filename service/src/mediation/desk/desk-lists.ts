/** The lists of a desk of mediation, and how many matters each has. */
import type { PersonTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'

/**
 * `all`: open ones. `late`: on every reading, ours or another's. `certificates`: a certificate is late. `mine`: given to
 * whoever looks.
 */
export const deskLists = [
  'us',
  'late',
  'certificates',
  'week',
  'new',
  'others',
  'meetings',
  'mine',
  'all',
  'closed',
] as const
export type DeskList = (typeof deskLists)[number]

/** Counts end here: more is "999 and more", so that a crowded desk is as quick as a small one. */
export const mostCounted = 999

export type DeskCounts = Readonly<Record<DeskList, number>>

/**
 * How many matters are in each list of an organisation: for anybody who works there; for others none.
 * @param isAll whether the reader acts in all of them; else those count that were given to them
 * @param today ISO day
 */
export async function deskCounts(
  tx: PersonTx,
  { organisation, isAll }: { readonly organisation: string; readonly isAll: boolean },
  today: string,
): Promise<DeskCounts> {
  const counts = isAll ? sql`mediation.desk_counts` : sql`mediation.given_counts`
  const { rows } = await sql<{ list: DeskList; found: number }>`/* prepared */
    select list, found from ${counts}(${organisation}::uuid, ${today}::date)`.execute(tx)
  const found = new Map(rows.map((row) => [row.list, row.found]))
  return Object.fromEntries(deskLists.map((list) => [list, found.get(list) ?? 0])) as DeskCounts
}
