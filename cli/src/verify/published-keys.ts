/** The keys that a mediation service's certificates are signed with, as `/.well-known/way-forward-certificate-keys.json` has them. */
import { createHash, createPublicKey, type KeyObject } from 'node:crypto'

/** What the file of keys is saved as. */
export const keysFileName = 'way-forward-certificate-keys.json'

/** A key, and the days on which it signed. */
export interface PublishedKey {
  readonly id: string
  readonly key: KeyObject
  /** ISO days; `until` is null where it signs today. */
  readonly from: string
  readonly until: string | null
}

/**
 * Reads a file of keys: a JSON Web Key Set (RFC 7517) of Ed25519 keys, each with the days on which it signed.
 * @returns null: it is no such file
 */
export function readKeys(text: string): readonly PublishedKey[] | null {
  let read: unknown
  try {
    read = JSON.parse(text)
  } catch {
    return null
  }
  const listed = typeof read === 'object' && read !== null && 'keys' in read ? read.keys : null
  if (!Array.isArray(listed)) return null
  const keys = listed.map(readKey)
  return keys.every((each) => each !== null) ? keys : null
}

function readKey(listed: unknown): PublishedKey | null {
  if (typeof listed !== 'object' || listed === null) return null
  const { kty, crv, kid, x, from, until } = listed as Readonly<Record<string, unknown>>
  if (kty !== 'OKP' || crv !== 'Ed25519' || typeof kid !== 'string' || typeof x !== 'string') return null
  if (!isDay(from) || !(until === null || isDay(until))) return null
  const bytes = Buffer.from(x, 'base64url')
  // A key is known by its own bytes: whoever puts another in its place changes its name.
  const name = createHash('sha256').update(bytes).digest('hex').slice(0, 32)
  if (bytes.length !== 32 || name !== kid) return null
  try {
    const key = createPublicKey({ key: { kty, crv, x }, format: 'jwk' })
    return { id: kid, key, from, until }
  } catch {
    return null
  }
}

function isDay(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)
}
