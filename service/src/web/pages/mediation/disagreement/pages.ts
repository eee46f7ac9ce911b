/** The pages of disagreement resolution. */
import type { Data } from '../../../../db/data.ts'
import type { Accounts } from '../../../kit/accounts.ts'
import type { Page } from '../../../kit/page.ts'
import { caseDisagreementPage } from '../../cases/disagreement/page.ts'
import { addPartPage } from './add/page.ts'
import { disagreementPage } from './matter/page.ts'
import { openDisagreementPage } from './open/page.ts'
import { peopleOfSidePage } from './people/page.ts'

/** All of them. */
export function disagreementPages(data: Data, _accounts: Accounts): readonly Page[] {
  return [
    caseDisagreementPage(data),
    openDisagreementPage(data),
    disagreementPage(data),
    addPartPage(data),
    peopleOfSidePage(data),
  ]
}
