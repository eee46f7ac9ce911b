/** Puts what somebody is to be reminded of into one message. */
import type { WorkerTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'

/**
 * Makes a message for everybody for whom a reminder waits and who has had none today: one a day. What waits joins a
 * message that was never tried; what comes after that waits until that one is sent, and then for the next day. What
 * cannot wait for the day, as its last day is today or tomorrow, goes at once, and the email of the day comes all the
 * same.
 * @param today ISO day
 * @param which `urgent`: nothing but what cannot wait, as between two mornings
 */
export async function composeReminders(
  tx: WorkerTx,
  today: string,
  which: 'all' | 'urgent' = 'all',
): Promise<void> {
  const isUrgent = (of: 'r' | 'was') => cannotWait(of, today)
  const hadOneToday = sql`exists (select from post.message had join post.reminder was on was.message_id = had.id
    where had.person_id = r.person_id and had.kind = 'reminder' and had.sent_on = ${today}::date
      and not ${isUrgent('was')})`
  const goesNow = which === 'urgent' ? isUrgent('r') : sql`(${isUrgent('r')} or not ${hadOneToday})`
  await sql`
    insert into post.message (kind, person_id)
    select distinct 'reminder', r.person_id from post.reminder r
    where r.message_id is null and ${goesNow}
    on conflict (person_id) where kind = 'reminder' and sent_at is null and dropped_at is null do nothing`.execute(
    tx,
  )
  // The message is held, so that nobody claims it before what joins it is there. One that was tried may have arrived:
  // what joined it would be thrown away with the second of its Message-ID.
  await sql`
    with open as (
      select m.id, m.person_id from post.message m
      where m.kind = 'reminder' and m.sent_at is null and m.dropped_at is null and m.attempts = 0
        and exists (select from post.reminder r where r.person_id = m.person_id and r.message_id is null)
      order by m.id for update)
    update post.reminder r set message_id = open.id from open
    where r.person_id = open.person_id and r.message_id is null and ${goesNow}`.execute(tx)
}

/**
 * Whether a reminder that cannot wait is in no message yet: it was written down, and whoever did so was stopped before
 * it was put into one. @param today ISO day
 */
export async function hasUrgentReminder(tx: WorkerTx, today: string): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`
    select exists (select from post.reminder r where r.message_id is null and ${cannotWait('r', today)}) as found`.execute(
    tx,
  )
  return rows[0]?.found === true
}

/** Its last day is today or tomorrow. The other side's date has passed already, and can wait. */
function cannotWait(of: 'r' | 'was', today: string) {
  return sql`(${sql.ref(`${of}.step`)} <> 0 and ${sql.ref(`${of}.last_day`)} <= ${today}::date + 1)`
}
