/** `/cases/<case>/yours/copy`: everything that the reader may see, sent as a ZIP while it is made. */
import { isoOf } from '@way-forward/law'
import type { Documents } from '../../../../../cases/documents/documents.ts'
import { exportCase } from '../../../../../cases/export/export-case.ts'
import type { Data } from '../../../../../db/data.ts'
import { copyOfMatters } from '../../../../../mediation/confidential/copy-of-matters.ts'
import { notFound, type Page, redirect, signedIn } from '../../../../kit/page.ts'
import { caseAddress } from '../../case-frame.ts'
import { isUuid, withCase } from '../../opened-case.ts'

/** Posted, because that a copy was taken is noted. Whoever opens the address is led to the button. */
export function copyPage(data: Data, documents: Documents): Page {
  return {
    path: '/cases/:case/yours/copy',
    account: 'needed',
    counts: 'exports',
    get: (visit) => withCase(data, visit, async (_, file) => redirect(caseAddress(file, '/yours'))),
    async post(visit) {
      const caseId = visit.params['case'] ?? ''
      if (!isUuid(caseId)) return notFound
      const { person, name } = signedIn(visit)
      const { today: on, calendar } = visit
      const exporting = { data, documents, person, name, caseId, on, calendar, fromMatters: copyOfMatters }
      const body = await exportCase(exporting)
      if (body === null) return notFound
      return { kind: 'stream', type: 'application/zip', name: `case-${isoOf(on)}.zip`, body }
    },
    hasNoLook: true,
    states: [],
  }
}
