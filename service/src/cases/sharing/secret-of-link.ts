/** The secret of a link that is sent by email: whoever has it may look at what is offered. */
import { createHash, randomBytes } from 'node:crypto'

/** A new one: 256 random bits, fit for an address. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

/** What is kept of it, and what a transaction presents. Null: no secret of ours looks like this. */
export function hashOfSecret(secret: string): Buffer | null {
  if (!/^[A-Za-z0-9_-]{43}$/.test(secret)) return null
  return createHash('sha256').update(secret).digest()
}
