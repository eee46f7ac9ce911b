/** A form of a matter with a file in it, which is taken while it arrives and kept behind one wall. */
import { type AddingFault, addDocument } from '../../../cases/documents/add-document.ts'
import type { Documents } from '../../../cases/documents/documents.ts'
import { redactDocument } from '../../../cases/documents/redact-document.ts'
import type { Data } from '../../../db/data.ts'
import { BrokenForm, FormTooLarge, readSentForm } from '../../../files/sent/sent-form.ts'
import type { Matter } from '../../../mediation/matter.ts'
import { type FieldFault, fieldFault } from '../../kit/form-fault.ts'
import { isTokenOf, tokenField } from '../../kit/form-token.ts'
import { type Answer, notFound, signedIn, type Visit } from '../../kit/page.ts'
import { type FormFault, faultWords } from '../cases/documents/add/words.ts'

/** Bytes beyond the largest file that are still read and thrown away, so that its sender reads why it is not taken. */
const readBeyond = 64 * 1024 * 1024

/** The most bytes that such a form is read of. */
export function largestForm({ limits }: Pick<Documents, 'limits'>): number {
  return limits.file + readBeyond
}

/** Where a file of a form goes, and which forms it is kept of. */
export interface Destination {
  readonly matter: Pick<Matter, 'caseId'>
  readonly wall: string
  /** Whether the fields before it are right: a file of a form that is not taken would be nobody’s. */
  readonly isRight: (fields: URLSearchParams) => boolean
}

export interface SentForm {
  readonly fields: URLSearchParams
  /** What was kept of the file; null: there was none, or it was not kept. */
  readonly document: string | null
  /** Why the file was not kept; null: it was, or there was none. */
  readonly fault: FieldFault | null
  /** With which status the form is shown again where there is a fault. */
  readonly status: 400 | 503
}

/**
 * Reads the form of a post.
 * @param to null: there is nothing here for this reader
 * @returns the form, or the answer where it is none of this page
 */
export async function readSentDocument(
  data: Data,
  documents: Documents,
  visit: Visit,
  to: Destination | null,
): Promise<SentForm | { readonly answer: Answer }> {
  const { stream } = visit
  if (stream === null) return { answer: { kind: 'problem', status: 415 } }
  let before = new URLSearchParams()
  try {
    const { fields, taken } = await readSentForm(stream, largestForm(documents), async (given, sent) => {
      if (to === null || !isTokenOf(visit, given.get(tokenField))) return 'forged' as const
      before = given
      if (!to.isRight(given)) return null
      const { caseId } = to.matter
      return addDocument(data, documents, signedIn(visit).person, {
        caseId,
        wall: to.wall,
        entry: null,
        ...sent,
      })
    })
    if (to === null) return { answer: notFound }
    if (taken === 'forged' || !isTokenOf(visit, fields.get(tokenField)))
      return { answer: { kind: 'problem', status: 403 } }
    if (taken !== null && 'refused' in taken) return faulty(documents, fields, taken.refused)
    return { fields, document: taken?.added ?? null, fault: null, status: 400 }
  } catch (error) {
    if (error instanceof FormTooLarge) return { answer: { kind: 'problem', status: 413 } }
    if (!(error instanceof BrokenForm)) throw error
    return to === null ? { answer: notFound } : faulty(documents, before, 'not-whole')
  }
}

function faulty({ limits }: Documents, fields: URLSearchParams, fault: FormFault | AddingFault): SentForm {
  const isLater = fault === 'busy' || fault === 'scanner-away' || fault === 'store-away'
  const says = fieldFault('file', faultWords(fault, limits))
  return { fields, document: null, fault: says, status: isLater ? 503 : 400 }
}

/** The fault of a form that needs a file and has none. */
export function noFile({ limits }: Pick<Documents, 'limits'>): FieldFault {
  return fieldFault('file', faultWords('nothing-chosen', limits))
}

/** Keeps what a form says beside its file. Where that is not kept, or throws, the file is not kept either. */
export async function keptWith<T>(
  data: Data,
  documents: Documents,
  visit: Visit,
  { matter, document }: { readonly matter: Pick<Matter, 'caseId'>; readonly document: string | null },
  keep: () => Promise<T | null>,
): Promise<T | null> {
  let kept: T | null = null
  try {
    kept = await keep()
    return kept
  } finally {
    if (kept === null && document !== null) {
      const { person } = signedIn(visit)
      const why = 'The form that it came with was not kept'
      await redactDocument(data, documents, person, { caseId: matter.caseId, document, why })
    }
  }
}
