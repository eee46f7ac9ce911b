/** What whoever runs the service does for organisations. The database refuses everybody else. */
import type { BodySort, OrganisationKind, PersonTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'
import { numbersOf, type OrganisationNumbers } from './numbers-of.ts'
import type { Organisation } from './organisation.ts'

export interface KeptOrganisation extends Organisation, OrganisationNumbers {
  /** The ids of the areas in which it works. */
  readonly areas: readonly string[]
}

/** All of them with their numbers, by kind and name; those that are retired last. For whoever runs the service. */
export async function listOrganisations(tx: PersonTx): Promise<readonly KeptOrganisation[]> {
  const { rows } = await sql<KeptOrganisation>`
    select o.id, o.kind, o.name, o.retired_at is not null as "isRetired", o.body_sort as "bodySort",
      array(select a.area_id from people.organisation_area a where a.organisation_id = o.id) as areas,
      ${numbersOf}
    from people.organisation o
    order by o.retired_at is not null, o.kind, o.name, o.id`.execute(tx)
  return rows
}

/** One of them; null: there is none. */
export async function readOrganisation(tx: PersonTx, id: string): Promise<Organisation | null> {
  const found = await tx
    .selectFrom('people.organisation')
    .select([
      'id',
      'kind',
      'name',
      'body_sort as bodySort',
      sql<boolean>`retired_at is not null`.as('isRetired'),
    ])
    .where('id', '=', id)
    .executeTakeFirst()
  return found ?? null
}

/** Adds one. @returns its id; null: there is one of that kind and name, or is just being added */
export async function addOrganisation(
  tx: PersonTx,
  { kind, name }: { readonly kind: OrganisationKind; readonly name: string },
): Promise<string | null> {
  if (await isNameTaken(tx, { kind, name, by: null })) return null
  const { id } = await tx
    .insertInto('people.organisation')
    .values({ kind, name })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Calls one something else. 'taken': there is another of that kind and name. 'gone': it is not theirs to do. */
export async function renameOrganisation(
  tx: PersonTx,
  { id, kind }: Pick<Organisation, 'id' | 'kind'>,
  name: string,
): Promise<'renamed' | 'taken' | 'gone'> {
  if (await isNameTaken(tx, { kind, name, by: id })) return 'taken'
  const renamed = await tx
    .updateTable('people.organisation')
    .set({ name })
    .where('id', '=', id)
    .executeTakeFirst()
  return renamed.numUpdatedRows > 0n ? 'renamed' : 'gone'
}

/** Says what sort of body one is. @returns whether it is a body, and theirs to say */
export async function sayBodySort(tx: PersonTx, id: string, bodySort: BodySort): Promise<boolean> {
  const said = await tx
    .updateTable('people.organisation')
    .set({ body_sort: bodySort })
    .where('id', '=', id)
    .where('kind', '=', 'body')
    .executeTakeFirst()
  return said.numUpdatedRows > 0n
}

/**
 * Whether another organisation of a kind has a name: families choose by it. Whoever asks waits for others who name one.
 * @param by the one that wants it; null: one that is not there yet
 */
async function isNameTaken(
  tx: PersonTx,
  { kind, name, by }: { readonly kind: OrganisationKind; readonly name: string; readonly by: string | null },
): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(hashtextextended('people.organisation', 0))`.execute(tx)
  const { rows } = await sql`
    select from people.organisation where kind = ${kind} and lower(name) = lower(${name}) and retired_at is null
      and id is distinct from ${by}::uuid`.execute(tx)
  return rows.length > 0
}

/**
 * Retires one, or brings it back. From their next request its people see nothing of its cases; brought back, they find
 * them again. @returns whether it is theirs to do
 */
export async function retireOrganisation(tx: PersonTx, id: string, isRetired: boolean): Promise<boolean> {
  const retired = await tx
    .updateTable('people.organisation')
    .set({ retired_at: isRetired ? sql<Date>`now()` : null })
    .where('id', '=', id)
    .executeTakeFirst()
  return retired.numUpdatedRows > 0n
}

/** The ids of the areas in which one works. */
export async function areasOf(tx: PersonTx, organisation: string): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('people.organisation_area')
    .select('area_id')
    .where('organisation_id', '=', organisation)
    .execute()
  return rows.map(({ area_id: area }) => area)
}

/** One works in an area from now on, or no longer. @throws where it is not theirs to do (42501) */
export async function workIn(
  tx: PersonTx,
  {
    organisation,
    area,
    works,
  }: { readonly organisation: string; readonly area: string; readonly works: boolean },
): Promise<void> {
  if (works) {
    await tx
      .insertInto('people.organisation_area')
      .values({ organisation_id: organisation, area_id: area })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    return
  }
  await tx
    .deleteFrom('people.organisation_area')
    .where('organisation_id', '=', organisation)
    .where('area_id', '=', area)
    .execute()
}

/** How much there is on the service. */
export interface ServiceCounts {
  readonly people: number
  readonly cases: number
  /** Enquiries that wait for an answer. */
  readonly enquiries: number
}

/** Numbers alone, for whoever runs the service. @returns null for everybody else */
export async function countService(tx: PersonTx): Promise<ServiceCounts | null> {
  const { rows } = await sql<{ readonly what: keyof ServiceCounts; readonly number: number }>`
    select what, number from cases.service_counts()`.execute(tx)
  if (rows.length === 0) return null
  return Object.fromEntries(rows.map(({ what, number }) => [what, number])) as unknown as ServiceCounts
}
