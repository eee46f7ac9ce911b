/** The published keys as a JSON Web Key Set (RFC 7517, RFC 8037), each with the days on which it signed. */
import type { PublishedKey } from './signing-keys.ts'

/** The text of the file. */
export function keySetOf(keys: readonly PublishedKey[]): string {
  const listed = keys.map(({ id, publicKey, from, until }) => ({
    kty: 'OKP',
    crv: 'Ed25519',
    use: 'sig',
    kid: id,
    x: publicKey.toString('base64url'),
    from,
    until,
  }))
  return `${JSON.stringify({ keys: listed }, null, 2)}\n`
}
