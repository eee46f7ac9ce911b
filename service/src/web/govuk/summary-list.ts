/** GOV.UK summary list, alone or in a card. */
import { type Html, href, html, nothing, type Value } from '../kit/html.ts'
import { added, attributesOf, type Content, contentOf, isGiven, type Styled } from './content.ts'
import { type HeadingLevel, headingName } from './heading-level.ts'

export interface SummaryAction extends Content, Styled {
  readonly href: string
  /** Completes the words for those who hear the link alone: "Change" and "the date on the letter". */
  readonly visuallyHiddenText?: string | undefined
}

export interface SummaryActions {
  readonly items?: readonly SummaryAction[] | undefined
  readonly classes?: string | undefined
}

export interface SummaryRow {
  readonly key: Content & { readonly classes?: string | undefined }
  readonly value: Content & { readonly classes?: string | undefined }
  readonly actions?: SummaryActions | undefined
  readonly classes?: string | undefined
}

export interface SummaryCard extends Styled {
  readonly title?:
    | (Content & {
        readonly headingLevel?: HeadingLevel | undefined
        readonly classes?: string | undefined
      })
    | undefined
  readonly actions?: SummaryActions | undefined
}

export interface SummaryListOptions extends Styled {
  readonly rows: readonly (SummaryRow | null | undefined | false)[]
  readonly card?: SummaryCard | undefined
}

/** Names with their values, and what can be done about each. */
export function summaryList(options: SummaryListOptions): Html {
  const title = options.card?.title
  const anyActions = options.rows.some((row) => row && (row.actions?.items?.length ?? 0) > 0)
  const list = html`<dl class="govuk-summary-list${added(options.classes)}"${attributesOf(options.attributes)}>${options.rows.map(
    (row) => row && summaryRow(row, anyActions, title),
  )}</dl>`
  return options.card === undefined ? list : summaryCard(options.card, list)
}

function summaryRow(row: SummaryRow, anyActions: boolean, cardTitle: Content | undefined): Html {
  const actions = row.actions?.items ?? []
  return html`<div class="govuk-summary-list__row${anyActions && row.actions?.items === undefined && ' govuk-summary-list__row--no-actions'}${added(row.classes)}"><dt class="govuk-summary-list__key${added(row.key.classes)}">${contentOf(row.key)}</dt> <dd class="govuk-summary-list__value${added(row.value.classes)}">${contentOf(row.value)}</dd>${
    actions.length > 0 &&
    html` <dd class="govuk-summary-list__actions${added(row.actions?.classes)}">${actionsOf(
      actions,
      cardTitle,
      (links) =>
        html`<ul class="govuk-summary-list__actions-list">${links.map((link) => html`<li class="govuk-summary-list__actions-list-item">${link}</li>`)}</ul>`,
    )}</dd>`
  }</div>`
}

function summaryCard(card: SummaryCard, list: Html): Html {
  const actions = card.actions?.items ?? []
  const classes = added(card.actions?.classes)
  return html`<div class="govuk-summary-card${added(card.classes)}"${attributesOf(card.attributes)}><div class="govuk-summary-card__title-wrapper">${cardTitle(card)}${
    actions.length === 0
      ? nothing
      : actions.length === 1
        ? html`<div class="govuk-summary-card__actions${classes}">${actions.map((action) => actionLink(action, card.title))}</div>`
        : html`<ul class="govuk-summary-card__actions${classes}">${actions.map((action) => html`<li class="govuk-summary-card__action">${actionLink(action, card.title)}</li>`)}</ul>`
  }</div><div class="govuk-summary-card__content">${list}</div></div>`
}

function cardTitle({ title }: SummaryCard): Value {
  if (title === undefined) return nothing
  const element = headingName[title.headingLevel ?? 2]
  return html`<${element} class="govuk-summary-card__title${added(title.classes)}">${contentOf(title)}</${element}>`
}

function actionsOf(
  actions: readonly SummaryAction[],
  cardTitle: Content | undefined,
  list: (links: readonly Html[]) => Html,
): Value {
  const links = actions.map((action) => actionLink(action, cardTitle))
  return links.length === 1 ? links : list(links)
}

function actionLink(action: SummaryAction, cardTitle: Content | undefined): Html {
  return html`<a class="govuk-link${added(action.classes)}" href="${href(action.href)}"${attributesOf(action.attributes)}>${contentOf(action)}${
    action.visuallyHiddenText || cardTitle !== undefined
      ? html`<span class="govuk-visually-hidden">${action.visuallyHiddenText && ` ${action.visuallyHiddenText}`}${
          cardTitle === undefined
            ? nothing
            : html` (${isGiven(cardTitle.html) ? cardTitle.html : cardTitle.text})`
        }</span>`
      : nothing
  }</a>`
}
