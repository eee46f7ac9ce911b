/** Deletes the files of what was erased. Their keys are gone already; here the bytes go too. */
import type { WorkData } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'
import type { FileStore } from '../../files/store/file-store.ts'

/** Files that are deleted before the database is told. */
const batch = 100

/**
 * Deletes them. A crash leaves names whose file is gone, which are met again and do no harm.
 * @returns how many
 * @throws StoreUnavailable: what is left waits for the next time
 */
export async function deleteDoomedFiles(work: WorkData, store: Pick<FileStore, 'delete'>): Promise<number> {
  for (let deleted = 0; ; ) {
    const names = await work.asEraser(async (tx) => {
      const { rows } = await sql<{ readonly name: string }>`
        select stored_as as name from cases.doomed_file order by stored_as limit ${batch}`.execute(tx)
      return rows.map(({ name }) => name)
    })
    for (const name of names) await store.delete(name)
    if (names.length === 0) return deleted
    await work.asEraser((tx) =>
      sql`delete from cases.doomed_file where stored_as = any(${names})`.execute(tx),
    )
    deleted += names.length
  }
}
