/** One at a time: what is said of times and meetings is read again once nobody else is saying something of it. */
import type { PersonTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'
import type { Matter } from '../matter.ts'
import { readMatter } from '../read-matter.ts'

/** Waits for whoever changes the meetings of a matter, until this transaction ends. @returns the matter as it is then */
export async function holdMatter(tx: PersonTx, { id }: Pick<Matter, 'id'>): Promise<Matter> {
  await sql`select pg_catalog.pg_advisory_xact_lock(hashtextextended('meetings of ' || ${id}::uuid, 0))`.execute(
    tx,
  )
  const matter = await readMatter(tx, id)
  if (matter === null) throw new Error('whoever works in a matter sees it')
  return matter
}
