/** What the GOV.UK components share: words or markup, and added attributes. */
import { type Html, html, nothing, type Value } from '../kit/html.ts'

/** Words, which are escaped, or markup, which wins where both are given. */
export interface Content {
  readonly text?: string | number | undefined
  readonly html?: Html | undefined
}

/** An attribute: text, or with `optional` left out where its value is missing and bare where it is true. */
export type Attribute =
  | string
  | number
  | boolean
  | null
  | undefined
  | { readonly value: string | number | boolean | null | undefined; readonly optional?: boolean }
export type Attributes = Readonly<Record<string, Attribute>>

/** What most components take. */
export interface Styled {
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

/** The markup, or the words where there is none. */
export function contentOf({ text, html: markup }: Content): Value {
  return isGiven(markup) ? markup : text
}

/** Whether there is any markup. An empty one counts as none, as in the official macros. */
export function isGiven(markup: Html | undefined): markup is Html {
  return markup !== undefined && String(markup) !== ''
}

/** A class list after its first name, with a space before it; nothing where there is none. */
export function added(classes: string | undefined | false): Value {
  return classes ? ` ${classes}` : nothing
}

/** Attributes with a space before each. Values are escaped and quoted. */
export function attributesOf(attributes: Attributes | undefined): Value {
  if (attributes === undefined) return nothing
  return Object.entries(attributes).map(([name, attribute]) => {
    const { value, optional } = isOptions(attribute) ? attribute : { value: attribute, optional: false }
    if (optional !== true) return html` ${name}="${asText(value)}"`
    if (value === true) return html` ${name}`
    return value === undefined || value === null || value === false
      ? nothing
      : html` ${name}="${asText(value)}"`
  })
}

/** One attribute with a space before it, or nothing where its value is missing or empty. */
export function attribute(name: string, value: string | number | undefined): Value {
  return value === undefined || value === '' ? nothing : html` ${name}="${value}"`
}

function isOptions(attribute: Attribute): attribute is Extract<Attribute, object> {
  return typeof attribute === 'object' && attribute !== null
}

function asText(value: string | number | boolean | null | undefined): string {
  return value === undefined || value === null ? '' : String(value)
}
