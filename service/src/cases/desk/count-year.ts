/** Counts a year of a service, from its own record alone: nothing that a family wrote is looked at. */
import { day } from '@way-forward/law'
import type { InterventionLevel, InterventionState, PersonTx, WorkKind } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'
import { isoYear, type ServiceYear } from './service-year.ts'
import { meetingKinds } from './work-time.ts'

/** What became of an enquiry by the end of the year in which it came. */
export const outcomes = ['accepted', 'declined', 'passed-on', 'taken-back', 'waiting'] as const
export type Outcome = (typeof outcomes)[number]
/** Days from an enquiry to its acceptance. */
export const waits = ['two-days', 'five-days', 'ten-days', 'longer'] as const
export type Wait = (typeof waits)[number]
const longestWaits = [2, 5, 10] as const

/** Counts by name; a name that is not there was not met. */
export type Tally<Name extends string = string> = ReadonlyMap<Name, number>

/** Stands where a record says nothing, or what has no row of its own. */
export const notSaid = 'not-said'

export interface YearCounts {
  readonly enquiries: {
    readonly whole: number
    readonly byOutcome: Tally<Outcome>
    /** Of those that were accepted. */
    readonly byWait: Tally<Wait>
    /** By the id of the area. */
    readonly byArea: Tally
  }
  readonly families: {
    readonly whole: number
    readonly byLevel: Tally<InterventionLevel>
    readonly byState: Tally<InterventionState>
    readonly byConcern: Tally
    readonly byArea: Tally
  }
  /** Hours, each kind rounded to the hour. */
  readonly hours: { readonly whole: number; readonly byKind: Tally<WorkKind> }
  readonly meetings: { readonly whole: number; readonly byKind: Tally<WorkKind> }
}

interface RecordRow {
  readonly file: string
  readonly level: InterventionLevel
  readonly state: InterventionState
  readonly concern: string | null
  readonly area: string | null
  readonly before: boolean
}

/**
 * Counts a year of a service whose members this person keeps; for anybody else there is nothing to count.
 * @param isClosed only what was written down by the day on which the year closes counts
 */
export async function countYear(
  tx: PersonTx,
  organisation: string,
  year: ServiceYear,
  isClosed: boolean,
): Promise<YearCounts> {
  const { from, to, closesOn } = isoYear(year)
  const end = sql`case when ${isClosed} then (${closesOn}::date + 1)::timestamp at time zone 'Europe/London'
    else 'infinity'::timestamptz end`
  // Those who only work there see their own hours: this is for whoever keeps the members.
  const kept = sql`${organisation}::uuid in (select people.my_administered())`
  const { rows: intake } = await sql<IntakeRow>`
    select area_id as area, came_on as came, became, became_on as "becameOn" from cases.intake
    where organisation_id = ${organisation} and ${kept} and came_on between ${from}::date and ${to}::date`.execute(
    tx,
  )
  const { rows: records } = await sql<RecordRow>`
    select file_id as file, level, state, concern, area_id as area, from_on < ${from}::date as before
    from cases.service_record
    where organisation_id = ${organisation} and ${kept} and from_on <= ${to}::date and recorded_at < ${end}
    order by file_id, from_on, number`.execute(tx)
  const { rows: worked } = await sql<{ kind: WorkKind; minutes: number; times: number }>`
    select w.kind, sum(w.minutes)::int as minutes, count(*)::int as times from cases.worked w
    where w.organisation_id = ${organisation} and ${kept} and w.worked_on between ${from}::date and ${to}::date
      and w.recorded_at < ${end} and w.minutes > 0
      and not exists (select from cases.worked c where c.corrects = w.id and c.recorded_at < ${end})
    group by w.kind`.execute(tx)
  const hours = new Map(worked.map(({ kind, minutes }) => [kind, Math.round(minutes / 60)]))
  const meetings = new Map(
    worked.filter(({ kind }) => meetingKinds.has(kind)).map(({ kind, times }) => [kind, times]),
  )
  return {
    enquiries: countEnquiries(intake, to),
    families: countFamilies(records),
    hours: { whole: sum(hours), byKind: hours },
    meetings: { whole: sum(meetings), byKind: meetings },
  }
}

interface IntakeRow {
  readonly area: string
  readonly came: string
  readonly became: Exclude<Outcome, 'waiting'> | null
  readonly becameOn: string | null
}

function countEnquiries(rows: readonly IntakeRow[], to: string): YearCounts['enquiries'] {
  const byTheEnd = rows.map((row): IntakeRow & { readonly outcome: Outcome } => ({
    ...row,
    outcome: row.became === null || row.becameOn === null || row.becameOn > to ? 'waiting' : row.became,
  }))
  const accepted = byTheEnd.filter(({ outcome }) => outcome === 'accepted')
  return {
    whole: rows.length,
    byOutcome: tallied(byTheEnd, ({ outcome }) => outcome),
    byWait: tallied(accepted, waitOf),
    byArea: tallied(byTheEnd, ({ area }) => area),
  }
}

function waitOf({ came, becameOn }: IntakeRow): Wait {
  const days = day(becameOn ?? came) - day(came)
  const at = longestWaits.findIndex((longest) => days <= longest)
  return waits[at < 0 ? longestWaits.length : at] as Wait
}

/** Each family once, as it stood at the end of the year. @param rows those of a file after each other, the earliest first */
function countFamilies(rows: readonly RecordRow[]): YearCounts['families'] {
  const files = Map.groupBy(rows, ({ file }) => file)
  const helped = [...files.values()].flatMap((ofFile) => {
    const atStart = ofFile.findLast(({ before }) => before)
    const wasHelped =
      ofFile.some(({ before }) => !before) || (atStart !== undefined && atStart.state !== 'closed')
    const atEnd = ofFile.at(-1)
    return wasHelped && atEnd !== undefined ? [atEnd] : []
  })
  return {
    whole: helped.length,
    byLevel: tallied(helped, ({ level }) => level),
    byState: tallied(helped, ({ state }) => state),
    byConcern: tallied(helped, ({ concern }) => concern ?? notSaid),
    byArea: tallied(helped, ({ area }) => area ?? notSaid),
  }
}

function tallied<Row, Name extends string>(rows: readonly Row[], nameOf: (row: Row) => Name): Tally<Name> {
  const counts = new Map<Name, number>()
  for (const row of rows) counts.set(nameOf(row), (counts.get(nameOf(row)) ?? 0) + 1)
  return counts
}

function sum(counts: Tally): number {
  return [...counts.values()].reduce((all, each) => all + each, 0)
}
