/** How rows of the tables become entries: the one place that reads services. */
import type { OperatorTx, PublicTx } from '../db/data.ts'
import { sql } from '../db/sql.ts'
import type { Area, Entry, Phone, PlacedEntry, Role } from './directory.ts'

/** Services with their organisation, source and numbers; where the caller narrows it, it says which. */
export function selectEntries(tx: PublicTx | OperatorTx) {
  return tx
    .selectFrom('directory.service as s')
    .innerJoin('directory.organisation as o', 'o.id', 's.organisation_id')
    .innerJoin('directory.source as r', 'r.service_id', 's.id')
    .select([
      's.id',
      's.role',
      's.name',
      's.organisation_id',
      'o.name as organisation_name',
      's.email',
      's.website',
      's.postal_address',
      's.hours',
      's.changed_at',
      'r.address',
      'r.read_on',
      'r.dated_on',
      'r.dated_to',
      'r.is_own',
      phonesOfService.as('phones'),
    ])
}

/** The areas of each service as a column, by name. */
export const areasOfService = sql<readonly Area[]>`(
  select coalesce(json_agg(json_build_object('id', a.id, 'gssCode', a.gss_code, 'name', a.name,
    'shortName', a.short_name, 'slug', a.slug, 'region', a.region) order by a.short_name), '[]')
  from directory.service_area sa join directory.area a on a.id = sa.area_id where sa.service_id = s.id)`

/** Leaves out the roles that the operator hides. */
export const isShown = sql<boolean>`s.role <> all (array(select role from directory.hidden_role))`

const phonesOfService = sql<readonly Phone[]>`(
  select coalesce(json_agg(json_build_object('number', p.number, 'when', p.applies) order by p.place), '[]')
  from directory.phone p where p.service_id = s.id)`

/** A row of `selectEntries`. */
export type EntryRow = Awaited<ReturnType<ReturnType<typeof selectEntries>['execute']>>[number]

/** The entry in a row. */
export function entryOf(row: EntryRow): Entry {
  return {
    id: row.id,
    role: row.role as Role,
    name: row.name,
    organisation: { id: row.organisation_id, name: row.organisation_name },
    phones: row.phones,
    email: row.email,
    website: row.website,
    postalAddress: row.postal_address,
    hours: row.hours,
    source: {
      address: row.address,
      readOn: row.read_on,
      datedOn: row.dated_on,
      ...(row.dated_to === 'day' ? {} : { datedTo: row.dated_to }),
      isOwn: row.is_own,
    },
  }
}

/** The entry in a row that also has `areasOfService` as `areas`. */
export function placedEntryOf(row: EntryRow & { readonly areas: readonly Area[] }): PlacedEntry {
  return { entry: entryOf(row), areas: row.areas, changedAt: row.changed_at }
}
