/**
 * The one door to HTML. `html` escapes text and quoted attributes and nothing else, so attributes are
 * always quoted (a guard test forbids `=${`), addresses go through `href`, and `trusted` is only for
 * markup that this repository wrote (a guard test lists who may call it).
 */

/** Markup that is safe to put into a page. Only this file makes it: nothing that is parsed can hold the symbol. */
export interface Html {
  readonly [markup]: string
  readonly toString: () => string
}
const markup: unique symbol = Symbol('markup')

/** What a template may hold: text is escaped, null and false are left out, lists are joined. */
export type Value = Html | string | number | null | undefined | false | readonly Value[]

/** Tagged template for markup. */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Html {
  let text = strings[0] as string
  for (let index = 0; index < values.length; index++) {
    text += markupOf(values[index]) + (strings[index + 1] as string)
  }
  return trusted(text)
}

/** Markup written by this repository and read from a file at start. Never anything that a visitor sent. */
export function trusted(text: string): Html {
  return { [markup]: text, toString: textOf }
}

/**
 * Markup that is made once and stands in many pages, joined into one text now. A text that was put together
 * of many is else joined anew for every page that it stands in, which costs more than making the rest.
 */
export function kept(made: Html): Html {
  // Reading a character makes the engine join the text where it stands.
  void made[markup].charCodeAt(0)
  return made
}

/**
 * Markup with its words changed, such as from "your child" to "you".
 * @param change of a text; gets whole markup, so it must change words alone; null: nothing is changed
 */
export function reworded(made: Html, change: ((text: string) => string) | null): Html {
  return change === null ? made : trusted(change(made[markup]))
}

/** Nothing. */
export const nothing: Html = trusted('')

function markupOf(value: Value): string {
  if (typeof value === 'string') return escaped(value)
  if (typeof value === 'number') return String(value)
  if (value === null || value === undefined || value === false) return ''
  if (markup in value) return value[markup]
  let joined = ''
  for (const each of value) joined += markupOf(each)
  return joined
}

function textOf(this: Html): string {
  return this[markup]
}

function escaped(text: string): string {
  // Most text needs nothing, and searching is cheaper than replacing.
  return special.test(text) ? text.replace(everySpecial, (character) => entities[character] as string) : text
}
const special = /[&<>"']/
const everySpecial = /[&<>"']/g
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/**
 * An address for a link. Lets through http(s), mailto, tel and relative addresses.
 * @throws RangeError for any other scheme, and for white space, control characters and backslashes, which
 * browsers read past: a fault of the code
 */
export function href(address: string): string {
  if (skippedByBrowsers.test(address)) throw new RangeError('encode the address')
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase()
  if (scheme !== undefined && !allowedSchemes.has(scheme)) throw new RangeError(`${scheme}: is not linked to`)
  if (scheme === undefined && address.startsWith('//')) throw new RangeError('say the scheme')
  return address
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are refused
const skippedByBrowsers = /[\u0000-\u0020\u007f\\]/
const allowedSchemes = new Set(['http', 'https', 'mailto', 'tel'])
