/** GOV.UK select. */
import { type Html, html } from '../kit/html.ts'
import { added, attribute, attributesOf, type Styled } from './content.ts'
import { description, type FormGroupOptions, formGroup } from './form-group.ts'
import { type LabelOptions, label } from './label.ts'

export interface SelectItem {
  readonly value?: string | number | boolean | undefined
  readonly text: string
  readonly selected?: boolean | undefined
  readonly disabled?: boolean | undefined
  readonly attributes?: Styled['attributes']
}

export interface SelectOptions extends FormGroupOptions, Styled {
  readonly name: string
  readonly id?: string | undefined
  readonly label: Omit<LabelOptions, 'for'>
  readonly items?: readonly (SelectItem | null | undefined | false)[] | undefined
  /** The value, or the words where an item has no value, of the one that is chosen. */
  readonly value?: string | number | undefined
  readonly describedBy?: string | undefined
  readonly disabled?: boolean | undefined
}

/** A list to choose one from. */
export function select(options: SelectOptions): Html {
  const id = options.id || options.name
  const described = description(id, options, options.describedBy)
  return formGroup(
    options,
    html`${label({ ...options.label, for: id })}${described.html}<select class="govuk-select${added(options.classes)}${options.errorMessage !== undefined && ' govuk-select--error'}" id="${id}" name="${options.name}"${options.disabled === true && ' disabled'}${attribute('aria-describedby', described.describedBy)}${attributesOf(options.attributes)}>${options.items?.map(
      (item) => item && option(options, item),
    )}</select>`,
  )
}

function option({ value }: SelectOptions, item: SelectItem): Html {
  const chosen =
    item.selected === true || (item.selected !== false && isChosen(value, item.value ?? item.text))
  return html`<option${item.value === undefined ? null : html` value="${String(item.value)}"`}${chosen && ' selected'}${item.disabled === true && ' disabled'}${attributesOf(item.attributes)}>${item.text}</option>`
}

function isChosen(value: string | number | undefined, own: string | number | boolean): boolean {
  return value !== undefined && value !== '' && value !== 0 && own === value
}
