/** The document that an address names. */
import type { CaseFile } from '../../../../cases/case-file.ts'
import { findDocument } from '../../../../cases/documents/case-document.ts'
import { isConfidential } from '../../../../cases/mediation-walls.ts'
import type { PersonTx } from '../../../../db/data.ts'
import type { Visit } from '../../../kit/page.ts'
import { isUuid } from '../opened-case.ts'

export type FoundDocument = NonNullable<Awaited<ReturnType<typeof findDocument>>>

/** The document of `/cases/:case/documents/:document/…`; null: there is none for this reader, or it stays in a mediation. */
export async function foundDocument(
  tx: PersonTx,
  { id: caseId }: Pick<CaseFile, 'id'>,
  { params }: Pick<Visit, 'params'>,
): Promise<FoundDocument | null> {
  const document = params['document'] ?? ''
  const found = isUuid(document) ? await findDocument(tx, { caseId, document }) : null
  return found === null || isConfidential(found.wallKind) ? null : found
}

/** Whether the reader may take it out: they gave it, and may still write behind its wall. */
export function mayRemove(
  { walls }: Pick<CaseFile, 'walls'>,
  { isMine, redacted, wall }: FoundDocument,
): boolean {
  return isMine && redacted === null && walls.some(({ id, mayWrite }) => id === wall && mayWrite)
}
