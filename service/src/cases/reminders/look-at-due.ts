/** Finds the cases that are to be looked at: those that changed, those whose day has come, and after a change of law all. */
import { type Calendar, type Day, isoOf } from '@way-forward/law'
import type { WorkData, WorkerTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'
import { lawInUse } from './law-in-use.ts'
import { type LookingAt, lookAtCases } from './look-at-cases.ts'

export interface Sweep {
  readonly today: Day
  readonly calendar: Calendar
  /** Stops between two batches; what is left is looked at next time. */
  readonly signal?: AbortSignal
  /** Cases at once, in one transaction. */
  readonly batch?: number
}

/** How many batches are under way at once: the database works on one while another is worked out here. */
const lanes = 5
const usualBatch = 2_000
/** All who look at changed cases wait for each other: two could be the first to look at the same party. */
const lock = 7_320_119

/** Looks at the cases that changed, and at those that nobody has looked at. @returns how many */
export async function lookAtChanged(work: WorkData, sweep: Sweep): Promise<number> {
  const looking = lookingAt(sweep)
  let looked = 0
  for (;;) {
    const taken = await work.asWorker(async (tx) => {
      await sql`select pg_catalog.pg_advisory_xact_lock(${sql.lit(lock)})`.execute(tx)
      const { rows } = await sql<{ id: string }>`
        delete from cases.changed where number in (
          select number from cases.changed order by number limit ${sweep.batch ?? usualBatch})
        returning case_id as id`.execute(tx)
      // In one order, as whoever else looks at them does.
      const ids = [...new Set(rows.map(({ id }) => id))].sort()
      if (ids.length > 0) await lookAtCases(tx, ids, looking)
      return ids.length
    })
    looked += taken
    if (taken === 0 || sweep.signal?.aborted === true) return looked
  }
}

/** Whether something changed that nobody has looked at. */
export async function hasChanged(tx: WorkerTx): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`select exists (select from cases.changed) as found`.execute(
    tx,
  )
  return rows[0]?.found === true
}

/** Looks at the cases whose day has come. @returns how many */
export function lookAtDue(work: WorkData, sweep: Sweep): Promise<number> {
  return inLanes(work, sweep, (tx, after, batch) =>
    sql<{ id: string }>`
      select distinct case_id as id from cases.watch
      where look_on <= ${isoOf(sweep.today)} and case_id > ${after} order by case_id limit ${batch}`.execute(
      tx,
    ),
  )
}

/** Looks at every case that was last looked at with another law than the one in use. @returns how many */
export function lookAtAll(work: WorkData, sweep: Sweep): Promise<number> {
  const law = lawInUse(sweep.calendar)
  return inLanes(work, sweep, (tx, after, batch) =>
    sql<{ id: string }>`
      select distinct case_id as id from cases.watch
      where law <> ${law} and case_id > ${after} order by case_id limit ${batch}`.execute(tx),
  )
}

/** Looks at every case with a party that nobody has looked at, though nobody asked for it. @returns how many */
export function lookAtUnwatched(work: WorkData, sweep: Sweep): Promise<number> {
  return inLanes(work, sweep, (tx, after, batch) =>
    sql<{ id: string }>`
      select distinct p.case_id as id from cases.party p
      where p.left_at is null and p.case_id > ${after}
        and not exists (select from cases.watch w where w.case_id = p.case_id and w.party_id = p.id)
        and exists (select from cases.wall_party l where l.party_id = p.id and l.withdrawn_at is null
          and (l.until_on is null or l.until_on >= ${isoOf(sweep.today)}))
      order by 1 limit ${batch}`.execute(tx),
  )
}

type Find = (
  tx: WorkerTx,
  after: string,
  batch: number,
) => Promise<{ readonly rows: readonly { readonly id: string }[] }>

const beforeAll = '00000000-0000-0000-0000-000000000000'

/** Looks at what is found, in order, several batches at once. */
async function inLanes(work: WorkData, sweep: Sweep, find: Find): Promise<number> {
  const looking = lookingAt(sweep)
  const batch = sweep.batch ?? usualBatch
  let after = beforeAll
  let looked = 0
  let finding: Promise<unknown> = Promise.resolve()
  const take = (): Promise<readonly string[]> => {
    // One after the other: each goes on where the last one ended.
    const found = finding.then(async () => {
      if (sweep.signal?.aborted === true) return []
      const { rows } = await work.asWorker((tx) => find(tx, after, batch))
      after = rows.at(-1)?.id ?? after
      return rows.map(({ id }) => id)
    })
    finding = found.catch(() => undefined)
    return found
  }
  const lane = async (): Promise<void> => {
    for (;;) {
      const ids = await take()
      if (ids.length === 0) return
      await work.asWorker((tx) => lookAtCases(tx, ids, looking))
      looked += ids.length
    }
  }
  const ended = await Promise.allSettled(Array.from({ length: lanes }, lane))
  for (const each of ended) if (each.status === 'rejected') throw each.reason
  return looked
}

function lookingAt({ today, calendar }: Sweep): LookingAt {
  return { today, calendar, law: lawInUse(calendar) }
}
