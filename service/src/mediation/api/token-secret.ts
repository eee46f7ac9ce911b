/** The secret of a token: 256 bits that are shown once; only their hash is kept. */
import { createHash, randomBytes } from 'node:crypto'

/** A new one, known by its beginning to programs that look for secrets where none should lie. */
export function newTokenSecret(): string {
  return `wf_${randomBytes(32).toString('base64url')}`
}

/** The hash by which it is kept and found, in hex; null: it is no token. */
export function hashOfToken(secret: string): string | null {
  return /^wf_[\w-]{43}$/.test(secret) ? createHash('sha256').update(secret).digest('hex') : null
}
