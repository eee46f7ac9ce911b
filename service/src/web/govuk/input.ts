/** GOV.UK text input. */
import { type Html, html, nothing, type Value } from '../kit/html.ts'
import { added, attributesOf, type Content, contentOf, isGiven, type Styled } from './content.ts'
import { description, type FormGroupOptions, formGroup } from './form-group.ts'
import { type LabelOptions, label } from './label.ts'

export interface AffixOptions extends Content, Styled {}

export interface InputOptions extends FormGroupOptions, Styled {
  readonly name: string
  readonly id?: string | undefined
  readonly label: Omit<LabelOptions, 'for'>
  readonly type?: string | undefined
  readonly value?: string | number | undefined
  readonly describedBy?: string | undefined
  readonly disabled?: boolean | undefined
  readonly inputmode?: string | undefined
  readonly autocomplete?: string | undefined
  readonly autocapitalize?: string | undefined
  readonly pattern?: string | undefined
  readonly spellcheck?: boolean | undefined
  readonly prefix?: AffixOptions | undefined
  readonly suffix?: AffixOptions | undefined
  readonly inputWrapper?: Styled | undefined
}

/** A field for a line of text. */
export function input(options: InputOptions): Html {
  const id = options.id || options.name
  const described = description(id, options, options.describedBy)
  const element = html`<input${attributesOf({
    class: `govuk-input${options.classes ? ` ${options.classes}` : ''}${options.errorMessage === undefined ? '' : ' govuk-input--error'}`,
    id,
    name: options.name,
    type: options.type || 'text',
    spellcheck: optional(options.spellcheck === undefined ? undefined : String(options.spellcheck)),
    value: optional(options.value),
    disabled: optional(options.disabled),
    'aria-describedby': optional(described.describedBy || undefined),
    autocomplete: optional(options.autocomplete),
    autocapitalize: optional(options.autocapitalize),
    pattern: optional(options.pattern),
    inputmode: optional(options.inputmode),
  })}${attributesOf(options.attributes)}>`
  const before = affix(options.prefix, 'prefix')
  const after = affix(options.suffix, 'suffix')
  const wrapper = options.inputWrapper
  return formGroup(
    options,
    html`${label({ ...options.label, for: id })}${described.html}${
      before || after
        ? html`<div class="govuk-input__wrapper${added(wrapper?.classes)}"${attributesOf(wrapper?.attributes)}>${before}${element}${after}</div>`
        : element
    }`,
  )
}

function optional(value: string | number | boolean | undefined) {
  return { value, optional: true } as const
}

function affix(options: AffixOptions | undefined, type: 'prefix' | 'suffix'): Value {
  if (options === undefined || (!isGiven(options.html) && !options.text)) return null
  return html`<div class="govuk-input__${type}${added(options.classes)}" aria-hidden="true"${attributesOf(options.attributes)}>${contentOf(options) ?? nothing}</div>`
}
