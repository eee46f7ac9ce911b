/** `/account/own-sign-in`: which organisations' own sign-ins open the account. */
import type { Auth, LinkedSignIn } from '../../../../auth/auth.ts'
import { button } from '../../../govuk/button.ts'
import { tokenInput } from '../../../kit/form-token.ts'
import { type Html, html } from '../../../kit/html.ts'
import { dayOfInstant } from '../../../kit/instant-words.ts'
import { notFound, type Page, redirect, shown, signedIn, type Visit } from '../../../kit/page.ts'
import { hidden } from '../../sign-in/form-page.ts'
import { proveAgain } from '../../sign-in/prove-again.ts'
import { accountView } from '../account-frame.ts'
import { words } from '../words.ts'

const path = '/account/own-sign-in'

/** `/account/own-sign-in`. */
export function linkedPage(auth: Auth): Page {
  return {
    path,
    account: 'needed',
    get: async (visit) => shown(view(visit, await auth.listLinked(signedIn(visit)))),
    async post(visit) {
      const became = await auth.unlink(signedIn(visit), visit.form.get('link') ?? '')
      if (became === 'stale') return proveAgain(auth, visit, path)
      return became === 'removed' ? redirect(`${path}?became=removed`) : notFound
    },
    states: [{ name: 'none', address: path, as: 'adviser' }],
  }
}

function view(visit: Visit, linked: readonly LinkedSignIn[]): Html {
  const { ownSignIn } = words
  return accountView(visit, {
    title: ownSignIn.title,
    became: visit.query.get('became') === 'removed' ? ownSignIn.removed : undefined,
    main: html`<p>${ownSignIn.lead}</p>${
      linked.length === 0
        ? html`<p class="soft">${ownSignIn.none}</p>`
        : html`<ul class="sessions">${linked.map(
            ({ id, name, since }) =>
              html`<li class="sessions__one"><p><strong>${name}</strong><br><span class="soft">${ownSignIn.since} ${dayOfInstant(since)}.</span></p><form action="${path}" method="post">${tokenInput(visit)}${hidden('link', id)}${button(
                {
                  html: html`${ownSignIn.end}<span class="govuk-visually-hidden"> ${name}</span>`,
                  classes: 'govuk-button--secondary',
                  preventDoubleClick: true,
                },
              )}</form></li>`,
          )}</ul>`
    }`,
  })
}
