/** The area in which a postcode lies. */
import type { OperatorTx, PublicTx } from '../db/data.ts'
import { allAreas } from './areas.ts'
import type { Area } from './directory.ts'

/** The area that the first of these codes names; null: none of ours, such as a postcode in Wales. */
export async function areaOfCodes(tx: PublicTx | OperatorTx, codes: readonly string[]): Promise<Area | null> {
  if (codes.length === 0) return null
  const areas = await allAreas(tx)
  for (const code of codes) {
    const found = areas.find(({ gssCode }) => gssCode === code)
    if (found !== undefined) return found
  }
  return null
}
