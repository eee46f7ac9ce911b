/** The words of the page of changes and of its feed. */
import { day, type LawChange, monthName, partsOf, plainDay } from '@way-forward/law'

export const words = {
  title: 'What has changed',
  lead: 'Changes of the law since 1 September 2014, when the present law began, newest first.',
  feed: 'Follow the changes in a feed reader (Atom)',
  code: 'The guidance itself: chapter 11 of the SEND Code of Practice is on resolving disagreements. The edition in force is that of January 2015.',
  codeLink: 'The Code of Practice on GOV.UK',
  codeRule: 'It is guidance, not law:',
  before: 'Before:',
  notLaw: 'What is only proposed',
} as const

/** What kind of change it is, in a word or two. */
export const kindWords: Readonly<Record<LawChange['kind'], string>> = {
  began: 'new',
  changed: 'changed',
  ended: 'ended',
  announced: 'not law',
  noted: 'statement',
}

/** The day of a change, as far as it is known: "3 April 2018", "March 2023" or "2024". */
export function whenChanged({ on, known }: LawChange): string {
  const { year } = partsOf(day(on))
  if (known === 'year') return `${year}`
  return known === 'month' ? `${monthName(day(on))} ${year}` : plainDay(day(on))
}
