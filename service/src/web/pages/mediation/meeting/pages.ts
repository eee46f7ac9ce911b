/** The pages of times and meetings. */
import type { Data } from '../../../../db/data.ts'
import type { Accounts } from '../../../kit/accounts.ts'
import type { Page } from '../../../kit/page.ts'
import { adjournedPage } from './adjourned-page.ts'
import { attendedPage } from './attended-page.ts'
import { calendarOfMeetingPage } from './calendar-page.ts'
import { cancelMeetingPage } from './cancel-page.ts'
import { endPage } from './end-page.ts'
import { markTimesPage } from './mark-page.ts'
import { needsPage } from './needs-page.ts'
import { noMeetingPage } from './no-meeting-page.ts'
import { shortNoticePage } from './notice-page.ts'
import { offerTimesPage } from './offer-page.ts'
import { meetingsPage } from './page.ts'
import { setMeetingPage } from './set-page.ts'

/** All of them. */
export function meetingPages(data: Data, _accounts: Accounts): readonly Page[] {
  return [
    meetingsPage,
    offerTimesPage,
    markTimesPage,
    needsPage,
    setMeetingPage,
    cancelMeetingPage,
    noMeetingPage,
    shortNoticePage,
    attendedPage,
    adjournedPage,
    endPage,
    calendarOfMeetingPage,
  ].map((pageOf) => pageOf(data))
}
