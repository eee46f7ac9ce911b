/** Puts what was redacted on the list of erasures, so that no restored backup brings its words back. */
import type { WorkData } from '../../db/data.ts'
import { listErasures } from '../../db/erasure-list.ts'
import { sql } from '../../db/sql.ts'

interface Redacted {
  readonly kind: 'entry' | 'document'
  readonly id: string
  readonly case_id: string
  readonly at: Date
}

/**
 * Lists what is not listed yet.
 * @param list the file of the list of erasures
 * @returns how many
 */
export async function listRedactions(work: WorkData, list: string): Promise<number> {
  return work.asEraser(async (tx) => {
    await sql`select pg_catalog.pg_advisory_xact_lock(7320118)`.execute(tx)
    const { rows } = await sql<Redacted>`
      select r.*, now() as at from (
        select 'entry' as kind, id, case_id from cases.entry where redacted_at is not null
        union all
        select 'document', id, case_id from cases.document where redacted_at is not null) r
      where not exists (select from cases.erasure e where e.kind = 'redaction' and e.about_id = r.id)`.execute(
      tx,
    )
    const [first] = rows
    if (first === undefined) return 0
    listErasures(
      list,
      rows.map(({ kind, id }) => ({ kind, id })),
      first.at,
    )
    await sql`
      insert into cases.erasure (kind, case_id, about_id, done_at)
      select 'redaction', r.case_id, r.id, now()
      from unnest(${rows.map(({ id }) => id)}::uuid[], ${rows.map(({ case_id }) => case_id)}::uuid[]) r (id, case_id)`.execute(
      tx,
    )
    return rows.length
  })
}
