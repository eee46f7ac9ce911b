/** GOV.UK label. */
import { type Html, html, nothing } from '../kit/html.ts'
import { added, attribute, attributesOf, type Content, contentOf, isGiven, type Styled } from './content.ts'

export interface LabelOptions extends Content, Styled {
  readonly for?: string | undefined
  readonly isPageHeading?: boolean | undefined
}

/** The label of a field; nothing where it says nothing. */
export function label(options: LabelOptions): Html {
  if (!isGiven(options.html) && (options.text === undefined || options.text === '')) return nothing
  const element = html`<label class="govuk-label${added(options.classes)}"${attributesOf(options.attributes)}${attribute('for', options.for)}>${contentOf(options)}</label>`
  return options.isPageHeading === true ? html`<h1 class="govuk-label-wrapper">${element}</h1>` : element
}
