/** GOV.UK panel: a confirmation, or an interruption where its classes say so. */
import { type Html, href, html, nothing } from '../kit/html.ts'
import { button } from './button.ts'
import { added, attributesOf, type Content, contentOf, isGiven, type Styled } from './content.ts'
import { type HeadingLevel, headingName } from './heading-level.ts'

export interface PanelAction extends Styled {
  readonly text: string
  readonly href?: string | undefined
  readonly type?: 'button' | 'submit' | 'reset' | undefined
}

export interface PanelOptions extends Content, Styled {
  readonly titleText?: string | undefined
  readonly titleHtml?: Html | undefined
  readonly headingLevel?: HeadingLevel | undefined
  /** Of an interruption. */
  readonly actions?: (Styled & { readonly items?: readonly PanelAction[] | undefined }) | undefined
}

/** A panel. */
export function panel(options: PanelOptions): Html {
  const isInterruption = options.classes?.includes('govuk-panel--interruption') === true
  const element = headingName[options.headingLevel ?? 1]
  const actions = isInterruption ? options.actions : undefined
  return html`<div class="govuk-panel${!isInterruption && ' govuk-panel--confirmation'}${added(options.classes)}"${attributesOf(options.attributes)}><${element} class="govuk-panel__title">${contentOf(
    { text: options.titleText, html: options.titleHtml },
  )}</${element}>${
    isGiven(options.html) || options.text
      ? html`<div class="govuk-panel__body">${contentOf(options)}</div>`
      : nothing
  }${
    actions === undefined
      ? nothing
      : html`<div class="govuk-panel__actions${added(actions.classes)}"${attributesOf(actions.attributes)}>${
          actions.items !== undefined && actions.items.length > 0
            ? html`<div class="govuk-button-group">${actions.items.map((action) => html`${panelAction(action)} `)}</div>`
            : nothing
        }</div>`
  }</div>`
}

function panelAction(action: PanelAction): Html {
  if (!action.href || action.type === 'button') {
    return button({
      text: action.text,
      type: action.type ?? 'button',
      classes: `govuk-button--inverse${action.classes ? ` ${action.classes}` : ''}`,
      href: action.href,
      attributes: action.attributes,
    })
  }
  return html`<a class="govuk-link govuk-link--inverse${added(action.classes)}" href="${href(action.href)}"${attributesOf(action.attributes)}>${action.text}</a>`
}
