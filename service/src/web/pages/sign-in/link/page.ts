/** `/sign-in/link`: one button. Opening the page uses nothing up, so that a mail scanner may. */
import type { Auth } from '../../../../auth/auth.ts'
import { askerOf } from '../../../kit/asker.ts'
import { type Html, html } from '../../../kit/html.ts'
import { layout } from '../../../kit/layout.ts'
import { type Page, redirect, shown, type Visit } from '../../../kit/page.ts'
import { formOf, hidden } from '../form-page.ts'
import { overView } from '../start/view.ts'
import { words } from '../words.ts'

/** `/sign-in/link`. */
export function linkPage(auth: Auth): Page {
  return {
    path: '/sign-in/link',
    account: 'optional',
    async get(visit) {
      const key = visit.query.get('key')
      return shown(key !== null && (await auth.isLinkGood(key)) ? linkView(visit, key) : overView())
    },
    async post(visit) {
      const proved = await auth.proveByLink(visit.form.get('key'), askerOf(visit))
      if (proved.kind === 'in') return { ...redirect(proved.to), cookies: proved.cookies }
      if (proved.kind === 'name') return { ...redirect('/sign-in/name'), cookies: proved.cookies }
      return proved.kind === 'too-often' ? { kind: 'problem', status: 429 } : shown(overView(), 400)
    },
    states: [{ name: 'over', address: '/sign-in/link?key=none' }],
  }
}

function linkView(visit: Visit, key: string): Html {
  const { link } = words
  return layout({
    title: link.title,
    section: '/cases',
    exit: true,
    main: html`<h1 class="govuk-heading-xl">${link.title}</h1><p>${link.says}</p>${formOf(visit, {
      action: '/sign-in/link',
      fields: hidden('key', key),
      words: link.button,
    })}`,
  })
}
