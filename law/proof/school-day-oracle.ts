/**
 * The clocks in school days a second time: the school days of the given terms are written out one by one, and
 * the date is read off the list (LAW-EXC-01, LAW-EXC-02, LAW-ADM-01).
 */
import type { Reckoned } from './answer.ts'
import { daysFromTo, isWorking, plusDays } from './calendar.ts'

type Who = Pick<Reckoned, 'manner' | 'runsOn'>

/** `n` school days after a day; without a day where no terms are given or they do not hold the count. */
export function schoolDaysOn(
  iso: string,
  n: number,
  terms: string | undefined,
  who: Who,
  doubt: boolean,
): Reckoned {
  if (terms === undefined) return { lastDay: null, doubt, ...who }
  const { first, days } = schoolDaysOf(terms)
  const found = plusDays(iso, 1) < first ? null : (days.filter((each) => each > iso)[n - 1] ?? null)
  return { lastDay: found, doubt: doubt || found !== null, ...who }
}

/** The latest school day that leaves `n` whole school days before the hearing, and the one that leaves `n - 1`. */
export function schoolDaysBack(hearing: string, n: number, terms: string | undefined, who: Who): Reckoned {
  if (terms === undefined) return { lastDay: null, doubt: true, ...who }
  const { last, days } = schoolDaysOf(terms)
  const upTo = days.filter((each) => each <= hearing)
  const found = hearing > last ? null : (upTo.at(-n - 2) ?? null)
  const later = upTo.at(-n - 1)
  return {
    lastDay: found,
    others: found === null || later === undefined ? [] : [later],
    doubt: true,
    ...who,
  }
}

interface SchoolDays {
  readonly first: string
  readonly last: string
  readonly days: readonly string[]
}

/** A sweep asks about the same terms for many inputs, one after another. */
let known: { readonly terms: string; readonly found: SchoolDays } | null = null

function schoolDaysOf(terms: string): SchoolDays {
  if (known?.terms === terms) return known.found
  const ends = terms.split(/[,/]/)
  const days: string[] = []
  for (let at = 0; at < ends.length; at += 2) {
    for (const each of daysFromTo(ends[at] ?? '', ends[at + 1] ?? '')) if (isWorking(each)) days.push(each)
  }
  const found = { first: ends[0] ?? '', last: ends.at(-1) ?? '', days }
  known = { terms, found }
  return found
}
