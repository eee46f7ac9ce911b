/** The pages of the mediation desk: matters, who has them, who advises and mediates, and numbers. */
import type { Data } from '../../../../db/data.ts'
import type { Accounts } from '../../../kit/accounts.ts'
import type { Page } from '../../../kit/page.ts'
import { feedbackPage } from './feedback/page.ts'
import { givenPage } from './given/page.ts'
import { mattersPage } from './matters/page.ts'
import { mediationNumbersPages } from './numbers/page.ts'
import { peoplePages } from './people/page.ts'
import { whoHasWhichPage } from './service/page.ts'
import { termsPage } from './terms/page.ts'

/** All of them. */
export function mediationDeskPages(data: Data, _accounts: Accounts): readonly Page[] {
  return [
    mattersPage(data),
    termsPage(data),
    ...peoplePages(data),
    ...mediationNumbersPages(data),
    whoHasWhichPage(data),
    givenPage(data),
    feedbackPage(data),
  ]
}
