/** `/mediation/<matter>/preparing/file`: a document of the mediation, as it was given. */
import type { Documents } from '../../../../../cases/documents/documents.ts'
import { openDocument } from '../../../../../cases/documents/open-document.ts'
import type { Data } from '../../../../../db/data.ts'
import { isNamed } from '../../../../../mediation/preparing/named-documents.ts'
import { notFound, type Page, signedIn } from '../../../../kit/page.ts'
import { answerWithFile } from '../../../cases/documents/file/page.ts'
import { inMatter } from '../../opened-matter.ts'
import { idInQuery } from '../opened-item.ts'

/**
 * `/mediation/<matter>/preparing/file?document=<id>`: of a document that stands behind a wall of this matter, and that
 * something there names still. What a side took back, and what was never kept, is opened by nobody.
 */
export function preparingFilePage(data: Data, documents: Documents): Page {
  return {
    path: '/mediation/:matter/preparing/file',
    account: 'needed',
    async get(visit) {
      const document = idInQuery(visit, 'document')
      const found = await inMatter(data, visit, async (_tx, matter) =>
        document !== null && isNamed(matter, document) ? matter : null,
      )
      if (found === null || document === null) return notFound
      const { caseId, walls } = found
      return answerWithFile(
        await openDocument(
          data,
          documents,
          signedIn(visit).person,
          { caseId, document },
          {
            isWanted: ({ wall }) => walls.some(({ id }) => id === wall),
          },
        ),
      )
    },
    hasNoLook: true,
    states: [],
  }
}
