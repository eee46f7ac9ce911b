/**
 * Sends what waits in the post. A message is claimed and that is committed, then it is sent, then it is marked. Who
 * dies in between leaves a claim that runs out, and it is sent again with the same Message-ID: twice at most is
 * better than not at all.
 */
import { type Calendar, type Day, day, isoOf } from '@way-forward/law'
import { DataUnavailable, type DropReason, type WorkData, type WorkerTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'
import { automatic, type Email, type Mail, MailAway, MailRefused, UnfitMail } from '../../mail/mail.ts'
import { calendarPart } from './message-calendar.ts'
import {
  isMessageKind,
  type MessageFills,
  type MessageKind,
  type MessageText,
  messageText,
} from './message-words.ts'
import { thoseThatHold } from './read-again.ts'
import { reminderEmail } from './reminder-email.ts'

export interface Posting {
  readonly today: Day
  readonly calendar: Calendar
  readonly mail: Mail
  /** The domain that Message-IDs end with. */
  readonly domain: string
  /** The service's own address; null: not configured. */
  readonly origin: string | null
  /** Stops before the next message. */
  readonly signal?: AbortSignal
  /** Told of a fault, without anybody's address. */
  readonly report: (fault: string) => void
  /** Told of each message, by its kind. */
  readonly tell?: (became: 'sent' | 'dropped' | 'away', kind: string) => void
}

export interface Posted {
  readonly sent: number
  /** The other side does not take mail now: wait a little before the next round. */
  readonly isAway: boolean
}

/** How long a claim holds, in seconds: longer than any way of sending waits. */
const claimHolds = 300
/** Messages under way at once. */
const lanes = 4
/** So many in a row that were not taken: the other side is away. */
const enoughFailures = 3
/** Days after which a message that nobody takes is given up, and no person is helped by it any more. */
const givenUpAfter = 14

interface Claimed {
  readonly id: string
  readonly kind: string
  readonly person: string | null
  readonly email: string | null
  readonly fills: unknown
  readonly attempts: number
  readonly isOld: boolean
}

/** Whether something waits that can be sent now. */
export async function hasPost(tx: WorkerTx): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`
    select exists (select from post.message where ${sendable}) as found`.execute(tx)
  return rows[0]?.found === true
}

const sendable = sql`sent_at is null and dropped_at is null and try_after <= now()
  and (claimed_until is null or claimed_until < now())`

/** Sends everything that waits and can be sent now. */
export async function sendWaiting(work: WorkData, posting: Posting): Promise<Posted> {
  let sent = 0
  let failures = 0
  const lane = async (): Promise<void> => {
    while (posting.signal?.aborted !== true && failures < enoughFailures) {
      const claimed = await work.asWorker(claim)
      if (claimed === null) return
      const became = await sendOne(work, claimed, posting)
      posting.tell?.(became, claimed.kind)
      if (became === 'sent') sent += 1
      failures = became === 'away' ? failures + 1 : 0
    }
  }
  const ended = await Promise.allSettled(Array.from({ length: lanes }, lane))
  for (const each of ended) if (each.status === 'rejected') throw each.reason
  return { sent, isAway: failures >= enoughFailures }
}

async function claim(tx: WorkerTx): Promise<Claimed | null> {
  const { rows } = await sql<Claimed>`
    update post.message set claimed_until = now() + make_interval(secs => ${claimHolds}), attempts = attempts + 1
    where id = (select id from post.message where ${sendable} order by try_after, id limit 1 for update skip locked)
    returning id, kind, person_id as person, email, fills, attempts,
      made_at < now() - make_interval(days => ${givenUpAfter}) as "isOld"`.execute(tx)
  return rows[0] ?? null
}

async function sendOne(
  work: WorkData,
  claimed: Claimed,
  posting: Posting,
): Promise<'sent' | 'dropped' | 'away'> {
  try {
    const written = await write(work, claimed, posting)
    if (typeof written === 'string') {
      await work.asWorker((tx) => drop(tx, claimed.id, written))
      return 'dropped'
    }
    await posting.mail.send(written)
  } catch (error) {
    // Without the database nothing can be written down of it: its claim runs out.
    if (error instanceof DataUnavailable) throw error
    return setAside(work, claimed, posting, error)
  }
  await work.asWorker((tx) => mark(tx, claimed.id, isoOf(posting.today)))
  return 'sent'
}

