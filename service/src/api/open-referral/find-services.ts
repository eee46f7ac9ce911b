/** The services that a list is asked for. */
import type { PublicTx } from '../../db/data.ts'
import { areaOfCodes } from '../../directory/area-of-postcode.ts'
import { type PlacedEntry, type Role, roles } from '../../directory/directory.ts'
import { type EntrySearch, findEntries } from '../../directory/find-entries.ts'
import { knownHours } from '../../directory/known-hours.ts'
import { openingTimesIn } from '../../directory/opening-times.ts'
import { type Paged, paged } from '../../directory/paged.ts'
import { searchWords } from '../../directory/plain-words.ts'
import { rolesForAges } from './ages.ts'
import type { ListQuery } from './read-query.ts'
import { roleOfTermId, taxonomy } from './taxonomy-shape.ts'

/**
 * One page of the services for which everything holds that was asked.
 * @param codes GSS codes of the postcode that was asked for; null: none was
 */
export async function findServices(
  tx: PublicTx,
  query: ListQuery,
  codes: readonly string[] | null,
): Promise<Paged<PlacedEntry>> {
  const page = { number: query.number, size: query.size }
  const search = await searchFor(tx, query, codes)
  return search === null ? paged([], page, 0) : findEntries(tx, search, page)
}

/** The query as a search of the directory; null: nothing can fit. */
async function searchFor(
  tx: PublicTx,
  query: ListQuery,
  codes: readonly string[] | null,
): Promise<EntrySearch | null> {
  const { search = '' } = query
  if (search !== '' && searchWords(search).length === 0) return null
  if (query.taxonomyId !== undefined && query.taxonomyId !== taxonomy.id) return null
  const fitting = fittingRoles(query)
  if (fitting.length === 0) return null
  const hours = await fittingHours(tx, query)
  if (hours?.length === 0) return null
  const area = codes === null ? undefined : await areaOfCodes(tx, codes)
  if (area === null) return null
  return {
    text: search,
    ...(fitting.length < roles.length && { roles: fitting }),
    ...(hours !== null && { hours }),
    ...(area !== undefined && { area: area.slug }),
  }
}

function fittingRoles({ termId, minimumAge, maximumAge }: ListQuery): readonly Role[] {
  const ofTerm = termId === undefined ? null : roleOfTermId(termId, [])
  if (termId !== undefined && ofTerm === null) return []
  const ofAges =
    minimumAge === undefined && maximumAge === undefined
      ? roles
      : rolesForAges(minimumAge ?? null, maximumAge ?? null)
  return ofTerm === null ? ofAges : ofAges.filter((role) => role === ofTerm)
}

/** The ways of writing hours that meet the days and times asked for; null: any, or none at all. */
async function fittingHours(
  tx: PublicTx,
  { days, startTime, endTime }: ListQuery,
): Promise<readonly string[] | null> {
  if (days === undefined && startTime === undefined && endTime === undefined) return null
  const all = await knownHours(tx)
  return all.filter((hours) =>
    openingTimesIn(hours).some(
      (time) =>
        // Times are written so that text sorts as they do.
        (endTime === undefined || time.opens < endTime) &&
        (startTime === undefined || time.closes > startTime) &&
        (days === undefined || time.days.some((day) => days.includes(day))),
    ),
  )
}
