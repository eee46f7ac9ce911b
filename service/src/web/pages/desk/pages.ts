/** The pages of the desk of a service that advises families. */
import type { Data } from '../../../db/data.ts'
import type { Page } from '../../kit/page.ts'
import { endedPage } from './ended/list-page.ts'
import { oneEndedPage } from './ended/one-page.ts'
import { enquiriesPage } from './enquiries/list-page.ts'
import { oneEnquiryPage } from './enquiries/one-page.ts'
import { familiesPage } from './families/page.ts'
import { familyPage } from './family/page.ts'
import { hoursPage } from './hours/page.ts'
import { numbersPages } from './numbers/page.ts'
import { servicePage } from './service/page.ts'

/** All of them. */
export function deskPages(data: Data): readonly Page[] {
  return [
    familiesPage(data),
    familyPage(data),
    enquiriesPage(data),
    oneEnquiryPage(data),
    hoursPage(data),
    endedPage(data),
    oneEndedPage(data),
    servicePage(data),
    ...numbersPages(data),
  ]
}
