/** GOV.UK textarea. */
import { type Html, html } from '../kit/html.ts'
import { added, attribute, attributesOf, type Styled } from './content.ts'
import { description, type FormGroupOptions, formGroup } from './form-group.ts'
import { type LabelOptions, label } from './label.ts'

export interface TextareaOptions extends FormGroupOptions, Styled {
  readonly name: string
  readonly id?: string | undefined
  readonly label: Omit<LabelOptions, 'for'>
  readonly value?: string | undefined
  readonly rows?: number | string | undefined
  readonly describedBy?: string | undefined
  readonly disabled?: boolean | undefined
  readonly autocomplete?: string | undefined
  readonly spellcheck?: boolean | undefined
}

/** A field for several lines of text. */
export function textarea(options: TextareaOptions): Html {
  const id = options.id || options.name
  const described = description(id, options, options.describedBy)
  return formGroup(
    options,
    html`${label({ ...options.label, for: id })}${described.html}<textarea class="govuk-textarea${options.errorMessage !== undefined && ' govuk-textarea--error'}${added(options.classes)}" id="${id}" name="${options.name}" rows="${options.rows || 5}"${options.spellcheck === undefined ? null : attribute('spellcheck', String(options.spellcheck))}${options.disabled === true && ' disabled'}${attribute('aria-describedby', described.describedBy)}${attribute('autocomplete', options.autocomplete)}${attributesOf(options.attributes)}>${
      // A browser drops the first line break.
      options.value?.startsWith('\n') === true && '\n'
    }${options.value}</textarea>`,
  )
}
