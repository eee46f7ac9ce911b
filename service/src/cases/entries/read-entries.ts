/** Entries of a case as their reader sees them, the latest day first. */
import type { EntryKind, PersonTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'
import type { Entry, EntryDocument, EntryLink, EntryVersion } from './entry.ts'
import { readTold } from './entry-body.ts'

export interface EntryFilter {
  readonly kind?: EntryKind
  /** The id of a concern. */
  readonly concern?: string
  /** The id of the wall behind which they stand. */
  readonly wall?: string
  /** The ids of walls whose entries are left out. */
  readonly notBehind?: readonly string[]
  /** Words that it says, in any order; small and capital letters are alike. */
  readonly words?: string
  /** One entry alone, by the id of any time that it was written. */
  readonly entry?: string
  /** How many, and after how many. */
  readonly most: number
  readonly skip?: number
}

export interface FoundEntries {
  readonly entries: readonly Entry[]
  /** How many there are in all. */
  readonly total: number
}

interface Row {
  readonly root: string
  readonly total: number
  readonly id: string
  readonly wall_id: string
  readonly concern_id: string | null
  readonly kind: EntryKind
  readonly happened_on: string
  readonly body: unknown
  readonly recorded_by: string | null
  readonly recorder: string | null
  readonly recorded_at: Date
  readonly redacted_at: Date | null
  readonly redacted_by: string | null
  readonly redacter: string | null
  readonly redacted_why: string | null
  readonly mine: boolean
  readonly documents: readonly EntryDocument[] | null
  readonly answer: EntryLink | null
  readonly issued: string | null
}

/** Reads entries. The transaction names the case. */
export async function readEntries(
  tx: PersonTx,
  caseId: string,
  { kind, concern, wall, notBehind = [], words = '', entry, most, skip = 0 }: EntryFilter,
): Promise<FoundEntries> {
  const patterns = patternsOf(words)
  // Each condition only where it is asked for: what is not asked costs a long case nothing.
  const asked = sql`
    ${entry === undefined ? sql`` : sql`and e.id in (select n.id from newer n)`}
    ${kind === undefined ? sql`` : sql`and e.kind = ${kind}`}
    ${concern === undefined ? sql`` : sql`and e.concern_id = ${concern}`}
    ${wall === undefined ? sql`` : sql`and e.wall_id = ${wall}`}
    ${notBehind.length === 0 ? sql`` : sql`and e.wall_id <> all(${notBehind}::uuid[])`}
    ${patterns.length === 0 ? sql`` : sql`and ${saysAll(patterns)}`}`
  const { rows } = await sql<Row>`/* prepared */
    with recursive ${entry === undefined ? sql`` : newerThan(caseId, entry)} current as (
      select e.*, (count(*) over ())::int as total from cases.entry e
      where e.case_id = ${caseId} and not exists (select from cases.entry c where c.corrects = e.id) ${asked}
      order by e.happened_on desc, e.number desc
      limit ${most} offset ${skip}
    ), version as (
      select c.id as root, 0 as back, c.happened_on as sorted_on, c.number as sorted, c.total, ${written('c')}
      from current c
      union all
      select v.root, v.back + 1, v.sorted_on, v.sorted, v.total, ${written('e')}
      from version v join cases.entry e on e.id = v.corrects
    ), said as (
      select v.id as of, a.* from version v join cases.entry a on a.answers = v.id
      union all
      select v.id as of, a.* from version v join cases.entry a
        on a.issued_id = v.issued_id and v.kind = 'letter-made' and a.kind = 'letter-sent'
    ), answer as (
      select distinct on (s.of) s.of, json_build_object('id', s.id, 'kind', s.kind, 'happenedOn', s.happened_on) as link
      from said s
      where s.redacted_at is null and not exists (select from cases.entry c where c.corrects = s.id)
      order by s.of, s.happened_on, s.number
    )
    select v.root, v.total, v.id, v.wall_id, v.concern_id, v.kind, v.happened_on, v.body, v.recorded_by,
      (select n.name from people.person n where n.id = v.recorded_by) as recorder, v.recorded_at, v.redacted_at,
      v.redacted_by, (select n.name from people.person n where n.id = v.redacted_by) as redacter, v.redacted_why,
      v.recorded_by is not distinct from people.me() as mine,
      (select json_agg(json_build_object('id', d.id, 'name', d.name, 'type', d.type,
          'isMine', d.given_by is not distinct from people.me()) order by d.given_at, d.id)
        from cases.document d where d.entry_id = v.id) as documents,
      a.link as answer,
      (select i.id from cases.issued i where i.id = v.issued_id and i.case_id = ${caseId}) as issued
    from version v left join answer a on a.of = v.id
    order by v.sorted_on desc, v.sorted desc, v.back`.execute(tx)
  return { entries: entriesOf(rows), total: rows[0]?.total ?? 0 }
}

/** What a row is made of. @param alias of the entry */
const written = (alias: string) => sql.join(columns.map((column) => sql.ref(`${alias}.${column}`)))
const columns = [
  'id',
  'corrects',
  'wall_id',
  'concern_id',
  'kind',
  'happened_on',
  'body',
  'issued_id',
  'recorded_by',
  'recorded_at',
  'redacted_at',
  'redacted_by',
  'redacted_why',
] as const

/** An entry by the id of any time that it was written, and every time since. */
const newerThan = (caseId: string, entry: string) => sql`newer as (
      select ${entry}::uuid as id
      union
      select e.id from newer n join cases.entry e on e.corrects = n.id and e.case_id = ${caseId}
    ),`

/** Words of an entry, or names of its documents, have each of these. */
const saysAll = (patterns: readonly string[]) => sql`(
        coalesce(case jsonb_typeof(e.body) when 'object'
          then (select string_agg(v.value, ' ') from jsonb_each_text(e.body) v) end, '') || ' ' ||
        coalesce((select string_agg(d.name, ' ') from cases.document d where d.entry_id = e.id), '')
      ) ilike all (${patterns}::text[])`

/** One entry, by the id of any time that it was written; null: none that this person may see. */
export async function readEntry(tx: PersonTx, caseId: string, entry: string): Promise<Entry | null> {
  const { entries } = await readEntries(tx, caseId, { entry, most: 1 })
  return entries[0] ?? null
}

const mostWords = 10

/** Patterns for `ilike`: what stands for any letters there stands for itself here. */
function patternsOf(words: string): readonly string[] {
  return words
    .normalize('NFC')
    .split(/\s+/u)
    .filter((word) => word !== '')
    .slice(0, mostWords)
    .map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`)
}

/** @param rows those of one entry after each other, the last time that it was written first */
function entriesOf(rows: readonly Row[]): readonly Entry[] {
  const found: Entry[] = []
  for (const row of rows) {
    const entry = found.at(-1)
    if (row.id === row.root || entry === undefined) {
      found.push({
        ...versionOf(row),
        kind: row.kind,
        wall: row.wall_id,
        isMine: row.mine,
        earlier: [],
        documents: row.documents ?? [],
        answer: row.answer,
        issued: row.issued,
      })
    } else {
      found[found.length - 1] = {
        ...entry,
        earlier: [...entry.earlier, versionOf(row)],
        documents: [...(row.documents ?? []), ...entry.documents],
        answer: entry.answer ?? row.answer,
      }
    }
  }
  return found
}

function versionOf(row: Row): EntryVersion {
  const { redacted_at: at, redacted_why: why } = row
  return {
    id: row.id,
    happenedOn: row.happened_on,
    concern: row.concern_id,
    told: at !== null ? 'redacted' : (readTold(row.kind, row.body) ?? 'unread'),
    recordedBy: personOf(row.recorded_by, row.recorder),
    recordedAt: row.recorded_at,
    redacted: at === null ? null : { at, by: personOf(row.redacted_by, row.redacter), why: why ?? '' },
  }
}

function personOf(id: string | null, name: string | null) {
  return id === null || name === null ? null : { id, name }
}
