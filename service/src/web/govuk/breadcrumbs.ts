/** GOV.UK breadcrumbs. */
import { type Html, href, html } from '../kit/html.ts'
import { attributesOf, type Content, contentOf, type Styled } from './content.ts'

export interface BreadcrumbsItem extends Content {
  /** Left out for the page itself. */
  readonly href?: string | undefined
  readonly attributes?: Styled['attributes']
}

export interface BreadcrumbsOptions extends Styled {
  readonly items: readonly BreadcrumbsItem[]
  readonly collapseOnMobile?: boolean | undefined
  readonly labelText?: string | undefined
}

/** Where a page stands. */
export function breadcrumbs(options: BreadcrumbsOptions): Html {
  const classes = `govuk-breadcrumbs${options.classes ? ` ${options.classes}` : ''}${options.collapseOnMobile === true ? ' govuk-breadcrumbs--collapse-on-mobile' : ''}`
  return html`<nav class="${classes}"${attributesOf(options.attributes)} aria-label="${options.labelText ?? 'Breadcrumb'}"><ol class="govuk-breadcrumbs__list">${options.items.map(
    (item) =>
      item.href
        ? html`<li class="govuk-breadcrumbs__list-item"><a class="govuk-breadcrumbs__link" href="${href(item.href)}"${attributesOf(item.attributes)}>${contentOf(item)}</a></li>`
        : html`<li class="govuk-breadcrumbs__list-item" aria-current="page">${contentOf(item)}</li>`,
  )}</ol></nav>`
}
