/** The whole directory as CSV for anybody: without notes, without hidden roles. */
import type { PublicTx } from '../db/data.ts'
import { sql } from '../db/sql.ts'
import { allAreas } from './areas.ts'
import { csvColumns, csvOfEntries } from './csv-entries.ts'
import type { PlacedEntry, Source } from './directory.ts'
import type { EntryRecord } from './entry-record.ts'
import { areasOfService, isShown, placedEntryOf, selectEntries } from './entry-rows.ts'

const columns = csvColumns.filter((column) => column !== 'notes')

/** CSV with a row for each entry, in the order of names, that an import reads back. */
export async function publicCsv(tx: PublicTx): Promise<string> {
  const areas = await allAreas(tx)
  let text = csvOfEntries([], areas, columns)
  const heading = text.length
  // A thousand rows at a time, so that others are served between.
  for await (const some of shownEntries(tx)) {
    text += csvOfEntries(some.map(recordOf), areas, columns).slice(heading)
  }
  return text
}

const atOnce = 1000

async function* shownEntries(tx: PublicTx): AsyncGenerator<readonly PlacedEntry[]> {
  let after: { readonly sort_name: string; readonly id: string } | null = null
  for (;;) {
    let query = selectEntries(tx)
      .select(['s.sort_name', areasOfService.as('areas')])
      .where(isShown)
      .orderBy('s.sort_name')
      .orderBy('s.id')
      .limit(atOnce)
    if (after !== null) {
      query = query.where(sql<boolean>`(s.sort_name, s.id) > (${after.sort_name}, ${after.id}::uuid)`)
    }
    const rows: Awaited<ReturnType<typeof query.execute>> = await query.execute()
    yield rows.map(placedEntryOf)
    const last = rows.at(-1)
    if (rows.length < atOnce || last === undefined) return
    after = last
  }
}

function recordOf({ entry, areas }: PlacedEntry): EntryRecord {
  const { id, role, name, organisation, phones, email, website, postalAddress, hours, source } = entry
  return {
    id,
    role,
    name,
    organisation: organisation.name,
    areas: areas.map(({ gssCode }) => gssCode).sort(),
    phones,
    email,
    website,
    postalAddress,
    hours,
    sourceAddress: source.address,
    sourceDate: sourceDate(source),
    isOwnPage: source.isOwn,
    readOn: source.readOn,
    notes: null,
  }
}

/** As exactly as the page says it. */
function sourceDate({ datedOn, datedTo }: Source): string | null {
  return datedOn === null ? null : datedOn.slice(0, datedTo === 'year' ? 4 : datedTo === 'month' ? 7 : 10)
}
