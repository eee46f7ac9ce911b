/** `/mediation/<matter>/kept/file/<document>`: what shows that a term was done. Nothing else is opened by this address. */
import type { Documents } from '../../../../../cases/documents/documents.ts'
import { openDocument } from '../../../../../cases/documents/open-document.ts'
import type { Data } from '../../../../../db/data.ts'
import { stepsOf } from '../../../../../mediation/matter.ts'
import { notFound, type Page, signedIn } from '../../../../kit/page.ts'
import { answerWithFile } from '../../../cases/documents/file/page.ts'
import { inMatter } from '../../opened-matter.ts'

/** The page. */
export function keptFilePage(data: Data, documents: Documents): Page {
  return {
    path: '/mediation/:matter/kept/file/:document',
    account: 'needed',
    async get(visit) {
      const caseId = await inMatter(data, visit, async (_, matter) =>
        stepsOf(matter, 'term').some(({ body }) => body.document === visit.params['document'])
          ? matter.caseId
          : null,
      )
      if (caseId === null) return notFound
      const which = { caseId, document: visit.params['document'] ?? '' }
      return answerWithFile(await openDocument(data, documents, signedIn(visit).person, which))
    },
    hasNoLook: true,
    states: [],
  }
}
