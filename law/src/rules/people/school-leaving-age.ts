/** When someone is over school-leaving age, and a right passes from the parent to the young person. */
import type { Person } from '../../facts.ts'
import { type Day, dayOrLastOf, partsOf, shift, weekdayOf } from '../../time/day.ts'

/** What is known about a yes-or-no of law. */
export type Known = 'yes' | 'no' | 'unknown'

const june = 6
const september = 9
const friday = 5
const daysInWeek = 7

/**
 * The day on which school-leaving age comes: the last Friday in June.
 * @param year the calendar year in which the school year of the 16th birthday ends
 * Source: LAW-DEF-06.
 */
export function schoolLeavingDay(year: number): Day {
  const last = dayOrLastOf(year, june, 30)
  return shift(last, -((weekdayOf(last) - friday + daysInWeek) % daysInWeek))
}

/**
 * The school year, 1 September to 31 August, in which someone reaches an age: the calendar year in which it
 * ends. Source: LAW-DEF-06.
 */
export function schoolYearOfAge(bornOn: Day, age: number): number {
  const { year, month } = partsOf(bornOn)
  return year + age + (month >= september ? 1 : 0)
}

/**
 * Whether the person is over school-leaving age on a day; on the last Friday in June itself not yet. Where the
 * date of birth and the school year say different things it is not known. Source: LAW-DEF-05, LAW-DEF-06.
 */
export function isOverSchoolAge({ bornOn, schoolYearOfSixteen }: Person, on: Day): Known {
  if (bornOn === undefined) {
    return schoolYearOfSixteen === undefined ? 'unknown' : isAfterLeaving(schoolYearOfSixteen, on)
  }
  const byBirth = isAfterLeaving(schoolYearOfAge(bornOn, 16), on)
  if (schoolYearOfSixteen === undefined) return byBirth
  return isAfterLeaving(schoolYearOfSixteen, on) === byBirth ? byBirth : 'unknown'
}

/**
 * The day on which this person reaches school-leaving age; null where it is not known, or where the date of
 * birth and the school year disagree on it. Source: LAW-DEF-06.
 */
export function schoolLeavingDayOf({ bornOn, schoolYearOfSixteen }: Person): Day | null {
  const byBirth = bornOn === undefined ? schoolYearOfSixteen : schoolYearOfAge(bornOn, 16)
  if (byBirth === undefined) return null
  const agrees = schoolYearOfSixteen === undefined || schoolYearOfSixteen === byBirth
  return agrees ? schoolLeavingDay(byBirth) : null
}

function isAfterLeaving(year: number, on: Day): 'yes' | 'no' {
  return on > schoolLeavingDay(year) ? 'yes' : 'no'
}
