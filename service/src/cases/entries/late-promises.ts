/** Promises whose day has passed, and of which nothing was written down since. */
import type { EntryKind, PersonTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'

/** A promise, or an answer that was asked for by a day. */
export interface Promised {
  /** The entry that it stands in. */
  readonly entry: string
  readonly kind: EntryKind
  readonly happenedOn: string
  /** Who promised or was asked, as it was written; null: a meeting names several. */
  readonly who: string | null
  /** ISO day by which. */
  readonly promisedOn: string
  /** Something was written down after it was made. */
  readonly isAnythingSince: boolean
}

const mostShown = 100

/** Promises of a case that no entry answers yet, the oldest first. @param before ISO day: those promised for a day before it; null: all */
export async function openPromises(
  tx: PersonTx,
  caseId: string,
  before: string | null,
): Promise<readonly Promised[]> {
  const { rows } = await sql<Promised>`
    with promised as materialized (
      select e.* from cases.entry e
      where e.case_id = ${caseId} and e.promised_on is not null and (${before}::text is null or e.promised_on < ${before})
        and e.redacted_at is null and not exists (select from cases.entry c where c.corrects = e.id)
    ), last as (
      select e.happened_on, e.number from cases.entry e
      where e.case_id = ${caseId} and not exists (select from cases.entry c where c.corrects = e.id)
      order by e.happened_on desc, e.number desc limit 1
    )
    select p.id as entry, p.kind, p.happened_on as "happenedOn",
      coalesce(p.body ->> 'with', p.body ->> 'to') as who, p.promised_on as "promisedOn",
      (l.happened_on, l.number) > (p.happened_on, p.number) as "isAnythingSince"
    from promised p cross join last l
    where not exists (
      with recursive said as (
        select p.id, p.corrects
        union all
        select e.id, e.corrects from said s join cases.entry e on e.id = s.corrects
      )
      select from said s join cases.entry a on a.answers = s.id
      where not exists (select from cases.entry c where c.corrects = a.id))
    order by p.promised_on, p.number limit ${mostShown}`.execute(tx)
  return rows
}
