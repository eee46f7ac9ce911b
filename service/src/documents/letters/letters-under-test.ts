/** What the tests of a group of letters share: golden texts, a letter's words, and the days that it names. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Day, day, deadline, isoOf, publishedCalendar, shift, writtenDay } from '@way-forward/law'
import { type GoldenLetter, goldenDay, goldenText } from './golden-letters.ts'
import type { Letter } from './letter.ts'
import { proseAsRead } from './prose-as-read.ts'
import { readLetter } from './read-letter.ts'

/** Compares a letter with `golden/<id>.txt`, whose every word was read, and holds its forms to its fields. */
export function assertGolden(folder: string, { letter, cases }: GoldenLetter): void {
  assert.ok(cases.length >= 3, `${letter.id} has ${cases.length} cases`)
  for (const { name, form, on = goldenDay } of cases) {
    const { common, given, faults } = readLetter(letter, new URLSearchParams(form), on)
    assert.deepEqual(faults, [], name)
    const unknown = Object.keys(form).filter((each) => !(each in common) && !(each in given))
    assert.deepEqual(unknown, [], name)
  }
  const golden = readFileSync(join(folder, 'golden', `${letter.id}.txt`), 'utf8')
  assert.equal(goldenText({ letter, cases }), golden)
}

/** The words of a letter: its subject on the first line, then its body. */
export function wordsOf(letter: Letter, form: Readonly<Record<string, string>>, on: Day): string {
  const { common, given } = readLetter(letter, new URLSearchParams(form), on)
  return proseAsRead(letter.write({ common, given, on, calendar: publishedCalendar, area: null }))
}

/** A day that a letter must name. */
export interface LawDayCase {
  readonly letter: Letter
  readonly form: Readonly<Record<string, string>>
  readonly kind: string
  /** The fields of the deadline, for the day on which the letter is written. */
  readonly fields: (on: Day) => Readonly<Record<string, Day>>
}

/** A letter that names the last day of a deadline. @param form what it takes for the letter to name it */
export function lawDayCase(
  letter: Letter,
  kind: string,
  fields: LawDayCase['fields'],
  form: Readonly<Record<string, string>> = {},
): LawDayCase {
  return { letter, kind, fields, form }
}

/** Stretches over Christmas, and over a short February and Easter. */
const stretches = [
  [day('2026-11-15'), day('2027-01-10')],
  [day('2027-02-20'), day('2027-04-10')],
] as const

/** Every day of those stretches; and a day for which no bank holidays are known. */
export function assertLawDays(cases: readonly LawDayCase[]): void {
  for (const { letter, kind, fields, form } of cases) {
    for (const [first, last] of stretches) {
      for (let on = first; on <= last; on = shift(on, 1)) assertLawDay({ letter, kind, fields, form }, on)
    }
    const beyond = wordsOf(letter, form, day('2030-01-01'))
    assert.doesNotMatch(beyond, /undefined|NaN/)
  }
}

function assertLawDay({ letter, kind, fields, form }: LawDayCase, on: Day): void {
  const values = Object.fromEntries(Object.entries(fields(on)).map(([name, each]) => [name, isoOf(each)]))
  const found = deadline(kind, values)
  assert.ok(!('faults' in found) && found.lastDay !== null, kind)
  const words = wordsOf(letter, form, on)
  const expected = writtenDay(day(found.lastDay))
  assert.ok(words.includes(expected), `${letter.id} on ${isoOf(on)} does not name ${expected}:\n${words}`)
}
