/** What others did in a case since its reader last said that they have seen all of it. */
import type { PersonTx } from '../db/data.ts'
import { sql } from '../db/sql.ts'
import type { CaseFile, Party } from './case-file.ts'
import { confidentialKinds, confidentialWalls } from './mediation-walls.ts'
import type { Act } from './note-act.ts'

export interface NewInCase {
  /** How many dates and facts were recorded or corrected. */
  readonly events: number
  readonly concerns: number
  /** How often something that it is about was settled, or goes on again. */
  readonly settled: number
  /** How often it was said otherwise who or what it is about. */
  readonly details: number
  /** Notes, calls and letters. */
  readonly entries: number
  readonly documents: number
  /** What the plan promises, and weeks of what was given. */
  readonly provision: number
  /** Who came in. */
  readonly parties: readonly Party[]
  /** When this was looked up, to mark it as seen. */
  readonly asOf: string
}

/** The acts that are news, by what is new. */
const actsOf = {
  events: ['recorded-event', 'corrected-event'],
  concerns: ['added-concern'],
  settled: ['settled-concern'],
  details: ['changed-detail'],
  entries: ['added-entry', 'corrected-entry', 'made-letter'],
  documents: ['added-document'],
  provision: ['added-provision', 'recorded-delivery'],
  parties: ['joined', 'accepted-enquiry'],
} as const satisfies Readonly<Record<string, readonly Act[]>>
const newsworthy: readonly Act[] = Object.values(actsOf).flat()
const comings: readonly Act[] = actsOf.parties

/**
 * How much is new in a case, as its own page tells it, within a larger statement.
 * @param caseId the column with its id @param lookedAt the column with when the reader last said that they saw all
 */
export function countOfNews(caseId: string, lookedAt: string) {
  const [ofCase, since] = [sql.ref(caseId), sql.ref(lookedAt)]
  return sql<number>`(select (count(*) filter (where a.act <> all(${comings}))
      + count(distinct p.id) filter (where a.act = any(${comings})))::int
    from cases.audit a left join cases.party p on p.id = a.party_id and p.left_at is null
      and p.id not in (select cases.my_parties())
    where a.case_id = ${ofCase} and a.act = any(${newsworthy}) and not exists (
        select from cases.wall w where w.id = a.wall_id and w.kind = any(${confidentialKinds}))
      and a.person_id is distinct from people.me()
      and a.happened_at > coalesce(${since}, '-infinity'))`
}

interface Row {
  readonly as_of: string
  readonly done: readonly { readonly act: Act; readonly party: string | null; readonly times: number }[]
}

/**
 * Looks it up in the record of what was done, in one statement: it says no more than the reader may see. What the reader
 * did themselves is nothing new.
 */
export async function newInCase(tx: PersonTx, file: CaseFile): Promise<NewInCase> {
  const { rows } = await sql<Row>`/* prepared */
    select to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as as_of,
      (select coalesce(json_agg(each), '[]') from (
        select a.act, a.party_id as party, count(*)::int as times from cases.audit a
        where a.case_id = ${file.id} and a.act = any(${newsworthy})
          and (a.wall_id is null or a.wall_id <> all(${confidentialWalls(file)}::uuid[]))
          and a.person_id is distinct from people.me()
          and a.happened_at > coalesce((select l.looked_at from cases.last_look l
            where l.case_id = ${file.id} and l.person_id = people.me()), '-infinity')
        group by a.act, a.party_id) each) as done`.execute(tx)
  const { done, as_of: asOf } = rows[0] as Row
  const of = (acts: readonly Act[]) => done.filter(({ act }) => acts.includes(act))
  const count = (acts: readonly Act[]) => of(acts).reduce((sum, { times }) => sum + times, 0)
  const cameIn = new Set(of(actsOf.parties).map(({ party }) => party))
  return {
    events: count(actsOf.events),
    concerns: count(actsOf.concerns),
    settled: count(actsOf.settled),
    details: count(actsOf.details),
    entries: count(actsOf.entries),
    documents: count(actsOf.documents),
    provision: count(actsOf.provision),
    parties: file.parties.filter(({ id, isMine, hasLeft }) => cameIn.has(id) && !isMine && !hasLeft),
    asOf,
  }
}

/** Whether there is nothing new. */
export function isNothingNew({ parties, asOf: _, ...counts }: NewInCase): boolean {
  return parties.length === 0 && Object.values(counts).every((count) => count === 0)
}
