/** GOV.UK fieldset. */
import { type Html, html, nothing } from '../kit/html.ts'
import { added, attribute, attributesOf, type Content, contentOf, isGiven, type Styled } from './content.ts'

export interface LegendOptions extends Content {
  readonly classes?: string | undefined
  readonly isPageHeading?: boolean | undefined
}

export interface FieldsetOptions extends Styled {
  readonly legend?: LegendOptions | undefined
  readonly describedBy?: string | undefined
  readonly role?: string | undefined
  readonly html?: Html | undefined
}

/** Fields that belong together, with the question above them. */
export function fieldset(options: FieldsetOptions): Html {
  return html`<fieldset class="govuk-fieldset${added(options.classes)}"${attribute('role', options.role)}${attribute('aria-describedby', options.describedBy)}${attributesOf(options.attributes)}>${options.legend ? legend(options.legend) : nothing}${options.html}</fieldset>`
}

function legend(options: LegendOptions): Html {
  if (!isGiven(options.html) && (options.text === undefined || options.text === '')) return nothing
  const words = contentOf(options)
  return html`<legend class="govuk-fieldset__legend${added(options.classes)}">${
    options.isPageHeading === true ? html`<h1 class="govuk-fieldset__heading">${words}</h1>` : words
  }</legend>`
}
