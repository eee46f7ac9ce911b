/** A form of one field of words, as most of these pages are. */
import type { Matter } from '../../../../mediation/matter.ts'
import { button } from '../../../govuk/button.ts'
import { textarea } from '../../../govuk/textarea.ts'
import { described, type FieldFault, faultSummary, fieldFault } from '../../../kit/form-fault.ts'
import { tokenInput } from '../../../kit/form-token.ts'
import { type Html, href, html, nothing } from '../../../kit/html.ts'
import type { Visit } from '../../../kit/page.ts'
import { onceInput } from '../../cases/sent-once.ts'
import { backWithoutSaving, type MatterPart, matterAddress, matterLayout } from '../matter-frame.ts'
import { wordsFault } from './words.ts'

/** The name of the field. */
export const saysName = 'says'

export interface WordsForm {
  readonly part: MatterPart
  readonly title: string
  /** Said above the form. */
  readonly lead: string
  readonly label: string
  readonly hint: string | null
  readonly action: string
  readonly typed: URLSearchParams
  readonly faults: readonly FieldFault[]
  readonly submit: string
  /** Said in a notice above, such as that somebody was quicker. */
  readonly notice?: string | null
  /** Fields before the words. */
  readonly before?: Html
}

/** A whole page. */
export function wordsFormView(visit: Visit, matter: Matter, form: WordsForm): Html {
  const {
    part,
    title,
    lead,
    label,
    hint,
    action,
    typed,
    faults,
    submit,
    notice = null,
    before = nothing,
  } = form
  const main = html`${faultSummary(faults)}<h1 class="govuk-heading-xl">${title}</h1>${
    notice === null ? nothing : html`<div class="card card--late" role="alert"><p>${notice}</p></div>`
  }<p class="govuk-body-l">${lead}</p><form method="post" action="${href(action)}" novalidate>${tokenInput(visit)}${onceInput(typed)}${before}${textarea(
    {
      name: saysName,
      rows: 8,
      label: { text: label, classes: 'govuk-label--m' },
      value: typed.get(saysName) ?? '',
      ...described(faults, saysName, hint),
    },
  )}${button({ text: submit, preventDoubleClick: true })}</form>${backWithoutSaving(matterAddress(matter, part))}`
  return matterLayout(visit, matter, { title, part, isBelow: true, hasErrors: faults.length > 0, main })
}

/** The fault of the words that were typed; none: they are right. */
export function faultsOfWords(says: string, missing: string): readonly FieldFault[] {
  const fault = wordsFault(says, missing)
  return fault === null ? [] : [fieldFault(saysName, fault)]
}

/** Bytes of a form with words, every character of them escaped. */
export const largestWords = 64 * 1024

/** Somebody of the same side was quicker. */
export const meanwhile =
  'Somebody of your side changed this while you wrote. What you typed is below, and not saved. Go back to “Preparing” to see what it says now.'
