/** The page of one kind of date: the answer, or what is wrong, and the form. */
import type { AnyKind, DeadlineResult } from '@way-forward/law'
import { backLink } from '../../../govuk/back-link.ts'
import { insetText } from '../../../govuk/inset-text.ts'
import { type Html, html, nothing } from '../../../kit/html.ts'
import { layout } from '../../../kit/layout.ts'
import type { Visit } from '../../../kit/page.ts'
import { enteredView, errorsView, formView } from './form-view.ts'
import { addressOfDate, type DateForm } from './read-form.ts'
import { resultView } from './result-view.ts'
import { page } from './words.ts'

/** What the page shows beside the form. */
export type Outcome =
  | { readonly kind: 'form' }
  | { readonly kind: 'result'; readonly result: DeadlineResult }
  /** The bank holidays do not reach so far; `message` is the law's own. */
  | { readonly kind: 'beyond'; readonly message: string }

/** A whole page. */
export function dateKindView(kind: AnyKind, form: DateForm, outcome: Outcome, visit: Visit): Html {
  const isForm = outcome.kind === 'form'
  return layout({
    title: kind.title,
    section: '/date',
    hasErrors: form.hasErrors,
    before: backLink({ text: page.back, href: '/date' }),
    main: html`${form.hasErrors ? errorsView(form) : nothing}
<h1 class="govuk-heading-xl">${kind.title}</h1>
${outcomeView(kind, form, outcome, visit)}
${isForm ? nothing : html`<h2 class="govuk-heading-m date-form-heading">${page.formHeading}</h2>`}
${formView(kind, form, isForm ? page.show : page.showAgain)}`,
  })
}

/** Where an address names no kind that there is. */
export function unknownKindView(): Html {
  return layout({
    title: page.unknownHeading,
    section: '/date',
    before: backLink({ text: page.back, href: '/date' }),
    main: html`<h1 class="govuk-heading-xl">${page.unknownHeading}</h1>
<p class="govuk-body">${page.unknownSays} <a class="govuk-link" href="/date">${page.unknownLink}</a></p>`,
  })
}

/** The answer, or what the date is, without the form. */
export function outcomeView(kind: AnyKind, form: DateForm, outcome: Outcome, visit: Visit): Html {
  switch (outcome.kind) {
    case 'form':
      return html`<p class="govuk-body-l">${kind.says}</p>`
    case 'result':
      return html`${resultView({
        kind,
        result: outcome.result,
        today: visit.today,
        address: `${visit.origin}${addressOfDate(kind, form.values)}`,
      })}${enteredView(form)}`
    case 'beyond':
      return insetText({
        html: html`<h2 class="govuk-heading-m">${page.beyondHeading}</h2><p class="govuk-body">${page.beyondSays}</p><p class="govuk-body">${outcome.message}</p>`,
      })
  }
}
