/** The webhooks of an organisation and what they told, for whoever keeps its members. */
import type { DeliveryState, PersonTx, WebhookEvent } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'

/** Webhooks of one organisation that are told at once. */
export const mostWebhooks = 10
/** Deliveries on a page. */
export const deliveriesOnPage = 50

export interface Webhook {
  readonly id: string
  readonly name: string
  readonly address: string
  readonly events: readonly WebhookEvent[]
  readonly madeAt: Date
  readonly endedAt: Date | null
}

/** Those of an organisation, the newest first; none where they are not theirs to see. */
export async function readWebhooks(tx: PersonTx, organisation: string): Promise<readonly Webhook[]> {
  return tx
    .selectFrom('api.webhook')
    .select(['id', 'name', 'address', 'events', 'made_at as madeAt', 'ended_at as endedAt'])
    .where('organisation_id', '=', organisation)
    .orderBy('made_at', 'desc')
    .orderBy('id')
    .limit(100)
    .execute()
}

export interface NewWebhook {
  /** A UUID: its secret is worked out from it. */
  readonly id: string
  readonly organisation: string
  readonly name: string
  readonly address: string
  readonly events: readonly WebhookEvent[]
}

/**
 * Makes one. @returns false: there are too many, or one of that id is there already
 * @throws where it is not theirs to make (42501)
 */
export async function makeWebhook(tx: PersonTx, webhook: NewWebhook): Promise<boolean> {
  const { id, organisation, name, address, events } = webhook
  const known = await readWebhooks(tx, organisation)
  if (known.filter(({ endedAt }) => endedAt === null).length >= mostWebhooks) return false
  if (known.some((each) => each.id === id)) return false
  await tx
    .insertInto('api.webhook')
    .values({
      id,
      organisation_id: organisation,
      name,
      address,
      events: [...events],
      made_by: sql<string>`people.me()`,
    })
    .execute()
  return true
}

interface OfOrganisation {
  readonly organisation: string
  readonly id: string
}

/** Ends one: nothing is sent to it any more. @returns whether it was told until now */
export async function endWebhook(tx: PersonTx, { organisation, id }: OfOrganisation): Promise<boolean> {
  const ended = await tx
    .updateTable('api.webhook')
    .set({ ended_at: sql<Date>`now()` })
    .where('id', '=', id)
    .where('organisation_id', '=', organisation)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return ended.numUpdatedRows > 0n
}

export interface Delivery {
  readonly id: string
  readonly webhook: string
  readonly event: WebhookEvent
  readonly matter: string
  readonly state: DeliveryState
  readonly tries: number
  readonly madeAt: Date
  readonly nextAt: Date
  readonly triedAt: Date | null
  /** What was answered last; null: nothing was. */
  readonly status: number | null
  /** Why it did not arrive, in a word of `deliveryFaults`. */
  readonly fault: string | null
}

/** What was told to a webhook, the newest first. @param page from 1 */
export async function readDeliveries(
  tx: PersonTx,
  { organisation, id }: OfOrganisation,
  page: number,
): Promise<{ readonly deliveries: readonly Delivery[]; readonly hasMore: boolean }> {
  const rows = await tx
    .selectFrom('api.delivery')
    .select([
      'id',
      'webhook_id as webhook',
      'event',
      'matter_id as matter',
      'state',
      'tries',
      'made_at as madeAt',
      'next_at as nextAt',
      'tried_at as triedAt',
      'status',
      'fault',
    ])
    .where('organisation_id', '=', organisation)
    .where('webhook_id', '=', id)
    .orderBy('number', 'desc')
    .offset((page - 1) * deliveriesOnPage)
    .limit(deliveriesOnPage + 1)
    .execute()
  return { deliveries: rows.slice(0, deliveriesOnPage), hasMore: rows.length > deliveriesOnPage }
}

/** Sends one once more, from the beginning. @returns false: it waits already, or there is none */
export async function sendAgain(tx: PersonTx, { organisation, id }: OfOrganisation): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    update api.delivery d set state = 'waiting', tries = 0, began_at = now(), next_at = now()
    where d.id = ${id}::uuid and d.organisation_id = ${organisation}::uuid and d.state <> 'waiting'
      and exists (select from api.webhook w where w.id = d.webhook_id and w.ended_at is null)
      -- One that waits for the same says the same.
      and not exists (select from api.delivery o where o.webhook_id = d.webhook_id and o.matter_id = d.matter_id
        and o.event = d.event and o.state = 'waiting' and o.tries = 0)
    returning d.id`.execute(tx)
  return rows.length > 0
}
