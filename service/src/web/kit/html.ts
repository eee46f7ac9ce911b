/**
 * The one door to HTML. `html` escapes text and quoted attributes and nothing else, so attributes are
 * always quoted (a guard test forbids `=${`), addresses go through `href`, and `trusted` is only for
 * markup that this repository wrote (a guard test lists who may call it).
 */
import { html as honoHtml, raw } from 'hono/html'

/** Markup that is safe to put into a page. */
export type Html = ReturnType<typeof raw>

/** What a template may hold: text is escaped, null and false are left out, lists are joined. */
export type Value = Html | string | number | null | undefined | false | readonly Value[]

/** Tagged template for markup. */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Html {
  // Hono returns a promise only where a value is one, and `Value` has none.
  return honoHtml(strings, ...values) as Html
}

/** Markup written by this repository and read from a file at start. Never anything that a visitor sent. */
export function trusted(markup: string): Html {
  return raw(markup)
}

/** Nothing. */
export const nothing: Html = raw('')

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
