/** Mail by GOV.UK Notify: one template of theirs, whose subject and body are wholly ours. */
import { createHmac } from 'node:crypto'
import { checkedEmail, type Mail, MailAway, MailRefused } from './mail.ts'

export interface NotifyOptions {
  /** As Notify gives it: a name, the id of the service, the secret, with hyphens between. */
  readonly key: string
  /** The id of a template with the subject `((subject))` and the body `((body))`. */
  readonly template: string
  /** Where it is. */
  readonly address?: string
  /** Seconds since 1970: Notify takes a token for half a minute. */
  readonly now: () => number
}

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'
const keyShape = new RegExp(`^.*?-?(${uuid})-(${uuid})$`, 'i')
const answerWithin = 30_000

/** Whether a text is a key of Notify. */
export function isNotifyKey(text: string): boolean {
  return keyShape.test(text)
}

/** Sends by GOV.UK Notify. The reference is the Message-ID, so that one sent twice can be told. @throws RangeError where the key is none */
export function notifyMail({
  key,
  template,
  address = 'https://api.notifications.service.gov.uk',
  now,
}: NotifyOptions): Mail {
  const [, service, secret] = keyShape.exec(key) ?? []
  if (service === undefined || secret === undefined) throw new RangeError('not a key of GOV.UK Notify')
  return {
    async send(email) {
      const { to, subject, text, messageId } = checkedEmail(email)
      const response = await ask(`${address}/v2/notifications/email`, tokenOf(service, secret, now()), {
        email_address: to,
        template_id: template,
        personalisation: { subject, body: plainBody(text) },
        ...(messageId !== undefined && { reference: messageId }),
      })
      await response.body?.cancel()
      const { status } = response
      if (status === 201) return
      // 400: this email or its address. 403: our key or our clock; 429: too many; 5xx: they are down.
      if (status === 400) throw new MailRefused('GOV.UK Notify refuses it (400)')
      throw new MailAway(`GOV.UK Notify does not take it now (${status})`)
    },
  }
}

async function ask(address: string, token: string, body: unknown): Promise<Response> {
  try {
    return await fetch(address, {
      method: 'POST',
      redirect: 'error',
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(answerWithin),
    })
  } catch (error) {
    throw new MailAway('GOV.UK Notify cannot be reached', { cause: error })
  }
}

/** A JSON Web Token by RFC 7519, signed with HMAC-SHA-256, as Notify asks for it. */
function tokenOf(service: string, secret: string, issuedAt: number): string {
  const head = encoded({ typ: 'JWT', alg: 'HS256' })
  const claims = encoded({ iss: service, iat: Math.floor(issuedAt) })
  const signature = createHmac('sha256', secret).update(`${head}.${claims}`).digest('base64url')
  return `${head}.${claims}.${signature}`
}

function encoded(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}

/** Notify reads marks at the beginning of a line as headings and lists; a space before them keeps them as they are. */
function plainBody(text: string): string {
  return text.replace(/^([#^*]|-{3,})/gm, ' $1')
}
