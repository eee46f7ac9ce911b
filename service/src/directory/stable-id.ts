/** Ids that come out the same on every machine and in every year, so that no address into the feed ever breaks. */
import { createHash } from 'node:crypto'

/** The space of our names: any UUID would do, but it may never change. */
const space = Buffer.from('5c2b7f0e9d4a4e1b8f36a1d07c95e2b4', 'hex')

/**
 * The UUID of a name within a kind of thing (version 5 of RFC 9562).
 * @param kind such as `area`; names of different kinds never meet
 * @param key what makes the thing itself, such as its GSS code
 */
export function stableId(kind: string, key: string): string {
  const bytes = createHash('sha1').update(space).update(`${kind}\n${key}`, 'utf8').digest().subarray(0, 16)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

/** Whether a text has the form of a UUID. PostgreSQL would refuse another with an error. */
export function isId(text: string): boolean {
  return /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(text)
}
