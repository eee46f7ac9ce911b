/** `/account/passkeys/add`: makes a passkey. Whoever has no second step yet may come here to set one up. */
import type { Auth, Challenge } from '../../../../auth/auth.ts'
import { ownPath } from '../../../../auth/own-path.ts'
import { input } from '../../../govuk/input.ts'
import { askerOf } from '../../../kit/asker.ts'
import { type Html, html } from '../../../kit/html.ts'
import { type Answer, type Page, redirect, shown, signedIn, type Visit } from '../../../kit/page.ts'
import { errorOf, type FieldError, formOf, hidden } from '../../sign-in/form-page.ts'
import { onwardOf, withOnward } from '../../sign-in/onward.ts'
import { ceremonyView } from '../../sign-in/passkey/ceremony-view.ts'
import { proveAgain } from '../../sign-in/prove-again.ts'
import { accountView } from '../account-frame.ts'
import { words } from '../words.ts'

const { addPasskey } = words
const action = '/account/passkeys/add'
/** An answer of an authenticator. */
const largestAnswer = 32 * 1024
const longestName = 60

/** `/account/passkeys/add`. */
export function addPasskeyPage(auth: Auth): Page {
  const offer = async (visit: Visit, name: string, errors: readonly FieldError[]): Promise<Answer> => {
    const challenge = await auth.offerPasskey(signedIn(visit), askerOf(visit))
    if (challenge === 'stale') return proveAgain(auth, visit, withOnward(action, onwardOf(visit)))
    if (challenge === 'too-many') {
      return shown(nameView(visit, name, [{ field: 'name', says: words.passkeys.tooMany }]), 400)
    }
    const status = errors.length === 0 ? 200 : 400
    return {
      kind: 'page',
      status,
      document: makingView(visit, name, challenge, errors),
      cookies: challenge.cookies,
    }
  }
  return {
    path: action,
    account: 'needed',
    beforeSecondStep: true,
    takes: { largest: largestAnswer },
    get: (visit) => shown(nameView(visit, '', [])),
    async post(visit) {
      const { form } = visit
      const name = (form.get('name') ?? '').trim()
      const response = form.get('response') ?? ''
      if (name === '' || name.length > longestName) {
        const errors = [{ field: 'name', says: addPasskey.missing }]
        return shown(nameView(visit, name.slice(0, 300), errors), 400)
      }
      if (response === '') return offer(visit, name, [])
      const added = await auth.addPasskey(signedIn(visit), { response, name }, askerOf(visit))
      if (added === 'stale') return proveAgain(auth, visit, withOnward(action, onwardOf(visit)))
      if (added === 'refused') return offer(visit, name, [{ field: 'passkey', says: addPasskey.refused }])
      return redirect(ownPath(onwardOf(visit)) ?? '/account/passkeys?became=added')
    },
    states: [
      { name: 'a name for it', address: action, as: 'parent' },
      { name: 'no name', address: action, form: { name: ' ' }, status: 400, as: 'parent' },
    ],
  }
}

function nameView(visit: Visit, typed: string, errors: readonly FieldError[]): Html {
  return accountView(visit, {
    title: addPasskey.title,
    errors,
    back: { text: addPasskey.back, href: '/account/passkeys' },
    main: html`<p>${addPasskey.lead}</p>${formOf(visit, {
      action,
      fields: html`${hidden('onward', onwardOf(visit))}${input({
        name: 'name',
        autocomplete: 'off',
        spellcheck: false,
        value: typed,
        classes: 'govuk-input--width-20',
        label: { text: addPasskey.name, classes: 'govuk-label--s' },
        hint: { text: addPasskey.hint },
        ...errorOf(errors, 'name'),
      })}`,
      words: addPasskey.button,
    })}<p class="passkey-scripts">${words.passkeyScripts}</p>`,
  })
}

function makingView(visit: Visit, name: string, challenge: Challenge, errors: readonly FieldError[]): Html {
  return accountView(visit, {
    title: addPasskey.making,
    errors,
    back: { text: addPasskey.back, href: '/account/passkeys' },
    main: html`<p id="passkey">${addPasskey.makingLead}</p>${ceremonyView(visit, {
      what: 'create',
      challenge,
      action,
      fields: html`${hidden('name', name)}${hidden('onward', onwardOf(visit))}`,
      words: addPasskey.makingButton,
      isRefused: errors.length > 0,
    })}`,
  })
}
