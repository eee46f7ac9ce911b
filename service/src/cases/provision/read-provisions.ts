/** What a plan promises and what was given, as their reader sees it. */
import type { PersonTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'
import type { Delivered, PlanSection, Provision, WeekRecord } from './provision-log.ts'

interface VersionRow {
  readonly root: string
  readonly id: string
  readonly wall_id: string
  readonly section: PlanSection
  readonly says: string
  readonly minutes_a_week: number | null
  readonly from_on: string | null
  readonly until_on: string | null
  readonly recorder: string | null
  readonly recorded_at: Date
  readonly weeks: readonly StoredWeek[] | null
}

interface StoredWeek {
  readonly week_of: string
  readonly delivered: Delivered
  readonly minutes: number | null
  readonly note: string | null
  readonly recorder: string | null
  readonly recorded_at: string
  readonly number: number
}

/** The provisions of a case, by section and in the order in which they were first written down. */
export async function readProvisions(tx: PersonTx, caseId: string): Promise<readonly Provision[]> {
  const { rows } = await sql<VersionRow>`
    with recursive version as (
      select p.id as root, p.id, p.corrects, 0 as back from cases.provision p
      where p.case_id = ${caseId} and not exists (select from cases.provision c where c.corrects = p.id)
      union all
      select v.root, p.id, p.corrects, v.back + 1 from version v join cases.provision p on p.id = v.corrects
    )
    select v.root, p.id, p.wall_id, p.section, p.says, p.minutes_a_week, p.from_on, p.until_on,
      n.name as recorder, p.recorded_at,
      (select json_agg(json_build_object('week_of', d.week_of, 'delivered', d.delivered, 'minutes', d.minutes,
          'note', d.note, 'recorder', m.name, 'recorded_at', d.recorded_at, 'number', d.number))
        from cases.delivery d left join people.person m on m.id = d.recorded_by
        where d.provision_id = p.id) as weeks
    from version v join cases.provision p on p.id = v.id left join people.person n on n.id = p.recorded_by
    order by (select r.section from cases.provision r where r.id = v.root),
      min(p.recorded_at) over (partition by v.root), v.root, v.back`.execute(tx)
  const found: Provision[] = []
  const weeks = new Map<string, StoredWeek[]>()
  for (const row of rows) {
    weeks.set(row.root, [...(weeks.get(row.root) ?? []), ...(row.weeks ?? [])])
    const known = found.at(-1)
    if (row.id === row.root || known === undefined) {
      found.push({ ...versionOf(row), wall: row.wall_id, earlier: [], weeks: [] })
    } else found[found.length - 1] = { ...known, earlier: [...known.earlier, versionOf(row)] }
  }
  return found.map((provision) => ({ ...provision, weeks: lastSaid(weeks.get(provision.id) ?? []) }))
}

function versionOf(row: VersionRow) {
  return {
    id: row.id,
    section: row.section,
    says: row.says,
    minutesAWeek: row.minutes_a_week,
    fromOn: row.from_on,
    untilOn: row.until_on,
    recordedBy: row.recorder,
    recordedAt: row.recorded_at,
  }
}

function lastSaid(stored: readonly StoredWeek[]): readonly WeekRecord[] {
  const byWeek = new Map<string, WeekRecord>()
  for (const said of stored.toSorted((a, b) => a.number - b.number)) {
    byWeek.set(said.week_of, {
      weekOf: said.week_of,
      delivered: said.delivered,
      minutes: said.minutes,
      note: said.note,
      recordedBy: said.recorder,
      recordedAt: new Date(said.recorded_at),
      changes: (byWeek.get(said.week_of)?.changes ?? -1) + 1,
    })
  }
  return [...byWeek.values()].sort((a, b) => (a.weekOf < b.weekOf ? -1 : 1))
}
