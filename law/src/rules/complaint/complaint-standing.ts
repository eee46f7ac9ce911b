/** Where a complaint stands: what the complaint routes and the Ombudsmen turn on. */
import type { Event } from '../../facts.ts'

/**
 * - `unknown`: nobody has said whether there is a complaint.
 * - `not-made`: there is none.
 * - `made`: there is one, and nobody has said whether it was answered.
 * - `waiting`: there is one, without its final answer.
 * - `answered`: the final answer has come.
 */
export type ComplaintStanding = 'unknown' | 'not-made' | 'made' | 'waiting' | 'answered'

/** The facts of a concern about its complaint. */
export interface ComplaintFacts {
  readonly complainedOn?: Event
  readonly complaintAnsweredOn?: Event
}

/** Where the complaint stands. Source: LAW-CMP-06 (the Ombudsman comes after the final answer). */
export function complaintStanding({ complainedOn, complaintAnsweredOn }: ComplaintFacts): ComplaintStanding {
  if (typeof complaintAnsweredOn === 'number') return 'answered'
  if (typeof complainedOn === 'number') return complaintAnsweredOn === 'no' ? 'waiting' : 'made'
  return complainedOn === 'no' ? 'not-made' : 'unknown'
}
