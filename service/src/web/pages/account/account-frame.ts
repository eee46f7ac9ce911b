/** The frame of the pages of somebody's own account. */
import { backLink } from '../../govuk/back-link.ts'
import { insetText } from '../../govuk/inset-text.ts'
import { type Html, html, nothing } from '../../kit/html.ts'
import type { Visit } from '../../kit/page.ts'
import { signedInLayout } from '../../kit/signed-in-frame.ts'
import { errorsAbove, type FieldError } from '../sign-in/form-page.ts'
import { words } from './words.ts'

interface AccountPage {
  readonly title: string
  readonly errors?: readonly FieldError[]
  /** The page before this one; the account's own first page has none. */
  readonly back?: { readonly text: string; readonly href: string } | null
  /** What was just done. */
  readonly became?: string | undefined
  readonly main: Html
}

/** A page of the account: errors, heading, what was just done, the rest. */
export function accountView(
  visit: Visit,
  { title, errors = [], back = toAccount, became, main }: AccountPage,
): Html {
  return signedInLayout(visit, {
    title,
    accountSection: '/account',
    hasErrors: errors.length > 0,
    ...(back !== null && { before: backLink(back) }),
    main: html`${errorsAbove(errors)}<h1 class="govuk-heading-xl">${title}</h1>${
      became === undefined ? nothing : insetText({ text: became, attributes: { role: 'status' } })
    }${main}`,
  })
}

const toAccount = { text: words.overview.back, href: '/account' }
