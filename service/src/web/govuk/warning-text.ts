/** GOV.UK warning text. */
import { type Html, html } from '../kit/html.ts'
import { added, attributesOf, type Content, contentOf, type Styled } from './content.ts'

export interface WarningTextOptions extends Content, Styled {
  /** Said in place of the mark to those who do not see it; "Warning" unless given. */
  readonly iconFallbackText?: string | undefined
}

/** What must not be missed. */
export function warningText(options: WarningTextOptions): Html {
  return html`<div class="govuk-warning-text${added(options.classes)}"${attributesOf(options.attributes)}><span class="govuk-warning-text__icon" aria-hidden="true">!</span> <strong class="govuk-warning-text__text"><span class="govuk-visually-hidden">${options.iconFallbackText || 'Warning'}</span> ${contentOf(options)}</strong></div>`
}
