/** GOV.UK hint. */
import { type Html, html } from '../kit/html.ts'
import { added, attribute, attributesOf, type Content, contentOf, type Styled } from './content.ts'

export interface HintOptions extends Content, Styled {
  readonly id?: string | undefined
}

/** A hint below a label. */
export function hint(options: HintOptions): Html {
  return html`<div${attribute('id', options.id)} class="govuk-hint${added(options.classes)}"${attributesOf(options.attributes)}>${contentOf(options)}</div>`
}
