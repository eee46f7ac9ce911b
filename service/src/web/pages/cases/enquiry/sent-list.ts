/** What somebody asked, as a list: to whom, when, and what has become of it. */
import type { Enquiry } from '../../../../cases/desk/enquiry.ts'
import { stateWords } from '../../../../cases/desk/enquiry-words.ts'
import { type Html, href, html } from '../../../kit/html.ts'
import { dayOfInstant } from '../../../kit/instant-words.ts'
import { words } from './words.ts'

/** The list, with a link to each. */
export function sentList(sent: readonly Enquiry[]): Html {
  return html`<ul class="govuk-list">${sent.map(
    ({ id, organisation, madeAt, state }) =>
      html`<li><a class="govuk-link" href="${href(`/enquiry/sent/${id}`)}">${words.sentTo(organisation.name, dayOfInstant(madeAt))}</a>: ${stateWords[state].toLowerCase()}</li>`,
  )}</ul>`
}
