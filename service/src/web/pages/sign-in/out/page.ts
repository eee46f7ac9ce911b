/** `/sign-out`: ends the session of this browser. */
import type { Auth } from '../../../../auth/auth.ts'
import { type Html, html } from '../../../kit/html.ts'
import { layout } from '../../../kit/layout.ts'
import { type Page, redirect, shown, type Visit } from '../../../kit/page.ts'
import { formOf } from '../form-page.ts'
import { words } from '../words.ts'

/** `/sign-out`. */
export function signOutPage(auth: Auth): Page {
  return {
    path: '/sign-out',
    account: 'optional',
    get: (visit) => shown(outView(visit)),
    async post({ from }) {
      return { ...redirect('/sign-out'), cookies: await auth.signOut(from.cookies) }
    },
    states: [
      { name: 'signed out', address: '/sign-out' },
      { name: 'signed in', address: '/sign-out', as: 'parent' },
    ],
  }
}

function outView(visit: Visit): Html {
  const { out } = words
  const { who } = visit
  const title = who === null ? out.done : out.title
  return layout({
    title,
    section: '/cases',
    exit: true,
    main: html`<h1 class="govuk-heading-xl">${title}</h1>${
      who === null
        ? html`<p>${out.doneSays}</p><p><a class="govuk-link" href="/sign-in">${out.again}</a></p>`
        : html`<p>${out.says} ${who.name}.</p>${formOf(visit, { action: '/sign-out', words: out.button })}`
    }`,
  })
}
