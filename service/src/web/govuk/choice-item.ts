/** One answer out of several: a radio or a checkbox with its label, its hint, and what it reveals. */
import { type Html, html, nothing, type Value } from '../kit/html.ts'
import { attribute, attributesOf, type Content, isGiven, type Styled } from './content.ts'
import { type HintOptions, hint } from './hint.ts'
import { label } from './label.ts'

export interface ChoiceItem extends Content {
  readonly value?: string | number | undefined
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

/** What its question makes of an item. */
export interface ChoicePlace {
  readonly id: string
  readonly name: string
  readonly checked: boolean
  /** `exclusive`: choosing this one clears the others, where scripts run. */
  readonly behaviour?: string | undefined
  /** The ids that describe it besides its own hint; empty where none does. */
  readonly describedBy: string
}

const types = { radios: 'radio', checkboxes: 'checkbox' } as const

/** One item. @param kind the component that it stands in */
export function choiceItem(kind: keyof typeof types, item: ChoiceItem, place: ChoicePlace): Value {
  if (item.divider) return html`<div class="govuk-${kind}__divider">${item.divider}</div>`
  const { id, name, checked, behaviour, describedBy } = place
  const itemHint = item.hint !== undefined && (isGiven(item.hint.html) || !!item.hint.text) && item.hint
  const conditional = item.conditional?.html
  const reveals = isGiven(conditional)
  return [
    html`<div class="govuk-${kind}__item"><input class="govuk-${kind}__input" id="${id}" name="${name}" type="${types[kind]}" value="${item.value}"${checked && ' checked'}${item.disabled === true && ' disabled'}${attribute('data-aria-controls', reveals ? `conditional-${id}` : undefined)}${attribute('data-behaviour', behaviour)}${attribute('aria-describedby', `${describedBy} ${itemHint ? `${id}-item-hint` : ''}`.trim())}${attributesOf(item.attributes)}>${label(
      {
        text: item.text,
        html: item.html,
        classes: `govuk-${kind}__label${item.label?.classes ? ` ${item.label.classes}` : ''}`,
        attributes: item.label?.attributes,
        for: id,
      },
    )}${
      itemHint
        ? hint({
            ...itemHint,
            id: `${id}-item-hint`,
            classes: `govuk-${kind}__hint${itemHint.classes ? ` ${itemHint.classes}` : ''}`,
          })
        : nothing
    }</div>`,
    reveals &&
      html`<div class="govuk-${kind}__conditional${!checked && ` govuk-${kind}__conditional--hidden`}" id="conditional-${id}">${conditional}</div>`,
  ]
}
