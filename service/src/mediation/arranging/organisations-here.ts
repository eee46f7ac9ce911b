/** Councils and bodies that are here, to be found by name and by area. */
import type { PersonTx } from '../../db/data.ts'

export interface OrganisationHere {
  readonly id: string
  readonly name: string
  /** The short names of the areas that it is for. */
  readonly areas: readonly string[]
}

/** How many are shown: more words find the right one. */
const mostFound = 20

/** An area of the directory. */
export interface NamedArea {
  readonly id: string
  readonly name: string
  readonly shortName: string
}

/** What is sought. */
export interface Sought {
  readonly kind: 'authority' | 'body'
  /** Of bodies: only health commissioners, who take part as such, or only the others; absent: all. */
  readonly sort?: 'health-commissioner' | 'others'
  /** What somebody typed; empty: those of the area alone. */
  readonly words: string
  /** The id of the area of the matter; null: not known. */
  readonly area: string | null
}

/**
 * Those whose name or area holds every word that is sought; those of the matter's own area come first.
 * @param areas every area of the directory
 */
export async function organisationsHere(
  tx: PersonTx,
  { kind, sort, words, area }: Sought,
  areas: readonly NamedArea[],
): Promise<readonly OrganisationHere[]> {
  const sought = words.toLowerCase().split(/\s+/).filter(Boolean)
  if (sought.length === 0 && area === null) return []
  const rows = await tx
    .selectFrom('people.organisation as o')
    .leftJoin('people.organisation_area as x', 'x.organisation_id', 'o.id')
    .select(['o.id', 'o.name', 'x.area_id'])
    .where('o.kind', '=', kind)
    .where('o.retired_at', 'is', null)
    .$if(sort === 'health-commissioner', (query) => query.where('o.body_sort', '=', 'health-commissioner'))
    .$if(sort === 'others', (query) => query.where('o.body_sort', '<>', 'health-commissioner'))
    .execute()
  const areaOf = new Map(areas.map((each) => [each.id, each]))
  const found = [...new Map(rows.map(({ id, name }) => [id, name]))].flatMap(([id, name]) => {
    const own = rows.filter((row) => row.id === id).flatMap((row) => row.area_id ?? [])
    const named = own.flatMap((each) => areaOf.get(each) ?? [])
    const text = [name, ...named.flatMap((each) => [each.name, each.shortName])].join(' ').toLowerCase()
    const isNear = area !== null && own.includes(area)
    const fits = sought.length === 0 ? isNear : sought.every((word) => text.includes(word))
    return fits ? [{ id, name, areas: named.map(({ shortName }) => shortName).sort(), isNear }] : []
  })
  return found
    .sort((a, b) => Number(b.isNear) - Number(a.isNear) || a.name.localeCompare(b.name, 'en-GB'))
    .slice(0, mostFound)
    .map(({ isNear: _, ...organisation }) => organisation)
}
