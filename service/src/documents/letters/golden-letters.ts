/** Letters written out for tests, so that every word of them can be read: `golden/<letter>.txt` in each group. */
import { type Day, day, publishedCalendar } from '@way-forward/law'
import type { Area } from '../../directory/directory.ts'
import { plainLine } from '../letter-as-text.ts'
import { composeLetter } from './compose.ts'
import type { Letter } from './letter.ts'
import { proseAsRead } from './prose-as-read.ts'

/** One letter, filled in. */
export interface GoldenCase {
  /** A few words that say what is special about it. */
  readonly name: string
  readonly form: Readonly<Record<string, string>>
  /** The day on which it is written; Saturday 21 November 2026 unless given. */
  readonly on?: Day
  /** Without an area the council's name is a gap. */
  readonly hasNoArea?: true
}

/** What a letter is filled in with, case by case. */
export interface GoldenLetter {
  readonly letter: Letter
  readonly cases: readonly GoldenCase[]
}

/** Cases that need no more than a name and a form. */
export function casesOf(
  forms: Readonly<Record<string, Readonly<Record<string, string>>>>,
): readonly GoldenCase[] {
  return Object.entries(forms).map(([name, form]) => ({ name, form }))
}

export const goldenDay = day('2026-11-21')

/** Who writes, in every letter: names of nobody. */
export const parent = {
  writer: 'parent',
  name: '[your name]',
  childName: 'Sam',
  bornOn: '2016-05-03',
} as const
export const youngPerson = { writer: 'young-person', name: '[your name]', bornOn: '2008-05-03' } as const
export const representative = {
  writer: 'representative',
  name: '[your name]',
  childName: 'Sam',
  bornOn: '2007-05-03',
} as const

const area: Area = {
  id: 'area',
  gssCode: 'E06000001',
  name: 'Example Borough Council',
  shortName: 'Example',
  slug: 'example',
  region: 'North East',
}

/** A letter as its golden file holds it: each case with its addressee, subject, body and enclosures. */
export function goldenText({ letter, cases }: GoldenLetter): string {
  return cases
    .map(({ name, form, on = goldenDay, hasNoArea }) => {
      const { to, salutation, subject, body, enclosures } = composeLetter(letter, new URLSearchParams(form), {
        today: on,
        calendar: publishedCalendar,
        area: hasNoArea === true ? null : area,
        entries: [],
      })
      const head = [to.map(plainLine).join(', '), plainLine(salutation)].join('\n')
      return `==== ${name} ====\n\n${head}\n\n${proseAsRead({ subject, body, enclosures })}`
    })
    .join('\n')
}

/** One letter as it is read, filled in with these values. */
export function goldenProse(
  letter: Letter,
  form: Readonly<Record<string, string>>,
  on: Day = goldenDay,
): string {
  return goldenText({ letter, cases: [{ name: 'one', form, on }] })
}
