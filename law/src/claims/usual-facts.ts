/** Facts that the statements of the guides are put to. */
import type { Expectation } from '../examples/example.ts'
import type { Decision, Setting } from '../facts.ts'
import type { RuleId } from '../provisions.ts'
import type { RouteId, State } from '../rule.ts'
import type { ClaimTest } from './claim.ts'

/** The day asked about, where no other matters: two weeks and four days after the letter. */
export const today = '2026-11-21'

/** Some concerns, and nothing about the person. */
export function facts(...concerns: readonly object[]): ClaimTest['facts'] {
  return { concerns }
}

/**
 * A letter with this decision, sent on 3 November 2026: the mediation adviser is contacted by 3 January
 * 2027, a Sunday, and the Tribunal has the appeal by Monday 4 January. Its id is the decision.
 */
export function letter(decision: Decision, given: object = {}): object {
  return { id: decision, kind: 'council-decision', decision, noticeSentOn: '2026-11-03', ...given }
}

/** Help with special educational needs at a place of this kind, which is its id. */
export function helpAt(setting: Setting, given: object = {}): object {
  return { id: setting, kind: 'help-in-setting', setting, ...given }
}

/** A route is open. @param concern the id of one concern; any of them where it is not given */
export function open(route: RouteId, concern?: string): Expectation {
  return inState('open', route, concern)
}

/** These facts never give the route. */
export function never(route: RouteId, concern?: string): Expectation {
  return inState('does-not-apply', route, concern)
}

/** A route has this state. */
export function inState(state: State, route: RouteId, concern?: string): Expectation {
  return concern === undefined ? { route, state } : { route, state, concern }
}

/** A route gives this rule as a reason, or as what comes first. */
export function cites(route: RouteId, rule: RuleId, concern?: string): Expectation {
  return concern === undefined ? { route, cites: rule } : { route, cites: rule, concern }
}
