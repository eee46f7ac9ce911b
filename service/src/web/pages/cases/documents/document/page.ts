/** `/cases/<case>/documents/<document>`: what is known of one document, and what it says. */

import { noteOpening } from '../../../../../cases/documents/open-document.ts'
import type { Data } from '../../../../../db/data.ts'
import { exampleCases } from '../../../../../example/people.ts'
import { exampleRecords } from '../../../../../example/record-ids.ts'
import { notFound, type Page, shown } from '../../../../kit/page.ts'
import { caseAddress } from '../../case-frame.ts'
import { withCase } from '../../opened-case.ts'
import { foundDocument } from '../found-document.ts'
import { documentView } from './view.ts'

/** `/cases/<case>/documents/<document>`. That it was opened is noted for the family to read. */
export function documentPage(data: Data): Page {
  return {
    path: '/cases/:case/documents/:document',
    account: 'needed',
    get: (visit) =>
      withCase(data, visit, async (tx, file) => {
        const document = await foundDocument(tx, file, visit)
        if (document === null) return notFound
        if (document.redacted === null) await noteOpening(tx, document, file.id)
        return shown(documentView(visit, file, document))
      }),
    states: [
      {
        name: 'an email',
        address: caseAddress({ id: exampleCases.refusal }, `/documents/${exampleRecords.email}`),
        as: 'parent',
      },
      {
        name: 'as another sees it',
        address: caseAddress({ id: exampleCases.refusal }, `/documents/${exampleRecords.email}`),
        as: 'adviser',
      },
    ],
  }
}
