/** Text as a JSON object, with what JSON.parse passes over in silence. */

/** The object that the text is, or null where it is none. */
export function readObject(text: string): Record<string, unknown> | null {
  try {
    const read: unknown = JSON.parse(text)
    return typeof read === 'object' && read !== null && !Array.isArray(read)
      ? (read as Record<string, unknown>)
      : null
  } catch {
    return null
  }
}

/**
 * The first name that an object in the text gives twice, or null. JSON.parse keeps the last of the two
 * and says nothing, and a date from the wrong one is worse than an error.
 * @param text valid JSON, an object
 * @param read the same, read
 */
export function nameWrittenTwice(text: string, read: Readonly<Record<string, unknown>>): string | null {
  // Every name has its colon, so as many colons as outer names means that none is repeated.
  let colons = 0
  for (let at = text.indexOf(':'); at !== -1; at = text.indexOf(':', at + 1)) colons++
  if (colons === Object.keys(read).length) return null

  const open: Set<string>[] = []
  let lastText = ''
  for (const [token] of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{}:]/g)) {
    if (token === '{' || token === '[') open.push(new Set())
    else if (token === '}' || token === ']') open.pop()
    else if (token !== ':') lastText = token
    else {
      const name: string = JSON.parse(lastText)
      const seen = open.at(-1) as Set<string>
      if (seen.has(name)) return name
      seen.add(name)
    }
  }
  return null
}
