/** The one place that writes services. */
import type { OperatorTx } from '../db/data.ts'
import { sql } from '../db/sql.ts'
import { areaShortForms } from './area-short-forms.ts'
import type { Area } from './directory.ts'
import { areaId, organisationId } from './entry-id.ts'
import type { EntryRecord } from './entry-record.ts'
import { plainText, plainWords } from './plain-words.ts'
import { roleWords } from './role-words.ts'

/** Entries written in one statement: well under the 65,535 values that one can carry. */
const atOnce = 500

/** Writes whole entries, new or over the old ones. @param saved told how many are written so far */
export async function saveEntries(
  tx: OperatorTx,
  records: readonly EntryRecord[],
  areas: readonly Area[],
  saved: (count: number) => void = () => undefined,
): Promise<void> {
  const byCode = new Map(areas.map((area) => [area.gssCode, area]))
  for (let from = 0; from < records.length; from += atOnce) {
    await saveSome(tx, records.slice(from, from + atOnce), byCode)
    saved(Math.min(records.length, from + atOnce))
  }
}

/** Removes entries with all that hangs on them, reports included. */
export async function removeEntries(tx: OperatorTx, ids: readonly string[]): Promise<void> {
  for (let from = 0; from < ids.length; from += 1000) {
    const some = ids.slice(from, from + 1000)
    await tx.deleteFrom('directory.service').where('id', '=', sql<string>`any (${some}::uuid[])`).execute()
  }
}

/** Removes organisations that give nothing any more. */
export async function removeIdleOrganisations(tx: OperatorTx): Promise<void> {
  await tx
    .deleteFrom('directory.organisation as o')
    .where(sql<boolean>`not exists (select from directory.service s where s.organisation_id = o.id)`)
    .execute()
}

async function saveSome(
  tx: OperatorTx,
  records: readonly EntryRecord[],
  areas: ReadonlyMap<string, Area>,
): Promise<void> {
  const ids = records.map(({ id }) => id)
  const organisations = new Map(
    records.map(({ organisation }) => [organisationId(organisation), organisation]),
  )
  await tx
    .insertInto('directory.organisation')
    .values([...organisations].map(([id, name]) => ({ id, name })))
    // One that is known keeps the name that it was first written with.
    .onConflict((on) => on.column('id').doNothing())
    .execute()
  await tx
    .insertInto('directory.service')
    .values(records.map((record) => serviceRow(record, areas)))
    .onConflict((on) =>
      on.column('id').doUpdateSet(({ ref }) => ({
        role: ref('excluded.role'),
        name: ref('excluded.name'),
        organisation_id: ref('excluded.organisation_id'),
        everywhere: ref('excluded.everywhere'),
        website: ref('excluded.website'),
        email: ref('excluded.email'),
        hours: ref('excluded.hours'),
        postal_address: ref('excluded.postal_address'),
        notes: ref('excluded.notes'),
        search: ref('excluded.search'),
        sort_name: ref('excluded.sort_name'),
        changed_at: sql<Date>`now()`,
      })),
    )
    .execute()
  for (const table of ['directory.phone', 'directory.service_area', 'directory.source'] as const) {
    await tx.deleteFrom(table).where('service_id', '=', sql<string>`any (${ids}::uuid[])`).execute()
  }
  await tx.insertInto('directory.source').values(records.map(sourceRow)).execute()
  const phones = records.flatMap(phoneRows)
  if (phones.length > 0) await tx.insertInto('directory.phone').values(phones).execute()
  const places = records.flatMap(({ id, areas: codes }) =>
    codes.map((code) => ({ service_id: id, area_id: areaId(code) })),
  )
  if (places.length > 0) await tx.insertInto('directory.service_area').values(places).execute()
}

function serviceRow(record: EntryRecord, areas: ReadonlyMap<string, Area>) {
  const served = record.areas.flatMap((code) => areas.get(code) ?? [])
  return {
    id: record.id,
    role: record.role,
    name: record.name,
    organisation_id: organisationId(record.organisation),
    everywhere: served.length === 0,
    website: record.website,
    email: record.email,
    hours: record.hours,
    postal_address: [...record.postalAddress],
    notes: record.notes,
    search: sql<string>`to_tsvector('simple', ${wordsOf(record, served)})`,
    sort_name: plainText(
      [record.name, ...served.slice(0, 1).map(({ shortName }) => shortName)].join(' '),
    ).slice(0, 400),
  }
}

/** Everything that an entry is found by, each word once. */
function wordsOf(record: EntryRecord, areas: readonly Area[]): string {
  const { title, also } = roleWords[record.role]
  const places = areas.flatMap((area) => [
    area.name,
    area.shortName,
    area.region,
    ...(areaShortForms[area.slug] ?? []),
  ])
  const texts = [
    record.name,
    record.organisation,
    title,
    also,
    ...(areas.length === 0 ? ['England'] : places),
  ]
  return [...new Set(texts.flatMap(plainWords))].join(' ').slice(0, 20_000)
}

function sourceRow(record: EntryRecord) {
  const { sourceDate } = record
  return {
    service_id: record.id,
    address: record.sourceAddress,
    read_on: record.readOn,
    dated_on: sourceDate === null ? null : `${sourceDate}-01-01`.slice(0, 10),
    dated_to: precisionOf(sourceDate),
    is_own: record.isOwnPage,
  }
}

function precisionOf(date: string | null): 'day' | 'month' | 'year' {
  return date?.length === 7 ? 'month' : date?.length === 4 ? 'year' : 'day'
}

function phoneRows({ id, phones }: EntryRecord) {
  return phones.map(({ number, when }, at) => ({ service_id: id, place: at + 1, number, applies: when }))
}
