/** The documents of a case. */
import type { Data } from '../../../../db/data.ts'
import type { Accounts } from '../../../kit/accounts.ts'
import type { Page } from '../../../kit/page.ts'
import { addDocumentPage } from './add/page.ts'
import { documentPage } from './document/page.ts'
import { documentFilePage, documentPicturePage } from './file/page.ts'
import { documentListPage } from './list/page.ts'
import { removeDocumentPage } from './remove/page.ts'

/** Every page of them; that of adding stands before that of one document, whose pattern fits it too. */
export function documentPages(data: Data, { documents }: Pick<Accounts, 'documents'>): readonly Page[] {
  return [
    documentListPage(data),
    addDocumentPage(data, documents),
    documentPage(data),
    documentFilePage(data, documents),
    documentPicturePage(data, documents),
    removeDocumentPage(data, documents),
  ]
}
