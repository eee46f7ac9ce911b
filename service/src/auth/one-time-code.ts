/** One-time codes as authenticator apps make them (RFC 6238: HMAC-SHA-1, 30 seconds, six digits). */
import { createHmac } from 'node:crypto'
import { isSame } from './secrets.ts'

/** Bytes of a secret: as long as the hash. */
export const secretLength = 20
const stepSeconds = 30

/** The time step of an instant. @param at seconds since 1970 */
export function stepOf(at: number): number {
  return Math.floor(at / stepSeconds)
}

/** The code of a time step. */
export function codeAt(secret: Uint8Array, step: number): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const mac = createHmac('sha1', secret).update(counter).digest()
  const offset = (mac[19] as number) & 0xf
  return String((mac.readUInt32BE(offset) & 0x7fff_ffff) % 1_000_000).padStart(6, '0')
}

/**
 * The time step that a code belongs to: now, or one before or after, as clocks differ. Null: it is none of them.
 * @param at seconds since 1970 @param after the step of the last code that was taken: it and those before are used up
 */
export function stepOfCode(secret: Uint8Array, code: string, at: number, after: number): number | null {
  const now = stepOf(at)
  const given = Buffer.from(code)
  const steps = [now - 1, now, now + 1].filter(
    (step) => step > after && isSame(Buffer.from(codeAt(secret, step)), given),
  )
  return steps[0] ?? null
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** A secret as apps take it (base 32, RFC 4648, without padding). */
export function base32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{1,5}/g) ?? [])
    .map((five) => alphabet[Number.parseInt(five.padEnd(5, '0'), 2)])
    .join('')
}

/** The address that an app reads from a QR code. @param email tells accounts apart in the app */
export function appAddress(secret: Uint8Array, email: string): string {
  const label = `Way Forward:${email}`
  const query = `secret=${base32(secret)}&issuer=Way%20Forward&algorithm=SHA1&digits=6&period=${stepSeconds}`
  return `otpauth://totp/${encodeURIComponent(label)}?${query}`
}
