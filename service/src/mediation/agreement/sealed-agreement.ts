/** An agreement as it was sealed, with everything that its paper says; held against its hash each time that it is read. */
import { parseDay } from '@way-forward/law'
import { z } from 'zod'
import { sealOf } from '../../cases/entries/sealed-letter.ts'
import type { PersonTx, TokenTx } from '../../db/data.ts'
import { type Agreement, readAgreementContent } from './agreement.ts'
import { termKinds } from './term-kinds.ts'

const isoDay = z.string().refine((text) => parseDay(text) !== null)
const schema = z.strictObject({
  reference: z.string(),
  process: z.enum(['mediation', 'disagreement-resolution']),
  outcome: z.enum(['full', 'partial']),
  agreedOn: isoDay,
  lawAsAt: isoDay,
  service: z.string(),
  version: z.number().int().positive(),
  versionSha256: z.string().regex(/^[0-9a-f]{64}$/),
  agreement: z.unknown(),
  /** The terms in words: whoever does each, by name, and until when. */
  terms: z.array(
    z.strictObject({
      id: z.uuid(),
      what: z.string(),
      who: z.string(),
      kind: z.enum(termKinds),
      lastDay: isoDay.nullable(),
      laterDay: isoDay.nullable(),
      isAgreedDay: z.boolean(),
      doubts: z.array(z.string()),
    }),
  ),
  parties: z.array(
    z.strictObject({
      side: z.string(),
      name: z.string(),
      acceptedOn: isoDay,
      /** It signed on paper, and the service wrote that down. */
      isOnPaper: z.boolean(),
    }),
  ),
})
/** What was sealed. */
export type SealedAgreement = Omit<z.infer<typeof schema>, 'agreement'> & { readonly agreement: Agreement }
export type SealedTerm = SealedAgreement['terms'][number]

export interface SealedAgreementCopy {
  readonly id: string
  /** In hex, as it was written down. */
  readonly sha256: string
  /** What it says fits its hash. */
  readonly isSealed: boolean
  /** Null: it is none that this version can show. */
  readonly sealed: SealedAgreement | null
}

/** The sealed agreement of a matter; null: there is none that this reader may see. @param id of what was issued */
export async function readSealedAgreement(
  tx: PersonTx | TokenTx,
  caseId: string,
  id: string,
): Promise<SealedAgreementCopy | null> {
  const row = await tx
    .selectFrom('cases.issued')
    .select(['content', 'sha256'])
    .where('id', '=', id)
    .where('case_id', '=', caseId)
    .where('kind', '=', 'agreement')
    .executeTakeFirst()
  if (row === undefined) return null
  return {
    id,
    sha256: row.sha256.toString('hex'),
    isSealed: sealOf(row.content).equals(row.sha256),
    sealed: readSealed(row.content),
  }
}

function readSealed(content: unknown): SealedAgreement | null {
  const { success, data } = schema.safeParse(content)
  const agreement = success ? readAgreementContent(data.agreement) : null
  return success && agreement !== null ? { ...data, agreement } : null
}
