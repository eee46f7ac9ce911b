/** The pages of setting up a second step. */
import type { AppOffer, SecondSteps } from '../../../../auth/auth.ts'
import { ownPath } from '../../../../auth/own-path.ts'
import { qrOf } from '../../../../documents/qr.ts'
import { button } from '../../../govuk/button.ts'
import { type Html, html, nothing } from '../../../kit/html.ts'
import type { Visit } from '../../../kit/page.ts'
import { codeField } from '../../sign-in/code/view.ts'
import { type FieldError, formOf, hidden } from '../../sign-in/form-page.ts'
import { withOnward } from '../../sign-in/onward.ts'
import { accountView } from '../account-frame.ts'
import { words } from '../words.ts'

const { step, app, codes } = words
const action = '/account/second-step'

/** For a family: there is nothing to do. */
export function notNeededView(visit: Visit): Html {
  return accountView(visit, {
    title: step.title,
    main: html`<p>${step.notNeeded}</p><p><a class="govuk-link" href="/account/passkeys">${step.toPasskeys}</a></p>`,
  })
}

/** What is set up, and what can be. */
export function setUpView(visit: Visit, { hasApp, recoveryCodes, passkeys }: SecondSteps): Html {
  const onward = visit.query.get('then')
  const act = (name: string, text: string, classes?: string) =>
    formOf(visit, {
      action,
      fields: html`${hidden('act', name)}${hidden('onward', onward)}`,
      words: text,
      classes,
    })
  const isSetUp = hasApp || passkeys > 0
  return accountView(visit, {
    title: step.title,
    became: visit.query.get('became') === 'removed' ? step.removed : undefined,
    main: html`<p>${step.lead}</p>${!isSetUp && html`<p>${step.choose}</p>`}<section><h2>${step.app}</h2>${
      hasApp
        ? html`<p>${step.has} ${step.codesLeft(recoveryCodes)}</p><p>${step.newCodesLead}</p>${act('codes', step.newCodes, 'govuk-button--secondary')}<p>${step.removeLead}</p>${act('remove', step.remove, 'govuk-button--warning')}`
        : html`<p>${step.appLead}</p>${act('offer', step.appButton, isSetUp ? 'govuk-button--secondary' : undefined)}`
    }</section><section><h2>${step.passkey}</h2><p>${passkeys > 0 ? step.hasPasskeys(passkeys) : step.passkeyLead}</p>${button(
      {
        text: step.passkeyButton,
        href: withOnward('/account/passkeys/add', onward),
        classes: 'govuk-button--secondary',
      },
    )}</section>`,
  })
}

/** The app is set up: it reads the square, and shows that it works. */
export function offerView(
  visit: Visit,
  { address, secret }: AppOffer,
  onward: string | null,
  errors: readonly FieldError[],
): Html {
  return accountView(visit, {
    title: app.title,
    errors,
    back: null,
    main: html`<h2>${app.scan}</h2>${squareView(address)}<h2>${app.type}</h2><p>${app.typeLead}</p><p class="app-secret">${secret}</p>${formOf(
      visit,
      {
        action,
        fields: html`${hidden('act', 'confirm')}${hidden('onward', onward)}${codeField('code', { label: app.code, hint: app.hint }, errors)}`,
        words: app.button,
      },
    )}`,
  })
}

function squareView(address: string): Html {
  const qr = qrOf(address)
  if (qr === null) return nothing
  const { size, path } = qr
  return html`<svg class="app-square" viewBox="0 0 ${size} ${size}" role="img" aria-label="${app.scanLabel}"><path fill="#fff" d="M0 0h${size}v${size}H0z"></path><path stroke="#000" fill="none" d="${path}"></path></svg>`
}

/** The recovery codes, once. */
export function codesView(visit: Visit, all: readonly string[], onward: string | null): Html {
  return accountView(visit, {
    title: codes.title,
    back: null,
    main: html`<p>${codes.lead}</p><ol class="recovery-codes">${all.map((code) => html`<li>${code}</li>`)}</ol>${button(
      {
        text: codes.done,
        href: ownPath(onward) ?? action,
      },
    )}`,
  })
}
