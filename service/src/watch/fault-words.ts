/** What is written down of a fault: its kind and where it happened. Its words may repeat what was typed. */
export function faultOf(error: unknown): string {
  if (!(error instanceof Error)) return 'Fault: unknown'
  const { name, message, stack = '', code } = error as Error & { readonly code?: unknown }
  // A message may have lines of its own that look like places.
  const below = stack.includes(message) ? stack.slice(stack.indexOf(message) + message.length) : ''
  const places = below.split('\n').filter((line) => /^\s+at .*(:\d+:\d+\)?|<anonymous>\)?)$/.test(line))
  // Such as 55P03 of SQL, or ECONNRESET.
  const kind = typeof code === 'string' && /^[A-Z0-9_]{5,40}$/.test(code) ? `${name} ${code}` : name
  return [`Fault: ${kind}`, ...places].join('\n')
}
