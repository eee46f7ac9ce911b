/** Choosing reminders, and the calendar that follows a case. */
import type { CaseFile } from '../../../../../cases/case-file.ts'
import type { ReminderChoice } from '../../../../../cases/reminders/choose-reminders.ts'
import { stepsBefore } from '../../../../../cases/reminders/due-reminders.ts'
import { button } from '../../../../govuk/button.ts'
import { checkboxes } from '../../../../govuk/checkboxes.ts'
import { input } from '../../../../govuk/input.ts'
import { tokenInput } from '../../../../kit/form-token.ts'
import { type Html, href, html, nothing } from '../../../../kit/html.ts'
import { dayOfInstant } from '../../../../kit/instant-words.ts'
import type { Visit } from '../../../../kit/page.ts'
import { caseAddress, caseLayout } from '../../case-frame.ts'
import { words } from './words.ts'

export interface RemindersModel {
  readonly choice: ReminderChoice
  /** When the calendar was made; null: there is none. */
  readonly calendarMadeAt: Date | null
  /** Where reminders go. */
  readonly email: string
  readonly became: 'kept' | 'stopped' | null
}

/** A whole page. */
export function remindersView(visit: Visit, file: CaseFile, model: RemindersModel): Html {
  const { choice, email, became } = model
  const { days, tellsLate } = choice
  const main = html`<h1 class="govuk-heading-xl">${words.title}</h1>${
    became === null ? nothing : html`<p class="govuk-inset-text" role="status">${words[became]}</p>`
  }<p class="govuk-body-l">${words.lead}</p><p>${words.to(email)} <a class="govuk-link" href="/account/email">${words.change}</a></p>${formOf(
    visit,
    file,
    'choose',
    html`${checkboxes({
      name: 'remind',
      fieldset: { legend: { text: words.question, classes: 'govuk-fieldset__legend--m' } },
      hint: { text: words.hint },
      values: [...days, ...(tellsLate ? ['late'] : [])],
      items: [
        ...stepsBefore.map((step) => ({ value: step, text: words.before(step) })),
        { value: 'late', text: words.late, hint: { text: words.lateHint } },
      ],
    })}${button({ text: words.save })}`,
  )}<p>${words.never}</p><h2 class="govuk-heading-m" id="calendar">${words.calendar}</h2><p>${words.calendarLead}</p>${calendarView(visit, file, model)}`
  return caseLayout(visit, file, { title: words.title, part: '/reminders', main })
}

function calendarView(visit: Visit, file: CaseFile, { calendarMadeAt }: RemindersModel): Html {
  if (calendarMadeAt === null) {
    return html`<p>${words.calendarNone}</p>${formOf(visit, file, 'make-calendar', button({ text: words.make, classes: 'govuk-button--secondary' }))}`
  }
  const stop = html`<p>${words.stopHint}</p>${button({ text: words.stop, classes: 'govuk-button--warning' })}`
  const another = html`<p>${words.anotherHint}</p>${button({ text: words.another, classes: 'govuk-button--secondary' })}`
  return html`<p>${words.madeOn(dayOfInstant(calendarMadeAt))}</p>${formOf(visit, file, 'stop-calendar', stop)}${formOf(visit, file, 'make-calendar', another)}`
}

/** A form of this page. @param what it does */
function formOf(
  visit: Visit,
  file: CaseFile,
  what: 'choose' | 'make-calendar' | 'stop-calendar',
  inner: Html,
): Html {
  return html`<form method="post" action="${href(caseAddress(file, '/reminders'))}" novalidate>${tokenInput(visit)}<input type="hidden" name="do" value="${what}">${inner}</form>`
}

/** The page that shows a new address, once. */
export function calendarMadeView(visit: Visit, file: CaseFile, address: string): Html {
  const main = html`<h1 class="govuk-heading-xl">${words.madeTitle}</h1><p class="govuk-body-l">${words.madeLead}</p>${input(
    {
      id: 'address',
      name: 'address',
      value: address,
      label: { text: words.address, classes: 'govuk-label--s' },
      hint: { text: words.addressHint },
      attributes: { readonly: { value: true, optional: true } },
      spellcheck: false,
      autocomplete: 'off',
    },
  )}<h2 class="govuk-heading-m">${words.how}</h2><dl class="govuk-summary-list">${words.ways.map(
    ({ where, steps }) =>
      html`<div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">${where}</dt><dd class="govuk-summary-list__value">${steps}</dd></div>`,
  )}</dl><p>${words.shared}</p><p><a class="govuk-link" href="${href(caseAddress(file, '/reminders'))}">${words.back}</a></p>`
  return caseLayout(visit, file, { title: words.madeTitle, part: '/reminders', isBelow: true, main })
}
