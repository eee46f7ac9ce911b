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
    with current as (
      select e.* from cases.entry e
      where e.case_id = ${caseId} and not exists (select from cases.entry c where c.corrects = e.id)
    ), promised as (
      select e.*, coalesce(e.body ->> 'promisedOn', e.body ->> 'answerBy') as promised_on from current e
      where e.redacted_at is null
    )
    select p.id as entry, p.kind, p.happened_on as "happenedOn",
      coalesce(p.body ->> 'with', p.body ->> 'to') as who, p.promised_on as "promisedOn",
      exists (select from current s where s.happened_on > p.happened_on
        or s.happened_on = p.happened_on and s.number > p.number) as "isAnythingSince"
    from promised p
    where p.promised_on is not null and (${before}::text is null or p.promised_on < ${before})
      and not exists (
        with recursive said as (
          select p.id, p.corrects
          union all
          select e.id, e.corrects from said s join cases.entry e on e.id = s.corrects
        )
        select from current a join said s on a.body ->> 'answers' = s.id::text)
    order by p.promised_on, p.number limit ${mostShown}`.execute(tx)
  return rows
}
