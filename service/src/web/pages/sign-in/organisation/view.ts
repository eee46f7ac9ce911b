/** The pages between this service and an organisation's own sign-in. */
import type { OwnSignIn } from '../../../../auth/auth.ts'
import { button } from '../../../govuk/button.ts'
import { type Html, html, nothing } from '../../../kit/html.ts'
import { layout } from '../../../kit/layout.ts'
import type { Visit } from '../../../kit/page.ts'
import { formOf, hidden } from '../form-page.ts'
import { words } from './words.ts'

interface Typed {
  readonly email: string
  readonly onward: string | null
}

/** Sends somebody on. A link and no form: our pages send forms to this service alone. @param address at the provider */
export function sendOnView(visit: Visit, { name }: OwnSignIn, address: string, typed: Typed): Html {
  return layout({
    title: words.title(name),
    section: '/cases',
    exit: true,
    main: html`<h1 class="govuk-heading-xl">${words.title(name)}</h1><p class="govuk-body-l">${words.lead(name)}</p>${button(
      { text: words.go(new URL(address).host), href: address },
    )}<p>${words.codeLead}</p>${codeForm(visit, typed)}`,
  })
}

/** The provider does not answer. */
export function awayView(visit: Visit, { name }: OwnSignIn, typed: Typed): Html {
  return layout({
    title: words.awayTitle(name),
    section: '/cases',
    exit: true,
    main: html`<h1 class="govuk-heading-xl">${words.awayTitle(name)}</h1><p>${words.away}</p>${formOf(visit, {
      action: '/sign-in',
      fields: html`${hidden('email', typed.email)}${hidden('onward', typed.onward)}`,
      words: words.again,
    })}${codeForm(visit, typed)}`,
  })
}

function codeForm(visit: Visit, { email, onward }: Typed): Html {
  return formOf(visit, {
    action: '/sign-in',
    fields: html`${hidden('by', 'code')}${hidden('email', email)}${hidden('onward', onward)}`,
    words: words.code,
    classes: 'govuk-button--secondary',
  })
}

/** Somebody came back and was not let in. @param says why, and what to do; null: there is no such sign-in */
export function notLetInView(says: string | null): Html {
  return layout({
    title: words.notTitle,
    section: '/cases',
    exit: true,
    main: html`<h1 class="govuk-heading-xl">${words.notTitle}</h1>${says === null ? nothing : html`<p class="govuk-body-l">${says}</p>`}<p><a class="govuk-link" href="/sign-in">${words.codeLink}</a></p>`,
  })
}
