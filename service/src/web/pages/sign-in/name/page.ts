/** `/sign-in/name`: asks somebody new for their name, and opens their account. */
import type { Auth } from '../../../../auth/auth.ts'
import { askerOf } from '../../../kit/asker.ts'
import { type Html, html } from '../../../kit/html.ts'
import { layout } from '../../../kit/layout.ts'
import { type Page, redirect, shown, type Visit } from '../../../kit/page.ts'
import { errorsAbove, type FieldError, formOf, nameField } from '../form-page.ts'
import { overView } from '../start/view.ts'
import { words } from '../words.ts'

/** `/sign-in/name`. */
export function namePage(auth: Auth): Page {
  return {
    path: '/sign-in/name',
    account: 'optional',
    async get(visit) {
      const pending = await auth.pendingAttempt(visit.from.cookies)
      return shown(pending?.isProved === true ? nameView(visit, '', []) : overView())
    },
    async post(visit) {
      const typed = visit.form.get('name') ?? ''
      const named = await auth.giveName(typed, askerOf(visit))
      if (named.kind === 'in') return { ...redirect(named.to), cookies: named.cookies }
      if (named.kind === 'over') return shown(overView(), 400)
      const errors = [{ field: 'name', says: words.name.missing }]
      return shown(nameView(visit, typed.slice(0, 300), errors), 400)
    },
    states: [{ name: 'nothing was proved here', address: '/sign-in/name' }],
  }
}

function nameView(visit: Visit, typed: string, errors: readonly FieldError[]): Html {
  const { name } = words
  return layout({
    title: name.title,
    section: '/cases',
    hasErrors: errors.length > 0,
    exit: true,
    main: html`${errorsAbove(errors)}<h1 class="govuk-heading-xl">${name.title}</h1><p>${name.lead}</p>${formOf(
      visit,
      {
        action: '/sign-in/name',
        fields: nameField(typed, errors, name),
        words: name.button,
      },
    )}<p><a class="govuk-link" href="/privacy">${name.privacy}</a></p>`,
  })
}
