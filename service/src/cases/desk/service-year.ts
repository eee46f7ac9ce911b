/** The years of a service's return: fixed, none within another, so that no two of them can be taken from each other. */
import { type Day, dayOf, isoOf, partsOf } from '@way-forward/law'

export interface ServiceYear {
  /** The calendar year in which it begins, as it stands in addresses. */
  readonly begins: number
  /** 1 April. */
  readonly from: Day
  /** 31 March. */
  readonly to: Day
  /** 30 April after it: what is written down by then counts, and its tables never change after. */
  readonly closesOn: Day
}

/** The year that begins in April of a calendar year. @throws RangeError outside the calendar */
export function yearBeginning(begins: number): ServiceYear {
  const days = [dayOf(begins, 4, 1), dayOf(begins + 1, 3, 31), dayOf(begins + 1, 4, 30)]
  const [from, to, closesOn] = days
  if (from == null || to == null || closesOn == null) throw new RangeError('no such year')
  return { begins, from, to, closesOn }
}

/** The year that a day falls into. */
export function yearOf(on: Day): ServiceYear {
  const { year, month } = partsOf(on)
  return yearBeginning(month >= 4 ? year : year - 1)
}

/** Whether its tables can be shown. */
export function isClosed({ closesOn }: ServiceYear, today: Day): boolean {
  return today > closesOn
}

/** Its first and last day, and its closing, as the database takes them. */
export function isoYear({ from, to, closesOn }: ServiceYear) {
  return { from: isoOf(from), to: isoOf(to), closesOn: isoOf(closesOn) }
}
