/** GOV.UK button: a button, or a link that looks like one where `href` is given. */
import { type Html, href, html, nothing, trusted, type Value } from '../kit/html.ts'
import { attribute, attributesOf, type Content, contentOf, isGiven, type Styled } from './content.ts'

export interface ButtonOptions extends Content, Styled {
  readonly href?: string | undefined
  readonly type?: 'submit' | 'button' | 'reset' | undefined
  readonly name?: string | undefined
  readonly value?: string | undefined
  readonly id?: string | undefined
  readonly disabled?: boolean | undefined
  readonly preventDoubleClick?: boolean | undefined
  /** Adds the arrow of a start button. */
  readonly isStartButton?: boolean | undefined
}

const startIcon = trusted(
  '<svg class="govuk-button__start-icon" xmlns="http://www.w3.org/2000/svg" width="17.5" height="19" viewBox="0 0 33 40" aria-hidden="true" focusable="false"><path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z"/></svg>',
)

/** A button. */
export function button(options: ButtonOptions): Html {
  const start = options.isStartButton === true
  const classes = `govuk-button${options.classes ? ` ${options.classes}` : ''}${start ? ' govuk-button--start' : ''}`
  const shared = html` class="${classes}" data-module="govuk-button"${attributesOf(options.attributes)}${attribute('id', options.id)}`
  const content: Value = [
    start && isGiven(options.html) ? html`<span>${options.html}</span>` : contentOf(options),
    start && startIcon,
  ]
  if (options.href) {
    return html`<a href="${href(options.href)}" role="button" draggable="false"${shared}>${content}</a>`
  }
  return html`<button type="${options.type ?? 'submit'}"${attribute('value', options.value)}${attribute('name', options.name)}${options.disabled === true ? html` disabled aria-disabled="true"` : nothing}${attribute('data-prevent-double-click', options.preventDoubleClick === undefined ? undefined : String(options.preventDoubleClick))}${shared}>${content}</button>`
}
