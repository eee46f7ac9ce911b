/** Days that people wrote in another way than the contract asks for. */
import { dayOf, isoOf, monthNames } from '@way-forward/law'

/**
 * The ISO text of a day that somebody wrote in another way, for a suggestion and never to count from:
 * `1/10/2026`, `1.10.26` or `1 October 2026`, day first as in England.
 * @returns ISO text, or null where it is no such day
 */
export function suggestedIso(text: string): string | null {
  const parts = /^\s*(\d{1,2})(?:st|nd|rd|th)?[\s/.-]+(\d{1,2}|[a-z]{3,9})[\s/.,-]+(\d{4}|\d{2})\s*$/i.exec(
    text,
  )
  if (parts === null) return null
  const [, dayText = '', monthText = '', yearText = ''] = parts
  const value = dayOf(
    yearText.length === 2 ? 2000 + Number(yearText) : Number(yearText),
    /^\d/.test(monthText) ? Number(monthText) : monthNamed(monthText),
    Number(dayText),
  )
  return value === null ? null : isoOf(value)
}

function monthNamed(text: string): number {
  return monthNames.findIndex((month) => month.toLowerCase().startsWith(text.toLowerCase())) + 1
}
