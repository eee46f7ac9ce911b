/**
 * The secret of an invitation while somebody signs in: in a cookie for an hour, and in no address, so that it stands
 * in no log and no history but that of the link itself.
 */
import { cookieValue, droppedCookie, heldCookie } from '../../../auth/session-cookie.ts'
import type { Visit } from '../../kit/page.ts'

const minutes = 60

/** Into a case, into an organisation, or into a mediation or disagreement resolution. */
type HeldFor = 'invited' | 'joining' | 'taking-part'

function name(isSecure: boolean, what: HeldFor): string {
  return `${isSecure ? '__Host-' : ''}way-forward-${what}`
}

function isSecure({ origin }: Pick<Visit, 'origin'>): boolean {
  return origin.startsWith('https:')
}

/** Holds it. @param secret fit for a header: looked at before */
export function holdSecret(visit: Visit, secret: string, what: HeldFor = 'invited'): string {
  const secure = isSecure(visit)
  return heldCookie(name(secure, what), secret, minutes, secure)
}

/** What was held; null: nothing. */
export function heldSecret(visit: Visit, what: HeldFor = 'invited'): string | null {
  return cookieValue(visit.from.cookies, name(isSecure(visit), what))
}

/** Lets it go. */
export function dropSecret(visit: Visit, what: HeldFor = 'invited'): string {
  const secure = isSecure(visit)
  return droppedCookie(name(secure, what), secure)
}
