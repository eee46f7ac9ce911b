/** What may leave a mediation. */
import type { Data } from '../../../../db/data.ts'
import type { Accounts } from '../../../kit/accounts.ts'
import type { Page } from '../../../kit/page.ts'
import { askReleasePage } from './ask-page.ts'
import { confidentialPage } from './page.ts'

/** All of them. */
export function confidentialPages(data: Data, _accounts: Accounts): readonly Page[] {
  return [confidentialPage(data), askReleasePage(data)]
}
