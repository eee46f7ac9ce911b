/**
 * Cases in which nobody did anything for as long as the operator keeps such cases: their families are told twice by
 * email, and then they are erased. Opening a case, or doing anything in it, stops it.
 */
import type { WorkData, WorkerTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'

/** Days before a case is erased on which its family is told. The database holds erasing to the same. */
export const toldBefore = { first: 60, again: 14 } as const

/** Cases at once. */
const batch = 1000

export interface IdleSweep {
  /** Whose families were told for the first time. */
  readonly told: number
  /** Told again. */
  readonly toldAgain: number
  /** To be erased now. */
  readonly ended: number
}

/**
 * Tells the families of idle cases, and ends those whose time has come; `eraseAsked` then erases them.
 * @param months how long a case is kept in which nobody does anything: at least 6
 */
export async function sweepIdleCases(work: WorkData, months: number): Promise<IdleSweep> {
  if (!Number.isSafeInteger(months) || months < 6)
    throw new RangeError('cases are kept for 6 months at least')
  await work.asWorker(forgetThoseThatWoke)
  return {
    told: await inBatches(work, (tx) => tellFirst(tx, months)),
    toldAgain: await inBatches(work, tellAgain),
    ended: await endThoseWhoseTimeHasCome(work),
  }
}

/** Each batch in a transaction of its own. @returns how many in all */
async function inBatches(work: WorkData, one: (tx: WorkerTx) => Promise<number>): Promise<number> {
  for (let all = 0; ; ) {
    const done = await work.asWorker(one)
    all += done
    if (done < batch) return all
  }
}

/** Somebody did something; or erasing was switched off for a while, and who was told long ago is told anew. */
async function forgetThoseThatWoke(tx: WorkerTx): Promise<void> {
  await sql`
    delete from cases.idle i
    where i.told_again_at < now() - interval '60 days'
      or exists (select from cases.audit a where a.case_id = i.case_id and a.happened_at > i.told_at)`.execute(
    tx,
  )
}

async function tellFirst(tx: WorkerTx, months: number): Promise<number> {
  const { rows } = await sql<{ readonly id: string }>`
    insert into cases.idle (case_id)
    select f.id from cases.case_file f,
      lateral (select now() - make_interval(months => ${months}) + make_interval(days => ${toldBefore.first}) as since) t
    where f.opened_at < t.since
      and not exists (select from cases.audit a where a.case_id = f.id and a.happened_at >= t.since)
      and not exists (select from cases.idle i where i.case_id = f.id)
    limit ${batch}
    on conflict do nothing returning case_id as id`.execute(tx)
  await tell(tx, 'idle-case', rows)
  return rows.length
}

async function tellAgain(tx: WorkerTx): Promise<number> {
  const { rows } = await sql<{ readonly id: string }>`
    update cases.idle i set told_again_at = now()
    where i.case_id in (
      select n.case_id from cases.idle n
      where n.told_again_at is null
        and n.told_at <= now() - make_interval(days => ${toldBefore.first - toldBefore.again})
      limit ${batch})
    returning i.case_id as id`.execute(tx)
  await tell(tx, 'idle-case-again', rows)
  return rows.length
}

/** One email to each person of the family, in the transaction in which it is written down that they were told. */
async function tell(tx: WorkerTx, kind: string, cases: readonly { readonly id: string }[]): Promise<void> {
  if (cases.length === 0) return
  await sql`
    insert into post.message (kind, person_id)
    select distinct ${kind}, a.person_id from cases.acting a join cases.party p on p.id = a.party_id
    where a.case_id = any(${cases.map(({ id }) => id)}::uuid[]) and a.ended_at is null and p.kind = 'family'`.execute(
    tx,
  )
}

async function endThoseWhoseTimeHasCome(work: WorkData): Promise<number> {
  // An email that has not gone out yet has told nobody.
  const ready = await work.asWorker((tx) =>
    sql<{ readonly id: string }>`
      select i.case_id as id from cases.idle i
      where i.told_again_at <= now() - make_interval(days => ${toldBefore.again}) and not exists (
        select from cases.acting a join post.message m on m.person_id = a.person_id
        where a.case_id = i.case_id and a.ended_at is null and m.kind in ('idle-case', 'idle-case-again')
          and m.sent_at is null and m.dropped_at is null)
      limit ${batch}`.execute(tx),
  )
  let ended = 0
  for (const { id } of ready.rows) {
    const { rows } = await work.asEraser((tx) =>
      sql<{ readonly is_ended: boolean }>`select cases.end_idle(${id}) as is_ended`.execute(tx),
    )
    if (rows[0]?.is_ended === true) ended += 1
  }
  return ended
}
