/** GOV.UK notification banner. */
import { type Html, html, nothing } from '../kit/html.ts'
import { added, attribute, attributesOf, type Content, contentOf, isGiven, type Styled } from './content.ts'
import { type HeadingLevel, headingName } from './heading-level.ts'

export interface NotificationBannerOptions extends Content, Styled {
  readonly titleText?: string | undefined
  readonly titleHtml?: Html | undefined
  readonly titleHeadingLevel?: HeadingLevel | undefined
  readonly titleId?: string | undefined
  /** `success` is announced at once. */
  readonly type?: string | undefined
  readonly role?: string | undefined
  readonly disableAutoFocus?: boolean | undefined
}

/** Something to know that is not about this page alone. */
export function notificationBanner(options: NotificationBannerOptions): Html {
  const isSuccess = options.type === 'success'
  const titleId = options.titleId || 'govuk-notification-banner-title'
  const element = headingName[options.titleHeadingLevel ?? 2]
  const title = { html: options.titleHtml, text: options.titleText || (isSuccess ? 'Success' : 'Important') }
  return html`<div class="govuk-notification-banner${isSuccess && ' govuk-notification-banner--success'}${added(options.classes)}" role="${options.role || (isSuccess ? 'alert' : 'region')}" aria-labelledby="${titleId}" data-module="govuk-notification-banner"${attribute('data-disable-auto-focus', options.disableAutoFocus === undefined ? undefined : String(options.disableAutoFocus))}${attributesOf(options.attributes)}><div class="govuk-notification-banner__header"><${element} class="govuk-notification-banner__title" id="${titleId}">${contentOf(title)}</${element}></div><div class="govuk-notification-banner__content">${
    isGiven(options.html)
      ? options.html
      : options.text
        ? html`<p class="govuk-notification-banner__heading">${options.text}</p>`
        : nothing
  }</div></div>`
}
