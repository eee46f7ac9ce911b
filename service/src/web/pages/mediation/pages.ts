/** The pages of mediation and disagreement resolution, and of certificates. */
import type { Data } from '../../../db/data.ts'
import type { Accounts } from '../../kit/accounts.ts'
import type { Page } from '../../kit/page.ts'
import { advicePages } from './advice/pages.ts'
import { agreementPages } from './agreement/pages.ts'
import { certificatePages } from './certificate/pages.ts'
import { confidentialPages } from './confidential/pages.ts'
import { mediationDeskPages } from './desk/pages.ts'
import { disagreementPages } from './disagreement/pages.ts'
import { matterInvitationPages } from './invitation/pages.ts'
import { meetingPages } from './meeting/pages.ts'
import { matterNowPage } from './now/page.ts'
import { preparingPages } from './preparing/pages.ts'
import { sidesPages } from './sides/pages.ts'

/** Those with a fixed second part stand before the page of one matter, whose pattern fits them too. */
export function mediationPages(data: Data, accounts: Accounts): readonly Page[] {
  return [
    mediationDeskPages,
    certificatePages,
    matterInvitationPages,
    disagreementPages,
    advicePages,
    sidesPages,
    meetingPages,
    preparingPages,
    agreementPages,
    confidentialPages,
  ]
    .flatMap((pagesOf) => pagesOf(data, accounts))
    .concat(matterNowPage(data))
}
