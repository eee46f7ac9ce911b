/** Search through every entry, by name, organisation, role and area. */
import type { OperatorTx, PublicTx } from '../db/data.ts'
import { sql } from '../db/sql.ts'
import { isSlug } from './areas.ts'
import type { PlacedEntry, Role } from './directory.ts'
import { areasOfService, isShown, placedEntryOf, selectEntries } from './entry-rows.ts'
import { boundedPage, type PageAsked, type Paged, paged } from './paged.ts'
import { searchWords } from './plain-words.ts'

/** What is looked for; all that is given must hold. */
export interface EntrySearch {
  /** Each of its words must begin a word of the entry's name, organisation, role or areas; empty: any entry. */
  readonly text?: string
  /** Any of these; absent: every role. */
  readonly roles?: readonly Role[]
  /** Slug of an area that the entry serves. A national entry serves every area. */
  readonly area?: string
  /** Any of these opening hours, word for word; absent: whatever they are. */
  readonly hours?: readonly string[]
}

/**
 * The entries found, by name and then by id, so that pages never overlap; hidden roles are left out.
 * @param page at most 100 on a page
 */
export async function findEntries(
  tx: PublicTx | OperatorTx,
  search: EntrySearch,
  page: PageAsked,
): Promise<Paged<PlacedEntry>> {
  const asked = boundedPage(page)
  const { total, ids } = await (isNarrow(search) ? foundOnce : walked)(tx, search, asked)
  if (ids.length === 0) return paged([], asked, total)
  const rows = await selectEntries(tx)
    .select(areasOfService.as('areas'))
    .where('s.id', '=', sql<string>`any (${ids}::uuid[])`)
    .orderBy('s.sort_name')
    .orderBy('s.id')
    .execute()
  return paged(rows.map(placedEntryOf), asked, total)
}

interface Found {
  readonly total: number
  /** Of the page. */
  readonly ids: readonly string[]
}

function isNarrow({ text = '', area }: EntrySearch): boolean {
  return area !== undefined || searchWords(text).length > 0
}

/**
 * What is found is gathered once, counted and put in order. Left to itself the database would walk all names in
 * order until a page is full, and a word that stands late in the alphabet would cost the whole walk.
 */
async function foundOnce(
  tx: PublicTx | OperatorTx,
  search: EntrySearch,
  { number, size }: PageAsked,
): Promise<Found> {
  const rows = await tx
    .with(
      (cte) => cte('found').materialized(),
      () => narrowed(tx, search).select(['s.id', 's.sort_name']),
    )
    .with('page', (query) =>
      query
        .selectFrom('found')
        .select('id')
        .orderBy('sort_name')
        .orderBy('id')
        .limit(size)
        .offset((number - 1) * size),
    )
    .selectFrom(sql<{ total: number }>`(select count(*) as total from found)`.as('counted'))
    .leftJoin('page', (join) => join.onTrue())
    .select(['counted.total', 'page.id'])
    .execute()
  return { total: rows[0]?.total ?? 0, ids: rows.flatMap(({ id }) => id ?? []) }
}

/** Everything, or everything of some roles: the ids of the page come from an index alone. */
async function walked(
  tx: PublicTx | OperatorTx,
  search: EntrySearch,
  { number, size }: PageAsked,
): Promise<Found> {
  const found = narrowed(tx, search)
  const { total } = await found.select(sql<number>`count(*)`.as('total')).executeTakeFirstOrThrow()
  const from = (number - 1) * size
  if (from >= total) return { total, ids: [] }
  const rows = await found
    .select('s.id')
    .orderBy('s.sort_name')
    .orderBy('s.id')
    .limit(size)
    .offset(from)
    .execute()
  return { total, ids: rows.map(({ id }) => id) }
}

function narrowed(tx: PublicTx | OperatorTx, { text = '', roles, area, hours }: EntrySearch) {
  let query = tx.selectFrom('directory.service as s').where(isShown)
  const words = searchWords(text)
  // The words hold letters and digits only, so that none can be read as an operator.
  if (words.length > 0) {
    const all = words.map((word) => `${word}:*`).join(' & ')
    query = query.where(sql<boolean>`s.search @@ to_tsquery('simple', ${all})`)
  }
  if (roles !== undefined) query = query.where('s.role', '=', sql<string>`any (${roles})`)
  if (hours !== undefined) query = query.where('s.hours', '=', sql<string>`any (${hours})`)
  if (area !== undefined && !isSlug(area)) return query.where(sql<boolean>`false`)
  if (area !== undefined) {
    query = query.where(
      sql<boolean>`s.id in (
        select sa.service_id from directory.service_area sa
          join directory.area a on a.id = sa.area_id where a.slug = ${area}
        union all select n.id from directory.service n where n.everywhere)`,
    )
  }
  return query
}
