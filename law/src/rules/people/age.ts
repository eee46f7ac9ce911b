/** When someone is too old to be a young person. */
import type { Person } from '../../facts.ts'
import { type Day, dayOf, shift } from '../../time/day.ts'
import { monthIsTooShort, monthsAfter } from '../../time/period.ts'
import { type Known, schoolYearOfAge } from './school-leaving-age.ts'

const lastAge = 25
const august = 8
const september = 9

/** The day on which someone turns this age; someone born on 29 February on 1 March, where there is no such day. */
export function birthdayOf(bornOn: Day, age: number): Day {
  const months = age * monthsOfYear
  const birthday = monthsAfter(bornOn, months)
  return monthIsTooShort(bornOn, months) ? shift(birthday, 1) : birthday
}
const monthsOfYear = 12

/**
 * Whether the person is 25 or older. From the school year of the 16th birthday alone it is not known during
 * the school year of the 25th. Someone born on 29 February is 25 on 1 March. Source: LAW-DEF-05.
 */
export function isTwentyFive({ bornOn, schoolYearOfSixteen }: Person, on: Day): Known {
  if (bornOn !== undefined) {
    return on >= birthdayOf(bornOn, lastAge) ? 'yes' : 'no'
  }
  if (schoolYearOfSixteen === undefined) return 'unknown'
  const ends = schoolYearOfSixteen + lastAge - 16
  const first = dayOf(ends - 1, september, 1)
  const last = dayOf(ends, august, 31)
  if (last !== null && on >= last) return 'yes'
  return first !== null && on < first ? 'no' : 'unknown'
}

/**
 * The last day of the school year in which the person turns 25, up to which a plan may go on; null where it
 * is not known. Source: LAW-DUTY-14.
 */
export function endOfSchoolYearOfTwentyFive({ bornOn, schoolYearOfSixteen }: Person): Day | null {
  if (bornOn !== undefined) return dayOf(schoolYearOfAge(bornOn, lastAge), august, 31)
  return schoolYearOfSixteen === undefined ? null : dayOf(schoolYearOfSixteen + lastAge - 16, august, 31)
}
