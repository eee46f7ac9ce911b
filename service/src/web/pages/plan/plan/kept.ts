/** Markup that is made once and stands in many pages. */
import type { Html } from '../../../kit/html.ts'

/**
 * The same markup, joined into one text now. A text that was put together of many is else joined anew for
 * every page that it stands in, which costs more than making the rest of the page.
 */
export function kept(markup: Html): Html {
  // Reading a character makes the engine join the text where it stands.
  void String(markup).charCodeAt(0)
  return markup
}
