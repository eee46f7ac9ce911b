/** The form that erases: a word to type, so that nobody does it by a slip. */
import { button } from '../../../../govuk/button.ts'
import { input } from '../../../../govuk/input.ts'
import { described, type FieldFault } from '../../../../kit/form-fault.ts'
import { tokenInput } from '../../../../kit/form-token.ts'
import { type Html, href, html } from '../../../../kit/html.ts'
import type { Visit } from '../../../../kit/page.ts'
import { words } from './words.ts'

export interface EraseForm {
  /** As typed. */
  readonly typed: string
  readonly faults: readonly FieldFault[]
}

/** The form. @param action where it is posted @param says what stands on the button */
export function wordForm(visit: Visit, action: string, { typed, faults }: EraseForm, says: string): Html {
  return html`<form method="post" action="${href(action)}" novalidate>${tokenInput(visit)}${input({
    name: 'word',
    value: typed,
    label: { text: words.wordLabel, classes: 'govuk-label--s' },
    classes: 'govuk-input--width-10',
    ...described(faults, 'word', null),
    autocomplete: 'off',
    spellcheck: false,
  })}${button({ text: says, classes: 'govuk-button--warning', preventDoubleClick: true })}</form>`
}
