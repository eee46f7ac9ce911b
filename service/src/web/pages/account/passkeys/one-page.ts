/** `/account/passkeys/<passkey>`: renames or removes one. */

import type { Auth, Passkey } from '../../../../auth/auth.ts'
import { passkeyName } from '../../../../auth/passkeys.ts'
import { input } from '../../../govuk/input.ts'
import { type Html, html } from '../../../kit/html.ts'
import { type Answer, notFound, type Page, redirect, shown, signedIn, type Visit } from '../../../kit/page.ts'
import { errorOf, type FieldError, formOf, hidden } from '../../sign-in/form-page.ts'
import { proveAgain } from '../../sign-in/prove-again.ts'
import { accountView } from '../account-frame.ts'
import { words } from '../words.ts'

/** `/account/passkeys/<passkey>`. */
export function onePasskeyPage(auth: Auth): Page {
  const find = async (visit: Visit): Promise<Passkey | undefined> =>
    (await auth.listPasskeys(signedIn(visit))).find(({ id }) => id === visit.params['passkey'])
  return {
    path: '/account/passkeys/:passkey',
    account: 'needed',
    async get(visit) {
      const passkey = await find(visit)
      return passkey === undefined ? notFound : shown(passkeyView(visit, passkey, passkey.name, []))
    },
    async post(visit): Promise<Answer> {
      const passkey = await find(visit)
      if (passkey === undefined) return notFound
      const who = signedIn(visit)
      if (visit.form.get('act') === 'remove') {
        const became = await auth.removePasskey(who, passkey.id)
        if (became === 'stale') return proveAgain(auth, visit, `/account/passkeys/${passkey.id}`)
        return became === 'removed' ? redirect('/account/passkeys?became=removed') : notFound
      }
      const typed = visit.form.get('name') ?? ''
      const name = passkeyName(typed)
      if (name === null) {
        const errors = [{ field: 'name', says: words.addPasskey.missing }]
        return shown(passkeyView(visit, passkey, typed.slice(0, 300), errors), 400)
      }
      return (await auth.renamePasskey(who, passkey.id, name))
        ? redirect('/account/passkeys?became=renamed')
        : notFound
    },
    states: [{ name: 'no such passkey', address: '/account/passkeys/none', status: 404, as: 'parent' }],
  }
}

function passkeyView(
  visit: Visit,
  { id, name }: Passkey,
  typed: string,
  errors: readonly FieldError[],
): Html {
  const action = `/account/passkeys/${id}`
  return accountView(visit, {
    title: name,
    errors,
    back: { text: words.passkeys.title, href: '/account/passkeys' },
    main: html`<section><h2>${words.passkey.rename}</h2>${formOf(visit, {
      action,
      fields: html`${hidden('act', 'rename')}${input({
        name: 'name',
        autocomplete: 'off',
        spellcheck: false,
        value: typed,
        classes: 'govuk-input--width-20',
        label: { text: words.passkey.name },
        ...errorOf(errors, 'name'),
      })}`,
      words: words.passkey.save,
    })}</section><section><h2>${words.passkey.remove}</h2><p>${words.passkey.removeLead}</p>${formOf(visit, {
      action,
      fields: hidden('act', 'remove'),
      words: words.passkey.removeButton,
      classes: 'govuk-button--warning',
    })}</section>`,
  })
}
