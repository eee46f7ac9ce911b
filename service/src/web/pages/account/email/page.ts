/** `/account/email`: asks for another email address. */
import type { Auth } from '../../../../auth/auth.ts'
import { input } from '../../../govuk/input.ts'
import { askerOf } from '../../../kit/asker.ts'
import { type Html, html, nothing } from '../../../kit/html.ts'
import { type Page, redirect, shown, signedIn, type Visit } from '../../../kit/page.ts'
import { errorOf, type FieldError, formOf } from '../../sign-in/form-page.ts'
import { proveAgain } from '../../sign-in/prove-again.ts'
import { accountView } from '../account-frame.ts'
import { words } from '../words.ts'

/** `/account/email`. */
export function emailPage(auth: Auth): Page {
  return {
    path: '/account/email',
    account: 'needed',
    get: async (visit) => shown(emailView(visit, await auth.pendingEmail(signedIn(visit)), '', [])),
    async post(visit) {
      const typed = (visit.form.get('email') ?? '').slice(0, 300)
      const asked = await auth.askToChangeEmail(signedIn(visit), typed, askerOf(visit))
      if (asked === 'sent') return redirect('/account/email/confirm')
      if (asked === 'stale') return proveAgain(auth, visit, '/account/email')
      const { says, status } = {
        'no-address': { says: words.email.noAddress, status: 400 },
        same: { says: words.email.same, status: 400 },
        'too-often': { says: words.email.tooOften, status: 429 },
        'not-sent': { says: words.email.notSent, status: 503 },
      }[asked] as { readonly says: string; readonly status: 400 | 429 | 503 }
      return shown(emailView(visit, null, typed, [{ field: 'email', says }]), status)
    },
    states: [
      { name: 'the form', address: '/account/email', as: 'parent' },
      { name: 'no address', address: '/account/email', form: { email: 'nobody' }, status: 400, as: 'parent' },
    ],
  }
}

function emailView(visit: Visit, waiting: string | null, typed: string, errors: readonly FieldError[]): Html {
  const { email } = words
  return accountView(visit, {
    title: email.title,
    errors,
    main: html`<p>${email.now} <strong class="address">${signedIn(visit).email}</strong>. ${email.lead}</p>${
      waiting === null
        ? nothing
        : html`<p class="govuk-inset-text">${email.waits} <strong class="address">${waiting}</strong>. <a class="govuk-link" href="/account/email/confirm">${email.waitsLink}</a></p>`
    }${formOf(visit, {
      action: '/account/email',
      fields: input({
        name: 'email',
        type: 'email',
        autocomplete: 'email',
        spellcheck: false,
        value: typed,
        label: { text: email.email, classes: 'govuk-label--s' },
        hint: { text: email.hint },
        ...errorOf(errors, 'email'),
      }),
      words: email.button,
    })}`,
  })
}
