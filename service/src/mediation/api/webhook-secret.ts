/**
 * What signs the calls of a webhook, as Standard Webhooks has it: HMAC-SHA-256 over id, time and body. The secret is worked
 * out from the id of the webhook and the service's own key, and is kept nowhere.
 */
import { createHmac } from 'node:crypto'
import type { Keys } from '../../keys.ts'

/** The bytes of it. @param webhook its id */
function secretBytes(keys: Pick<Keys, 'secretFor'>, webhook: string): Uint8Array {
  return keys.secretFor(`webhook ${webhook}`)
}

/** As it is shown once, and as receivers take it. */
export function shownSecret(keys: Pick<Keys, 'secretFor'>, webhook: string): string {
  return `whsec_${Buffer.from(secretBytes(keys, webhook)).toString('base64')}`
}

export interface SignedCall {
  /** The id of the delivery: the same however often it is sent. */
  readonly id: string
  /** Seconds since 1970. */
  readonly seconds: number
  readonly body: string
}

/** The headers that a receiver checks. */
export function signedHeaders(
  keys: Pick<Keys, 'secretFor'>,
  webhook: string,
  { id, seconds, body }: SignedCall,
): Readonly<Record<string, string>> {
  const signature = createHmac('sha256', secretBytes(keys, webhook))
    .update(`${id}.${seconds}.${body}`)
    .digest('base64')
  return {
    'webhook-id': id,
    'webhook-timestamp': String(seconds),
    'webhook-signature': `v1,${signature}`,
  }
}
