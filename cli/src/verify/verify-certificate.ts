/** Whether the file of a mediation certificate is as it was signed. */
import { verify } from 'node:crypto'
import type { PublishedKey } from './published-keys.ts'

/** What a certificate says. Days are ISO text. */
export interface SignedCertificate {
  readonly code: string
  readonly basis: string
  readonly issuedOn: string
  readonly issuedBy: { readonly service: string; readonly adviser: string }
  readonly issuedTo: { readonly name: string; readonly is: string; readonly child: string | null }
  readonly decision: {
    readonly what: string
    readonly authority: string | null
    readonly sentOn: string | null
    readonly datedOn: string | null
  }
  readonly replaces: { readonly code: string; readonly issuedOn: string; readonly wrong: string } | null
}

/** Why a file does not verify. These words stay the same. */
export type VerifyFault =
  /** It is not JSON in UTF-8. */
  | 'not-json'
  /** It is JSON, and no certificate. */
  | 'no-certificate'
  /** It is not written as it was saved: spaces, another order, something added. */
  | 'rewritten'
  /** None of the keys that were given has signed it. */
  | 'unknown-key'
  /** Something in it was changed, or the signature was. */
  | 'bad-signature'
  /** It is of a later version than this program knows. */
  | 'unknown-format'
  /** The day on which it says that it was issued is not one on which its key signed. */
  | 'key-not-in-use'

export type Verified =
  | { readonly fault: null; readonly certificate: SignedCertificate; readonly key: string }
  | { readonly fault: VerifyFault }

const format = 'way-forward-certificate-1'

/** Looks at the text of a file. What is signed stands in it byte for byte, so nothing is spelled anew. */
export function verifyCertificate(text: string, keys: readonly PublishedKey[]): Verified {
  let read: unknown
  try {
    read = JSON.parse(text)
  } catch {
    return { fault: 'not-json' }
  }
  if (!isFile(read)) return { fault: 'no-certificate' }
  const { certificate, key: id, signature } = read
  if (text !== JSON.stringify({ certificate, key: id, signature })) return { fault: 'rewritten' }
  const found = keys.find((each) => each.id === id)
  if (found === undefined) return { fault: 'unknown-key' }
  const bytes = Buffer.from(signature, 'base64url')
  // Two spellings of the same bytes are one certificate and one that was changed.
  const isSpelled = bytes.length === 64 && bytes.toString('base64url') === signature
  const signed = Buffer.from(JSON.stringify(certificate), 'utf8')
  if (!isSpelled || !verify(null, signed, found.key, bytes)) return { fault: 'bad-signature' }
  if (certificate['format'] !== format) return { fault: 'unknown-format' }
  // Whoever signed it wrote it whole.
  const said = certificate as unknown as SignedCertificate
  if (said.issuedOn < found.from || (found.until !== null && said.issuedOn > found.until))
    return { fault: 'key-not-in-use' }
  return { fault: null, certificate: said, key: id }
}

function isFile(read: unknown): read is {
  readonly certificate: Readonly<Record<string, unknown>>
  readonly key: string
  readonly signature: string
} {
  if (typeof read !== 'object' || read === null) return false
  const { certificate, key, signature } = read as Readonly<Record<string, unknown>>
  return (
    typeof certificate === 'object' &&
    certificate !== null &&
    !Array.isArray(certificate) &&
    typeof key === 'string' &&
    typeof signature === 'string'
  )
}
