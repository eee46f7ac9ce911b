/** GOV.UK radios. */
import { type Html, html, type Value } from '../kit/html.ts'
import { type ChoiceItem, choiceItem } from './choice-item.ts'
import { added, attributesOf, type Styled } from './content.ts'
import { type FieldsetOptions, fieldset } from './fieldset.ts'
import { description, type FormGroupOptions, formGroup } from './form-group.ts'

export interface RadiosItem extends ChoiceItem {
  readonly value?: string | undefined
}

export interface RadiosOptions extends FormGroupOptions, Styled {
  readonly name: string
  readonly idPrefix?: string | undefined
  readonly fieldset?: Omit<FieldsetOptions, 'html' | 'role'> | undefined
  /** The value that is chosen, unless an item says otherwise. */
  readonly value?: string | undefined
  readonly items: readonly (RadiosItem | null | undefined | false)[]
}

/** A question with one answer out of several. */
export function radios(options: RadiosOptions): Html {
  const idPrefix = options.idPrefix || options.name
  const described = description(idPrefix, options, options.fieldset?.describedBy)
  const inner = html`${described.html}<div class="govuk-radios${added(options.classes)}"${attributesOf(options.attributes)} data-module="govuk-radios">${options.items.map(
    (item, index) => item && radiosItem(options, item, index === 0 ? idPrefix : `${idPrefix}-${index + 1}`),
  )}</div>`
  return formGroup(
    options,
    options.fieldset === undefined
      ? inner
      : fieldset({ ...options.fieldset, describedBy: described.describedBy, html: inner }),
  )
}

function radiosItem(options: RadiosOptions, item: RadiosItem, ownId: string): Value {
  const { value, checked } = item
  return choiceItem('radios', item, {
    id: item.id || ownId,
    name: options.name,
    checked: checked === true || (checked !== false && !!options.value && value === options.value),
    describedBy: '',
  })
}
