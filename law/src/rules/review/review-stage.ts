/** How far the council has come after a review meeting. */
import type { Event } from '../../facts.ts'

/**
 * `proposed`: changes are on the table and nothing final has come. `finished`: the plan was kept, ended or
 * changed, or the council decided against the change. `waiting`: nothing has come. `unknown`: nobody has said.
 */
export type ReviewStage = 'waiting' | 'proposed' | 'finished' | 'unknown'

/**
 * The stage of a review. A letter of the day of the proposal, or from before it, only says that the plan
 * will be changed; the final plan or the decision not to amend comes later. Source: LAW-EHC-08, LAW-EHC-09.
 */
export function reviewStage(review: {
  readonly proposalOn?: Event
  readonly decidedOn?: Event
}): ReviewStage {
  const { proposalOn, decidedOn } = review
  if (typeof proposalOn === 'number')
    return typeof decidedOn === 'number' && decidedOn > proposalOn ? 'finished' : 'proposed'
  if (typeof decidedOn === 'number') return 'finished'
  return proposalOn === 'no' ? 'waiting' : 'unknown'
}
