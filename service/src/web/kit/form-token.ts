/** Forms of an account: each carries a token of its session, so that no other site can send one. */
import { createHmac, timingSafeEqual } from 'node:crypto'
import { type Html, html } from './html.ts'
import type { Visit } from './page.ts'

/** The name of the field. */
export const tokenField = 'token'

/** The token of a session. @param secret of the service, for this purpose alone */
export function tokenOf(session: string, secret: Uint8Array): string {
  return createHmac('sha256', secret).update(session).digest('base64url')
}

/** The hidden field; the first in every form of an account. */
export function tokenInput({ formToken }: Pick<Visit, 'formToken'>): Html {
  return html`<input type="hidden" name="${tokenField}" value="${formToken}">`
}

/** Whether a token is that of the visit. Tells nothing by how long it takes. */
export function isTokenOf({ formToken }: Pick<Visit, 'formToken'>, given: string | null): boolean {
  if (formToken === '' || given === null) return false
  const [right, sent] = [Buffer.from(formToken), Buffer.from(given)]
  return right.length === sent.length && timingSafeEqual(right, sent)
}
