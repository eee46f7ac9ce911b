/** Text that a browser would take for a page or a picture made of code. */

/** Whether text is markup, such as HTML or SVG. @param start its first characters; 64 thousand are plenty */
export function isMarkup(start: string): boolean {
  const text = start.replace(/^\uFEFF/, '').trimStart()
  if (/^<[a-z!?/]/i.test(text)) return true
  return /<(!doctype|html|head|body|script|svg|iframe|object|embed|style|xml)\b/i.test(text.slice(0, 4096))
}
