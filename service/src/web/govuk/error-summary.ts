/** GOV.UK error summary. */
import { type Html, href, html, nothing } from '../kit/html.ts'
import { added, attribute, attributesOf, type Content, contentOf, isGiven, type Styled } from './content.ts'

export interface ErrorSummaryItem extends Content {
  /** Where the fault is, such as `#sent-day`. */
  readonly href?: string | undefined
  readonly attributes?: Styled['attributes']
}

export interface ErrorSummaryOptions extends Styled {
  readonly titleText?: string | undefined
  readonly titleHtml?: Html | undefined
  readonly descriptionText?: string | undefined
  readonly descriptionHtml?: Html | undefined
  readonly errorList?: readonly ErrorSummaryItem[] | undefined
  readonly disableAutoFocus?: boolean | undefined
}

/** Everything that is wrong with a form, at the top of the page. */
export function errorSummary(options: ErrorSummaryOptions): Html {
  const list = options.errorList ?? []
  const isDescribed = isGiven(options.descriptionHtml) || !!options.descriptionText
  return html`<div class="govuk-error-summary${added(options.classes)}"${attribute('data-disable-auto-focus', options.disableAutoFocus === undefined ? undefined : String(options.disableAutoFocus))}${attributesOf(options.attributes)} data-module="govuk-error-summary"><div role="alert"><h2 class="govuk-error-summary__title">${contentOf(
    { text: options.titleText, html: options.titleHtml },
  )}</h2><div class="govuk-error-summary__body">${
    isDescribed
      ? html`<p>${contentOf({ text: options.descriptionText, html: options.descriptionHtml })}</p>`
      : nothing
  }${
    list.length > 0 &&
    html`<ul class="govuk-list govuk-error-summary__list">${list.map((item) => html`<li>${entry(item)}</li>`)}</ul>`
  }</div></div></div>`
}

function entry(item: ErrorSummaryItem) {
  return item.href
    ? html`<a href="${href(item.href)}"${attributesOf(item.attributes)}>${contentOf(item)}</a>`
    : contentOf(item)
}
