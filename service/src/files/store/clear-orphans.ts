/** Takes away files that nothing points to: what an upload left when it was broken off, and what was redacted or erased. */
import type { FileStore } from './file-store.ts'

/** Names that are looked up at once. */
const batchSize = 500

/** Orphans above which it is asked whether this is the right store at all. */
const suspicious = 100

/** Most files of a store are orphans: it looks like that of another database, and nothing was taken away. */
export class TooManyOrphans extends Error {
  override readonly name = 'TooManyOrphans'
}

/**
 * Clears a store.
 * @param known which of some names something still points to
 * @param before files stored since then are left: an upload may be about to point to them
 * @returns how many were taken away
 * @throws StoreUnavailable, TooManyOrphans
 */
export async function clearOrphans(
  store: FileStore,
  known: (names: readonly string[]) => Promise<ReadonlySet<string>>,
  before: Date,
): Promise<number> {
  await store.clearPartial(before)
  const orphans: string[] = []
  let files = 0
  let batch: string[] = []
  const look = async () => {
    if (batch.length === 0) return
    const kept = await known(batch)
    orphans.push(...batch.filter((name) => !kept.has(name)))
    batch = []
  }
  for await (const { name, storedAt } of store.list()) {
    files += 1
    if (storedAt < before) batch.push(name)
    if (batch.length === batchSize) await look()
  }
  await look()
  if (orphans.length > suspicious && 2 * orphans.length > files) {
    throw new TooManyOrphans(
      `${orphans.length} of ${files} stored files belong to no document. Is this the store of this database? Nothing was taken away.`,
    )
  }
  for (const name of orphans) await store.delete(name)
  return orphans.length
}
