/** GOV.UK error message. */
import { type Html, html } from '../kit/html.ts'
import { added, attribute, attributesOf, type Content, contentOf, type Styled } from './content.ts'

export interface ErrorMessageOptions extends Content, Styled {
  readonly id?: string | undefined
  /** Said before the message to those who do not see its colour; "Error" unless given, none where empty. */
  readonly visuallyHiddenText?: string | undefined
}

/** What is wrong with a field, beside it. */
export function errorMessage(options: ErrorMessageOptions): Html {
  const { visuallyHiddenText = 'Error' } = options
  return html`<p${attribute('id', options.id)} class="govuk-error-message${added(options.classes)}"${attributesOf(options.attributes)}>${
    visuallyHiddenText !== '' && html`<span class="govuk-visually-hidden">${visuallyHiddenText}:</span> `
  }${contentOf(options)}</p>`
}
