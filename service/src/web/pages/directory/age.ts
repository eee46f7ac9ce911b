/** How old an entry is, in words, and whether it may be out of date. */
import { type Day, day, monthName, plainDay } from '@way-forward/law'
import type { Source } from '../../../directory/directory.ts'

/** What a page says of an entry's age. */
export interface Age {
  /** `Read on example.org.uk on 1 November 2026, 3 weeks ago.` with the page's own date. */
  readonly says: string
  /** The page, or the reading where the page has no date, is over a year old. */
  readonly isOld: boolean
}

const year = 365

/** The age of what was read. @param today in Europe/London */
export function ageOf({ address, readOn, datedOn, datedTo, isOwn }: Source, today: Day): Age {
  const read = day(readOn)
  const where = address === null ? 'in a document' : `at ${hostOf(address)}`
  const whose = isOwn ? '' : ', which is not the service’s own page'
  const page = address === null ? 'It' : 'The page'
  const dated =
    datedOn === null
      ? `${page} shows no date of its own.`
      : `${page} is dated ${datedWords(datedOn, datedTo)}.`
  return {
    says: `Read ${where}${whose}, on ${plainDay(read)}, ${agoWords(today - read)}. ${dated}`,
    isOld: today - day(datedOn ?? readOn) > year,
  }
}

/** The site of an address, without "www." */
export function hostOf(address: string): string {
  return URL.parse(address)?.hostname.replace(/^www\./, '') ?? address
}

function datedWords(iso: string, to: Source['datedTo']): string {
  if (to === 'year') return iso.slice(0, 4)
  const on = day(iso)
  return to === 'month' ? `${monthName(on)} ${iso.slice(0, 4)}` : plainDay(on)
}

/** @param days since then; a reading that lies ahead counts as today's */
function agoWords(days: number): string {
  if (days <= 0) return 'today'
  if (days === 1) return 'yesterday'
  if (days < 14) return `${days} days ago`
  if (days < 61) return `${Math.floor(days / 7)} weeks ago`
  const months = Math.floor(days / 30.44)
  return months < 24 ? `${months} months ago` : `${Math.floor(days / 365.25)} years ago`
}
