/** What a writer typed, made fit for a letter: nothing unseen, nothing that breaks a line or a page. */

/** One line: white space is one space, without what cannot be seen. */
export function typedLine(raw: string): string {
  return visible(raw).replace(/\s+/gu, ' ').trim()
}

/** Several lines as they were written: each line stays, and one empty line between two. */
export function typedText(raw: string): string {
  return visible(raw)
    .split(/\r\n?|[\n\u2028\u2029]/u)
    .map((each) => each.replace(/\s+/gu, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** Lines that hold something; the marks and numbers that people put before items are left out. */
export function typedLines(raw: string): readonly string[] {
  return visible(raw)
    .split(/\r\n?|[\n\u2028\u2029]/u)
    .map((each) =>
      each
        .replace(/\s+/gu, ' ')
        .trim()
        .replace(/^(?:[•·‣◦*–—-]+|\(?\d{1,2}[.)])(?:\s+|$)/u, ''),
    )
    .filter((each) => each !== '')
}

/**
 * Without control characters, marks that turn the direction of what follows (letters of right-to-left scripts
 * turn it themselves), half characters, and code points that no character ever has.
 */
function visible(raw: string): string {
  return raw
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\t\v\f]/gu, ' ')
    .replace(/(?![\r\n])\p{Cc}|[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C\u200B\u2060\uFEFF\uFFFD]/gu, '')
    .replace(/\p{Noncharacter_Code_Point}/gu, '')
}

/** Whether an address can take an email: one `@`, no spaces, no marks that a mail header reads as its own. */
export function isEmailAddress(text: string): boolean {
  return (
    text.length <= 254 &&
    /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/i.test(
      text,
    )
  )
}
