/** The walls of a matter by what they are for. */
import type { Matter, Side } from './matter.ts'

/** Which wall: what it is for, and of `with` the side's id. */
export type WhichWall =
  | { readonly use: 'service' | 'matter' | 'mediation' | 'agreement' }
  | { readonly use: 'with'; readonly side: string }

/**
 * The id of a wall; null: the reader is not let in behind it. Of those of `mediation` the last one made: whoever takes part
 * stands behind it, and what is said from now on goes there.
 */
export function wallOfMatter({ walls }: Pick<Matter, 'walls'>, which: WhichWall): string | null {
  const found = walls.findLast(
    ({ use, side }) => use === which.use && (which.use !== 'with' || side === which.side),
  )
  return found?.id ?? null
}

/** The sides that hear what is said from now on: those that stand behind the last wall of what is said. */
export function sidesWhoHear({ walls, sides }: Pick<Matter, 'walls' | 'sides'>): readonly Side[] {
  const behind = walls.findLast(({ use }) => use === 'mediation')?.parties ?? []
  const standing = new Set(behind.flatMap(({ party, stands }) => (stands ? [party] : [])))
  return sides.filter(({ party, hasEnded }) => !hasEnded && standing.has(party))
}

/** The wall between the service and the family; null: the reader is neither, or the family takes no part. */
export function wallWithFamily(matter: Pick<Matter, 'walls' | 'sides'>): string | null {
  const family = matter.sides.find(({ role }) => role === 'family')
  return family === undefined ? null : wallOfMatter(matter, { use: 'with', side: family.id })
}
