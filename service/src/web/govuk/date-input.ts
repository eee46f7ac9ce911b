/** GOV.UK date input: three fields for a day that is known. */
import { type Html, html } from '../kit/html.ts'
import { added, attribute, attributesOf, type Styled } from './content.ts'
import { type FieldsetOptions, fieldset } from './fieldset.ts'
import { description, type FormGroupOptions, formGroup } from './form-group.ts'
import { input } from './input.ts'

export interface DateInputItem {
  readonly name?: string | undefined
  readonly id?: string | undefined
  readonly label?: string | undefined
  readonly value?: string | number | undefined
  /** Whether this field has the error; where no field says, all have it. */
  readonly error?: boolean | undefined
  readonly classes?: string | undefined
  readonly autocomplete?: string | undefined
  readonly inputmode?: string | undefined
  readonly pattern?: string | undefined
  readonly attributes?: Styled['attributes']
}

export interface DateInputOptions extends FormGroupOptions, Styled {
  readonly id: string
  /** Put before the names of the fields, with a hyphen: `sent` gives `sent-day`. */
  readonly namePrefix?: string | undefined
  readonly fieldset?: Omit<FieldsetOptions, 'html' | 'role'> | undefined
  /** False leaves the field out. */
  readonly day?: DateInputItem | false | undefined
  readonly month?: DateInputItem | false | undefined
  readonly year?: DateInputItem | false | undefined
  /** The fields, where they are not day, month and year in this order. */
  readonly items?: readonly (DateInputItem | null | undefined | false)[] | undefined
  /** What was typed, by full name: `sent-day`, or `day` without a prefix. */
  readonly values?: Readonly<Record<string, string | number | undefined>> | undefined
}

/** Three fields for a day. */
export function dateInput(options: DateInputOptions): Html {
  const described = description(options.id, options, options.fieldset?.describedBy)
  const items = itemsOf(options)
  const anyItemHasError = items.some((item) => item && hasError(item))
  const inner = html`${described.html}<div class="govuk-date-input${added(options.classes)}"${attributesOf(options.attributes)}${attribute('id', options.id)}>${items.map(
    (item) => item && dateInputItem(options, item, anyItemHasError),
  )}</div>`
  return formGroup(
    options,
    options.fieldset === undefined
      ? inner
      : // "group", because otherwise one screen reader does not announce the description of text fields.
        fieldset({ ...options.fieldset, describedBy: described.describedBy, role: 'group', html: inner }),
  )
}

type Part = 'day' | 'month' | 'year'
const parts = ['day', 'month', 'year'] as const

function itemsOf(options: DateInputOptions): readonly (DateInputItem | null | undefined | false)[] {
  if (options.items !== undefined && options.items.length > 0) return options.items
  return parts.map((part) => {
    const given = options[part]
    if (given === undefined) {
      return {
        name: part,
        value: options.values?.[part],
        classes: `govuk-input--width-${part === 'year' ? 4 : 2}`,
      }
    }
    return given && { ...given, name: given.name ?? part }
  })
}

function hasError(item: DateInputItem): boolean {
  return item.error === true || item.classes?.includes('govuk-input--error') === true
}

function dateInputItem(options: DateInputOptions, item: DateInputItem, anyItemHasError: boolean): Html {
  const name = item.name ?? ''
  const part = partOf(options, name)
  const ownValue = part === undefined ? undefined : givenValue(options[part])
  const fullName = options.namePrefix ? `${options.namePrefix}-${name}` : name
  return html`<div class="govuk-date-input__item">${input({
    label: { text: item.label || capitalised(name), classes: 'govuk-date-input__label' },
    id: item.id || `${options.id}-${name}`,
    classes: ['govuk-date-input__input', ...classesOf(options, item, part, anyItemHasError)].join(' '),
    name: fullName,
    value: item.value ?? ownValue ?? options.values?.[fullName],
    type: 'text',
    inputmode: item.inputmode || 'numeric',
    autocomplete: item.autocomplete,
    pattern: item.pattern,
    attributes: item.attributes,
  })}</div>`
}

/** Which of the three a field is, by its name. */
function partOf(options: DateInputOptions, name: string): Part | undefined {
  return parts.find((part) => {
    const given = options[part]
    return name === part || (given !== undefined && given !== false && given.name === name)
  })
}

function givenValue(item: DateInputItem | false | undefined): string | number | undefined {
  return item ? item.value : undefined
}

function classesOf(
  options: DateInputOptions,
  item: DateInputItem,
  part: Part | undefined,
  anyItemHasError: boolean,
): string[] {
  const own = item.classes ?? ''
  const marked = hasError(item) || (item.error !== false && options.errorMessage && !anyItemHasError)
  return [
    !own.includes('govuk-input--error') && marked ? 'govuk-input--error' : '',
    own.includes('govuk-input--width-') ? '' : `govuk-input--width-${part === 'year' ? 4 : 2}`,
    own,
  ].filter((name) => name !== '')
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()
}
