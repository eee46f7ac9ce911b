/** The page that asks for an email address. */
import { button } from '../../../govuk/button.ts'
import { input } from '../../../govuk/input.ts'
import { insetText } from '../../../govuk/inset-text.ts'
import { type Html, html, nothing } from '../../../kit/html.ts'
import { layout } from '../../../kit/layout.ts'
import type { Visit } from '../../../kit/page.ts'
import { bannerOfDemo } from '../../../kit/signed-in-frame.ts'
import { errorOf, errorsAbove, type FieldError, formOf, hidden } from '../form-page.ts'
import { words } from '../words.ts'

const { start } = words

/**
 * @param given what was typed, the page to go on to, and whether somebody signed in proves it again: in any way, or by a
 * code that is sent to their address
 */
export function startView(
  visit: Visit,
  given: { readonly email: string; readonly onward: string | null; readonly again: 'yes' | 'by-mail' | null },
  errors: readonly FieldError[],
): Html {
  const { who } = visit
  return layout({
    title: start.title,
    section: '/cases',
    hasErrors: errors.length > 0,
    exit: true,
    top: bannerOfDemo(visit),
    main: html`${errorsAbove(errors)}<h1 class="govuk-heading-xl">${start.title}</h1>${
      who === null
        ? nothing
        : insetText({
            html:
              given.again !== null
                ? html`${given.again === 'yes' ? start.again : start.againByMail}`
                : html`${start.signedIn} ${who.name}. <a class="govuk-link" href="/cases">${start.toCases}</a>`,
          })
    }<p class="govuk-body-l">${start.lead}</p>${formOf(visit, {
      action: '/sign-in',
      fields: html`${hidden('onward', given.onward)}${input({
        name: 'email',
        type: 'email',
        autocomplete: 'email',
        spellcheck: false,
        value: given.email,
        label: { text: start.email, classes: 'govuk-label--s' },
        hint: { text: start.emailHint },
        ...errorOf(errors, 'email'),
      })}`,
      words: start.button,
    })}${
      given.again !== 'by-mail' &&
      html`<section><h2>${start.passkey}</h2><p>${start.passkeyLead}</p>${formOf(visit, {
        action: '/sign-in/passkey',
        fields: hidden('onward', given.onward),
        words: start.passkey,
        classes: 'govuk-button--secondary',
      })}</section>`
    }<p class="soft">${start.free}</p>`,
  })
}

/** Where a code or a link does nothing any more, or was never asked for here. */
export function overView(): Html {
  const { over } = words
  return layout({
    title: over.title,
    section: '/cases',
    exit: true,
    main: html`<h1 class="govuk-heading-xl">${over.title}</h1><p>${over.says}</p><p>${over.cookies}</p>${button({ text: over.button, href: '/sign-in' })}`,
  })
}
