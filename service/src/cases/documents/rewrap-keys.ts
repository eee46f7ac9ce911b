/** Wraps the keys of walls anew after a master key was added; the files stay as they are. */
import type { WorkData } from '../../db/data.ts'
import type { KeyWrapping } from './wall-key.ts'

/** Keys that are wrapped in one transaction. */
const batch = 500

/**
 * Wraps every key with the newest master key. It may be broken off and begun again. Afterwards the older master keys
 * open nothing that is in use, and may be put away with the backups that still need them.
 * @returns how many were wrapped anew
 * @throws LostKey, DataUnavailable
 */
export async function rewrapKeys(work: WorkData, keys: KeyWrapping): Promise<number> {
  const newest = keys.wrap(new Uint8Array(32)).master
  for (let wrapped = 0; ; ) {
    const done = await work.asWorker(async (tx) => {
      const found = await tx
        .selectFrom('cases.wall_key')
        .select(['wall_id', 'number', 'wrapped', 'master'])
        .where('master', '!=', newest)
        .limit(batch)
        .execute()
      for (const { wall_id, number, wrapped: old, master } of found) {
        await tx
          .updateTable('cases.wall_key')
          .set(keys.wrap(keys.unwrap(old, master)))
          .where('wall_id', '=', wall_id)
          .where('number', '=', number)
          .execute()
      }
      return found.length
    })
    wrapped += done
    if (done === 0) return wrapped
  }
}
