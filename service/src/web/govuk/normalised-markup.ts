/** Puts two pieces of markup that browsers read alike into one form, so that they can be compared. */

/** Elements that flow with the text; white space beside any other is not seen. */
const flowing = new Set(['a', 'abbr', 'b', 'code', 'em', 'i', 'span', 'strong'])

/**
 * One canonical text for a piece of markup: attributes in order, entities decoded, white space collapsed as
 * CSS collapses it (runs are one space, none at the edge of a block, the space stands before the next words).
 */
export function normalisedMarkup(markup: string): string {
  const lines: string[] = []
  let pendingSpace = false
  let atEdge = true
  for (const [token] of markup.matchAll(/<!--[\s\S]*?-->|<(?:"[^"]*"|'[^']*'|[^>"'])*>|[^<]+/g)) {
    if (token.startsWith('<!--')) continue
    if (!token.startsWith('<')) {
      const words = decoded(token).split(/\s+/)
      const text = words.filter((word) => word !== '').join(' ')
      if (text === '') {
        pendingSpace ||= !atEdge
        continue
      }
      const spaced = !atEdge && (pendingSpace || words[0] === '')
      lines.push(`${spaced ? ' ' : ''}${text}`)
      atEdge = false
      pendingSpace = words.at(-1) === ''
      continue
    }
    const tag = normalisedTag(token)
    lines.push(tag.text)
    if (!flowing.has(tag.name)) {
      atEdge = true
      pendingSpace = false
    }
  }
  return lines.join('\n')
}

function normalisedTag(token: string): { name: string; text: string } {
  const [, slash = '', name = '', rest = ''] =
    /^<(\/?)([a-zA-Z][a-zA-Z0-9]*)([\s\S]*?)\/?>$/.exec(token) ?? []
  const attributes = [...rest.matchAll(/([^\s=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+)))?/g)].map(
    ([, attribute = '', double, single, bare]) => {
      const value = double ?? single ?? bare
      if (value === undefined) return `${attribute.toLowerCase()}=""`
      const text = attribute === 'class' ? decoded(value).trim().replace(/\s+/g, ' ') : decoded(value)
      return `${attribute.toLowerCase()}=${JSON.stringify(text)}`
    },
  )
  const lower = name.toLowerCase()
  return { name: lower, text: `<${slash}${[lower, ...attributes.sort()].join(' ')}>` }
}

function decoded(text: string): string {
  return text
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
}
