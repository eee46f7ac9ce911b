/** What the directory knows for a letter: the councils, and whom one area has. */
import { type Data, DataUnavailable } from '../../../../db/data.ts'
import { entriesOfArea, nationalEntries } from '../../../../directory/area-entries.ts'
import { allAreas } from '../../../../directory/areas.ts'
import type { Area, Entry } from '../../../../directory/directory.ts'

/** Where the writer lives, as far as it is known. */
export interface Where {
  /** Every council; empty: the directory cannot be read. */
  readonly areas: readonly Area[]
  readonly area: Area | null
  /** Of that area and of all of England. */
  readonly entries: readonly Entry[]
}

/**
 * Reads the directory; without it a letter is still a letter.
 * @param slug of the council, from the form or the address; null: none was chosen
 */
export async function whereOf(data: Data, slug: string | null): Promise<Where> {
  try {
    return await data.asPublic(async (tx) => {
      const areas = await allAreas(tx)
      const local = slug === null || slug === '' ? null : await entriesOfArea(tx, slug)
      const national = await nationalEntries(tx)
      return { areas, area: local?.area ?? null, entries: [...(local?.entries ?? []), ...national] }
    })
  } catch (error) {
    if (error instanceof DataUnavailable) return { areas: [], area: null, entries: [] }
    throw error
  }
}
