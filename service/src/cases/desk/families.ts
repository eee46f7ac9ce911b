/** The families of an adviser's desk: every one that lets in, today, the service for which they act. */
import type { Calendar, ConcernKind, Day } from '@way-forward/law'
import type { InterventionLevel, InterventionState, PersonTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'
import type { StoredEvent } from '../case-file.ts'
import type { Named } from './enquiry.ts'
import { byPressure, type DatedConcern, type NextDate, nextDateOf } from './next-date.ts'

export interface Family {
  readonly caseId: string
  /** The service's party in it. */
  readonly party: string
  /** The service, by its id. */
  readonly organisation: string
  /** The child's name, where it is shared; null: it is not. */
  readonly childName: string | null
  /** Who of the family shares it. */
  readonly people: readonly string[]
  /** Who else of the service has it. */
  readonly colleagues: readonly Named[]
  /** Null: nothing is written down yet. */
  readonly level: InterventionLevel | null
  readonly state: InterventionState | null
  /** Kinds of concern that go on. */
  readonly concerns: readonly ConcernKind[]
  /** From what the adviser can see, for the day that was asked about. */
  readonly next: NextDate | null
  /** Somebody else has added something since the adviser last looked, or they never looked. */
  readonly isNew: boolean
}

interface Row {
  readonly case_id: string
  readonly party_id: string
  readonly organisation_id: string
  readonly child_name: string | null
  readonly people: readonly string[] | null
  readonly colleagues: readonly Named[] | null
  readonly level: InterventionLevel | null
  readonly state: InterventionState | null
  readonly is_new: boolean
  readonly concerns: readonly DatedConcern[] | null
  readonly events: readonly StoredEvent[] | null
}

/**
 * Every family for whom this person acts for one of these services, in one statement; by next date, then those
 * without one. What a family has taken back is not in it.
 * @param on the day for which dates are worked out
 */
export async function familiesOf(
  tx: PersonTx,
  organisations: readonly string[],
  on: Day,
  calendar: Calendar,
): Promise<readonly Family[]> {
  const { rows } = await sql<Row>`/* prepared */
    with mine as materialized (
      select f.file_id as party_id, a.case_id, f.organisation_id
      from cases.my_files() f join cases.my_acting() a on a.party_id = f.file_id
      where f.organisation_id = any(${organisations}::uuid[])
        and exists (select from cases.wall_party x join cases.wall w on w.id = x.wall_id
          where x.party_id = f.file_id and x.withdrawn_at is null and x.from_on <= people.today()
            and (x.until_on is null or x.until_on >= people.today()) and w.kind <> 'private')
    ), concern as (
      select c.case_id, json_agg(json_build_object('id', c.id, 'kind', c.kind) order by c.recorded_at, c.id) as those
      from mine m join cases.concern c on c.case_id = m.case_id where c.settled_on is null group by c.case_id
    ), event as (
      select e.case_id, max(e.recorded_at) filter (where e.recorded_by is distinct from people.me()) as last_at,
        json_agg(json_build_object('id', e.id, 'concern', e.concern_id, 'fact', e.fact, 'value', e.value,
          'corrects', e.corrects, 'number', e.number) order by e.number) as those
      from mine m join cases.event e on e.case_id = m.case_id group by e.case_id
    ), entry as (
      select e.case_id, max(e.recorded_at) as last_at
      from mine m join cases.entry e on e.case_id = m.case_id
      where e.recorded_by is distinct from people.me() group by e.case_id
    ), document as (
      select d.case_id, max(d.given_at) as last_at
      from mine m join cases.document d on d.case_id = m.case_id
      where d.given_by is distinct from people.me() group by d.case_id
    ), child as (
      select distinct on (d.case_id) d.case_id, d.value
      from mine m join cases.detail d on d.case_id = m.case_id
      where d.what = 'child-name' order by d.case_id, d.number desc
    ), person as materialized (
      select n.case_id, n.party_id, n.is_family, n.person_id, n.name from cases.people_at_my_desk() n
    ), family as (
      select n.case_id, json_agg(n.name order by n.name, n.person_id) as names
      from person n where n.is_family group by n.case_id
    ), colleague as (
      select n.party_id, json_agg(json_build_object('id', n.person_id, 'name', n.name) order by n.name, n.person_id) as those
      from person n where not n.is_family and n.person_id <> people.me() group by n.party_id
    ), record as (
      select distinct on (r.file_id) r.file_id, r.level, r.state
      from mine m join cases.service_record r on r.file_id = m.party_id order by r.file_id, r.number desc
    )
    select m.case_id, m.party_id, m.organisation_id, child.value as child_name, family.names as people,
      colleague.those as colleagues, record.level, record.state,
      l.case_id is null or coalesce(greatest(event.last_at, entry.last_at, document.last_at)
        > greatest(l.looked_at, l.opened_on::timestamp at time zone 'Europe/London'), false) as is_new,
      concern.those as concerns, event.those as events
    from mine m
      left join cases.last_look l on l.case_id = m.case_id and l.person_id = people.me()
      left join concern on concern.case_id = m.case_id
      left join event on event.case_id = m.case_id
      left join entry on entry.case_id = m.case_id
      left join document on document.case_id = m.case_id
      left join child on child.case_id = m.case_id
      left join family on family.case_id = m.case_id
      left join colleague on colleague.party_id = m.party_id
      left join record on record.file_id = m.party_id
    order by m.party_id`.execute(tx)
  const families = rows.map((row): Family => {
    const concerns = row.concerns ?? []
    return {
      caseId: row.case_id,
      party: row.party_id,
      organisation: row.organisation_id,
      childName: row.child_name,
      people: row.people ?? [],
      colleagues: row.colleagues ?? [],
      level: row.level,
      state: row.state,
      concerns: concerns.map(({ kind }) => kind),
      next: nextDateOf(concerns, row.events ?? [], on, calendar),
      isNew: row.is_new,
    }
  })
  return families.sort((a, b) => byPressure(a.next, b.next, on))
}
