/**
 * Lines of calendar files and contact cards, which both are made of. Source: RFC 5545 sections 3.1 and 3.3.11,
 * RFC 2426 sections 2.6 and 4.
 */

/** Text as a value: marks that mean something are escaped, ends of lines become `\n`, other controls go. */
export function escapedText(text: string): string {
  return withoutControls(
    text
      .replaceAll(/\r\n?/g, '\n')
      .replaceAll(/[\\;,]/g, '\\$&')
      .replaceAll('\n', '\\n'),
  )
}

/** Without control characters, so that no value can end its line. */
export function withoutControls(text: string): string {
  return text.replaceAll(/\p{Cc}|[\u2028\u2029]/gu, '')
}

const longestLine = 75
const octets = new TextEncoder()

/** Lines one after the other, each folded to at most 75 octets, never inside a character, and ended by CRLF. */
export function foldedLines(lines: readonly string[]): string {
  return lines.map(folded).join('')
}

function folded(line: string): string {
  let out = ''
  let used = 0
  for (const character of line) {
    const size = octets.encode(character).length
    if (used + size > longestLine) {
      out += '\r\n '
      used = 1
    }
    out += character
    used += size
  }
  return `${out}\r\n`
}
