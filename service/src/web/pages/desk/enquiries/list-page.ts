/** `/desk/enquiries`: what waits for an answer, the oldest first, and what is answered without a case. */
import type { Enquiry } from '../../../../cases/desk/enquiry.ts'
import { meetingWords } from '../../../../cases/desk/enquiry-words.ts'
import { answeredEnquiries, waitingEnquiries } from '../../../../cases/desk/read-enquiries.ts'
import type { Data } from '../../../../db/data.ts'
import { type Html, href, html, nothing } from '../../../kit/html.ts'
import { dayOfInstant } from '../../../kit/instant-words.ts'
import { type Page, shown, type Visit } from '../../../kit/page.ts'
import { deskLayout, servicesOf, withDesk } from '../desk-frame.ts'
import { deskTable } from '../desk-table.ts'
import { counted } from '../words.ts'
import { words } from './words.ts'

/** `/desk/enquiries`. */
export function enquiriesPage(data: Data): Page {
  return {
    path: '/desk/enquiries',
    account: 'needed',
    get: (visit) =>
      withDesk(data, visit, async (tx, services) => {
        const ids = services.map(({ organisation }) => organisation)
        return shown(listView(visit, await waitingEnquiries(tx, ids), await answeredEnquiries(tx, ids)))
      }),
    states: [{ name: 'the queue', address: '/desk/enquiries', as: 'adviser' }],
  }
}

function listView(visit: Visit, waiting: readonly Enquiry[], answered: readonly Enquiry[]): Html {
  const several = servicesOf(visit).length > 1
  const service = (enquiry: Enquiry) => (several ? [enquiry.organisation.name] : [])
  const columns = several ? ['Service'] : []
  return deskLayout(visit, {
    title: words.title,
    part: '/desk/enquiries',
    main: html`<h1 class="govuk-heading-l">${
      waiting.length === 0
        ? words.noneWaits
        : counted(waiting.length, 'enquiry waits for an answer', 'enquiries wait for an answer')
    }</h1>${
      waiting.length === 0
        ? html`<p>${words.noneWaitsSays}</p>`
        : html`<p>${words.sees}</p>${deskTable(
            words.title,
            ['From', 'Came', 'Question', 'Somebody at a meeting', ...columns],
            waiting.map((enquiry) => ({
              cells: [
                linkTo(enquiry),
                dayOfInstant(enquiry.madeAt),
                html`<span class="desk-short">${shortened(enquiry.query)}</span>`,
                meetingWords[enquiry.meeting],
                ...service(enquiry),
              ],
            })),
          )}`
    }${
      answered.length === 0
        ? nothing
        : html`<h2 class="govuk-heading-m">${words.answered}</h2><p>${words.answeredSays}</p>${deskTable(
            words.answered,
            ['From', 'Came', 'Answered by', ...columns],
            answered.map((enquiry) => ({
              cells: [
                linkTo(enquiry),
                dayOfInstant(enquiry.madeAt),
                enquiry.withPerson?.name ?? 'Nobody',
                ...service(enquiry),
              ],
            })),
          )}`
    }`,
  })
}

function linkTo({ id, name }: Enquiry): Html {
  return html`<a class="govuk-link" href="${href(`/desk/enquiries/${id}`)}">${name}</a>`
}

const longest = 120

function shortened(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest).replace(/\s+\S*$/u, '')} …`
}
