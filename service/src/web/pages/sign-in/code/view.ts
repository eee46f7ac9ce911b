/** The page that takes a code. */
import type { Pending } from '../../../../auth/auth.ts'
import { details } from '../../../govuk/details.ts'
import { input } from '../../../govuk/input.ts'
import { type Html, html } from '../../../kit/html.ts'
import { layout } from '../../../kit/layout.ts'
import type { Visit } from '../../../kit/page.ts'
import { bannerOfDemo } from '../../../kit/signed-in-frame.ts'
import { errorOf, errorsAbove, type FieldError, formOf } from '../form-page.ts'
import { words } from '../words.ts'

/** @param pending where the code went, and why */
export function codeView(visit: Visit, { email, isFirstTime }: Pending, errors: readonly FieldError[]): Html {
  const { code } = words
  return layout({
    title: code.title,
    section: '/cases',
    hasErrors: errors.length > 0,
    exit: true,
    top: bannerOfDemo(visit),
    main: html`${errorsAbove(errors)}<h1 class="govuk-heading-xl">${code.title}</h1>${isFirstTime && html`<p class="govuk-body-l">${code.firstTime}</p>`}<p>${code.sent} <strong class="address">${email}</strong>. ${code.comes}</p>${formOf(
      visit,
      {
        action: '/sign-in/code',
        fields: codeField('code', { label: code.code, hint: code.codeHint }, errors),
        words: code.button,
      },
    )}${!isFirstTime && html`<p>${code.otherDevice}</p>`}${details({
      summaryText: code.none,
      html: html`<p>${code.noneSays}</p><p><a class="govuk-link" href="/sign-in">${code.askAgain}</a></p>`,
    })}`,
  })
}

/** A field for six digits. */
export function codeField(
  name: string,
  { label, hint }: { readonly label: string; readonly hint: string },
  errors: readonly FieldError[],
): Html {
  return input({
    name,
    classes: 'govuk-input--width-10',
    inputmode: 'numeric',
    autocomplete: 'one-time-code',
    spellcheck: false,
    label: { text: label, classes: 'govuk-label--s' },
    hint: { text: hint },
    ...errorOf(errors, name),
  })
}
