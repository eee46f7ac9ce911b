/** What is somebody's own: to take a copy of all that they see, and to erase their side. */
import type { Data } from '../../../../db/data.ts'
import type { Accounts } from '../../../kit/accounts.ts'
import type { Page } from '../../../kit/page.ts'
import { copyPage } from './copy/page.ts'
import { erasedPage } from './erase/erased-page.ts'
import { erasePage } from './erase/page.ts'
import { keptPage } from './kept/page.ts'
import { yoursPage } from './overview/page.ts'

/** Every page of it. */
export function yoursPages(data: Data, { documents }: Pick<Accounts, 'documents'>): readonly Page[] {
  return [yoursPage(data), copyPage(data, documents), erasePage(data), erasedPage, keptPage(data, documents)]
}
