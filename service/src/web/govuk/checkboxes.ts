/** GOV.UK checkboxes. */
import { type Html, html, nothing, type Value } from '../kit/html.ts'
import { added, attribute, attributesOf, type Content, isGiven, type Styled } from './content.ts'
import { type FieldsetOptions, fieldset } from './fieldset.ts'
import { description, type FormGroupOptions, formGroup } from './form-group.ts'
import { type HintOptions, hint } from './hint.ts'
import { label } from './label.ts'

export interface CheckboxesItem extends Content {
  readonly value?: string | number | undefined
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly label?: Styled | undefined
  readonly hint?: Omit<HintOptions, 'id'> | undefined
  readonly checked?: boolean | undefined
  readonly disabled?: boolean | undefined
  /** `exclusive`: choosing this one clears the others, where scripts run. */
  readonly behaviour?: string | undefined
  /** Shown while this item is chosen; always shown without scripts. */
  readonly conditional?: { readonly html?: Html | undefined } | undefined
  readonly attributes?: Styled['attributes']
  /** Words between two items, such as "or"; nothing else of the item is then shown. */
  readonly divider?: string | undefined
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
  if (item.divider) return html`<div class="govuk-checkboxes__divider">${item.divider}</div>`
  const id = item.id || ownId
  const checked =
    item.checked === true ||
    (item.checked !== false && item.value !== undefined && options.values?.includes(item.value) === true)
  const itemHint = item.hint !== undefined && (isGiven(item.hint.html) || !!item.hint.text) && item.hint
  const conditional = item.conditional?.html
  const reveals = isGiven(conditional)
  return [
    html`<div class="govuk-checkboxes__item"><input class="govuk-checkboxes__input" id="${id}" name="${item.name || options.name}" type="checkbox" value="${item.value}"${checked && ' checked'}${item.disabled === true && ' disabled'}${attribute('data-aria-controls', reveals ? `conditional-${id}` : undefined)}${attribute('data-behaviour', item.behaviour)}${attribute('aria-describedby', `${describedBy} ${itemHint ? `${id}-item-hint` : ''}`.trim())}${attributesOf(item.attributes)}>${label(
      {
        text: item.text,
        html: item.html,
        classes: `govuk-checkboxes__label${item.label?.classes ? ` ${item.label.classes}` : ''}`,
        attributes: item.label?.attributes,
        for: id,
      },
    )}${
      itemHint
        ? hint({
            ...itemHint,
            id: `${id}-item-hint`,
            classes: `govuk-checkboxes__hint${itemHint.classes ? ` ${itemHint.classes}` : ''}`,
          })
        : nothing
    }</div>`,
    reveals &&
      html`<div class="govuk-checkboxes__conditional${!checked && ' govuk-checkboxes__conditional--hidden'}" id="conditional-${id}">${conditional}</div>`,
  ]
}
