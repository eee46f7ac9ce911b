/** How old and how complete the directory is, worst first, for whoever keeps it. */
import type { OperatorTx } from '../db/data.ts'
import { sql } from '../db/sql.ts'
import { type Area, type Role, roles } from './directory.ts'
import { boundedPage, type PageAsked } from './paged.ts'

/** Roles that every area should have; national bodies hold everywhere. */
export const areaRoles: readonly Role[] = roles.slice(0, roles.indexOf('tribunal'))

/** One role in all areas. */
export interface RoleFreshness {
  readonly role: Role
  readonly entries: number
  /** Entries without a number, an email or a postal address. */
  readonly withoutContact: number
  /** Areas that no entry of this role serves. */
  readonly areasWithout: number
  /** ISO day of the oldest: what its page says of its age, else when it was read; null: no entry. */
  readonly oldest: string | null
}

/** One area with all its roles. */
export interface AreaFreshness {
  readonly area: Pick<Area, 'gssCode' | 'shortName' | 'slug'>
  readonly entries: number
  readonly withoutContact: number
  readonly rolesWithout: number
  readonly oldest: string | null
}

/** One of the oldest entries. */
export interface OldEntry {
  readonly id: string
  readonly role: Role
  readonly name: string
  /** Short names of its areas; none: all of England. */
  readonly areas: readonly string[]
  /** As in `RoleFreshness`. */
  readonly asOf: string
  readonly readOn: string
}

export interface Freshness {
  /** In the order of `roles`; national roles too, where the areas without count nothing. */
  readonly byRole: readonly RoleFreshness[]
  /** Areas without any entry first, then those with the oldest. */
  readonly byArea: readonly AreaFreshness[]
  /** Oldest first. */
  readonly oldest: readonly OldEntry[]
}

/** The age of an entry: what its page says, else the day on which it was read. */
const asOf = sql<string>`coalesce(r.dated_on, r.read_on)`
const hasNoContact = sql<boolean>`(s.email is null and s.postal_address = '{}'
  and not exists (select from directory.phone p where p.service_id = s.id))`

/** @param page how many of the oldest entries, and from which page of them */
export async function freshness(tx: OperatorTx, page: PageAsked): Promise<Freshness> {
  const { number, size } = boundedPage(page)
  return {
    byRole: await freshnessByRole(tx),
    byArea: await freshnessByArea(tx),
    oldest: await oldestEntries(tx, size, (number - 1) * size),
  }
}

async function freshnessByRole(tx: OperatorTx): Promise<readonly RoleFreshness[]> {
  const rows = await entries(tx)
    .select([
      's.role',
      sql<number>`count(*)`.as('entries'),
      sql<number>`count(*) filter (where ${hasNoContact})`.as('withoutContact'),
      sql<string | null>`min(${asOf})`.as('oldest'),
      sql<boolean>`bool_or(s.everywhere)`.as('everywhere'),
    ])
    .groupBy('s.role')
    .execute()
  const served = await tx
    .selectFrom('directory.service as s')
    .innerJoin('directory.service_area as sa', 'sa.service_id', 's.id')
    .select(['s.role', sql<number>`count(distinct sa.area_id)`.as('areas')])
    .groupBy('s.role')
    .execute()
  const all = await countAreas(tx)
  const byRole = new Map(rows.map((row) => [row.role, row]))
  const areasOf = new Map(served.map(({ role, areas }) => [role, areas]))
  return roles.map((role) => {
    const row = byRole.get(role)
    // A national support group leaves every area without one of its own.
    const isNational = !areaRoles.includes(role) && row?.everywhere === true
    return {
      role,
      entries: row?.entries ?? 0,
      withoutContact: row?.withoutContact ?? 0,
      areasWithout: isNational ? 0 : all - (areasOf.get(role) ?? 0),
      oldest: row?.oldest ?? null,
    }
  })
}

async function freshnessByArea(tx: OperatorTx): Promise<readonly AreaFreshness[]> {
  const rows = await tx
    .selectFrom('directory.area as a')
    .leftJoin('directory.service_area as sa', 'sa.area_id', 'a.id')
    .leftJoin('directory.service as s', 's.id', 'sa.service_id')
    .leftJoin('directory.source as r', 'r.service_id', 's.id')
    .select([
      'a.gss_code as gssCode',
      'a.short_name as shortName',
      'a.slug',
      sql<number>`count(s.id)`.as('entries'),
      sql<number>`count(s.id) filter (where ${hasNoContact})`.as('withoutContact'),
      sql<number>`count(distinct s.role)`.as('roles'),
      sql<string | null>`min(${asOf})`.as('oldest'),
    ])
    .groupBy('a.id')
    .orderBy('oldest', (order) => order.asc().nullsFirst())
    .orderBy('a.gss_code')
    .execute()
  return rows.map(({ gssCode, shortName, slug, roles: had, ...counts }) => ({
    area: { gssCode, shortName, slug },
    entries: counts.entries,
    withoutContact: counts.withoutContact,
    rolesWithout: areaRoles.length - had,
    oldest: counts.oldest,
  }))
}

async function oldestEntries(tx: OperatorTx, limit: number, offset: number): Promise<readonly OldEntry[]> {
  const rows = await entries(tx)
    .select([
      's.id',
      's.role',
      's.name',
      's.everywhere',
      asOf.as('asOf'),
      'r.read_on as readOn',
      sql<string[]>`array(select a.short_name from directory.service_area sa
        join directory.area a on a.id = sa.area_id where sa.service_id = s.id order by a.short_name)`.as(
        'areas',
      ),
    ])
    .orderBy(asOf)
    .orderBy('s.id')
    .limit(limit)
    .offset(offset)
    .execute()
  return rows.map(({ id, role, name, areas, asOf: day, readOn }) => ({
    id,
    role: role as Role,
    name,
    areas,
    asOf: day,
    readOn,
  }))
}

function entries(tx: OperatorTx) {
  return tx.selectFrom('directory.service as s').innerJoin('directory.source as r', 'r.service_id', 's.id')
}

async function countAreas(tx: OperatorTx): Promise<number> {
  const { count } = await tx
    .selectFrom('directory.area')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}
