/** Entries as they are kept, read whole for whoever keeps the directory. */
import type { OperatorTx } from '../db/data.ts'
import { sql } from '../db/sql.ts'
import type { Role } from './directory.ts'
import type { EntryRecord } from './entry-record.ts'
import { type EntryRow, selectEntries } from './entry-rows.ts'

/** Ids asked for in one query. */
const atOnce = 1000

/** The entries with these ids that there are, by id. */
export async function storedEntries(
  tx: OperatorTx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, EntryRecord>> {
  const found = new Map<string, EntryRecord>()
  for (let from = 0; from < ids.length; from += atOnce) {
    const some = ids.slice(from, from + atOnce)
    const rows = await wholeEntries(tx).where('s.id', '=', sql<string>`any (${some}::uuid[])`).execute()
    for (const row of rows) found.set(row.id, recordOf(row))
  }
  return found
}

/**
 * Every entry in the order of names, a thousand at a time, so that a large directory never stands in memory
 * whole.
 */
export async function* everyStoredEntry(tx: OperatorTx): AsyncGenerator<EntryRecord> {
  let after: { readonly sort_name: string; readonly id: string } | null = null
  for (;;) {
    let query = wholeEntries(tx).select('s.sort_name').orderBy('s.sort_name').orderBy('s.id').limit(atOnce)
    if (after !== null) {
      query = query.where(sql<boolean>`(s.sort_name, s.id) > (${after.sort_name}, ${after.id}::uuid)`)
    }
    const rows: WholeRow<{ sort_name: string }>[] = await query.execute()
    for (const row of rows) yield recordOf(row)
    const last = rows.at(-1)
    if (rows.length < atOnce || last === undefined) return
    after = last
  }
}

/** Ids of the entries whose every area is one of these. @param codes GSS codes @param everywhere those for all of England too */
export async function idsWithin(
  tx: OperatorTx,
  codes: readonly string[],
  everywhere: boolean,
): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('directory.service as s')
    .select('s.id')
    .where(sql<boolean>`case when s.everywhere then ${everywhere} else not exists (
      select from directory.service_area sa join directory.area a on a.id = sa.area_id
      where sa.service_id = s.id and a.gss_code <> all (${codes})) end`)
    .execute()
  return rows.map(({ id }) => id)
}

type WholeRow<More = object> = EntryRow & { readonly notes: string | null; readonly codes: string[] } & More

function wholeEntries(tx: OperatorTx) {
  return selectEntries(tx).select([
    's.notes',
    sql<string[]>`array(select a.gss_code from directory.service_area sa
      join directory.area a on a.id = sa.area_id where sa.service_id = s.id order by a.gss_code)`.as('codes'),
  ])
}

function recordOf(row: WholeRow): EntryRecord {
  return {
    id: row.id,
    role: row.role as Role,
    name: row.name,
    organisation: row.organisation_name,
    areas: row.codes,
    phones: row.phones,
    email: row.email,
    website: row.website,
    postalAddress: row.postal_address,
    hours: row.hours,
    sourceAddress: row.address,
    sourceDate: row.dated_on === null ? null : row.dated_on.slice(0, lengthOf[row.dated_to]),
    isOwnPage: row.is_own,
    readOn: row.read_on,
    notes: row.notes,
  }
}

/** Characters of an ISO day that say as much. */
const lengthOf = { day: 10, month: 7, year: 4 } as const
