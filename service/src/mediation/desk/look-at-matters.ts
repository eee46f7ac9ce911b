/** Writes the lines of desks anew: those of matters that changed within moments, those of all open ones every night. */
import { type Calendar, type Day, day, isoOf, shift } from '@way-forward/law'
import type { WorkData, WorkerTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'
import { noteChanges } from '../api/note-changes.ts'
import { clocksOf } from '../clocks.ts'
import type { BareMatter } from '../matter.ts'
import { type MatterState, stateOf } from '../matter-state.ts'
import { readBareMatters, type SeenMatter } from './read-bare-matters.ts'
import { termsCounted } from './terms-counted.ts'

export interface MatterSweep {
  readonly today: Day
  readonly calendar: Calendar
  /** Stops between two batches; what is left is looked at next time. */
  readonly signal?: AbortSignal
  /** Matters at once, in one transaction. */
  readonly batch?: number
  /** Told of a matter that cannot be looked at. */
  readonly report: (matter: string, error: unknown) => void
}

const usualBatch = 500
/** All who look at changed matters wait for each other: the later look would else be written over by the earlier. */
const lock = 7_320_120
const beforeAll = '00000000-0000-0000-0000-000000000000'

/** Whether a matter changed that nobody has looked at. */
export async function hasChangedMatters(tx: WorkerTx): Promise<boolean> {
  const { rows } = await sql<{
    found: boolean
  }>`select exists (select from mediation.changed) as found`.execute(tx)
  return rows[0]?.found === true
}

/** Looks at the matters that changed. @returns how many */
export async function lookAtChangedMatters(work: WorkData, sweep: MatterSweep): Promise<number> {
  return inBatches(work, sweep, async (tx, batch) => {
    const { rows } = await sql<{ id: string }>`
      delete from mediation.changed where number in (select number from mediation.changed order by number limit ${batch})
      returning matter_id as id`.execute(tx)
    return [...new Set(rows.map(({ id }) => id))]
  })
}

/** Looks at every matter that is open for any of its parties: a day has passed for them. @returns how many */
export async function lookAtOpenMatters(work: WorkData, sweep: MatterSweep): Promise<number> {
  let after = beforeAll
  return inBatches(work, { ...sweep, isOfNight: true }, async (tx, batch) => {
    const { rows } = await sql<{ id: string }>`
      select distinct matter_id as id from mediation.due_line where stage <> 'closed' and matter_id > ${after}
      order by 1 limit ${batch}`.execute(tx)
    after = rows.at(-1)?.id ?? after
    return rows.map(({ id }) => id)
  })
}

interface Looking extends MatterSweep {
  /** Nothing needs to have changed. */
  readonly isOfNight?: boolean
}

async function inBatches(
  work: WorkData,
  sweep: Looking,
  take: (tx: WorkerTx, batch: number) => Promise<readonly string[]>,
): Promise<number> {
  let looked = 0
  for (;;) {
    const taken = await work.asWorker(async (tx) => {
      await sql`select pg_catalog.pg_advisory_xact_lock(${sql.lit(lock)})`.execute(tx)
      const ids = await take(tx, sweep.batch ?? usualBatch)
      if (ids.length > 0) await writeWhatCan(tx, ids, sweep)
      return ids.length
    })
    looked += taken
    if (taken === 0 || sweep.signal?.aborted === true) return looked
  }
}

/** Writes the lines of these matters; where that fails, of each by itself, so that one of them holds up no other. */
async function writeWhatCan(tx: WorkerTx, matterIds: readonly string[], sweep: Looking): Promise<void> {
  await sql`savepoint before_lines`.execute(tx)
  try {
    await writeLines(tx, matterIds, sweep)
    await sql`release savepoint before_lines`.execute(tx)
  } catch (error) {
    // Where the database is away this fails too, and nothing was looked at.
    await sql`rollback to savepoint before_lines`.execute(tx)
    const [only] = matterIds
    if (only !== undefined && matterIds.length === 1) sweep.report(only, error)
    else for (const id of matterIds) await writeWhatCan(tx, [id], sweep)
  }
}

/** Writes the line of every party of these matters. */
async function writeLines(
  tx: WorkerTx,
  matterIds: readonly string[],
  { today, calendar, isOfNight = false }: Looking,
): Promise<void> {
  const seen = await readBareMatters(tx, matterIds, isoOf(today))
  const lines = seen.map(({ id, party, reader, matter }) => {
    const state = stateOf(matter, reader, today, calendar)
    return { id, party, ...state, certificateLateFrom: certificateLateFrom(matter, state, calendar) }
  })
  await sql`
    update mediation.due_line l set stage = n.stage, waits_on = n.waits_on, next_what = n.next_what, next_on = n.next_on,
      late_from = n.late_from, certificate_late_from = n.certificate_late_from, meeting_at = n.meeting_at, looked_at = now()
    from unnest(${lines.map(({ id }) => id)}::uuid[], ${lines.map(({ party }) => party)}::uuid[],
      ${lines.map(({ stage }) => stage)}::text[], ${lines.map(({ waitsOn }) => waitsOn)}::text[],
      ${lines.map(({ next }) => next?.what ?? null)}::text[], ${lines.map(({ next }) => next?.by ?? null)}::date[],
      ${lines.map(({ lateFrom }) => lateFrom)}::date[],
      ${lines.map((line) => line.certificateLateFrom)}::date[],
      ${lines.map(({ meetingAt }) => meetingAt?.toISOString() ?? null)}::timestamptz[])
      n (matter_id, party_id, stage, waits_on, next_what, next_on, late_from, certificate_late_from, meeting_at)
    where l.matter_id = n.matter_id and l.party_id = n.party_id`.execute(tx)
  await countTerms(tx, seen, isoOf(today))
  await noteChanges(tx, seen, { calendar, isOfNight })
}

/** ISO day from which a certificate that is due is late on every reading; null: none is due. */
function certificateLateFrom(matter: BareMatter, { stage }: MatterState, calendar: Calendar): string | null {
  if (stage !== 'certificate-due') return null
  const due = clocksOf(matter, calendar).filter(
    ({ kind, doneOn }) => kind === 'certificate' && doneOn === null,
  )
  const last = due.map(({ lastDay, laterDay }) => laterDay ?? lastDay).sort()[0]
  return last === undefined ? null : isoOf(shift(day(last), 1))
}

/** Counts what became of terms for the numbers of the services, each by its last word. */
async function countTerms(tx: WorkerTx, seen: readonly SeenMatter[], today: string): Promise<void> {
  const counted = seen
    .filter(({ reader }) => reader === 'service')
    .flatMap(({ id, matter }) => termsCounted(matter, today).map((each) => ({ id, ...each })))
  if (counted.length === 0) return
  await sql`select mediation.count_terms(${counted.map(({ id }) => id)}::uuid[],
    ${counted.map(({ term }) => term)}::uuid[], ${counted.map(({ word }) => word)}::text[],
    ${counted.map(({ onDay }) => onDay)}::date[])`.execute(tx)
}
