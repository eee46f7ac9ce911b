/** Elements of the short XML that S3 answers: flat, and of names and dates. */

/** The text of the first element of a name; null: there is none. */
export function elementIn(xml: string, name: string): string | null {
  return elementsIn(xml, name)[0] ?? null
}

/** The text of every element of a name, markup included. */
export function elementsIn(xml: string, name: string): readonly string[] {
  return [...xml.matchAll(new RegExp(`<${name}(?:\\s[^>]*)?>([\\s\\S]*?)</${name}>`, 'g'))].map(
    ([, inner = '']) => (inner.includes('<') ? inner : decoded(inner)),
  )
}

function decoded(text: string): string {
  return text.replaceAll(/&(amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);/g, (whole, name: string) => {
    if (name.startsWith('#')) {
      return String.fromCodePoint(
        name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1)),
      )
    }
    return { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }[name] ?? whole
  })
}
