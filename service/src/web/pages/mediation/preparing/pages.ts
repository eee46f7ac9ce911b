/** The pages on which the sides prepare for a meeting. */
import type { Data } from '../../../../db/data.ts'
import type { Accounts } from '../../../kit/accounts.ts'
import type { Page } from '../../../kit/page.ts'
import { showItemPage } from './act/show-page.ts'
import { takeBackPage } from './act/take-back-page.ts'
import { addPreparedDocumentPage } from './document/page.ts'
import { claimPage } from './expenses/claim-page.ts'
import { expensesPage } from './expenses/page.ts'
import { preparingFilePage } from './file/page.ts'
import { notePage } from './note/page.ts'
import { preparingPage } from './overview/page.ts'
import { viewsPage } from './views/page.ts'
import { writeItemPage } from './write/page.ts'

/** All of them. */
export function preparingPages(data: Data, { documents }: Accounts): readonly Page[] {
  return [
    preparingPage(data),
    writeItemPage(data),
    addPreparedDocumentPage(data, documents),
    showItemPage(data, documents),
    takeBackPage(data, documents),
    notePage(data),
    viewsPage(data),
    expensesPage(data, documents),
    claimPage(data),
    preparingFilePage(data, documents),
  ]
}
