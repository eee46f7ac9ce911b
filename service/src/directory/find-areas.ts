/** Search for an area as people type it. */
import type { OperatorTx, PublicTx } from '../db/data.ts'
import { allAreas } from './areas.ts'
import type { Area } from './directory.ts'
import { matchAreas } from './match-areas.ts'
import { boundedPage, type PageAsked, type Paged, paged } from './paged.ts'

/**
 * The areas that a text may mean, best first: by name, council, region or a town within a name, whatever the
 * case, accents, punctuation, "St" or "Saint", "&" or "and", with a wrong letter forgiven. There are 153, so
 * they are read and compared here; no pattern reaches the database.
 */
export async function findAreas(
  tx: PublicTx | OperatorTx,
  text: string,
  page: PageAsked,
): Promise<Paged<Area>> {
  const asked = boundedPage(page)
  const found = matchAreas(await allAreas(tx), text)
  const from = (asked.number - 1) * asked.size
  return paged(found.slice(from, from + asked.size), asked, found.length)
}
