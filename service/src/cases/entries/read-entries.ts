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
  { kind, concern, wall, words = '', entry, most, skip = 0 }: EntryFilter,
): Promise<FoundEntries> {
  const patterns = patternsOf(words)
  const { rows } = await sql<Row>`
    with recursive newer as (
      select ${entry ?? null}::uuid as id
      union
      select e.id from newer n join cases.entry e on e.corrects = n.id and e.case_id = ${caseId}
    ), current as (
      select e.id, e.corrects, e.happened_on, e.number, (count(*) over ())::int as total from cases.entry e
      where e.case_id = ${caseId}
        and not exists (select from cases.entry c where c.corrects = e.id)
        and (${entry ?? null}::uuid is null or e.id in (select n.id from newer n))
        and (${kind ?? null}::text is null or e.kind = ${kind ?? null})
        and (${concern ?? null}::uuid is null or e.concern_id = ${concern ?? null})
        and (${wall ?? null}::uuid is null or e.wall_id = ${wall ?? null})
        and (${patterns}::text[] = '{}' or (
          coalesce(case jsonb_typeof(e.body) when 'object'
            then (select string_agg(v.value, ' ') from jsonb_each_text(e.body) v) end, '') || ' ' ||
          coalesce((select string_agg(d.name, ' ') from cases.document d where d.entry_id = e.id), '')
        ) ilike all (${patterns}::text[]))
      order by e.happened_on desc, e.number desc
      limit ${most} offset ${skip}
    ), answering as materialized (
      select a.id, a.kind, a.happened_on, a.number, a.body ->> 'answers' as answers,
        case a.kind when 'letter-sent' then a.body ->> 'made' end as made
      from cases.entry a
      where a.case_id = ${caseId} and a.redacted_at is null
        and coalesce(a.body ->> 'answers', a.body ->> 'made') is not null
        and not exists (select from cases.entry c where c.corrects = a.id)
    ), version as (
      select c.id as root, c.id, c.corrects, 0 as back, c.happened_on as sorted_on, c.number as sorted, c.total
      from current c
      union all
      select v.root, e.id, e.corrects, v.back + 1, v.sorted_on, v.sorted, v.total
      from version v join cases.entry e on e.id = v.corrects
    )
    select v.root, v.total, e.id, e.wall_id, e.concern_id, e.kind, e.happened_on, e.body, e.recorded_by,
      p.name as recorder, e.recorded_at, e.redacted_at, e.redacted_by, r.name as redacter, e.redacted_why,
      e.recorded_by is not distinct from people.me() as mine,
      (select json_agg(json_build_object('id', d.id, 'name', d.name, 'type', d.type,
          'isMine', d.given_by is not distinct from people.me()) order by d.given_at, d.id)
        from cases.document d where d.entry_id = e.id) as documents,
      (select json_build_object('id', a.id, 'kind', a.kind, 'happenedOn', a.happened_on) from answering a
        where a.answers = e.id::text or e.kind = 'letter-made' and a.made = e.body ->> 'issued'
        order by a.happened_on, a.number limit 1) as answer,
      (select i.id from cases.issued i where i.case_id = ${caseId}
        and i.id::text = coalesce(e.body ->> 'issued', e.body ->> 'made')) as issued
    from version v join cases.entry e on e.id = v.id
      left join people.person p on p.id = e.recorded_by
      left join people.person r on r.id = e.redacted_by
    order by v.sorted_on desc, v.sorted desc, v.back`.execute(tx)
  return { entries: entriesOf(rows), total: rows[0]?.total ?? 0 }
}

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
