/** The pages of who takes part in a matter, and of arranging it. */
import type { Data } from '../../../../db/data.ts'
import type { Accounts } from '../../../kit/accounts.ts'
import type { Page } from '../../../kit/page.ts'
import { addSidePage } from './add-page.ts'
import { sideAnswerPage } from './answer-page.ts'
import { guestInvitationPage } from './guest-invitation-page.ts'
import { guestPage } from './guest-page.ts'
import { inviteSidePage } from './invite-page.ts'
import { issuesPage } from './issues-page.ts'
import { sideOutPage } from './out-page.ts'
import { sidesPage as overviewPage } from './overview-page.ts'
import { printedInvitationPage } from './printed-invitation-page.ts'
import { authorityToldPage, cannotArrangePage, commissionerToldPage } from './told-pages.ts'

/** All of them. */
export function sidesPages(data: Data, _accounts: Accounts): readonly Page[] {
  return [
    overviewPage,
    issuesPage,
    addSidePage,
    authorityToldPage,
    commissionerToldPage,
    cannotArrangePage,
    sideAnswerPage,
    guestPage,
    guestInvitationPage,
    printedInvitationPage,
    inviteSidePage,
    sideOutPage,
  ].map((page) => page(data))
}
