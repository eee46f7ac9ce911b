/** A certificate for this machine, signed by itself and good for a day around now: for a proxy under test. */
import { generateKeyPairSync, randomBytes, sign } from 'node:crypto'

export interface OwnCertificate {
  readonly key: string
  readonly cert: string
}

/** Makes one for `localhost`, by RFC 5280. */
export function ownCertificate(): OwnCertificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const withSha256 = sequence(objectId('2a8648ce3d040302'))
  const name = sequence(der(0x31, sequence(objectId('550403'), der(0x0c, Buffer.from('localhost')))))
  const day = 24 * 60 * 60 * 1_000
  const [before, after] = [-day, day].map((shift) => utcTime(new Date(Date.now() + shift)))
  // The name that a client compares with: a DNS name.
  const otherNames = sequence(der(0x82, Buffer.from('localhost')))
  const content = sequence(
    der(0xa0, integer(Buffer.from([2]))),
    integer(Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    withSha256,
    name,
    sequence(before as Buffer, after as Buffer),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(sequence(objectId('551d11'), der(0x04, otherNames)))),
  )
  const signature = sign('sha256', content, privateKey)
  const whole = sequence(content, withSha256, der(0x03, Buffer.concat([Buffer.from([0]), signature])))
  const lines = whole.toString('base64').replace(/(.{64})/g, '$1\n')
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
    cert: `-----BEGIN CERTIFICATE-----\n${lines.trim()}\n-----END CERTIFICATE-----\n`,
  }
}

/** A value with its tag and its length. */
function der(tag: number, value: Buffer): Buffer {
  const { length } = value
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 0xff]
  return Buffer.concat([Buffer.from([tag, ...size]), value])
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return der(0x30, Buffer.concat(parts))
}

function integer(value: Buffer): Buffer {
  return der(0x02, value)
}

function objectId(hex: string): Buffer {
  return der(0x06, Buffer.from(hex, 'hex'))
}

function utcTime(at: Date): Buffer {
  const digits = at.toISOString().replace(/[-:T]/g, '').slice(2, 14)
  return der(0x17, Buffer.from(`${digits}Z`))
}
