/**
 * Sends one delivery to the address that an organisation gave: https alone, nothing of this machine or of a private network
 * whatever name leads to it, no redirect followed, little time, and nothing of the answer kept but its status.
 */
import { request as requestPlain } from 'node:http'
import { request as requestSecure } from 'node:https'
import { isPrivateHost, PrivateAddress, publicLookup } from '../directory/public-address.ts'
import type { Keys } from '../keys.ts'
import type { DeliveryFault, DueDelivery, Sent } from '../mediation/api/deliver.ts'
import { signedHeaders } from '../mediation/api/webhook-secret.ts'

export interface WebhookNeeds {
  readonly keys: Pick<Keys, 'secretFor'>
  /** A receiver may stand on this machine, in a private network, and without encryption. */
  readonly mayBeLocal: boolean
  /** Seconds since 1970. */
  readonly seconds: () => number
  /** Milliseconds for an answer. */
  readonly within?: number
}

const usualPatience = 10_000
/** Bytes of an answer that are read before it is cut off: its status is all that counts. */
const mostRead = 16 * 1024

/** What is sent: ids and the name of what happened. */
export function bodyOf({ event, matter, madeAt }: DueDelivery): string {
  return JSON.stringify({ type: event, timestamp: madeAt.toISOString(), data: { matter } })
}

/** Sends it. @returns what became of it; it never throws */
export async function sendWebhook(delivery: DueDelivery, needs: WebhookNeeds): Promise<Sent> {
  const { keys, mayBeLocal, seconds, within = usualPatience } = needs
  const url = URL.parse(delivery.address)
  if (url === null || (!mayBeLocal && (url.protocol !== 'https:' || isPrivateHost(url))))
    return failed('private')
  const body = bodyOf(delivery)
  const signal = AbortSignal.timeout(within)
  const { promise, resolve } = Promise.withResolvers<Sent>()
  const asked = (url.protocol === 'https:' ? requestSecure : requestPlain)(
    url,
    {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'Content-Length': Buffer.byteLength(body),
        'User-Agent': 'way-forward-webhook',
        ...signedHeaders(keys, delivery.webhook, { id: delivery.id, seconds: seconds(), body }),
      },
      lookup: mayBeLocal ? undefined : publicLookup,
      agent: false,
      signal,
    },
    (response) => {
      const { statusCode: status = 0 } = response
      let size = 0
      const done = () => resolve({ status, fault: faultOfStatus(status) })
      response.on('data', (chunk: Buffer) => {
        size += chunk.length
        if (size <= mostRead) return
        done()
        response.destroy()
      })
      response.on('end', done)
      response.on('error', (error) => resolve(failed(faultOf(error, signal), status)))
    },
  )
  asked.on('error', (error) => resolve(failed(faultOf(error, signal))))
  asked.end(body)
  return promise
}

function failed(fault: DeliveryFault, status: number | null = null): Sent {
  return { status, fault }
}

function faultOfStatus(status: number): DeliveryFault | null {
  if (status >= 200 && status < 300) return null
  return status >= 300 && status < 400 ? 'redirect' : 'status'
}

function faultOf(error: Error, signal: AbortSignal): DeliveryFault {
  if (signal.aborted) return 'too-slow'
  const code = String((error as NodeJS.ErrnoException).code ?? '')
  if (error instanceof PrivateAddress) return 'private'
  if (code === 'ECONNREFUSED' || code === 'ECONNRESET') return 'refused'
  return /CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO|ALTNAME/.test(code) ? 'certificate' : 'no-answer'
}
