/** The councils of the directory. */
import { type Data, DataUnavailable } from '../../../../db/data.ts'
import { allAreas } from '../../../../directory/areas.ts'
import type { Area } from '../../../../directory/directory.ts'

/** Every council; none where the directory cannot be read just now: the rest of the page goes on. */
export async function councilsOf(data: Data): Promise<readonly Area[]> {
  try {
    return await data.asPublic(allAreas)
  } catch (error) {
    if (error instanceof DataUnavailable) return []
    throw error
  }
}
