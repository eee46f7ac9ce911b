/** What was done in a case, as far as its reader may know: the newest first, a stretch at a time. */
import type { PersonTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'

/** One act. */
export interface HistoryLine {
  /** Tells which was later. */
  readonly number: number
  readonly at: Date
  /** ISO day in London. */
  readonly on: string
  /** As it was noted; `act-words.ts` says it in words. */
  readonly act: string
  /** Who did it; null: their account is erased, or the reader does not know them. */
  readonly person: { readonly id: string; readonly name: string } | null
  readonly isMine: boolean
  /** For whom they acted. */
  readonly party: string | null
  /** Behind which wall it is read; null: by the family. */
  readonly wall: string | null
  /** What it was done to, such as an entry, by its id. */
  readonly aboutId: string | null
  /** Where that is a person, their name; null: it is none, or the reader does not know them. */
  readonly aboutPerson: string | null
}

export interface HistoryPart {
  readonly lines: readonly HistoryLine[]
  /** The number before which to go on reading; null: that is all. */
  readonly before: number | null
}

export interface WantedHistory {
  readonly caseId: string
  /** What one person did alone. */
  readonly person: string | null
  /** Only what was noted before this number. */
  readonly before: number | null
  /** How many lines at most. */
  readonly most: number
}

/** Reads a stretch of the history. */
export async function readHistory(
  tx: PersonTx,
  { caseId, person, before, most }: WantedHistory,
): Promise<HistoryPart> {
  const { rows } = await sql<{
    readonly number: string
    readonly at: Date
    readonly on: string
    readonly act: string
    readonly person_id: string | null
    readonly name: string | null
    readonly mine: boolean | null
    readonly party: string | null
    readonly wall: string | null
    readonly about_id: string | null
    readonly about_name: string | null
  }>`
    select a.number, a.happened_at as at, (a.happened_at at time zone 'Europe/London')::date as on, a.act, a.person_id,
      p.name, a.person_id = people.me() as mine, a.party_id as party, a.wall_id as wall, a.about_id,
      t.name as about_name
    from cases.audit a left join people.person p on p.id = a.person_id
      left join people.person t on a.about = 'person' and t.id = a.about_id
    where a.case_id = ${caseId} and (${person}::uuid is null or a.person_id = ${person}::uuid)
      and (${before}::bigint is null or a.number < ${before}::bigint)
    order by a.number desc limit ${most + 1}`.execute(tx)
  const lines = rows.slice(0, most).map(
    ({ number, at, on, act, person_id, name, mine, party, wall, about_id, about_name }): HistoryLine => ({
      number: Number(number),
      at,
      on,
      act,
      person: person_id === null || name === null ? null : { id: person_id, name },
      isMine: mine === true,
      party,
      wall,
      aboutId: about_id,
      aboutPerson: about_name,
    }),
  )
  return { lines, before: rows.length > most ? (lines.at(-1)?.number ?? null) : null }
}

/** Everybody who did something that the reader may know of, by name. */
export async function readActors(
  tx: PersonTx,
  caseId: string,
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  const { rows } = await sql<{ readonly id: string; readonly name: string }>`
    select p.id, p.name from people.person p
    where p.id in (select a.person_id from cases.audit a where a.case_id = ${caseId})
    order by p.name, p.id`.execute(tx)
  return rows
}
