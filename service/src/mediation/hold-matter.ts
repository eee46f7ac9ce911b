/** One at a time: a matter is read again once nobody else is saying something of its meetings, or of what it shows to everybody. */
import type { PersonTx } from '../db/data.ts'
import { sql } from '../db/sql.ts'
import type { Matter } from './matter.ts'
import { readMatter } from './read-matter.ts'

/** Waits for whoever else holds the matter, and holds it until this transaction ends. @returns the matter as it is then */
export async function holdMatter(tx: PersonTx, { id }: Pick<Matter, 'id'>): Promise<Matter> {
  await sql`select pg_catalog.pg_advisory_xact_lock(hashtextextended('matter ' || ${id}::uuid, 0))`.execute(
    tx,
  )
  const matter = await readMatter(tx, id)
  if (matter === null) throw new Error('whoever works in a matter sees it')
  return matter
}
