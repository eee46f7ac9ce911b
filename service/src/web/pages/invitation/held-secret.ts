/**
 * The secret of an invitation while somebody signs in: in a cookie for an hour, and in no address, so that it stands
 * in no log and no history but that of the link itself.
 */
import { cookieValue, droppedCookie, heldCookie } from '../../../auth/session-cookie.ts'
import type { Visit } from '../../kit/page.ts'

const minutes = 60

function name(isSecure: boolean): string {
  return `${isSecure ? '__Host-' : ''}way-forward-invited`
}

function isSecure({ origin }: Pick<Visit, 'origin'>): boolean {
  return origin.startsWith('https:')
}

/** Holds it. @param secret fit for a header: looked at before */
export function holdSecret(visit: Visit, secret: string): string {
  const secure = isSecure(visit)
  return heldCookie(name(secure), secret, minutes, secure)
}

/** What was held; null: nothing. */
export function heldSecret(visit: Visit): string | null {
  return cookieValue(visit.from.cookies, name(isSecure(visit)))
}

/** Lets it go. */
export function dropSecret(visit: Visit): string {
  const secure = isSecure(visit)
  return droppedCookie(name(secure), secure)
}
