/** The pages of an agreement, and of whether it is kept. */
import type { Data } from '../../../../db/data.ts'
import type { Accounts } from '../../../kit/accounts.ts'
import type { Page } from '../../../kit/page.ts'
import { acceptPage } from './accept/page.ts'
import { agreementIssuesPage } from './issues/page.ts'
import { keptFilePage } from './kept/file-page.ts'
import { keptPage } from './kept/page.ts'
import { tellTermPage } from './kept/tell-page.ts'
import { onPaperPage } from './on-paper/page.ts'
import { agreementPage } from './overview/page.ts'
import { agreementPaperPage } from './paper-page.ts'
import { termPage } from './term/page.ts'
import { toDoPage } from './to-do/page.ts'
import { councilToldPage } from './told/page.ts'
import { agreementVersionPage } from './version/page.ts'

/** All of them. */
export function agreementPages(data: Data, { documents }: Pick<Accounts, 'documents'>): readonly Page[] {
  return [
    agreementPage(data),
    agreementPaperPage(data),
    acceptPage(data),
    onPaperPage(data, documents),
    toDoPage(data),
    councilToldPage(data),
    agreementIssuesPage(data),
    termPage(data),
    agreementVersionPage(data),
    keptFilePage(data, documents),
    keptPage(data),
    tellTermPage(data, documents),
  ]
}
