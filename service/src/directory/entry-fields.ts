/** What each field of an entry may be. Every reader returns the value or says what to write instead. */
import type { Phone } from './directory.ts'
import { type Role, roles } from './directory.ts'

/** A value that was read, or why it was not. */
export type FieldReading<Value> = { readonly value: Value } | { readonly fault: string }

/** A text in one line: composed letters, single spaces, nothing that a terminal or a database would trip over. */
export function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .toWellFormed()
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .replace(/ +/g, ' ')
    .trim()
}

/** @param most characters that it may have */
export function readText(text: string, most: number): FieldReading<string | null> {
  const clean = cleanText(text)
  const length = [...clean].length
  if (length > most) return { fault: `has ${length} characters; write at most ${most}` }
  return { value: clean === '' ? null : clean }
}

export function readRole(text: string): FieldReading<Role> {
  const clean = cleanText(text).toLowerCase()
  const role = roles.find((each) => each === clean)
  return role === undefined
    ? { fault: `is "${shown(text)}"; write one of: ${roles.join(', ')}` }
    : { value: role }
}

export function readEmail(text: string): FieldReading<string | null> {
  const clean = cleanText(text).replace(/^mailto:/i, '')
  if (clean === '') return { value: null }
  if (!/^[^\s@<>"(),:;\\[\]]{1,64}@[a-z0-9.-]+\.[a-z0-9-]{2,}$/i.test(clean) || clean.length > 254) {
    return { fault: `is "${shown(text)}"; write one address such as send@example.gov.uk` }
  }
  return { value: clean }
}

export function readAddress(text: string): FieldReading<string | null> {
  const clean = cleanText(text)
  if (clean === '') return { value: null }
  const url = URL.parse(clean)
  if (url === null || !/^https?:$/.test(url.protocol) || url.hostname === '' || /\s/.test(clean)) {
    return { fault: `is "${shown(text)}"; write an address that starts with https:// or http://` }
  }
  if (url.username !== '' || url.password !== '') {
    return { fault: 'has a name or a password in it; write the address without' }
  }
  if (clean.length > 1000) return { fault: 'has more than 1000 characters; write a shorter address' }
  return { value: clean }
}

/** A day, or only its month or year: `2024-03-11`, `2024-03`, `2024`. */
export function readPartialDate(text: string): FieldReading<string | null> {
  const clean = cleanText(text)
  if (clean === '') return { value: null }
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(clean)
  const [, year = '', month = '01', day = '01'] = found ?? []
  if (found === null || Number(year) < 1990 || !isDay(`${year}-${month}-${day}`)) {
    return {
      fault: `is "${shown(text)}"; write a date such as 2024-03-11, or 2024-03 or 2024 where no more is known`,
    }
  }
  return { value: clean }
}

export function readDay(text: string): FieldReading<string | null> {
  const clean = cleanText(text)
  if (clean === '') return { value: null }
  if (!/^(199|2\d\d)\d-\d{2}-\d{2}$/.test(clean) || !isDay(clean)) {
    return { fault: `is "${shown(text)}"; write a day such as 2026-11-22` }
  }
  return { value: clean }
}

function isDay(iso: string): boolean {
  try {
    return Temporal.PlainDate.from(iso, { overflow: 'reject' }).toString() === iso
  } catch {
    return false
  }
}

export function readSourceKind(text: string): FieldReading<boolean> {
  const clean = cleanText(text).toLowerCase()
  if (clean === 'own page') return { value: true }
  if (clean === 'other page') return { value: false }
  return { fault: `is "${shown(text)}"; write "own page" or "other page"` }
}

const mostPhones = 10
const phonesHint = 'write 01223 699214 (term time); 01223 699211 (school holidays)'

/** Numbers with "when" in brackets, parted by semicolons or lines. */
export function readPhones(text: string): FieldReading<readonly Phone[]> {
  const parts = partsOf(text)
  if (parts.length > mostPhones) return { fault: `has ${parts.length} numbers; write at most ${mostPhones}` }
  const phones: Phone[] = []
  for (const part of parts) {
    // What stands in the last brackets is "when" if it has a letter; "(0)" belongs to the number.
    const [, number = part, when = null] = /^(.*?)\s*\(([^()]*\p{L}[^()]*)\)$/u.exec(part) ?? []
    const phone = phoneOf(number, when === null ? null : cleanText(when))
    if (phone === null) return { fault: `has "${shown(part)}"; ${phonesHint}` }
    phones.push(phone)
  }
  return { value: phones }
}

/** A number and its "when" if they can be kept; null: they cannot. */
export function phoneOf(number: string, when: string | null): Phone | null {
  const clean = cleanText(number)
  const digits = clean.replace(/\D/g, '').length
  if (!/^\+?[0-9 ().-]+(?: ?(?:ext\.?|extension|x) ?\d{1,8})?$/i.test(clean)) return null
  if (digits < 3 || clean.length > 40) return null
  if (when !== null && (when.length > 200 || !/\p{L}/u.test(when) || /[;()]/.test(when))) return null
  return { number: clean, when }
}

/** As `readPhones` reads it. */
export function phonesText(phones: readonly Phone[]): string {
  return phones.map(({ number, when }) => (when === null ? number : `${number} (${when})`)).join('; ')
}

const mostLines = 10

/** Lines of a postal address, parted by semicolons or lines. */
export function readPostalAddress(text: string): FieldReading<readonly string[]> {
  const lines = partsOf(text)
  if (lines.length > mostLines) return { fault: `has ${lines.length} lines; write at most ${mostLines}` }
  if (lines.some((line) => line.length > 200)) return { fault: 'has a line of more than 200 characters' }
  return { value: lines }
}

/** What stands between semicolons and line ends. Composed first: some letters become a semicolon by it. */
function partsOf(text: string): readonly string[] {
  return text
    .normalize('NFC')
    .split(/[;\n]/)
    .map(cleanText)
    .filter((part) => part !== '')
}

/** As much of a wrong value as helps to find it. */
function shown(text: string): string {
  const clean = cleanText(text)
  return clean.length > 60 ? `${clean.slice(0, 60)}…` : clean
}
