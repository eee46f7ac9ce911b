/** Where to go on after signing in. */

/**
 * The path of a page of ours to go on to; null where it leads anywhere else, or back to signing in or out.
 * Browsers read `//`, `/\` and an address with a scheme as another site.
 */
export function ownPath(asked: string | null): string | null {
  if (asked === null || asked.length > 500) return null
  const parsed = URL.parse(asked, here)
  if (!asked.startsWith('/') || parsed === null || parsed.origin !== here) return null
  // Steps such as `/.//` are taken out by now, and may leave what leads elsewhere.
  const path = `${parsed.pathname}${parsed.search}`
  if (!/^\/(?![/\\])[\x21-\x7e]*$/.test(path) || path.includes('\\')) return null
  return /^\/(sign-in|sign-out)(\/|$)/i.test(parsed.pathname) ? null : path
}
const here = 'http://here.invalid'
