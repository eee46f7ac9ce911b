/** `/cases/<case>/documents`: every document that the reader sees, but for those of mediations, which have pages there. */

import { listDocuments } from '../../../../../cases/documents/case-document.ts'
import { isConfidential } from '../../../../../cases/mediation-walls.ts'
import type { Data } from '../../../../../db/data.ts'
import { exampleCases } from '../../../../../example/people.ts'
import { exampleRecords } from '../../../../../example/record-ids.ts'
import { type Page, shown } from '../../../../kit/page.ts'
import { caseAddress } from '../../case-frame.ts'
import { withCase } from '../../opened-case.ts'
import { documentListView } from './view.ts'

/** `/cases/<case>/documents`; with `?added=` it says that this one was added. */
export function documentListPage(data: Data): Page {
  return {
    path: '/cases/:case/documents',
    account: 'needed',
    get: (visit) =>
      withCase(data, visit, async (tx, file) => {
        const all = await listDocuments(tx, file.id)
        const documents = all.filter(({ wallKind }) => !isConfidential(wallKind))
        const added = documents.find(({ id }) => id === visit.query.get('added')) ?? null
        return shown(documentListView(visit, file, { documents, added }))
      }),
    states: [
      { name: 'one', address: caseAddress({ id: exampleCases.refusal }, '/documents'), as: 'parent' },
      {
        name: 'just added',
        address: caseAddress({ id: exampleCases.refusal }, `/documents?added=${exampleRecords.email}`),
        as: 'parent',
      },
      { name: 'none', address: caseAddress({ id: exampleCases.provision }, '/documents'), as: 'parent' },
    ],
  }
}
