/** Names as they are compared and searched: small letters, no accents, no punctuation, one form of each. */

const oneForm: Readonly<Record<string, string>> = { saint: 'st', '&': 'and' }

/** Longest text that is read for words; nobody types more into a search box. */
const longest = 200

/**
 * The words of a text, each in one form: "St. Helens & Süd" gives `st`, `helens`, `and`, `sud`.
 * An apostrophe joins ("Barnardo’s" gives `barnardos`), other punctuation parts.
 */
export function plainWords(text: string): readonly string[] {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}'’‘`]/gu, '')
    .toLowerCase()
    .replace(/&/g, ' & ')
    .split(/[^\p{L}\p{N}&]+/u)
    .filter((word) => word !== '')
    .map((word) => oneForm[word] ?? word)
}

/** The words that somebody typed to search: at most twelve, each at most 60 letters long. */
export function searchWords(text: string): readonly string[] {
  return plainWords(text.slice(0, longest))
    .slice(0, 12)
    .map((word) => word.slice(0, 60))
}

/** A text in the one form in which names are compared and put in order. */
export function plainText(text: string): string {
  return plainWords(text).join(' ')
}
