/** The keys of walls: every file behind a wall is sealed with one, and they go with the wall. */
import { randomBytes } from 'node:crypto'
import type { PersonTx } from '../../db/data.ts'

/** Wraps and unwraps keys, by master keys that stand outside the database. */
export interface KeyWrapping {
  wrap(key: Uint8Array): { readonly wrapped: Buffer; readonly master: string }
  unwrap(wrapped: Uint8Array, master: string): Buffer
}

export interface WallKey {
  readonly number: number
  /** 32 bytes, in memory alone. */
  readonly key: Buffer
}

/** The newest key of a wall, made where it has none yet. @throws where the database refuses the wall (42501) */
export async function newestKey(
  tx: PersonTx,
  keys: KeyWrapping,
  { caseId, wall }: { readonly caseId: string; readonly wall: string },
): Promise<WallKey> {
  const found = await newest(tx, wall)
  if (found !== undefined) return { number: found.number, key: keys.unwrap(found.wrapped, found.master) }
  // Two who make the first at once: one of them is in time, and both go on with hers.
  await tx
    .insertInto('cases.wall_key')
    .values({ wall_id: wall, case_id: caseId, number: 1, ...keys.wrap(randomBytes(32)) })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const made = await newest(tx, wall)
  if (made === undefined) throw new RangeError('no key that this person may see')
  return { number: made.number, key: keys.unwrap(made.wrapped, made.master) }
}

function newest(tx: PersonTx, wall: string) {
  return tx
    .selectFrom('cases.wall_key')
    .select(['number', 'wrapped', 'master'])
    .where('wall_id', '=', wall)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
}
