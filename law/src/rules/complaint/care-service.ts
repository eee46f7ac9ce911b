/** Whether a person's social care is a children's or an adults' service. */
import type { ConcernOf, Person } from '../../facts.ts'
import { type Day, partsOf } from '../../time/day.ts'
import { birthdayOf } from '../people/age.ts'

const adultAge = 18
const september = 9

/** `between`: the school year is known, and the 18th birthday lies somewhere in the one of today. */
export type CareService = 'childrens' | 'adults' | 'between' | 'unknown'

/**
 * The service by age: a child's below 18, an adult's from 18 on. Source: LAW-CMP-07, LAW-CMP-08.
 * @param person what is known of the child or young person and of who asks
 */
export function careServiceOf({ asks, bornOn, schoolYearOfSixteen }: Person, on: Day): CareService {
  if (asks === 'child') return 'childrens'
  if (bornOn !== undefined) {
    return on >= birthdayOf(bornOn, adultAge) ? 'adults' : 'childrens'
  }
  if (schoolYearOfSixteen === undefined) return 'unknown'
  const { year, month } = partsOf(on)
  const schoolYear = month >= september ? year + 1 : year
  const yearOf18 = schoolYearOfSixteen + adultAge - 16
  return schoolYear < yearOf18 ? 'childrens' : schoolYear > yearOf18 ? 'adults' : 'between'
}

/**
 * The service that a concern about social care is about: as was said, or the children's for someone under 18.
 * From 18 on it is not guessed, because the children's service may still give the help.
 * Source: LAW-CMP-07, LAW-CMP-08.
 * @param said undefined where nobody has said
 */
export function serviceOf(
  said: ConcernOf<'social-care'>['service'],
  person: Person,
  on: Day,
): 'childrens' | 'adults' | 'unknown' {
  if (said !== undefined) return said
  return careServiceOf(person, on) === 'childrens' ? 'childrens' : 'unknown'
}
