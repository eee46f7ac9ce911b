/** What the verbs of sign-in are made with. */
import type { OpenSignInData } from '../db/acting.ts'
import type { Data } from '../db/data.ts'
import type { Keys } from '../keys.ts'
import type { Mail } from '../mail/mail.ts'
import type { Begun, Library, Sent } from './better-auth.ts'
import type { CookieNames } from './session-cookie.ts'

export interface Needs {
  readonly database: OpenSignInData['database']
  /** For whom somebody works is asked as that somebody. */
  readonly data: Data
  readonly library: Library
  readonly mail: Mail
  readonly names: CookieNames
  readonly keys: Pick<Keys, 'wrap' | 'unwrap'>
  readonly secrets: Secrets
  /** The own sign-in of an organisation may stand in a private network, and without encryption. */
  readonly providersMayBeLocal: boolean
}

/** Secrets of the service, one for each purpose. */
export interface Secrets {
  /** Signs cookies. */
  readonly cookies: string
  /** Seals short codes. */
  readonly codes: Uint8Array
  /** Hides whose tries are counted. */
  readonly counts: Uint8Array
}

/** Where a request came from, and the origin of the page that it came from. */
export interface Asker extends Sent {
  /** The IP address. It is counted with, as a hash, and never kept. */
  readonly address: string
}

/** Signed in: the cookies to set, and the page to go on to. */
export interface In {
  readonly kind: 'in'
  readonly cookies: readonly string[]
  readonly to: string
}

/** Where somebody lands who was not on their way anywhere. */
export const firstPage = '/cases'

export type { Begun }
