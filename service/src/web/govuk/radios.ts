/** GOV.UK radios. */
import { type Html, html, nothing, type Value } from '../kit/html.ts'
import { added, attribute, attributesOf, type Content, isGiven, type Styled } from './content.ts'
import { type FieldsetOptions, fieldset } from './fieldset.ts'
import { description, type FormGroupOptions, formGroup } from './form-group.ts'
import { type HintOptions, hint } from './hint.ts'
import { label } from './label.ts'

export interface RadiosItem extends Content {
  readonly value?: string | undefined
  readonly id?: string | undefined
  readonly label?: Styled | undefined
  readonly hint?: Omit<HintOptions, 'id'> | undefined
  readonly checked?: boolean | undefined
  readonly disabled?: boolean | undefined
  /** Shown while this item is chosen; always shown without scripts. */
  readonly conditional?: { readonly html?: Html | undefined } | undefined
  readonly attributes?: Styled['attributes']
  /** Words between two items, such as "or"; nothing else of the item is then shown. */
  readonly divider?: string | undefined
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
  if (item.divider) return html`<div class="govuk-radios__divider">${item.divider}</div>`
  const id = item.id || ownId
  const checked =
    item.checked === true || (item.checked !== false && !!options.value && item.value === options.value)
  const itemHint = item.hint !== undefined && (isGiven(item.hint.html) || !!item.hint.text) && item.hint
  const conditional = item.conditional?.html
  const reveals = isGiven(conditional)
  return [
    html`<div class="govuk-radios__item"><input class="govuk-radios__input" id="${id}" name="${options.name}" type="radio" value="${item.value}"${checked && ' checked'}${item.disabled === true && ' disabled'}${attribute('data-aria-controls', reveals ? `conditional-${id}` : undefined)}${attribute('aria-describedby', itemHint ? `${id}-item-hint` : undefined)}${attributesOf(item.attributes)}>${label(
      {
        text: item.text,
        html: item.html,
        classes: `govuk-radios__label${item.label?.classes ? ` ${item.label.classes}` : ''}`,
        attributes: item.label?.attributes,
        for: id,
      },
    )}${
      itemHint
        ? hint({
            ...itemHint,
            id: `${id}-item-hint`,
            classes: `govuk-radios__hint${itemHint.classes ? ` ${itemHint.classes}` : ''}`,
          })
        : nothing
    }</div>`,
    reveals &&
      html`<div class="govuk-radios__conditional${!checked && ' govuk-radios__conditional--hidden'}" id="conditional-${id}">${conditional}</div>`,
  ]
}
