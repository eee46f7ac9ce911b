/** What stands in a frame whose line names nothing that there is. */
import { type Html, html } from '../../kit/html.ts'
import { framedLayout } from './framed-layout.ts'
import { words } from './words.ts'

/** A whole document. */
export function nothingToShow(): Html {
  return framedLayout(
    words.unknown,
    html`<h1 class="govuk-heading-l">${words.unknown}</h1><p>${words.unknownSays} <a class="govuk-link" href="/">${words.unknownLink}</a></p>`,
  )
}
