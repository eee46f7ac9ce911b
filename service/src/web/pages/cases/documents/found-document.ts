/** The document that an address names. */
import type { CaseFile } from '../../../../cases/case-file.ts'
import { findDocument } from '../../../../cases/documents/case-document.ts'
import type { PersonTx } from '../../../../db/data.ts'
import type { Visit } from '../../../kit/page.ts'
import { isUuid } from '../opened-case.ts'

export type FoundDocument = NonNullable<Awaited<ReturnType<typeof findDocument>>>

/** The document of `/cases/:case/documents/:document/…`; null: there is none for this reader. */
export async function foundDocument(
  tx: PersonTx,
  { id: caseId }: Pick<CaseFile, 'id'>,
  { params }: Pick<Visit, 'params'>,
): Promise<FoundDocument | null> {
  const document = params['document'] ?? ''
  return isUuid(document) ? findDocument(tx, { caseId, document }) : null
}

/** Whether the reader may take it out: they gave it, and may still write behind its wall. */
export function mayRemove(
  { walls }: Pick<CaseFile, 'walls'>,
  { isMine, redacted, wall }: FoundDocument,
): boolean {
  return isMine && redacted === null && walls.some(({ id, mayWrite }) => id === wall && mayWrite)
}
