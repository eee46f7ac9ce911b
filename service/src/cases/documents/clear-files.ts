/** Takes away files that no document points to. */
import type { WorkData } from '../../db/data.ts'
import { clearOrphans } from '../../files/store/clear-orphans.ts'
import type { FileStore } from '../../files/store/file-store.ts'

/**
 * Clears the store of what broken uploads left, and of what was taken out or erased while the store was away.
 * @param before files stored since then are left: an upload may be about to point to them. A day ago is plenty
 * @returns how many were taken away
 * @throws StoreUnavailable, DataUnavailable, and TooManyOrphans where the store looks like that of another database
 */
export function clearFiles(work: WorkData, store: FileStore, before: Date): Promise<number> {
  const known = (names: readonly string[]) =>
    work.asWorker(async (tx) => {
      const rows = await tx
        .selectFrom('cases.document')
        .select('stored_as')
        .where('stored_as', 'in', [...names])
        .where('redacted_at', 'is', null)
        .execute()
      return new Set(rows.map(({ stored_as }) => stored_as))
    })
  return clearOrphans(store, known, before)
}
