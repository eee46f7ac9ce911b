/** Somebody's own notes, a copy of them, and erasing them. */
import type { Entry } from '../../../../../cases/entries/entry.ts'
import type { KeptSide } from '../../../../../cases/kept-sides.ts'
import { dayOfInstant } from '../../../../../cases/name-of-case.ts'
import { breadcrumbs } from '../../../../govuk/breadcrumbs.ts'
import { button } from '../../../../govuk/button.ts'
import { faultSummary } from '../../../../kit/form-fault.ts'
import { tokenInput } from '../../../../kit/form-token.ts'
import { type Html, href, html } from '../../../../kit/html.ts'
import type { Visit } from '../../../../kit/page.ts'
import { signedInLayout } from '../../../../kit/signed-in-frame.ts'
import { notesList } from '../../../desk/family/notes-view.ts'
import { type EraseForm, wordForm } from '../erase/word-form.ts'
import { words as eraseWords } from '../erase/words.ts'
import { words } from './words.ts'

/** A list of those cases, for the page of all cases; nothing where there is none. */
export function keptListView(sides: readonly KeptSide[]): Html | null {
  if (sides.length === 0) return null
  return html`<section><h2 class="govuk-heading-m">${words.listHeading}</h2><p>${words.listLead}</p><ul class="govuk-list govuk-list--bullet">${sides.map(
    (side) =>
      html`<li><a class="govuk-link" href="${href(`/cases/kept/${side.party}`)}">${periodOf(side)}</a></li>`,
  )}</ul></section>`
}

function periodOf({ joinedAt, leftAt }: KeptSide): string {
  return words.period(dayOfInstant(joinedAt), dayOfInstant(leftAt))
}

/** A whole page. */
export function keptView(
  visit: Visit,
  side: KeptSide,
  { entries, total }: { readonly entries: readonly Entry[]; readonly total: number },
  { typed, faults }: EraseForm,
): Html {
  const action = `/cases/kept/${side.party}`
  return signedInLayout(visit, {
    title: words.title,
    accountSection: '/cases',
    hasErrors: faults.length > 0,
    before: breadcrumbs({ items: [{ text: 'Your cases', href: '/cases' }, { text: periodOf(side) }] }),
    main: html`${faultSummary(faults)}<h1 class="govuk-heading-xl">${words.title}</h1><p class="govuk-body-l">${words.lead}</p><p>${words.asked}</p><section><h2 class="govuk-heading-l">${words.notes}</h2>${notesList(entries, null)}${entries.length < total && html`<p>${words.cut(entries.length, total)}</p>`}${side.documents > 0 && html`<p>${words.documents(side.documents)}</p>`}</section><section><h2 class="govuk-heading-l">${words.copy}</h2><p>${words.copyLead}</p><form method="post" action="${href(action)}">${tokenInput(visit)}${button({ text: words.copyButton, name: 'do', value: 'copy' })}</form></section><section><h2 class="govuk-heading-l">${words.erase}</h2><p>${words.eraseLead}</p>${wordForm(visit, action, { typed: typed.trim(), faults }, eraseWords.button)}</section>`,
  })
}
