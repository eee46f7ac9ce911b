/** `/account`: what the account is, and the way to change each part of it. */
import type { Auth, SecondSteps } from '../../../../auth/auth.ts'
import { summaryList } from '../../../govuk/summary-list.ts'
import { type Html, html } from '../../../kit/html.ts'
import { type Page, shown, signedIn, type Visit } from '../../../kit/page.ts'
import { accountView } from '../account-frame.ts'
import { words as eraseWords } from '../erase/words.ts'
import { words } from '../words.ts'

/** `/account`. */
export function overviewPage(auth: Auth): Page {
  return {
    path: '/account',
    account: 'needed',
    async get(visit) {
      const who = signedIn(visit)
      const [steps, sessions] = [await auth.secondSteps(who), await auth.listSessions(who)]
      return shown(overviewView(visit, steps, sessions.length))
    },
    states: [
      { name: 'of a parent', address: '/account', as: 'parent' },
      {
        name: 'of somebody who works for an organisation',
        address: '/account?became=renamed',
        as: 'adviser',
      },
    ],
  }
}

function overviewView(visit: Visit, steps: SecondSteps, sessions: number): Html {
  const { overview } = words
  const who = signedIn(visit)
  const row = (key: string, value: string, href: string, verb: string) => ({
    key: { text: key },
    value: { text: value },
    actions: { items: [{ text: verb, href, visuallyHiddenText: key.toLowerCase() }] },
  })
  const became = new Map([
    ['renamed', words.renamed],
    ['email', words.changed],
  ]).get(visit.query.get('became') ?? '')
  return accountView(visit, {
    title: overview.title,
    back: null,
    became,
    main: html`${summaryList({
      rows: [
        row(overview.name, who.name, '/account/name', overview.change),
        row(overview.email, who.email, '/account/email', overview.change),
        row(
          overview.passkeys,
          steps.passkeys === 0 ? overview.noPasskeys : overview.passkeyCount(steps.passkeys),
          '/account/passkeys',
          overview.change,
        ),
        who.works.length > 0 &&
          row(overview.secondStep, stepWords(steps), '/account/second-step', overview.change),
        row(overview.sessions, overview.sessionCount(sessions), '/account/sessions', overview.look),
      ],
    })}${
      who.works.length > 0 &&
      html`<section><h2>${overview.works}</h2><ul class="govuk-list govuk-list--bullet">${who.works.map(
        ({ name, role }) =>
          html`<li>${name}${role === 'administrator' && `: ${overview.administrator}`}</li>`,
      )}</ul><p><a class="govuk-link" href="/account/own-sign-in">${words.ownSignIn.link}</a></p></section>`
    }<p class="govuk-body"><a class="govuk-link" href="/enquiry/sent">${overview.asked}</a></p><p class="govuk-body"><a class="govuk-link" href="/account/erase">${eraseWords.link}</a></p>`,
  })
}

function stepWords({ hasApp, passkeys }: SecondSteps): string {
  const { overview } = words
  const has = [hasApp && overview.byApp, passkeys > 0 && overview.byPasskey].filter((each) => each !== false)
  return has.length === 0 ? overview.noSecondStep : has.join('; ')
}
