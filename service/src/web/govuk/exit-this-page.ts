/** GOV.UK "exit this page". */
import { type Html, html } from '../kit/html.ts'
import { button } from './button.ts'
import { added, attribute, attributesOf, type Content, isGiven, type Styled } from './content.ts'

export interface ExitThisPageOptions extends Content, Styled {
  readonly id?: string | undefined
  /** A page that nobody wonders about; the weather unless given. */
  readonly redirectUrl?: string | undefined
  readonly activatedText?: string | undefined
  readonly timedOutText?: string | undefined
  readonly pressTwoMoreTimesText?: string | undefined
  readonly pressOneMoreTimeText?: string | undefined
}

const defaultWords = html`<span class="govuk-visually-hidden">Emergency</span> Exit this page`

/** A button that leaves at once for an innocent page; without scripts a link. */
export function exitThisPage(options: ExitThisPageOptions): Html {
  return html`<div${attribute('id', options.id)} class="govuk-exit-this-page${added(options.classes)}" data-module="govuk-exit-this-page"${attributesOf(options.attributes)}${attribute('data-i18n.activated', options.activatedText)}${attribute('data-i18n.timed-out', options.timedOutText)}${attribute('data-i18n.press-two-more-times', options.pressTwoMoreTimesText)}${attribute('data-i18n.press-one-more-time', options.pressOneMoreTimeText)}>${button(
    {
      html: isGiven(options.html) || options.text ? options.html : defaultWords,
      text: options.text,
      classes: 'govuk-button--warning govuk-exit-this-page__button govuk-js-exit-this-page-button',
      href: options.redirectUrl || 'https://www.bbc.co.uk/weather',
      attributes: { rel: 'nofollow noreferrer' },
    },
  )}</div>`
}
