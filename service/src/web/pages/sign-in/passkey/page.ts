/** `/sign-in/passkey`: signs in with a passkey. */
import type { Auth } from '../../../../auth/auth.ts'
import { askerOf } from '../../../kit/asker.ts'
import { type Html, html } from '../../../kit/html.ts'
import { layout } from '../../../kit/layout.ts'
import { type Answer, type Page, redirect, shown, type Visit } from '../../../kit/page.ts'
import { type FieldError, formOf, hidden } from '../form-page.ts'
import { words } from '../words.ts'
import { askingView } from './asking-view.ts'

/** An answer of an authenticator. */
const largestAnswer = 32 * 1024

/** `/sign-in/passkey`. */
export function passkeyPage(auth: Auth): Page {
  const ask = async (
    visit: Visit,
    errors: readonly FieldError[],
    status: 200 | 400 | 429,
  ): Promise<Answer> => {
    const challenge = await auth.askForPasskey(askerOf(visit))
    const action = '/sign-in/passkey'
    const fields = hidden('onward', visit.form.get('onward'))
    const answer = shown(askingView(visit, { challenge, action, fields, errors, instead }), status)
    return { ...answer, cookies: challenge.cookies } as Answer
  }
  return {
    path: '/sign-in/passkey',
    account: 'optional',
    takes: { largest: largestAnswer },
    get: (visit) => shown(beginView(visit)),
    async post(visit) {
      const { form } = visit
      const response = form.get('response')
      if (response === null || response === '') return ask(visit, [], 200)
      const tried = await auth.enterByPasskey(
        { response, onward: form.get('onward'), of: null },
        askerOf(visit),
      )
      if (tried.kind === 'in') return { ...redirect(tried.to), cookies: tried.cookies }
      const isRefused = tried.kind === 'refused'
      const says = isRefused ? words.passkey.refused : words.passkey.tooOften
      return ask(visit, [{ field: 'passkey', says }], isRefused ? 400 : 429)
    },
    states: [{ name: 'a button', address: '/sign-in/passkey' }],
  }
}

function beginView(visit: Visit): Html {
  const { passkey } = words
  return layout({
    title: passkey.title,
    section: '/cases',
    exit: true,
    main: html`<h1 class="govuk-heading-xl">${passkey.title}</h1><p>${passkey.lead}</p>${formOf(visit, {
      action: '/sign-in/passkey',
      fields: hidden('onward', visit.query.get('then')),
      words: passkey.button,
    })}${instead}`,
  })
}

const instead = html`<p><a class="govuk-link" href="/sign-in">${words.passkey.instead}</a></p>`
