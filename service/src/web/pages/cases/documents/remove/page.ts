/** `/cases/<case>/documents/<document>/remove`: takes one's own document out for good. */
import type { CaseFile } from '../../../../../cases/case-file.ts'
import type { Documents } from '../../../../../cases/documents/documents.ts'
import { redactDocument } from '../../../../../cases/documents/redact-document.ts'
import type { Data } from '../../../../../db/data.ts'
import { typedLine } from '../../../../../documents/letters/typed-text.ts'
import { exampleCases } from '../../../../../example/people.ts'
import { exampleRecords } from '../../../../../example/record-ids.ts'
import { type FieldFault, fieldFault } from '../../../../kit/form-fault.ts'
import { notFound, type Page, redirect, shown, signedIn, type Visit } from '../../../../kit/page.ts'
import { caseAddress } from '../../case-frame.ts'
import { inCase, withCase } from '../../opened-case.ts'
import { foundDocument, mayRemove } from '../found-document.ts'
import { removeDocumentView } from './view.ts'

const longestWhy = 300

/** `/cases/<case>/documents/<document>/remove`. */
export function removeDocumentPage(data: Data, documents: Documents): Page {
  const showForm = (visit: Visit, why: string, faults: readonly FieldFault[]) =>
    withCase(data, visit, async (tx, file) => {
      const document = await foundDocument(tx, file, visit)
      if (document === null || !mayRemove(file, document)) return notFound
      return shown(removeDocumentView(visit, file, document, { why, faults }), faults.length > 0 ? 400 : 200)
    })
  return {
    path: '/cases/:case/documents/:document/remove',
    account: 'needed',
    get: (visit) => showForm(visit, '', []),
    async post(visit) {
      const why = typedLine(visit.form.get('why') ?? '')
      const fault = faultOf(why)
      if (fault !== null) return showForm(visit, why.slice(0, 1000), [fault])
      const found = await inCase(data, visit, async (tx, file) => {
        const document = await foundDocument(tx, file, visit)
        if (document === null) return null
        // Pressed twice: it says there that it was taken out.
        if (document.isMine && document.redacted !== null) return redirect(addressOf(file, document.id))
        return mayRemove(file, document) ? { file, document: document.id } : null
      })
      if (found === null) return notFound
      if ('kind' in found) return found
      const which = { caseId: found.file.id, document: found.document }
      const isDone = await redactDocument(data, documents, signedIn(visit).person, { ...which, why })
      return isDone ? redirect(addressOf(found.file, found.document)) : notFound
    },
    states: [
      {
        name: 'asked why',
        address: caseAddress({ id: exampleCases.refusal }, `/documents/${exampleRecords.email}/remove`),
        as: 'parent',
      },
      {
        name: 'no reason given',
        address: caseAddress({ id: exampleCases.refusal }, `/documents/${exampleRecords.email}/remove`),
        as: 'parent',
        form: { why: '' },
        status: 400,
      },
    ],
  }
}

function addressOf(file: CaseFile, document: string): string {
  return caseAddress(file, `/documents/${document}`)
}

function faultOf(why: string): FieldFault | null {
  if (why === '') return fieldFault('why', 'Write why you take the document out')
  return why.length > longestWhy ? fieldFault('why', 'The reason must be 300 characters or fewer') : null
}
