/**
 * Erases what was asked for: the walls of a case behind which nobody is left, and the case once it has none; an
 * enquiry that came without a case; an account. What goes is on the list outside the database before it is gone. A crash at any point leaves what was
 * asked for still asked for, and it is done again.
 */
import type { EraserTx, WorkData } from '../../db/data.ts'
import { type Erasure, listErasures } from '../../db/erasure-list.ts'
import { sql } from '../../db/sql.ts'

interface Asked {
  readonly id: string
  readonly kind: 'side' | 'idle' | 'account' | 'enquiry'
  readonly case_id: string
  readonly party_id: string | null
  readonly person_id: string
  readonly about_id: string
}

/**
 * Erases everything that waits, each in a transaction of its own.
 * @param list the file of the list of erasures
 * @returns how many sides, cases, enquiries and accounts were erased
 * @throws DataUnavailable, and whatever writing the list throws: then what is left waits
 */
export async function eraseAsked(work: WorkData, list: string): Promise<number> {
  for (let erased = 0; ; ) {
    const step = await work.asEraser((tx) => eraseNext(tx, list))
    if (step === 'nothing') return erased
    if (step === 'erased') erased += 1
  }
}

/**
 * Erases walls that were left later on in cases in which somebody erased their side: a share has ended, say.
 * @returns in how many cases
 */
export async function eraseLeftWalls(work: WorkData, list: string): Promise<number> {
  return work.asEraser(async (tx) => {
    await writeAlone(tx)
    const { rows } = await sql<Pick<Asked, 'case_id' | 'party_id'>>`
      select distinct on (e.case_id) e.case_id, e.party_id from cases.erasure e
      where e.kind = 'side' and e.done_at is not null and exists (
        select from cases.wall w where w.case_id = e.case_id and not cases.is_somebody_left(w.id))`.execute(
      tx,
    )
    for (const each of rows) await eraseSide(tx, each, list)
    return rows.length
  })
}

/** `more`: what was asked for turned out to ask for more, which comes first. */
type Step = 'erased' | 'more' | 'nothing'

async function eraseNext(tx: EraserTx, list: string): Promise<Step> {
  await writeAlone(tx)
  // An account comes after the sides that are its own.
  const { rows } = await sql<Asked>`
    select id, kind, case_id, party_id, person_id, about_id from cases.erasure where done_at is null
    order by kind = 'account', asked_at, id limit 1`.execute(tx)
  const [asked] = rows
  if (asked === undefined) return 'nothing'
  if (asked.kind === 'account') {
    if (!(await eraseAccountOf(tx, asked, list))) return 'more'
  } else if (asked.kind === 'enquiry') await eraseEnquiryOf(tx, asked, list)
  else await eraseSide(tx, asked, list)
  await sql`update cases.erasure set done_at = now() where id = ${asked.id}`.execute(tx)
  return 'erased'
}

/** @returns false where sides were opened since it was asked for, which now wait to be erased first */
async function eraseAccountOf(tx: EraserTx, { id, person_id }: Asked, list: string): Promise<boolean> {
  await sql`select cases.end_account(${id})`.execute(tx)
  const waiting =
    await sql`select from cases.erasure where kind = 'side' and done_at is null limit 1`.execute(tx)
  if (waiting.rows.length > 0) return false
  await listNow(tx, list, { kind: 'account', person: person_id })
  await sql`delete from people.person where id = ${person_id}`.execute(tx)
  return true
}

async function eraseEnquiryOf(tx: EraserTx, { about_id: id }: Asked, list: string): Promise<void> {
  await listNow(tx, list, { kind: 'enquiry', id })
  await sql`delete from cases.enquiry where id = ${id}`.execute(tx)
}

async function eraseSide(
  tx: EraserTx,
  { case_id: caseId, party_id: party }: Pick<Asked, 'case_id' | 'party_id'>,
  list: string,
): Promise<void> {
  // As `cases.hold`: nobody is let in meanwhile.
  await sql`select pg_catalog.pg_advisory_xact_lock(hashtextextended('who is in ' || ${caseId}::uuid, 0))`.execute(
    tx,
  )
  const { rows } = await sql<{ readonly id: string; readonly is_left: boolean }>`
    select id, not cases.is_somebody_left(id) as is_left from cases.wall where case_id = ${caseId}`.execute(
    tx,
  )
  const walls = rows.filter(({ is_left }) => is_left).map(({ id }) => id)
  const isWhole = walls.length === rows.length
  await listNow(tx, list, { kind: 'walls', caseId, party, walls, isWhole })
  await sql`
    insert into cases.doomed_file (stored_as)
    select stored_as from cases.document where wall_id = any(${walls}::uuid[]) on conflict do nothing`.execute(
    tx,
  )
  await sql`delete from cases.wall where id = any(${walls}::uuid[])`.execute(tx)
  if (isWhole) {
    await sql`delete from cases.case_file where id = ${caseId}`.execute(tx)
    return
  }
  // The policies leave what belongs to those who still act here.
  for (const table of ['last_look', 'reminder_choice', 'calendar', 'invitation', 'enquiry']) {
    await sql`delete from ${sql.table(`cases.${table}`)} where case_id = ${caseId}`.execute(tx)
  }
}

/** Two workers at once would mix their lines. */
async function writeAlone(tx: EraserTx): Promise<void> {
  await sql`select pg_catalog.pg_advisory_xact_lock(7320118)`.execute(tx)
}

async function listNow(tx: EraserTx, list: string, erasure: Erasure): Promise<void> {
  const { rows } = await sql<{ readonly now: Date }>`select now()`.execute(tx)
  listErasures(list, [erasure], rows[0]?.now as Date)
}
