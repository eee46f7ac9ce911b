/** GOV.UK checkboxes. */
import { type Html, html, type Value } from '../kit/html.ts'
import { type ChoiceItem, choiceItem } from './choice-item.ts'
import { added, attributesOf, type Styled } from './content.ts'
import { type FieldsetOptions, fieldset } from './fieldset.ts'
import { description, type FormGroupOptions, formGroup } from './form-group.ts'

export interface CheckboxesItem extends ChoiceItem {
  readonly name?: string | undefined
  /** `exclusive`: choosing this one clears the others, where scripts run. */
  readonly behaviour?: string | undefined
}

export interface CheckboxesOptions extends FormGroupOptions, Styled {
  readonly name: string
  readonly idPrefix?: string | undefined
  readonly describedBy?: string | undefined
  readonly fieldset?: Omit<FieldsetOptions, 'html' | 'role'> | undefined
  /** The values that are chosen, unless an item says otherwise. */
  readonly values?: readonly (string | number)[] | undefined
  readonly items: readonly (CheckboxesItem | null | undefined | false)[]
}

/** A question with any number of answers out of several. */
export function checkboxes(options: CheckboxesOptions): Html {
  const idPrefix = options.idPrefix || options.name
  const described = description(idPrefix, options, options.fieldset?.describedBy || options.describedBy)
  const ofItems = options.fieldset === undefined ? described.describedBy : ''
  const inner = html`${described.html}<div class="govuk-checkboxes${added(options.classes)}"${attributesOf(options.attributes)} data-module="govuk-checkboxes">${options.items.map(
    (item, index) =>
      item && checkboxesItem(options, item, index === 0 ? idPrefix : `${idPrefix}-${index + 1}`, ofItems),
  )}</div>`
  return formGroup(
    options,
    options.fieldset === undefined
      ? inner
      : fieldset({ ...options.fieldset, describedBy: described.describedBy, html: inner }),
  )
}

function checkboxesItem(
  options: CheckboxesOptions,
  item: CheckboxesItem,
  ownId: string,
  describedBy: string,
): Value {
  const { value, checked } = item
  return choiceItem('checkboxes', item, {
    id: item.id || ownId,
    name: item.name || options.name,
    checked:
      checked === true ||
      (checked !== false && value !== undefined && options.values?.includes(value) === true),
    behaviour: item.behaviour,
    describedBy,
  })
}
