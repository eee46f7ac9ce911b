/** Clears what was sent, with the addresses that are in it, and reminders whose day is long past. */
import type { WorkerTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'

/** Days for which a message that was sent or dropped is kept: as long as somebody may ask what became of it. */
const messagesKept = 30
/** Days after its date for which a reminder is kept, so that it is not made twice. */
const remindersKept = 90

/** Clears them. @param today ISO day */
export async function clearPost(tx: WorkerTx, today: string): Promise<void> {
  await sql`delete from post.reminder
    where message_id is not null and last_day < ${today}::date - ${sql.lit(remindersKept)}`.execute(tx)
  await sql`delete from post.message where (sent_at is not null or dropped_at is not null)
    and coalesce(sent_at, dropped_at) < now() - make_interval(days => ${messagesKept})`.execute(tx)
}
