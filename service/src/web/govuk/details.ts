/** GOV.UK details. */
import { type Html, html } from '../kit/html.ts'
import { added, attribute, attributesOf, type Content, contentOf, type Styled } from './content.ts'

export interface DetailsOptions extends Content, Styled {
  readonly summaryText?: string | undefined
  readonly summaryHtml?: Html | undefined
  readonly id?: string | undefined
  readonly open?: boolean | undefined
}

/** More, for those who want it, behind a line to unfold. */
export function details(options: DetailsOptions): Html {
  return html`<details${attribute('id', options.id)} class="govuk-details${added(options.classes)}"${attributesOf(options.attributes)}${options.open === true && ' open'}><summary class="govuk-details__summary"><span class="govuk-details__summary-text">${contentOf(
    { text: options.summaryText, html: options.summaryHtml },
  )}</span></summary><div class="govuk-details__text">${contentOf(options)}</div></details>`
}
