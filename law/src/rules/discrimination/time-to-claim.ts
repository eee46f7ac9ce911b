/** How long there is to claim disability discrimination. */
import type { ConcernOf } from '../../facts.ts'
import type { Day } from '../../time/day.ts'
import { monthIsTooShort, monthsAfter, monthsStartingWith } from '../../time/period.ts'

const months = 6

/**
 * Where a day stands in the six months that start with the day of the conduct. `between`: past the safe
 * reading, and in time on the reading that a month which is too short ends with its last day. Nothing is
 * added for weekends, August or Christmas. Source: LAW-TIME-18, LAW-TIME-03, LAW-TIME-11.
 */
export function timeSinceConduct(conduct: Day, on: Day): 'in-time' | 'between' | 'over' {
  if (on <= monthsStartingWith(conduct, months)) return 'in-time'
  return monthIsTooShort(conduct, months) && on <= monthsAfter(conduct, months) ? 'between' : 'over'
}

/**
 * The six months for what happened. Conduct over a period counts from its end, so they have not ended
 * while it goes on: `still-goes-on`, and `perhaps-goes-on` where nobody has said, are past the day given.
 * Source: LAW-TIME-18, LAW-TIME-21.
 */
export type TimeToClaim = 'day-unknown' | 'in-time' | 'between' | 'still-goes-on' | 'perhaps-goes-on' | 'over'

/** Where a day stands in the time to claim about this conduct. */
export function timeToClaim({ conductOn, goesOn }: ConcernOf<'discrimination'>, on: Day): TimeToClaim {
  if (conductOn === undefined) return goesOn === 'yes' ? 'in-time' : 'day-unknown'
  const since = timeSinceConduct(conductOn, on)
  if (since !== 'over' || goesOn === 'no') return since
  return goesOn === 'yes' ? 'still-goes-on' : 'perhaps-goes-on'
}
