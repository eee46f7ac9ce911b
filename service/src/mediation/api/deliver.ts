/** Deliveries to webhooks: taken by one process at a time, sent, and tried again with growing pauses for three days. */
import type { WebhookEvent, WorkData, WorkerTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'

/** Why a delivery did not arrive. */
export const deliveryFaults = [
  'no-answer',
  'too-slow',
  'refused',
  'redirect',
  'certificate',
  'private',
  'status',
] as const
export type DeliveryFault = (typeof deliveryFaults)[number]

export interface DueDelivery {
  readonly id: string
  readonly webhook: string
  readonly address: string
  readonly event: WebhookEvent
  readonly matter: string
  readonly madeAt: Date
  /** This one included. */
  readonly tries: number
}

/** What became of sending one. */
export interface Sent {
  readonly status: number | null
  /** Null: it arrived. */
  readonly fault: DeliveryFault | null
}

export interface Delivering {
  readonly work: WorkData
  /** Sends one; never throws for what the other side does. */
  readonly send: (delivery: DueDelivery) => Promise<Sent>
  /** Stops between two. */
  readonly signal?: AbortSignal
  /** How many webhooks at once. */
  readonly lanes?: number
}

const minute = 60
const hour = 60 * minute
/** Seconds until the next try, after each that failed: three days in all. */
export const pauses: readonly number[] = [
  minute,
  5 * minute,
  30 * minute,
  2 * hour,
  5 * hour,
  10 * hour,
  14 * hour,
  20 * hour,
  20 * hour,
]
const usualLanes = 8
const lock = 7_320_124

/** Sends everything that is due, one at a time to each webhook. @returns how many were tried */
export async function deliverDue({ work, send, signal, lanes = usualLanes }: Delivering): Promise<number> {
  let tried = 0
  const lane = async (): Promise<void> => {
    while (signal?.aborted !== true) {
      const due = await work.asWorker(takeDue)
      if (due === null) return
      tried += 1
      const sent = await send(due)
      await work.asWorker((tx) => settle(tx, due, sent))
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return tried
}

/**
 * Takes the delivery that waits longest of a webhook that nobody sends to now. Whoever took it has two minutes; then, as
 * where its process died, it is taken again.
 */
async function takeDue(tx: WorkerTx): Promise<DueDelivery | null> {
  await sql`select pg_catalog.pg_advisory_xact_lock(${sql.lit(lock)})`.execute(tx)
  const { rows } = await sql<DueDelivery>`
    update api.delivery d set taken_until = now() + interval '2 minutes', tries = d.tries + 1, tried_at = now()
    from api.webhook w
    where w.id = d.webhook_id and d.id = (
      select x.id from api.delivery x join api.webhook h on h.id = x.webhook_id and h.ended_at is null
      where x.state = 'waiting' and x.next_at <= now() and not exists (
        select from api.delivery o where o.webhook_id = x.webhook_id and o.taken_until > now())
      order by x.next_at, x.number limit 1)
    returning d.id, d.webhook_id as webhook, w.address, d.event, d.matter_id as matter, d.made_at as "madeAt", d.tries`.execute(
    tx,
  )
  return rows[0] ?? null
}

/** Writes down what became of it, unless somebody took it meanwhile or asked for it again. */
async function settle(tx: WorkerTx, { id, tries }: DueDelivery, { status, fault }: Sent): Promise<void> {
  const pause = pauses[tries - 1]
  const state = fault === null ? 'sent' : pause === undefined ? 'stopped' : 'waiting'
  await sql`
    update api.delivery set state = ${state}, taken_until = null, status = ${status}, fault = ${fault},
      next_at = case when ${state} = 'waiting' then now() + make_interval(secs => ${pause ?? 0}) else next_at end
    where id = ${id}::uuid and state = 'waiting' and tries = ${tries}`.execute(tx)
}

/** Deliveries of 30 days ago and more go, the keys of referrals too, and what waits for a webhook that has ended stops. */
export async function clearDeliveries(tx: WorkerTx): Promise<void> {
  await sql`delete from api.delivery where made_at < now() - interval '30 days'`.execute(tx)
  await sql`delete from api.referral where made_at < now() - interval '30 days'`.execute(tx)
  await sql`update api.delivery d set state = 'stopped', taken_until = null
    from api.webhook w where w.id = d.webhook_id and w.ended_at is not null and d.state = 'waiting'`.execute(
    tx,
  )
}
