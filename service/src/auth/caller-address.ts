/** From which address a request came. */

/** What the server hands on besides the request. */
interface NodeEnvironment {
  readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } }
}

/**
 * The IP address; behind a proxy that is trusted the one that it names.
 * @param forwarded the header `X-Forwarded-For` @param environment what the server handed on with the request
 */
export function callerAddress(
  forwarded: string | undefined,
  environment: unknown,
  isBehindProxy: boolean,
): string {
  const named = isBehindProxy ? forwarded?.split(',').at(-1)?.trim() : undefined
  return named || (environment as NodeEnvironment | undefined)?.incoming?.socket?.remoteAddress || 'unknown'
}
