/** What an enquiry says, for whoever sent it and for the service that reads it. */
import type { EnquiryWords } from '../../../../cases/desk/enquiry.ts'
import { dayInWords } from '../../../../cases/entries/entry-words.ts'
import { summaryList } from '../../../govuk/summary-list.ts'
import { type Html, html } from '../../../kit/html.ts'
import { meetingWords } from './words.ts'

/** A list of it; what was left out is not in it. */
export function enquiryFacts(enquiry: EnquiryWords): Html {
  const { meeting, meetingSays, bornOn } = enquiry
  const rows: readonly (readonly [string, string | null])[] = [
    ['From', enquiry.name],
    ['Child or young person', enquiry.childName],
    ['Date of birth', bornOn === null ? null : dayInWords(bornOn)],
    ['Question', enquiry.query],
    [
      'Somebody at a meeting',
      meetingSays === null ? meetingWords[meeting] : `${meetingWords[meeting]}\n${meetingSays}`,
    ],
    ['Email', enquiry.email],
    ['Telephone', enquiry.phone],
    ['Best reached', enquiry.reach],
    ['Access needs', enquiry.accessNeeds],
    ['May be passed to another service', enquiry.mayPassOn ? 'Yes' : 'No'],
  ]
  return summaryList({
    rows: rows.map(
      ([key, value]) =>
        value !== null && {
          key: { text: key },
          value: { html: html`<span class="as-written">${value}</span>` },
        },
    ),
  })
}
