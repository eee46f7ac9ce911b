/** Whether a file is a certificate of this service, to the byte. */
import { certificateFormat } from './payload.ts'
import { isSignedBy } from './signature.ts'
import type { PublishedKey } from './signing-keys.ts'

/**
 * What was found: `signed`: one of our keys signed it, to the byte. `changed`: it is not as it was signed. `not-ours`: no
 * key of ours is named in it. `no-certificate`: it is another kind of file. `key-not-in-use`: the key that signed it is
 * ours, and did not sign on the day on which it says that it was issued: whoever comes by an old key dates nothing.
 */
export type FileVerdict =
  | { readonly found: 'signed'; readonly code: string }
  | { readonly found: 'changed' | 'not-ours' | 'no-certificate' | 'key-not-in-use' }

/** Characters of a certificate's file, and some more. */
const longestFile = 20_000

/** Looks at a file that somebody sent. Nothing of it is kept. */
export function verifyFile(bytes: Uint8Array, keys: readonly PublishedKey[]): FileVerdict {
  if (bytes.length > longestFile) return { found: 'no-certificate' }
  let text: string
  let read: unknown
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    read = JSON.parse(text)
  } catch {
    return { found: 'no-certificate' }
  }
  if (!isFile(read)) return { found: 'no-certificate' }
  const { certificate, key: id, signature } = read
  const key = keys.find((each) => each.id === id)
  if (key === undefined) return { found: 'not-ours' }
  // As it was written: what is signed stands in it byte for byte, and nothing else does.
  const payload = JSON.stringify(certificate)
  const isAsWritten = text === JSON.stringify({ certificate, key: id, signature })
  const bytesOfSignature = Buffer.from(signature, 'base64url')
  const isSpelled = bytesOfSignature.toString('base64url') === signature
  if (!isAsWritten || !isSpelled || !isSignedBy(payload, bytesOfSignature, key.publicKey))
    return { found: 'changed' }
  if (certificate['format'] !== certificateFormat) return { found: 'no-certificate' }
  const issuedOn = String(certificate['issuedOn'])
  if (issuedOn < key.from || (key.until !== null && issuedOn > key.until)) return { found: 'key-not-in-use' }
  return { found: 'signed', code: String(certificate['code']) }
}

interface AnyFile {
  readonly certificate: Readonly<Record<string, unknown>>
  readonly key: string
  readonly signature: string
}

function isFile(read: unknown): read is AnyFile {
  if (typeof read !== 'object' || read === null) return false
  const { certificate, key, signature } = read as Partial<Record<keyof AnyFile, unknown>>
  return (
    typeof certificate === 'object' &&
    certificate !== null &&
    !Array.isArray(certificate) &&
    typeof key === 'string' &&
    typeof signature === 'string'
  )
}