/** What becomes of a message that could not be sent. */
async function setAside(
  work: WorkData,
  claimed: Claimed,
  { report }: Posting,
  error: unknown,
): Promise<'dropped' | 'away'> {
  if (error instanceof MailRefused || error instanceof UnfitMail) {
    report(`A message was not taken, and is not sent again: ${error.message}`)
    await work.asWorker((tx) => drop(tx, claimed.id, 'refused'))
    return 'dropped'
  }
  const isAway = error instanceof MailAway
  report(
    isAway ? `A message was not taken: ${error.message}` : `A message could not be written: ${nameOf(error)}`,
  )
  await work.asWorker((tx) => (claimed.isOld ? drop(tx, claimed.id, 'too-old') : later(tx, claimed)))
  return isAway ? 'away' : 'dropped'
}

/** The words of a fault may repeat what is in the message. */
function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown'
}

/** The email, or why there is none to send. */
async function write(work: WorkData, claimed: Claimed, posting: Posting): Promise<Email | DropReason> {
  const to = claimed.email ?? (await work.asWorker((tx) => addressOf(tx, claimed.person as string)))
  if (to === null) return 'no-address'
  const text =
    claimed.kind === 'reminder' ? await reminders(work, claimed, posting) : textOf(claimed, to, posting)
  if (text === null) return 'nothing-left'
  return { to, ...text, messageId: `<${claimed.id}@${posting.domain}>`, headers: automatic }
}

/** Where mail to a person goes; null: nowhere. */
async function addressOf(tx: WorkerTx, person: string): Promise<string | null> {
  const found = await tx
    .selectFrom('sign_in.user')
    .select('email')
    .where('id', '=', person)
    .executeTakeFirst()
  return found?.email ?? null
}

function textOf(
  { kind, fills }: Claimed,
  to: string,
  { origin }: Posting,
): MessageText & Pick<Email, 'calendar'> {
  // Of a newer version, which runs beside this one: it waits for that.
  if (!isMessageKind(kind)) throw new RangeError('a message of a kind that is not known')
  const said = fills as MessageFills[MessageKind]
  const calendar = calendarPart(kind, said, to)
  return { ...messageText(kind, said as never, origin), ...(calendar !== null && { calendar }) }
}

/** What still holds, in words; what does not is forgotten. */
async function reminders(work: WorkData, { id, person }: Claimed, posting: Posting) {
  const waiting = await work.asWorker(async (tx) => {
    const rows = await tx
      .selectFrom('post.reminder')
      .select(['id', 'case_id', 'concern_id', 'kind', 'last_day', 'step'])
      .where('message_id', '=', id)
      .execute()
    return rows.map((row) => ({
      id: row.id,
      caseId: row.case_id,
      concern: row.concern_id,
      kind: row.kind,
      lastDay: day(row.last_day),
      step: row.step,
    }))
  })
  const held = await thoseThatHold(work, person as string, waiting, posting)
  const kept = new Set(held.map((each) => each.id))
  const gone = waiting.filter((each) => !kept.has(each.id)).map((each) => each.id)
  if (gone.length > 0) {
    await work.asWorker((tx) => tx.deleteFrom('post.reminder').where('id', 'in', gone).execute())
  }
  const { today, origin } = posting
  return held.length === 0 ? null : reminderEmail({ reminders: held, today, origin })
}

async function mark(tx: WorkerTx, id: string, today: string): Promise<void> {
  await sql`update post.message set sent_at = now(), sent_on = ${today}, claimed_until = null, fills = '{}'
    where id = ${id}`.execute(tx)
}

async function drop(tx: WorkerTx, id: string, why: DropReason): Promise<void> {
  await sql`update post.message set dropped_at = now(), dropped_why = ${why}, claimed_until = null, fills = '{}'
    where id = ${id}`.execute(tx)
}

/** Again after half a minute, then twice as long each time, at most an hour. */
async function later(tx: WorkerTx, { id, attempts }: Claimed): Promise<void> {
  const seconds = Math.min(30 * 2 ** (attempts - 1), 3_600)
  await sql`update post.message set claimed_until = null, try_after = now() + make_interval(secs => ${seconds})
    where id = ${id}`.execute(tx)
}
