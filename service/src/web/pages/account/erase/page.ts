/** `/account/erase`: erases an account and every side of a case that is its own. */
import type { Auth } from '../../../../auth/auth.ts'
import { eraseAccount, keptByMeAlone } from '../../../../cases/erase/erase-account.ts'
import type { Data } from '../../../../db/data.ts'
import { type FieldFault, faultSummary, fieldFault } from '../../../kit/form-fault.ts'
import { type Html, html } from '../../../kit/html.ts'
import { type Page, redirect, shown, signedIn, type Visit } from '../../../kit/page.ts'
import { wordForm } from '../../cases/yours/erase/word-form.ts'
import { isTheWord } from '../../cases/yours/erase/words.ts'
import { accountView } from '../account-frame.ts'
import { words } from './words.ts'

/** `/account/erase`. */
export function eraseAccountPage(data: Data, auth: Auth): Page {
  const kept = (visit: Visit) => data.actingAs({ person: signedIn(visit).person }, keptByMeAlone)
  return {
    path: '/account/erase',
    account: 'needed',
    get: async (visit) => shown(view(visit, await kept(visit), '', [])),
    async post(visit) {
      const alone = await kept(visit)
      const typed = (visit.form.get('word') ?? '').slice(0, 100)
      if (alone.length > 0) return shown(view(visit, alone, typed, []), 400)
      if (!isTheWord(typed)) return shown(view(visit, [], typed, [fieldFault('word', words.wrongWord)]), 400)
      const who = signedIn(visit)
      if (!(await data.actingAs({ person: who.person }, eraseAccount))) return redirect('/account/erase')
      await auth.endOtherSessions(who)
      return { kind: 'redirect', to: '/account/erased', cookies: await auth.signOut(visit.from.cookies) }
    },
    states: [
      { name: 'of a parent', address: '/account/erase', as: 'parent' },
      { name: 'of who alone keeps the members', address: '/account/erase', as: 'service-administrator' },
    ],
  }
}

function view(visit: Visit, alone: readonly string[], typed: string, faults: readonly FieldFault[]): Html {
  return accountView(visit, {
    title: words.title,
    main: html`${faultSummary(faults)}<p class="govuk-body">${words.intro}</p><h2 class="govuk-heading-m">${words.goesHeading}</h2><ul class="govuk-list govuk-list--bullet">${words.goes.map(
      (each) => html`<li>${each}</li>`,
    )}</ul><h2 class="govuk-heading-m">${words.staysHeading}</h2><ul class="govuk-list govuk-list--bullet">${words.stays.map(
      (each) => html`<li>${each}</li>`,
    )}</ul><p class="govuk-body">${words.copies} <a class="govuk-link" href="/cases">${words.toCases}</a>. ${words.copiesAsked} <a class="govuk-link" href="/enquiry/sent">${words.toAsked}</a>.</p>${
      alone.length > 0
        ? html`<p class="govuk-body"><strong>${words.alone(alone.join(', '))}</strong></p>`
        : wordForm(visit, '/account/erase', { typed, faults }, words.button)
    }`,
  })
}
