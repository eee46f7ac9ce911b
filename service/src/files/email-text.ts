/** The words of an email that was saved as a file. */
import PostalMime, { type Address } from 'postal-mime'

/** Marks that mail programs put above a message, and no letter has by chance. */
const marks = /^(received|return-path|message-id|mime-version|delivered-to|x-mailer)$/

/** Whether text begins as an email does: lines of headers, with a mark of a mail program and a sender. */
export function isEmail(start: string): boolean {
  const names = new Set<string>()
  for (const line of start.replace(/^\uFEFF/, '').split(/\r?\n/)) {
    if (line === '') break
    // A line that goes on from the one above.
    if (/^[ \t]/.test(line) && names.size > 0) continue
    // Some programs put a line of their own first.
    if (names.size === 0 && line.startsWith('From ')) continue
    const name = /^([!-9;-~]{1,60}):/.exec(line)?.[1]?.toLowerCase()
    if (name === undefined) return false
    names.add(name)
  }
  return names.has('from') && [...names].some((name) => marks.test(name))
}

/** Who wrote it to whom and when, about what, and its words. */
export async function emailText(bytes: Uint8Array): Promise<string> {
  const email = await PostalMime.parse(bytes, { maxNestingDepth: 20, maxHeadersSize: 256 * 1024 })
  const attached = email.attachments.map(({ filename }) => filename ?? '').filter((name) => name !== '')
  const lines = [
    ['From', addresses(email.from === undefined ? [] : [email.from])],
    ['To', addresses(email.to ?? [])],
    ['Copy to', addresses(email.cc ?? [])],
    ['Date', email.headers.find(({ key }) => key === 'date')?.value ?? ''],
    ['Subject', email.subject ?? ''],
    ['Attached', attached.join(', ')],
  ].filter(([, says]) => says !== '')
  const body = email.text ?? wordsOf(email.html ?? '')
  return `${lines.map(([name, says]) => `${name}: ${says}`).join('\n')}\n\n${body.trim()}`
}

function addresses(all: readonly Address[]): string {
  return all
    .flatMap((each) => each.group ?? [each])
    .map(({ name, address }) => (name && address ? `${name} <${address}>` : name || address || ''))
    .join(', ')
}

/** The words of markup, which is never shown as markup: what is not a word goes, and the rest is text. */
function wordsOf(markup: string): string {
  return markup
    .replaceAll(/<(script|style|head)\b[\s\S]*?<\/\1\s*>/gi, ' ')
    .replaceAll(/<(br|\/p|\/div|\/tr|\/li|\/h\d)\b[^>]*>/gi, '\n')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&nbsp;/g, ' ')
    .replaceAll(/&lt;/g, '<')
    .replaceAll(/&gt;/g, '>')
    .replaceAll(/&quot;/g, '"')
    .replaceAll(/&amp;/g, '&')
    .replaceAll(/[ \t]+/g, ' ')
    .replaceAll(/\n\s*\n\s*/g, '\n\n')
}
