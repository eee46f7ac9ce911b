/** GOV.UK inset text. */
import { type Html, html } from '../kit/html.ts'
import { added, attribute, attributesOf, type Content, contentOf, type Styled } from './content.ts'

export interface InsetTextOptions extends Content, Styled {
  readonly id?: string | undefined
}

/** Words set apart from the text around them. */
export function insetText(options: InsetTextOptions): Html {
  return html`<div${attribute('id', options.id)} class="govuk-inset-text${added(options.classes)}"${attributesOf(options.attributes)}>${contentOf(options)}</div>`
}
