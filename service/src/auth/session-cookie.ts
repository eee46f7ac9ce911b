/** The cookies of sign-in: what they are called, and what is read from them. */
import { createHmac } from 'node:crypto'
import { isSame } from './secrets.ts'

/** The longest that a session lasts. */
export const sessionDays = 30

export interface CookieNames {
  readonly isSecure: boolean
  readonly session: string
  /** What a browser holds that asked for a code. */
  readonly attempt: string
  /** What a browser holds that was asked for a passkey. */
  readonly challenge: string
  /** What a browser holds that was sent to an organisation's own sign-in. */
  readonly provider: string
}

/** Where pages are sent securely, no other site of the same domain can set these (`__Host-`). */
export function cookieNames(origin: string | null): CookieNames {
  const isSecure = origin?.startsWith('https:') === true
  const named = (name: string) => `${isSecure ? '__Host-' : ''}way-forward-${name}`
  return {
    isSecure,
    session: named('session'),
    attempt: named('asked'),
    challenge: named('challenge'),
    provider: named('sent'),
  }
}

/** The value of a cookie; null: there is none. @param cookies the header */
export function cookieValue(cookies: string, name: string): string | null {
  for (const part of cookies.split(';')) {
    const at = part.indexOf('=')
    if (at !== -1 && part.slice(0, at).trim() === name) return decoded(part.slice(at + 1).trim())
  }
  return null
}

/**
 * The token of a session from its cookie, whose signature is looked at first: what somebody made up costs no question
 * to the database. Null: there is none.
 */
export function sessionToken(cookies: string, { session }: CookieNames, secret: string): string | null {
  const value = cookieValue(cookies, session)
  if (value === null) return null
  const at = value.lastIndexOf('.')
  const token = value.slice(0, at)
  const right = createHmac('sha256', secret).update(token).digest()
  return at > 0 && isSame(right, Buffer.from(value.slice(at + 1), 'base64')) ? token : null
}

/** A cookie of ours, held for some minutes. */
export function heldCookie(name: string, value: string, minutes: number, isSecure: boolean): string {
  return `${name}=${value}; Path=/; Max-Age=${minutes * 60}; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}`
}

/** Takes a cookie back. */
export function droppedCookie(name: string, isSecure: boolean): string {
  return heldCookie(name, '', 0, isSecure)
}

function decoded(value: string): string | null {
  try {
    return decodeURIComponent(value)
  } catch {
    return null
  }
}
