/** What a case is called on its pages, for its reader alone: never in an address, an email or a file name. */
import type { CaseFile } from './case-file.ts'

/** The child's name where the reader may see it; else by when it was opened. */
export function nameOfCase({ details, openedAt }: Pick<CaseFile, 'details' | 'openedAt'>): string {
  const name = details['child-name']?.value
  if (name !== undefined) return name
  return `Case opened on ${dayOfInstant(openedAt)}`
}

/** The day of an instant in London, in words: "3 November 2026". */
export function dayOfInstant(at: Date): string {
  return at.toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'Europe/London',
  })
}
