/** The emails that a demonstration would have sent. */
import { type Html, href, html, nothing } from '../../kit/html.ts'
import { dayOfInstant } from '../../kit/instant-words.ts'
import type { OutboxEmail } from '../../kit/outbox.ts'
import type { Visit } from '../../kit/page.ts'
import { signedInLayout } from '../../kit/signed-in-frame.ts'
import { words } from './words.ts'

/** A whole page. @param most how many are shown at most */
export function outboxView(visit: Visit, emails: readonly OutboxEmail[], most: number): Html {
  return signedInLayout(visit, {
    title: words.title,
    accountSection: null,
    main: html`<h1 class="govuk-heading-xl">${words.title}</h1><p class="govuk-body-l">${words.lead}</p><p><a class="govuk-link" href="/demo">${words.back}</a></p>${
      emails.length === 0
        ? html`<p>${words.none}</p>`
        : html`${emails.length < most ? nothing : html`<p class="soft">${words.newest(most)}</p>`}<ol class="outbox">${emails.map((email) => emailView(visit, email))}</ol>`
    }`,
  })
}

function emailView(visit: Visit, { to, subject, text, at }: OutboxEmail): Html {
  return html`<li class="card outbox__email"><h2 class="govuk-heading-m">${subject}</h2><p class="soft outbox__to">${words.to}: ${to}<br>${words.sent}: ${dayOfInstant(at)}</p><p class="outbox__text">${linked(text, visit.origin)}</p></li>`
}

/** The text, with the addresses of this service as links. Any other stays text. */
function linked(text: string, origin: string): readonly (Html | string)[] {
  return text
    .trim()
    .split(/(https?:\/\/\S+)/)
    .map((part, index) => {
      const url = index % 2 === 1 ? URL.parse(part) : null
      return url === null || url.origin !== origin
        ? part
        : html`<a class="govuk-link" href="${href(`${url.pathname}${url.search}${url.hash}`)}">${part}</a>`
    })
}
