/** `/enquiry/sent`: everything that somebody asked of advice services, and a copy of it to take away. */
import type { Enquiry } from '../../../../cases/desk/enquiry.ts'
import { allSentEnquiries } from '../../../../cases/desk/read-enquiries.ts'
import { exportEnquiries, nameOfEnquiries } from '../../../../cases/export/export-enquiries.ts'
import type { Data } from '../../../../db/data.ts'
import { button } from '../../../govuk/button.ts'
import { insetText } from '../../../govuk/inset-text.ts'
import { tokenInput } from '../../../kit/form-token.ts'
import { type Html, html, nothing } from '../../../kit/html.ts'
import { type Page, shown, signedIn, type Visit } from '../../../kit/page.ts'
import { signedInLayout } from '../../../kit/signed-in-frame.ts'
import { sentList } from './sent-list.ts'
import { words } from './words.ts'

/** `/enquiry/sent`. */
export function sentEnquiriesPage(data: Data): Page {
  return {
    path: '/enquiry/sent',
    account: 'needed',
    counts: 'exports',
    get: async (visit) => {
      const sent = await data.actingAs({ person: signedIn(visit).person }, allSentEnquiries)
      return shown(view(visit, sent))
    },
    async post(visit) {
      const { person, name } = signedIn(visit)
      const on = visit.today
      const body = await exportEnquiries({ data, person, name, on })
      return { kind: 'stream', type: 'application/zip', name: nameOfEnquiries(on), body }
    },
    states: [
      { name: 'what a parent asked', address: '/enquiry/sent?became=erased', as: 'parent' },
      { name: 'nothing', address: '/enquiry/sent', as: 'operator' },
    ],
  }
}

function view(visit: Visit, sent: readonly Enquiry[]): Html {
  const isErased = visit.query.get('became') === 'erased'
  return signedInLayout(visit, {
    title: words.allTitle,
    accountSection: '/cases',
    main: html`<h1 class="govuk-heading-xl">${words.allTitle}</h1>${
      isErased ? insetText({ text: words.erased, attributes: { role: 'status' } }) : nothing
    }${
      sent.length === 0
        ? html`<p>${words.noneSent}</p>`
        : html`${sentList(sent)}<p>${words.eraseEach}</p><section><h2 class="govuk-heading-m">${words.copy}</h2><p>${words.copyLead}</p><form method="post" action="/enquiry/sent">${tokenInput(visit)}${button(
            { text: words.copyButton, classes: 'govuk-button--secondary' },
          )}</form></section>`
    }<p><a class="govuk-link" href="/enquiry">${words.askOne}</a></p>`,
  })
}
