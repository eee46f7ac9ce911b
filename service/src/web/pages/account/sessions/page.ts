/** `/account/sessions`: where somebody is signed in, and signing out there. */
import type { Auth, Session } from '../../../../auth/auth.ts'
import { button } from '../../../govuk/button.ts'
import { tokenInput } from '../../../kit/form-token.ts'
import { type Html, html } from '../../../kit/html.ts'
import { dayOfInstant } from '../../../kit/instant-words.ts'
import { notFound, type Page, redirect, shown, signedIn, type Visit } from '../../../kit/page.ts'
import { formOf, hidden } from '../../sign-in/form-page.ts'
import { accountView } from '../account-frame.ts'
import { words } from '../words.ts'

const action = '/account/sessions'

/** `/account/sessions`. */
export function sessionsPage(auth: Auth): Page {
  return {
    path: action,
    account: 'needed',
    get: async (visit) => shown(sessionsView(visit, await auth.listSessions(signedIn(visit)))),
    async post(visit) {
      const who = signedIn(visit)
      const ended = visit.form.get('session')
      if (ended === 'others') {
        await auth.endOtherSessions(who)
        return redirect(`${action}?became=others`)
      }
      return (await auth.endSession(who, ended ?? '')) ? redirect(`${action}?became=ended`) : notFound
    },
    states: [{ name: 'this device', address: action, as: 'parent' }],
  }
}

function sessionsView(visit: Visit, all: readonly Session[]): Html {
  const { sessions } = words
  const became = visit.query.get('became')
  return accountView(visit, {
    title: sessions.title,
    became: became === 'others' ? sessions.endedOthers : became === 'ended' ? sessions.ended : undefined,
    main: html`<p>${sessions.lead}</p><ul class="sessions">${all.map((each) => sessionView(visit, each))}</ul>${
      all.length > 1 &&
      formOf(visit, {
        action,
        fields: hidden('session', 'others'),
        words: sessions.endOthers,
        classes: 'govuk-button--secondary',
      })
    }`,
  })
}

function sessionView(visit: Visit, { id, device, beganAt, lastUsedAt, isThis }: Session): Html {
  const { sessions } = words
  return html`<li class="sessions__one"><p><strong>${device}</strong>${isThis && `, ${sessions.thisOne}`}<br><span class="soft">${sessions.used} ${dayOfInstant(lastUsedAt)}. ${sessions.began} ${dayOfInstant(beganAt)}.</span></p>${
    !isThis &&
    html`<form action="${action}" method="post">${tokenInput(visit)}${hidden('session', id)}${button({
      html: html`${sessions.end}<span class="govuk-visually-hidden"> ${sessions.endWhich(device)}</span>`,
      classes: 'govuk-button--secondary',
      preventDoubleClick: true,
    })}</form>`
  }</li>`
}
