/** GOV.UK skip link. */
import { type Html, href, html } from '../kit/html.ts'
import { added, attributesOf, type Content, contentOf, type Styled } from './content.ts'

export interface SkipLinkOptions extends Content, Styled {
  readonly href?: string | undefined
}

/** The way past the menu for those who use a keyboard. */
export function skipLink(options: SkipLinkOptions): Html {
  return html`<a href="${href(options.href || '#content')}" class="govuk-skip-link${added(options.classes)}"${attributesOf(options.attributes)} data-module="govuk-skip-link">${contentOf(options)}</a>`
}
