/** Puts what somebody is to be reminded of into one message. */
import type { WorkerTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'

/**
 * Makes a message for everybody for whom a reminder waits and who has had none today: one a day. What waits joins a
 * message that has not been claimed yet; what comes after that waits for the next day.
 * @param today ISO day
 */
export async function composeReminders(tx: WorkerTx, today: string): Promise<void> {
  const hadOneToday = sql`exists (select from post.message had where had.person_id = r.person_id
    and had.kind = 'reminder' and had.sent_on = ${today}::date)`
  await sql`
    insert into post.message (kind, person_id)
    select distinct 'reminder', r.person_id from post.reminder r
    where r.message_id is null and not ${hadOneToday}
    on conflict (person_id) where kind = 'reminder' and sent_at is null and dropped_at is null do nothing`.execute(
    tx,
  )
  // The message is held, so that nobody claims it before what joins it is there.
  await sql`
    with open as (
      select m.id, m.person_id from post.message m
      where m.kind = 'reminder' and m.sent_at is null and m.dropped_at is null and m.claimed_until is null
        and exists (select from post.reminder r where r.person_id = m.person_id and r.message_id is null)
      order by m.id for update)
    update post.reminder r set message_id = open.id from open
    where r.person_id = open.person_id and r.message_id is null and not ${hadOneToday}`.execute(tx)
}
