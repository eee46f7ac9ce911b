/** Secrets that are handed out, and the hashes of them that are kept. */
import { createHash, createHmac, randomBytes, randomInt, timingSafeEqual } from 'node:crypto'

/** A secret that nobody can guess, fit for an address or a cookie: 43 characters. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

/** Whether a text could be such a secret. */
export function isSecret(text: string | null | undefined): text is string {
  return typeof text === 'string' && /^[\w-]{43}$/.test(text)
}

/** What is kept of a secret that nobody can guess. */
export function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest()
}

/** Six digits to type in. */
export function newCode(): string {
  return String(randomInt(1_000_000)).padStart(6, '0')
}

/**
 * What is kept of a short code: without the key, all codes could be tried through by whoever reads the hash.
 * @param purpose and owner: the hash of one is no use for another
 */
export function sealedCode(code: string, purpose: string, owner: string, key: Uint8Array): Buffer {
  return createHmac('sha256', key).update(`${purpose}\n${owner}\n${code}`).digest()
}

/** Compares hashes, and tells nothing by how long it takes. */
export function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && timingSafeEqual(one, other)
}

/** The six digits that somebody typed, however they grouped them; null: they are not six digits. */
export function typedCode(typed: string): string | null {
  const digits = typed.replace(/[\s-]/g, '')
  return /^\d{6}$/.test(digits) ? digits : null
}
