/** GOV.UK back link. */
import { type Html, href, html } from '../kit/html.ts'
import { added, attributesOf, type Content, contentOf, isGiven, type Styled } from './content.ts'

export interface BackLinkOptions extends Content, Styled {
  readonly href?: string | undefined
}

/** The way to the page before; says "Back" unless given other words. */
export function backLink(options: BackLinkOptions): Html {
  const words = isGiven(options.html) ? contentOf(options) : options.text || 'Back'
  return html`<a href="${href(options.href || '#')}" class="govuk-back-link${added(options.classes)}"${attributesOf(options.attributes)}>${words}</a>`
}
