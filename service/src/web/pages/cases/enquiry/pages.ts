/** The pages by which a family asks an advice service for help. */
import type { Data } from '../../../../db/data.ts'
import type { Page } from '../../../kit/page.ts'
import { caseEnquiryPage, enquiryPage } from './page.ts'
import { sentEnquiriesPage } from './sent-list-page.ts'
import { sentEnquiryPage } from './sent-page.ts'

/** All of them. */
export function enquiryPages(data: Data): readonly Page[] {
  return [enquiryPage(data), sentEnquiriesPage(data), sentEnquiryPage(data), caseEnquiryPage(data)]
}
