/** Where a claim of disability discrimination to the Tribunal stands on a day: read by both of its routes. */
import type { ConcernOf, Setting } from '../../facts.ts'
import type { Day } from '../../time/day.ts'
import { type TimeToClaim, timeSinceConduct, timeToClaim } from './time-to-claim.ts'
import { whoHearsAgainst, whoHearsAgainstSetting } from './who-hears-a-claim.ts'

/** `not-the-tribunal`: the County Court, or nobody that the dossier names. */
export type ClaimStanding = 'forum-unknown' | 'not-the-tribunal' | 'made' | TimeToClaim

/** Where the claim stands for a concern about discrimination. Source: LAW-EQ-01, LAW-TIME-18. */
export function claimStanding(concern: ConcernOf<'discrimination'>, on: Day): ClaimStanding {
  const hears = whoHearsAgainst(concern.respondent)
  if (hears === 'county-court' || hears === 'nobody-known') return 'not-the-tribunal'
  if (typeof concern.claimMadeOn === 'number') return 'made'
  return hears === 'unknown' ? 'forum-unknown' : timeToClaim(concern, on)
}

/** Where a claim against a setting stands, if what it did was discrimination; `forum-unsettled` is in time. */
export type ClaimAgainstSetting =
  | 'forum-unknown'
  | 'forum-unsettled'
  | 'not-the-tribunal'
  | 'day-unknown'
  | 'in-time'
  | 'between'
  | 'over'

/**
 * Where a claim would stand, if what a school did on a day was discrimination. Source: LAW-EQ-01, LAW-TIME-18.
 * @param conduct the day of what it did, where it is known
 */
export function claimAgainstSetting(
  setting: Setting | undefined,
  conduct: Day | undefined,
  on: Day,
): ClaimAgainstSetting {
  const hears = whoHearsAgainstSetting(setting)
  if (hears === 'unknown') return 'forum-unknown'
  if (hears === 'county-court') return 'not-the-tribunal'
  if (conduct === undefined) return 'day-unknown'
  const since = timeSinceConduct(conduct, on)
  return since === 'in-time' && hears === 'unsettled' ? 'forum-unsettled' : since
}
