/** Reads term dates as people write them, and writes them back. */
import { type Day, parseTerms, plainDay, type Terms } from '@way-forward/law'
import { isoDay, readDateInput } from '../../../kit/date.ts'

/**
 * Reads half terms with commas, semicolons or line ends between: "2 September 2026 to 23 October 2026", also
 * without the first year, or as the address has them: "2026-09-02/2026-10-23".
 * @returns the terms, or null where they cannot be read or do not follow each other
 */
export function readTerms(text: string): Terms | null {
  const read: string[] = []
  for (const each of text.split(/[,;\n]/)) {
    if (each.trim() === '') continue
    const ends = each.split(/\/(?=\s*\d{4}-)|\s(?:to|until|[-–])\s/i)
    const last = dayIn(ends[1] ?? '')
    if (ends.length !== 2 || last === null) return null
    const lastIso = isoDay(last)
    const first = dayIn(ends[0] ?? '') ?? dayIn(`${ends[0]} ${lastIso.slice(0, 4)}`)
    if (first === null) return null
    read.push(`${isoDay(first)}/${lastIso}`)
  }
  return parseTerms(read.join(','))
}

/** "2 September 2026 to 23 October 2026, 2 November 2026 to 18 December 2026". */
export function termsInWords(terms: Terms): string {
  return terms.map(({ from, to }) => `${plainDay(from)} to ${plainDay(to)}`).join(', ')
}

/** As the law and an address take them: "2026-09-02/2026-10-23,2026-11-02/2026-12-18". */
export function isoTerms(terms: Terms): string {
  return terms.map(({ from, to }) => `${isoDay(from)}/${isoDay(to)}`).join(',')
}

function dayIn(text: string): Day | null {
  const read = readDateInput(new URLSearchParams([['day', text]]), 'day')
  return read.kind === 'day' ? read.day : null
}
