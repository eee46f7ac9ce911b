/** Cases as the worker sees them: days and ids of every party at once, and no words that anybody wrote. */
import type { ConcernKind } from '@way-forward/law'
import type { PartyKind, WorkerTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'

export interface WatchedCase {
  readonly id: string
  readonly parties: readonly WatchedParty[]
  /** Those that go on. */
  readonly concerns: readonly WatchedConcern[]
  /** In the order in which they were recorded. */
  readonly events: readonly WatchedEvent[]
}

export interface WatchedParty {
  readonly id: string
  readonly kind: PartyKind
  /** Behind which it is let in today. */
  readonly walls: ReadonlySet<string>
  /** ISO day: from then it is let in behind another; null: behind none that is known. */
  readonly opensOn: string | null
  /** ISO day on which it was last looked at; null: never. */
  readonly lookedOn: string | null
}

export interface WatchedConcern {
  readonly id: string
  readonly wall: string
  readonly kind: ConcernKind
}

/** An event that was not corrected. */
export interface WatchedEvent {
  readonly wall: string
  readonly concern: string | null
  readonly fact: string
  readonly value: string | null
}

/** What was read. */
export interface WatchedCases {
  readonly cases: readonly WatchedCase[]
  /** Parties that are watched and have left. */
  readonly left: readonly string[]
}

/**
 * Reads cases, and holds what is known of when to look at them, so that nobody else looks at the same time. A million
 * cases are read in one night: each statement finds its rows by index, and rows are few and narrow.
 * @param today ISO day
 */
export async function readCases(
  tx: WorkerTx,
  caseIds: readonly string[],
  today: string,
): Promise<WatchedCases> {
  // Left to itself the planner reads whole tables for a thousand cases, on a second core as well.
  await sql`select set_config('enable_seqscan', 'off', true), set_config('enable_hashjoin', 'off', true),
    set_config('enable_mergejoin', 'off', true), set_config('max_parallel_workers_per_gather', '0', true)`.execute(
    tx,
  )
  const ofThem = sql`any(${caseIds}::uuid[])`
  const { rows: watched } = await sql<WatchRow>`
    select party_id as party, looked_on as on from cases.watch where case_id = ${ofThem}
    order by case_id, party_id for update`.execute(tx)
  const { rows: parties } = await sql<PartyRow>`
    select p.case_id as "caseId", p.id, p.kind,
      string_agg(w.wall_id::text, ' ') filter (where w.from_on <= ${today}) as walls,
      min(w.from_on) filter (where w.from_on > ${today}) as "opensOn"
    from cases.party p join cases.wall_party w on w.case_id = p.case_id and w.party_id = p.id
    where p.case_id = ${ofThem} and p.left_at is null
      and w.withdrawn_at is null and (w.until_on is null or w.until_on >= ${today})
    group by p.case_id, p.id, p.kind`.execute(tx)
  const { rows: concerns } = await sql<OfCase<WatchedConcern>>`
    select case_id as "caseId", id, wall_id as wall, kind
    from cases.concern where case_id = ${ofThem} and settled_on is null`.execute(tx)
  // A correction stands behind the same wall: whoever would see the one sees the other, which counts.
  const { rows: events } = await sql<EventRow>`
    select case_id as "caseId", id, corrects, wall_id as wall, concern_id as concern, fact, value
    from cases.event where case_id = ${ofThem} order by case_id, number`.execute(tx)
  const corrected = new Set(events.map(({ corrects }) => corrects))
  return assembled(
    caseIds,
    watched,
    parties,
    concerns,
    events.filter(({ id }) => !corrected.has(id)),
  )
}

type OfCase<Row> = Row & { readonly caseId: string }
type EventRow = OfCase<WatchedEvent> & { readonly id: string; readonly corrects: string | null }

interface WatchRow {
  readonly party: string
  readonly on: string
}

interface PartyRow {
  readonly caseId: string
  readonly id: string
  readonly kind: PartyKind
  readonly walls: string | null
  readonly opensOn: string | null
}

function assembled(
  caseIds: readonly string[],
  watched: readonly WatchRow[],
  parties: readonly PartyRow[],
  concerns: readonly OfCase<WatchedConcern>[],
  events: readonly OfCase<WatchedEvent>[],
): WatchedCases {
  const cases = new Map(
    caseIds.map((id) => [
      id,
      { id, parties: [] as WatchedParty[], concerns: [] as WatchedConcern[], events: [] as WatchedEvent[] },
    ]),
  )
  const lookedOn = new Map(watched.map(({ party, on }) => [party, on]))
  for (const { caseId, id, kind, walls, opensOn } of parties) {
    cases.get(caseId)?.parties.push({
      id,
      kind,
      walls: new Set(walls?.split(' ')),
      opensOn,
      lookedOn: lookedOn.get(id) ?? null,
    })
    lookedOn.delete(id)
  }
  for (const concern of concerns) cases.get(concern.caseId)?.concerns.push(concern)
  for (const event of events) cases.get(event.caseId)?.events.push(event)
  return { cases: [...cases.values()], left: [...lookedOn.keys()] }
}
