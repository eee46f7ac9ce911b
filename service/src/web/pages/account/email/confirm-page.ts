/** `/account/email/confirm`: takes the code of the old address and that of the new one. */
import type { Auth } from '../../../../auth/auth.ts'
import { type Html, html } from '../../../kit/html.ts'
import { type Answer, type Page, redirect, shown, signedIn, type Visit } from '../../../kit/page.ts'
import { codeField } from '../../sign-in/code/view.ts'
import { type FieldError, formOf } from '../../sign-in/form-page.ts'
import { accountView } from '../account-frame.ts'
import { words } from '../words.ts'

const { confirm } = words

/** `/account/email/confirm`. */
export function confirmEmailPage(auth: Auth): Page {
  const show = async (visit: Visit, says: string | null, status: 200 | 400 | 429): Promise<Answer> => {
    const waiting = await auth.pendingEmail(signedIn(visit))
    if (waiting === null) return redirect('/account/email')
    const errors = says === null ? [] : [{ field: 'old-code', says }]
    return shown(confirmView(visit, waiting, errors), status)
  }
  return {
    path: '/account/email/confirm',
    account: 'needed',
    get: (visit) => show(visit, null, 200),
    async post(visit) {
      const { form } = visit
      const typed = { oldCode: form.get('old-code') ?? '', newCode: form.get('new-code') ?? '' }
      const changed = await auth.confirmEmail(signedIn(visit), typed)
      switch (changed) {
        case 'changed':
          return redirect('/account?became=email')
        case 'not-codes':
          return show(visit, confirm.notCodes, 400)
        case 'wrong':
          return show(visit, confirm.wrong, 400)
        case 'too-often':
          return show(visit, confirm.tooOften, 429)
        case 'over':
          return shown(overView(visit), 400)
      }
    },
    states: [{ name: 'nothing waits', address: '/account/email/confirm', as: 'parent' }],
  }
}

function confirmView(visit: Visit, waiting: string, errors: readonly FieldError[]): Html {
  return accountView(visit, {
    title: confirm.title,
    errors,
    back: { text: words.email.title, href: '/account/email' },
    main: html`<p>${confirm.lead(signedIn(visit).email, waiting)}</p>${formOf(visit, {
      action: '/account/email/confirm',
      fields: html`${codeField('old-code', { label: confirm.oldCode, hint: confirm.codeHint }, errors)}${codeField('new-code', { label: confirm.newCode, hint: confirm.codeHint }, errors)}`,
      words: confirm.button,
    })}<p class="soft">${confirm.ifNone}</p>`,
  })
}

function overView(visit: Visit): Html {
  return accountView(visit, {
    title: words.email.title,
    errors: [{ field: 'again', says: confirm.over }],
    main: html`<p><a class="govuk-link" id="again" href="/account/email">${words.email.button}</a></p>`,
  })
}
