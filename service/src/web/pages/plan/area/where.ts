/** What the directory says of the council that the answers name. */
import type { Answers } from '@way-forward/law'
import { type Data, DataUnavailable } from '../../../../db/data.ts'
import { entriesOfArea, nationalEntries } from '../../../../directory/area-entries.ts'
import type { AreaOfPlan } from '../../../../documents/papers/people.ts'

/** `none`: no council was chosen. `unknown`: there is no such council. `away`: the directory cannot be asked. */
export type WhereFound =
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'away' }
  | { readonly kind: 'found'; readonly area: AreaOfPlan }

/** No council was chosen. */
export const nowhere: WhereFound = { kind: 'none' }

/** Looks the council of these answers up. A plan goes on without the directory. */
export async function whereOf(data: Data, { w }: Answers): Promise<WhereFound> {
  if (w === undefined) return nowhere
  try {
    return await data.asPublic(async (tx): Promise<WhereFound> => {
      const found = await entriesOfArea(tx, w)
      if (found === null) return { kind: 'unknown' }
      return { kind: 'found', area: { ...found, national: await nationalEntries(tx) } }
    })
  } catch (error) {
    if (error instanceof DataUnavailable) return { kind: 'away' }
    throw error
  }
}
