/** What every GOV.UK field has around it: its group, its hint and its error, and who describes whom. */
import { type Html, html, nothing, type Value } from '../kit/html.ts'
import { added, attributesOf, type Styled } from './content.ts'
import { type ErrorMessageOptions, errorMessage } from './error-message.ts'
import { type HintOptions, hint } from './hint.ts'

export interface FormGroupOptions {
  readonly hint?: Omit<HintOptions, 'id'> | undefined
  readonly errorMessage?: Omit<ErrorMessageOptions, 'id'> | undefined
  readonly formGroup?: Styled | undefined
}

/** The hint and the error of a field, and the ids that describe it (empty where none does). */
export function description(
  id: string,
  options: FormGroupOptions,
  describedBy = '',
): { readonly describedBy: string; readonly html: Value } {
  const ids = describedBy === '' ? [] : [describedBy]
  const parts: Html[] = []
  if (options.hint !== undefined) {
    ids.push(`${id}-hint`)
    parts.push(hint({ ...options.hint, id: `${id}-hint` }))
  }
  if (options.errorMessage !== undefined) {
    ids.push(`${id}-error`)
    parts.push(errorMessage({ ...options.errorMessage, id: `${id}-error` }))
  }
  return { describedBy: ids.join(' '), html: parts }
}

/** The box around a field, marked where the field has an error. */
export function formGroup(options: FormGroupOptions, content: Value): Html {
  const group = options.formGroup
  return html`<div class="govuk-form-group${options.errorMessage === undefined ? nothing : ' govuk-form-group--error'}${added(group?.classes)}"${attributesOf(group?.attributes)}>${content}</div>`
}
