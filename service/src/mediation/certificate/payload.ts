/** What a certificate says and is signed for, and the file in which it goes. `docs/certificates.md` describes both. */
import type { CertificateNeed, Decision } from '@way-forward/law'
import { canonicalJson } from '../../cases/entries/canonical-json.ts'
import type { Basis } from '../../db/data.ts'

/** Facts alone: what follows from them for an appeal is worked out when it is read. Days are ISO text. */
export interface CertificatePayload {
  readonly format: typeof certificateFormat
  readonly code: string
  readonly basis: Basis
  readonly issuedOn: string
  /**
   * The day that time is counted from: where earlier certificates of the mediation stand, the day on which the first was
   * issued, as no later one gives more time surely.
   */
  readonly countsFrom: string
  readonly issuedBy: { readonly service: string; readonly adviser: string }
  readonly issuedTo: {
    readonly name: string
    /** What they are to the child, such as "parent". */
    readonly is: string
    readonly child: string | null
  }
  readonly decision: {
    readonly what: Decision
    readonly authority: string | null
    readonly sentOn: string | null
    readonly datedOn: string | null
  }
  /** Whether an appeal needs a certificate (LAW-MED-06). */
  readonly need: CertificateNeed
  /** The family's first contact with any mediation adviser. */
  readonly contactedOn: string | null
  /** The number of the mediation. */
  readonly reference: string
  readonly replaces: { readonly code: string; readonly issuedOn: string; readonly wrong: string } | null
}

export const certificateFormat = 'way-forward-certificate-1'

/**
 * The file of a certificate: canonical JSON, so that what is signed stands in it byte for byte.
 * @param payload as it is signed @param key its id @param signature 64 bytes, which stand in it in base64url
 */
export function textOfFile(payload: string, key: string, signature: Uint8Array): string {
  return `{"certificate":${payload},${canonicalJson({ key, signature: Buffer.from(signature).toString('base64url') }).slice(1)}`
}

/** What is signed, of a certificate. */
export function textOfPayload(payload: CertificatePayload): string {
  return canonicalJson(payload)
}

/** A payload that this service signed and kept. */
export function payloadOf(text: string): CertificatePayload {
  return JSON.parse(text) as CertificatePayload
}

/** What the file is saved as. It names nobody. */
export function nameOfFile(code: string, type: 'json' | 'pdf'): string {
  return `certificate-${code}.${type}`
}
