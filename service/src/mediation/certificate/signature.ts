/** Signs certificates with Ed25519 (RFC 8032), and knows keys by their public half. */
import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto'

/** A new key. */
export interface KeyPair {
  readonly id: string
  /** 32 bytes. */
  readonly publicKey: Buffer
  /** Of which the private half is worked out; PKCS 8. */
  readonly privateKey: Buffer
}

/** Makes a key by chance. */
export function newKeyPair(): KeyPair {
  const made = generateKeyPairSync('ed25519')
  const { x = '' } = made.publicKey.export({ format: 'jwk' })
  const publicKey = Buffer.from(x, 'base64url')
  return {
    id: idOfKey(publicKey),
    publicKey,
    privateKey: made.privateKey.export({ format: 'der', type: 'pkcs8' }),
  }
}

/** What a key is known by: the first half of SHA-256 of its public half, in hex. */
function idOfKey(publicKey: Uint8Array): string {
  return createHash('sha256').update(publicKey).digest('hex').slice(0, 32)
}

/** Signs a text. @returns 64 bytes */
export function signed(text: string, privateKey: Buffer): Buffer {
  return sign(
    null,
    Buffer.from(text, 'utf8'),
    createPrivateKey({ key: privateKey, format: 'der', type: 'pkcs8' }),
  )
}

/** Whether a signature is of this text by this key. */
export function isSignedBy(text: string, signature: Uint8Array, publicKey: Uint8Array): boolean {
  return signature.length === 64 && verify(null, Buffer.from(text, 'utf8'), keyOf(publicKey), signature)
}

function keyOf(publicKey: Uint8Array): KeyObject {
  const x = Buffer.from(publicKey).toString('base64url')
  return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' })
}
