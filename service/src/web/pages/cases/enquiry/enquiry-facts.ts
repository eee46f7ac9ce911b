/** What an enquiry says, for whoever sent it and for the service that reads it. */
import type { EnquiryWords } from '../../../../cases/desk/enquiry.ts'
import { saidInEnquiry } from '../../../../cases/desk/enquiry-words.ts'
import { summaryList } from '../../../govuk/summary-list.ts'
import { type Html, html } from '../../../kit/html.ts'

/** A list of it; what was left out is not in it. */
export function enquiryFacts(enquiry: EnquiryWords): Html {
  return summaryList({
    rows: saidInEnquiry(enquiry).map(([key, value]) => ({
      key: { text: key },
      value: { html: html`<span class="as-written">${value}</span>` },
    })),
  })
}
