/** The cases that somebody acts in for themselves: of their own family, or as an adviser who belongs to no service. */
import type { Calendar, Day } from '@way-forward/law'
import type { PartyKind, PersonTx } from '../db/data.ts'
import { sql } from '../db/sql.ts'
import type { CaseConcern, StoredEvent } from './case-file.ts'
import { type NextDate, nextDateOf } from './desk/next-date.ts'
import { countOfNews } from './new-in-case.ts'

export interface ListedCase {
  readonly id: string
  readonly openedAt: Date
  /** Null: it is not shared, or was not given. */
  readonly childName: string | null
  /** What the reader is in it: their kind of party, and what they are to the child. */
  readonly kind: PartyKind
  readonly label: string
  /** Those that go on. */
  readonly concerns: readonly ListedConcern[]
  /** How many concerns are settled. */
  readonly settled: number
  /** The reader sees only what they wrote for themselves. */
  readonly isOnlyOwn: boolean
  /** From what the reader can see. */
  readonly next: NextDate | null
  /** How much others added since the reader last said that they have seen all of it. */
  readonly news: number
}

export type ListedConcern = Pick<CaseConcern, 'id' | 'kind' | 'title'>

interface Row {
  readonly id: string
  readonly opened_at: Date
  readonly kind: PartyKind
  readonly label: string
  readonly child_name: string | null
  readonly concerns: readonly (ListedConcern & { readonly isSettled: boolean })[]
  readonly events: readonly StoredEvent[]
  readonly only_own: boolean
  readonly news: number
}

/** Reads them in one statement; by next date, then those without one by when they were opened. @param on the day that dates are worked out for */
export async function listCases(tx: PersonTx, on: Day, calendar: Calendar): Promise<readonly ListedCase[]> {
  const { rows } = await sql<Row>`/* prepared */
    with mine as materialized (
      select distinct on (p.case_id) p.case_id, p.kind, p.label from cases.party p
      where p.id in (select cases.my_parties()) and p.left_at is null and p.organisation_id is null
        -- Whoever takes part in a mediation by a link has no case.
        and p.kind in ('family', 'adviser') and exists (select from cases.wall w where w.case_id = p.case_id)
      order by p.case_id, p.joined_at
    )
    select f.id, f.opened_at, m.kind, m.label,
      (select d.value from cases.detail d where d.case_id = f.id and d.what = 'child-name'
        order by d.number desc limit 1) as child_name,
      (select coalesce(json_agg(json_build_object('id', c.id, 'kind', c.kind, 'title', c.title,
          'isSettled', c.settled_on is not null) order by c.recorded_at, c.id), '[]')
        from cases.concern c where c.case_id = f.id) as concerns,
      (select coalesce(json_agg(json_build_object('id', e.id, 'concern', e.concern_id, 'fact', e.fact, 'value', e.value,
          'corrects', e.corrects, 'number', e.number) order by e.number), '[]')
        from cases.event e where e.case_id = f.id) as events,
      not exists (select from cases.wall w where w.case_id = f.id and w.kind <> 'private') as only_own,
      ${countOfNews('f.id', 'l.looked_at')} as news
    from mine m join cases.case_file f on f.id = m.case_id
      left join cases.last_look l on l.case_id = f.id and l.person_id = people.me()
    order by f.opened_at, f.id`.execute(tx)
  const cases = rows.map((row): ListedCase => {
    const goingOn = row.concerns.filter(({ isSettled }) => !isSettled)
    return {
      id: row.id,
      openedAt: row.opened_at,
      childName: row.child_name,
      kind: row.kind,
      label: row.label,
      concerns: goingOn.map(({ id, kind, title }) => ({ id, kind, title })),
      settled: row.concerns.length - goingOn.length,
      isOnlyOwn: row.only_own,
      next: nextDateOf(
        goingOn.map(({ id, kind }) => ({ id, kind })),
        row.events,
        on,
        calendar,
      ),
      news: row.news,
    }
  })
  return cases.sort((a, b) => (a.next?.day ?? noDay) - (b.next?.day ?? noDay))
}
const noDay = Number.MAX_SAFE_INTEGER
